import { anyOf } from '../any-of.ts';
import { applies } from './application.ts';
import { inSubject, inText, type KindReader } from './kind-reader.ts';

const JOBS = '(?:openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|positions?|roles?|jobs?|work|shifts|placements?)';
const OUTRIGHT = /\b(?:speculative(?:ly)?|unsolicited|on spec|expression of interest)\b/i;
const UNSOLICITED = anyOf(
  new RegExp(
    String.raw`\b(?:any|possible|potential|future|suitable) (?:(?:current|suitable|future|possible|potential|upcoming|available|open|similar|summer|part-time|full-time|paid) ){0,2}${JOBS}\b`,
  ),
  /\b(?:keep|retain|hold) (?:it|this|me|my (?:resume|cv|details|application|information|profile)) (?:on|in) (?:file|mind|your (?:files|records))\b/,
  /\b(?:in case|should|if|when) (?:an?|any|there (?:is|are|be|should be)) (?:(?:suitable|any|an?|new|future) ){0,3}(?:vacanc(?:y|ies)|openings?|positions?|need|opportunit(?:y|ies))\b/,
  /(?:\bnot|n't)\b[^.!?]{0,30}\b(?:advert(?:ised|isement)?|opening|vacanc|posting|hiring)/,
  /\bno (?:advertised|posted|open) (?:position|vacancy|role)/,
  /\b(?:whether|if) you(?:'re| are| might be| may be)? (?:currently |presently |also )?(?:hiring|recruiting|looking for|taking on|have any|need|have (?:some)?thing)\b/,
  /\b(?:are you|do you) (?:currently |presently )?(?:hiring|recruiting|looking for|need|taking on|have (?:any|some|work|something|anything))\b|\bgot any(?:thing| work)\b/,
  /\b(?:looking|searching) for (?:a |an |some )?(?:\w+ ){0,3}(?:job|work|position|employment|challenge)\b/,
  /\b(?:express|register) (?:my )?interest in (?:working|joining|employment)/,
  /\b(?:work(?:ing)? (?:for|at|with)|join(?:ing)?) (?:your|the) (?:\w+ )?(?:company|team|firm|hospital|practice|school|organi[sz]ation|workshop|icu|ward|unit|department|clinic|office)\b/,
  /\b(?:kept|keep me|bear me|held) (?:in mind|on file) for\b/,
  /\bbe considered (?:in|for) (?:the |any )?future\b/,
);
const OTHERWISE = anyOf(/\bany (?:questions?|further information|other information)\b/, /\bin response to\b/);
const SUBJECT = anyOf(
  OUTRIGHT,
  /\b(?:any|possible|potential|future|part[ -]time|summer) (?:\w+ )?(?:openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|positions?|jobs?|work)\b[^.!]{0,20}\?/,
);

/** Written without a posting: nobody waits for it, so it takes longer to be read. */
export const unsolicited: KindReader = (mail) => {
  if (mail.timeline !== null) return undefined;
  const outright = inSubject(mail, SUBJECT) ?? (mail.isReply ? undefined : inText(mail, OUTRIGHT));
  if (outright) return { kind: 'unsolicited', because: outright, sure: true };
  // "I am applying for the advertised post; please also keep my CV on file."
  const because = mail.isReply || applies(mail) || namesPosting(mail.subject) ? undefined : inText(mail, UNSOLICITED, OTHERWISE);
  return because ? { kind: 'unsolicited', because, sure: true } : undefined;
};

const namesPosting = (subject: string): boolean => /\b(?:application|applying|vacancy|ref(?:erence)?\b.{0,5}\d)/i.test(subject);
