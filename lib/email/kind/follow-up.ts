import { anyOf } from '../any-of.ts';
import { inText, type KindReader, type ReadableMail, standing } from './kind-reader.ts';

const FOLLOWS_UP = anyOf(
  /\b(?:follow(?:ing)?[ -]?up|check(?:ing)? (?:back )?in|checking back|touch(?:ing)? base|circl(?:e|ing) back)\b/,
  /\b(?:gentle|friendly|kind|quick|polite|small) (?:reminder|nudge)\b|\bbump(?:ing)? (?:this|my)\b/,
  /\b(?:reach(?:ing)? out|writ(?:e|ing)|mail(?:ing)?|try(?:ing)?) (?:to )?(?:you )?(?:once )?(?:again|once more)\b|\bre-?sending\b/,
  /\bin case (?:it|my (?:e-?mail|message|last)) (?:was|got|went|slipped|did)\b|\b(?:make|be) sure (?:that )?(?:you|my (?:e-?mail|message|application)) (?:\w+ )?(?:got|received|saw|reached|arrived)\b/,
  /\bmy (?:previous|last|earlier|recent|first) (?:e-?mail|message|letter|note|mail)\b|\b(?:my|the) (?:e-?mail|message|mail) below\b/,
  /\b(?:i|we)(?:'ve| have)? (?:applied|e-?mailed|wrote|written|sent|submitted|contacted|called)\b[^.!?]{0,60}\b(?:last (?:week|month|mon|tues|wednes|thurs|fri)|ago|earlier|recently|on (?:the )?\d|on (?:mon|tues|wednes|thurs|fri)|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
  /\b(?:weeks?|days?|month|months) ago,? i (?:applied|sent|e-?mailed|wrote|submitted|contacted)\b/,
  /\bsince (?:i (?:applied|wrote|last|sent)|my (?:application|last|e-?mail))/,
  /\b(?:have|had|has) not (?:yet )?heard (?:back|from)\b|\bhaven't (?:yet )?heard (?:back|from)\b|\bawaiting your (?:\w+ )?(?:reply|response|answer)\b/,
  /\breiterate my interest\b|\b(?:remain|still|continue to be) (?:very |highly |strongly |much |really )*(?:interested|keen|excited|enthusiastic)\b/,
);
/** Phrases that refer back to an earlier mail, but only if they never answered. */
const COMES_BACK = anyOf(
  /\b(?:again|once more|a second time|me again)\b/,
  /\b(?:further|in addition|with reference|referring|in reference|regarding|with regard) to my\b|\bmy (?:application|letter|e-?mail|message|mail|enquiry|inquiry|cv|resume) (?:of|from|dated|sent|submitted|for|below|last)\b/,
  /(?<!\b(?:which|that|the \w{1,20}) )\b(?:i|we)(?:'ve| have| had)? (?:\w+ )?(?:applied|e-?mailed|mailed|wrote|written|write|sent|submitted|contacted|called|messaged|dropped off)\b(?! (?:for|about) (?:a|the) (?:paper|thesis))/,
  /\b(?:top of your (?:inbox|list|pile)|float(?:ing)?|resurfac(?:e|ing)|reviv(?:e|ing)|come back to you|coming back to|get(?:ting)? back to you (?:about|on|regarding))\b/,
  /\bin case (?:you|it|this|my|the)\b|\b(?:gone astray|got lost|slipped through|been overlooked|went missing|spam)\b/,
  /\bstill (?:\w+ )?(?:interested|keen|excited|available|free|around|looking|here|want|love|curious|hoping|hope|would|waiting|think|like|motivated)\b|\b(?:remain|as ever|as always|always|continue to be) (?:\w+ )?(?:interested|motivated|keen|available|excited)\b/,
  /\b(?:have not|haven't|not|no|nothing|havent|didn't|did not) (?:yet )?(?:\w+ )?(?:heard|hear|answer|reply|response|received any|got)\b|\b(?:remind(?:er|ing)?|waiting for your|awaiting)\b/,
  /\b(?:re-?affirm|re-?iterate|renew|confirm|restate|underline) my (?:\w+ )?(?:interest|enthusiasm|motivation|application)\b/,
  /\b(?:good|great|more|other|further) news (?:from|on) my\b|\bsince then\b/,
  /\b(?:bug|bother|pester|disturb|trouble|nag|chase|rush|pressure) you\b|\b(?:know|sure|realise|realize|imagine|understand)\b[^.!?]{0,30}\bbusy\b|\bmy (?:application|resume|cv|message|note|letter|e-?mail) (?:\w+ ){0,2}(?:made it|reached|got|arrived|came (?:through|in|across))\b/,
  /\b(?:offer|invitation|interest|question|request|enquiry|application) (?:\w+ )?stands\b|\b(?:keep(?:ing|s)? (?:you|everyone) busy|(?:hands|plate) (?:\w+ )?full|busy (?:time|period|season|week|month))\b/,
  /\b(?:grateful|glad|happy|love|welcome|appreciate)\b[^.!?]{0,30}\b(?:chance|chat|call|talk|opportunity|reply|answer|response|word|conversation|interview)\b/,
);
// A promise to follow up, and their own follow-up, are no follow-up by the user now.
const OTHERWISE = anyOf(
  /\b(?:i will|i'll|i shall|may i|can i|could i|i'd be happy to|i plan to|i intend to|happy to|i would like to|i'd like to|let me|feel free to|going to|please|you|to be) (?:also |then |perhaps )?(?:follow[ -]up|check in|check back|touch base|circle back)\b(?! (?:on|regarding|about|with you (?:on|regarding|about)))/,
  /\b(?:patient|customer|client|clinical|medical|treatment|sales|lead|after-?care) follow[ -]?ups?\b/,
  /\bfollow[ -]?ups? (?:care|visits?|with (?:patients|clients|customers)|appointments?)\b/,
  /\bif (?:i|you) (?:have not|haven't|don't|do not) (?:heard|hear)\b/,
);
/** The first mail after a talk at a fair is not a follow-up. */
const AFTER_A_TALK =
  /\bfollow(?:ing)?[ -]up (?:on|from|after|to) (?:our|the|my) (?:\w+ )?(?:chat|conversation|talk|discussion|call|meeting)\b/i;
/** "I applied to five schools last month" inside an application. */
const OPENS_NOW = /\b(?:i am|i'm|i would like to|i'd like to|i wish to|writing to|hereby) (?:apply(?:ing)?)\b/i;

/** Writes again about what was sent or said before. */
export const followUp: KindReader = (mail) => {
  if (opensAnyhow(mail)) return undefined;
  const isSilent = mail.timeline !== null && !mail.timeline.theyAnswered;
  const because = standing(mail, FOLLOWS_UP, OTHERWISE) ?? (isSilent ? inText(mail, COMES_BACK, OTHERWISE) : undefined);
  return because ? { kind: 'follow-up', because, sure: true } : undefined;
};

const opensAnyhow = (mail: ReadableMail): boolean =>
  mail.opens && (standing(mail, AFTER_A_TALK) !== undefined || standing(mail, OPENS_NOW) !== undefined);
