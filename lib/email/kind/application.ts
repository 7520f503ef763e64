import { anyOf } from '../any-of.ts';
import { unaccented } from '../dates/sentences.ts';
import { inSubject, inText, type KindFound, type KindReader, type ReadableMail, standing } from './kind-reader.ts';

const POSTING = '(?:advert(?:isement)?|ad|posting|vacancy|position|opening|listing|post|role|job)';
/** Says outright that it applies for something. */
const APPLIES = anyOf(
  /\b(?:i am|i'm|we are|am|would like|i'd like|wish|writing|want|interested|keen|pleased|happy|delighted|hereby) (?:to |in )?(?:hereby |formally )?apply(?:ing)?\b/,
  /\bapply(?:ing)? (?:for|to) (?:the|your|this|an?)\b/,
  /\b(?:my|this|job|an|online) application (?:for|to|as|in response|regarding)\b|\bconsider my (?:application|candidature)\b|\bplease accept my application\b/,
  /\bapplication (?:for|as|to) (?:the|an?|your|position|post|role|job)\b|\bcandidate for (?:the|your|this)\b/,
  /\bsubmit(?:ting)? my (?:application|resume|cv|candidature|candidacy)\b/,
  new RegExp(
    String.raw`\b(?:in response|with reference|in reference|with regards?|responding|replying) to (?:the |your |an? )?(?:\w+ ){0,3}${POSTING}\b`,
  ),
  new RegExp(
    String.raw`\b(?:saw|see|seen|read about|found|noticed|came across|discovered) (?:the |your |this |that |an? )(?:\w+ ){0,5}${POSTING}\b`,
  ),
  /\b(?:advertised|posted|listed) (?:on|in|at|for|by|through)\b/,
);
/** Speaks of a posting to say that there is none, or of an application that is not this mail. */
const NOT_NOW = anyOf(
  /\b(?:i applied|since applying|after applying|before applying|thinking (?:of|about) applying|advice (?:on|for|about) applying|not (?:yet )?(?:apply|applying))\b/,
  /(?:\bnot?|n't|\bnever)\b[^.!?]{0,30}\b(?:advert|posted|posting|vacanc|opening)/,
);
const SUBJECT = anyOf(
  /\bapplication\b|\bapply(?:ing)?\b|\bcandidate for\b|\bcandida(?:cy|ture)\b|\bvacancy\b/,
  /\b(?:ref(?:erence)?|id|code|no|number)[.:# ]{1,3}[\w/-]{0,12}\d/,
  /\b(?:position|post|role|job) (?:of|as|:|-|–)|\b(?:\w+ ){1,4}(?:position|post|role|job|opening|internship|apprenticeship)\b/,
  /\b(?:internship|apprenticeship|traineeship|placement)\b/,
);
/** "Mobile application", "business opportunity": words that a subject holds for other reasons. */
const OTHER_SUBJECT = anyOf(
  /\b(?:software|web|mobile|loan|grant|visa|mortgage|housing) application(?! (?:developer|engineer|specialist|support))/,
  /\?\s*$/,
);
const NAMES_POSTING = anyOf(
  new RegExp(
    String.raw`\b(?:the|this|your|advertised|open|vacant|posted|above|above-mentioned) (?:[\w/-]+ ){0,4}(?:${POSTING}|internship|placement|apprenticeship|traineeship)\b`,
  ),
  /\b(?:training contract|pupillage)\b/,
);
const SENDS_RESUME = anyOf(
  /\b(?:resume|cv|curriculum vitae|cover(?:ing)? letter)\b[^.!?]{0,40}\b(?:attached|enclosed|below|here)\b/,
  /\b(?:attached|enclosed?|find|pfa|attach|sending|send|see)\b[^.!?]{0,40}\b(?:resume|cv|curriculum vitae|cover(?:ing)? letter|application)\b/,
);
const RESUME = /\b(?:resume|cv|curriculum vitae)\b/i;
const RESUME_FILE = /(?:^|[^a-z])(?:cv|resume|curriculum|lebenslauf|bewerbung|cover|application|motivation)(?:[^a-z]|$)/i;

/** An application to a posting: says so, names one, or brings a résumé. */
export const application: KindReader = (mail) => {
  if (mail.timeline !== null) return undefined;
  return saysSo(mail) ?? (mail.isReply ? undefined : bringsResume(mail));
};

/** Where it says outright that it applies. */
export const applies = (mail: ReadableMail): string | undefined => standing(mail, APPLIES, NOT_NOW);
/** Where it names one posting. */
export const namesPosting = (mail: ReadableMail): string | undefined => inText(mail, NAMES_POSTING, NOT_NOW);

function saysSo(mail: ReadableMail): KindFound | undefined {
  const because =
    (mail.isReply ? undefined : inSubject(mail, SUBJECT, OTHER_SUBJECT)) ??
    applies(mail) ??
    (mail.isReply ? undefined : namesPosting(mail));
  return because ? { kind: 'application', because, sure: true } : undefined;
}

/** Without a word of a posting it may be unsolicited. */
function bringsResume(mail: ReadableMail): KindFound | undefined {
  const file = mail.attachments.find(({ fileName }) => RESUME_FILE.test(unaccented(fileName?.slice(0, 200) ?? '')));
  const because =
    inSubject(mail, RESUME) ?? inText(mail, SENDS_RESUME) ?? (file && `a résumé is attached ('${file.fileName?.slice(0, 60)}')`);
  return because ? { kind: 'application', because, sure: false } : undefined;
}
