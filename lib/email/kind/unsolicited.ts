import { anyOf } from '../any-of.ts';
import { applies } from './application.ts';
import { inSubject, inText, type KindReader, type ReadableMail } from './kind-reader.ts';
import { asksForNoJob } from './networking.ts';

const JOBS = '(?:openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|positions?|roles?|jobs?|work|shifts|placements?|posts?)';
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
  /\b(?:looking|searching) for (?:a |an |some )?(?:[\w-]+ ){0,3}(?:job|work|position|employment|challenge|role|post|place)\b/,
  /\b(?:should|if|when) (?:anything|something)(?: \w+){0,2} (?:arises?|comes? up|opens? up|becomes? (?:free|available))\b|\b(?:employ(?:ing)?|hir(?:e|ing)) me\b|\btak(?:e|ing) me on\b|\b(?:have|in|any) need (?:of|for)\b/,
  /\b(?:do|doing|have|make|get|complete|pursue|write) (?:an? |my |the )?(?:\w+ )?(?:internship|placement|traineeship|apprenticeship|work experience|thesis|project)(?: \w+){0,3} (?:in|at|with) (?:your|you)\b/,
  /\b(?:express|register|expressing) (?:my )?interest in (?:employment|\w+ing (?:in|at|with|for) (?:your|you)|working|joining)/,
  /\b(?:work(?:ing)? (?:for|at|with)|join(?:ing)?) (?:your|the) (?:\w+ )?(?:company|team|firm|hospital|practice|school|organi[sz]ation|workshop|icu|ward|unit|department|clinic|office)\b/,
  /\b(?:kept|keep me|bear me|held) (?:in mind|on file) for\b/,
  /\bbe considered (?:in|for) (?:the |any )?future\b/,
  /\bany (?:\w+ ){0,2}(?:work|job|jobs|shifts|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|positions?|hours) (?:going|available|for|with|at|in|there|coming|open|this|over)\b/,
  /\b(?:if|whether|when|should|in case|maybe|perhaps)\b[^.!?]{0,40}\b(?:need(?:s|ed)?(?: of| for)?|short of|short-?staffed|look(?:ing)? for|require|use|room for|space for|spot for|place for|hands|extra pair|comes? up|opens? up|(?:might|may|should|would) open|become(?:s)? (?:free|available)|vacan\w+)\b/,
  /\b(?:in|on) (?:the )?(?:search|lookout|hunt) (?:of|for)\b|\b(?:seek(?:ing)?|search(?:ing)?|look(?:ing)?|hunt(?:ing)?) (?:for )?(?:a |an |any |some |new |suitable )*(?:\w+ )?(?:job|work|employment|position|role|challenge|opportunit(?:y|ies)|placement|internship)\b/,
  /\b(?:offer(?:ing)?|provide) (?:you )?my services\b|\bservices as an?\b|\b(?:add|put|place|include) (?:me|my (?:name|cv|resume|details)) (?:to|on|in|into) your (?:\w+ )?(?:list|books|pool|database|bank|register|files?)\b/,
  /\b(?:possibilit(?:y|ies)|chances?|openings?|opportunit(?:y|ies)|prospects?) (?:for|of|to) (?:an? |the |some )?(?:\w+ )?(?:internship|employment|work(?:ing)?|job|placement|collaboration|apprenticeship|thesis|traineeship|join(?:ing)?)\b|\b(?:possible|potential) employment\b/,
  /\bavailable for (?:\w+ )?(?:work|shifts|supply|cover|freelance|hire|days|projects|immediate)\b|\b(?:future|upcoming) (?:projects?|assignments?|needs|openings?)\b/,
  /\b(?:one|a) chance to (?:prove|show)\b|\btop of my list\b/,
  /\bplace in your (?:team|company|office|studio|firm|organi[sz]ation)\b|\b(?:your|this) esteemed (?:organi[sz]ation|company|institution|firm|concern)\b/,
  /\b(?:if|whether) you (?:guys )?(?:ever|sometimes|also|still|might|would|currently)? ?(?:take (?:on|people|volunteers)|hire|employ|use (?:\w+ )?(?:freelanc|agency|bank)|accept)/,
  /\b(?:you|u|ya) (?:guys )?(?:are )?(?:looking for|hiring|needing|need|after|short of|taking on) (?:any|some|more|extra|help|staff|people|hands)/,
  new RegExp(String.raw`\bany (?:\w+ ){0,2}${JOBS} (?:which|that|may|might|arising|coming|you)\b`),
  /\bany requirements?\b|\b(?:for|in|on) your (?:records|files|database|books)\b/,
  /\bis there (?:maybe |perhaps )?(?:any |some )?(?:work|a job|a place|anything|room|space)\b|\b(?:if|whether) your \w+ (?:\w+ )?(?:takes|hires|needs|employs|offers|accepts|has)\b/,
  /\b(?:on|under) your radar\b|\b(?:ever|when you) (?:grow|expand|enlarge) (?:the|your)\b|\b(?:work experience|job shadow(?:ing)?|work shadowing)\b/,
  /\b(?:do|would|could|might) you (?:guys |ever |sometimes |also |currently |still |perhaps ){0,2}(?:take(?: on)?|need|use|search(?: for)?|seek|look for|hire|employ|want|foresee|expect|plan|offer|accept|have (?:any )?(?:room|space|use|funding)) (?!advice|to (?:talk|meet|speak))/,
  /\b(?:jump at|welcome|love|like) (?:the|a) chance to work (?:with|for|at)\b|\b(?:jump|leap) at (?:the|a) chance\b/,
  /\btak(?:e|ing) (?:on )?(?:any(?:one|body)|some(?:one|body)|people|staff|new|more|any)\b(?: on)?|\bany jobs\b/,
  /\bopen application\b|\bcold (?:e-?mail|application)\b|\b(?:no|not) (?:currently |presently )?(?:recruiting|hiring)\b/,
);
const OTHERWISE = anyOf(/\bany (?:questions?|further information|other information)\b/, /\bin response to\b/);
const SUBJECT = anyOf(
  OUTRIGHT,
  /\b(?:open|blind|initiative|spontaneous) application\b|\bjob request\b|\bfor your (?:records|files)\b|\bavailable for work\b|^(?:re: )?(?:job|employment|internship|work) (?:enquiry|inquiry|possibilit(?:y|ies)|opportunit(?:y|ies))\b/,
  /\b(?:any|possible|potential|future|part[ -]time|summer) (?:\w+ )?(?:openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|positions?|jobs?|work)\b[^.!]{0,20}\?/,
);

/** A mail without a posting. Nobody waits for it, so it takes longer to be read. */
export const unsolicited: KindReader = (mail) => {
  if (mail.timeline !== null) return undefined;
  const outright =
    inSubject(mail, SUBJECT, saysItApplies(mail) ? INTEREST : undefined) ?? (mail.isReply ? undefined : inText(mail, OUTRIGHT));
  if (outright) return { kind: 'unsolicited', because: outright, sure: true };
  // "I am applying for the advertised post; please also keep my CV on file."
  const because =
    mail.isReply || applies(mail) || namesPosting(mail.subject) || asksForNoJob(mail) ? undefined : inText(mail, UNSOLICITED, OTHERWISE);
  return because ? { kind: 'unsolicited', because, sure: true } : undefined;
};

/** Some employers call an application an "expression of interest". */
const INTEREST = /\bexpression of interest\b/i;
const saysItApplies = (mail: ReadableMail): boolean => applies(mail) !== undefined;

const namesPosting = (subject: string): boolean =>
  /\b(?:application|applying|vacancy|ref(?:erence)?\b.{0,5}\d)/i.test(subject) && !/\b(?:enquir|inquir|possibilit)/i.test(subject);
