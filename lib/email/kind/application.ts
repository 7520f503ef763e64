import { anyOf } from '../any-of.ts';
import { unaccented } from '../dates/sentences.ts';
import { inSubject, inText, type KindFound, type KindReader, type ReadableMail, standing } from './kind-reader.ts';

const POSTING = '(?:advert(?:isement)?|ad|posting|vacancy|position|opening|listing|post|role|job)';
/** Says outright that it applies for something. */
const APPLIES = anyOf(
  /\b(?:i am|i'm|we are|am|like|would like|i'd like|wish|writing|want|interested|keen|pleased|happy|delighted|hereby) (?:to |in )?(?:hereby |formally )?apply(?:ing)?\b/,
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
  // "I saw that you need a housekeeper", "I read gardener wanted on the board in church"
  /\b(?:saw|seen|see|read|found|noticed|came across|spotted|heard|learnt|learned|told me|tells me|says|said|mentioned|understand)\b[^.!?]{0,60}\b(?:(?:you(?:'re|re|r| are| r| guys)?|u(?:'re|r| are| r)?) (?:\w+ )?(?:look(?:ing)? for|search(?:ing)? for|need(?:ing)?|want(?:ing)?|seek(?:ing)?|hir(?:e|ing)|recruit(?:ing)?|advertis(?:e|ing))|(?:wanted|needed|required)\b)/,
  /\b(?:saw|seen|see|read|found|noticed|came across|spotted)\b[^.!?]{0,40}\b(?:card|poster|notice|note|sign|flyer|ad|advert(?:isement)?|vacancy) (?:in|on|at|by|outside)\b/,
  // "I write because of the driver job on your page", "messaging about the night shift"
  /\b(?:writ(?:e|ing)|messag(?:e|ing)|e?-?mail(?:ing)?|contact(?:ing)?|call(?:ing)?|ring(?:ing)?|here|in touch)\b[^.!?]{0,15}\b(?:about|because of|regarding|concerning|for) (?!any|possible|a (?:possible|suitable)|your (?:role|job|position|work))[^.!?]{0,40}\b(?:job|position|role|post|shifts?|vacancy|opening|apprenticeship|internship)\b/,
  /\b(?:job|vacancy|shifts?|ad|advert|position|role|opening)\b[^.!?]{0,30}\b(?:on|via|in|through|from) (?:the |your )?(?:indeed|linkedin|reed|totaljobs|monster|glassdoor|gumtree|craigslist|facebook|naukri|stepstone|xing|seek|trac|job ?cent(?:re|er)|job ?(?:board|site|page)|(?:career|web|home)?-?(?:page|site)s?|website|newspaper|paper|gazette|times|window|board)\b/,
  /\b(?:put|putting|placed|placing|running|posted) (?:up )?(?:an?|the) (?:\w+ )?(?:ad|advert|advertisement|vacancy|notice)\b/,
  /\b(?:like|love|wish|glad|happy|pleased|want) to be (?:considered|put forward)\b(?!(?: \w+)? (?:for|in) (?:\w+ )?(?:any|future|other))/,
  /\b(?:scheme|role|job|vacancy|advert|ad|programme|program|position|post|opening|posting)\b[^.!?]{0,40}\b(?:caught my (?:eye|attention)|appeals to me|interests me|(?:would|could) suit me|sounds (?:\w+ )?(?:like|perfect|great|right|ideal))\b/,
  /\b(?:can|could|may|how (?:do|can|could)|where (?:do|can|could)|like to know how to) (?:i )?apply\b/,
  /\bare (?:you|u) (?:guys )?still (?:looking for|hiring|after|needing|in need of|recruiting)\b/,
  /\bput (?:my name|myself|me) (?:down|forward)\b|\b(?:throw|put) my (?:hat|name) in\b/,
  /\b(?:here is|here's|enclose|attach|send(?:ing)?|following is) my application\b/,
);
/** Mentions a posting only to say that there is none, or an application other than this mail. */
const NOT_NOW = anyOf(
  /\b(?:i applied|since applying|after applying|before applying|thinking (?:of|about) applying|advice (?:on|for|about) applying|not (?:yet )?(?:apply|applying))\b/,
  /(?:\bnot?|\bnothing|n't|\bnever)\b[^.!?]{0,30}\b(?:advert|posted|posting|listed|vacanc|opening)/,
  /\b(?:if|when|for when) (?:any|there) (?:\w+ )?(?:vacanc|opening|position|is|are|comes|opens)/,
  // "Would you refer me for the opening?" is asked of a friend.
  /\bapply(?:ing)? (?:to|for)\b[^.!?]{0,40}\bnext (?:year|spring|autumn|fall|summer|winter)\b|\byour (?:first|last|current|present|old|own|previous|next|day) (?:\w+ ){0,3}(?:job|role|position|post)\b/,
  /\b(?:refer(?:ring)? me|referral|thinking (?:of|about))\b|\bask (?:you )?(?:\w+ ){0,3}about (?:the|your|this) (?:job|role|position|work)\b/,
  /\byour (?:\w+ )?post (?:about|on|yesterday|last|from)\b(?! the (?:[\w-]+ ){0,4}(?:role|position|job|vacancy|opening))/,
);
const SUBJECT = anyOf(
  /\bapplication\b|\bapply(?:ing)?\b|\bcandidate for\b|\bcandida(?:cy|ture)\b|\bvacancy\b/,
  /\b(?:ref(?:erence)?|id|code|no|number)[.:# ]{1,3}[\w/-]{0,12}\d/,
  /\b(?:position|post|role|job) (?:of|as|:|-|–)|\b(?:\w+ ){1,4}(?:position|post|role|job|opening|internship|apprenticeship)\b/,
  /\b(?:internship|apprenticeship|traineeship|placement)\b|\bwanted\b/,
);
/** "Mobile application", "business opportunity": subjects with these words that are no job application. */
const OTHER_SUBJECT = anyOf(
  /\b(?:software|web|mobile|loan|grant|visa|mortgage|housing) application(?! (?:developer|engineer|specialist|support))/,
  /\b(?:enquir|inquir|possibilit|seeking|looking for|searching|opportunit)/,
  /\b(?:linkedin|blog|facebook|instagram|forum|latest|recent|last) post\b|\b(?:any|suitable|possible|potential|future) (?:\w+ )?(?:position|post|role|job|opening)\b/,
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

/** An application to a posting: it says so, names a posting, or has a résumé attached. */
export const application: KindReader = (mail) => {
  if (mail.timeline !== null) return undefined;
  return saysSo(mail) ?? (mail.isReply ? undefined : bringsResume(mail));
};

/** "Application: Data Analyst II (Job ID MR-4471)", "Staff Nurse, Ref 4471": what the mail is, and for what. */
const TITLED = anyOf(
  /^(?:my |job )?application(?=\s?(?:for|to|as|:|-|–|,)\s?(?:the |an? )?\w{2})/,
  /^applying(?= (?:for|to) (?:the |an? )?\w{2})/,
  /\b(?:job|vacancy|position|posting|requisition) ?(?:ref(?:erence)?|id|code|no|number)[.:# ]{0,3}[\w/-]{0,12}\d/,
);
const NO_TITLE = anyOf(
  OTHER_SUBJECT,
  /\b(?:speculative|spontaneous|unsolicited|general|initiative|any|suitable|possible|future|advice|chat|coffee|question)\b/,
);

/** Its subject says that it applies, and a résumé comes with it, whatever the text tells of how the posting was found. */
export const titledApplication: KindReader = (mail) => {
  if (mail.timeline !== null || mail.isReply) return undefined;
  const because = inSubject(mail, TITLED, NO_TITLE);
  return because && bringsResume(mail) ? { kind: 'application', because, sure: true, outright: true } : undefined;
};

const ASKS_REFERRAL = anyOf(
  /\b(?:would|could|can|will|might|may) (?:you|i)\b[^.!?]{0,40}\b(?:refer(?:ring|ral)?(?: me)?)\b|^referral/,
  /\bput (?:in )?a (?:good )?word (?:in )?for me\b|\brecommend(?:ing)? me\b|\bvouch for me\b/,
  /\b(?:pass(?:ing)?|forward(?:ing)?|hand(?:ing)?|send(?:ing)?|submit(?:ting)?|giv(?:e|ing)|drop(?:ping)?|get(?:ting)?) (?:on |along )?my (?:cv|resume|details|name|application)\b[^.!?]{0,40}\b(?:on|along|over|in|to (?:your|the|hr|whoever|somebody|someone)|through|around|in front of)\b/,
  /\b(?:ask|tell|talk to|speak to|speak with|a (?:\w+ )?word with)(?: to)? (?:your|ur|the) (?:\w+ )?(?:boss|manager|gaffer|chief|supervisor|foreman|hr)\b|\b(?:chuck|throw|put) my name (?:in|forward)\b(?! (?:to|for) (?:the|your) client)/,
  /\b(?:mention|use|drop) your name\b|\b(?:name|use|list|give) you as (?:an? |my )?(?:referee|reference)\b|\bintroduc(?:e|ing) me to\b|\bforward(?:ing)? my (?:cv|resume)\b|\bthrough your (?:internal|employee|staff|company) (?:portal|system|scheme)\b|\bgive my (?:papers|documents|cv|resume) to\b/,
  /\byour (?:\w+ )?referral (?:program(?:me)?|scheme|link)\b|\b(?:hear|know|learn) of (?:anything|any (?:openings?|vacanc\w+|jobs?|roles?))\b[^.!?]{0,40}\b(?:at|in|with) your\b/,
);
/** It asks somebody to recommend the user: a favour, even if it names a posting. */
export const asksReferral = (mail: ReadableMail): string | undefined => standing(mail, ASKS_REFERRAL);
/** Where the mail says outright that it applies. */
export const applies = (mail: ReadableMail): string | undefined => standing(mail, APPLIES, NOT_NOW);
/** "Please find my application attached; I look forward to any news." */
const APPLIES_NOW = anyOf(
  /\b(?:i am|i'm|i would like to|i'd like to|i wish to|writing to) (?:apply(?:ing)?|submit(?:ting)? my)\b/,
  /\b(?:please find|attached (?:is|are|you)|enclosed|i (?:have )?attach(?:ed)?|here is|here's)\b[^.!?]{0,40}\b(?:resume|cv|curriculum|application)\b/,
);
/** Whether this very mail applies, whatever it says of an earlier one. */
export const appliesNow = (mail: ReadableMail): boolean => standing(mail, APPLIES_NOW) !== undefined;
/** Where the mail names a posting. */
export const namesPosting = (mail: ReadableMail): string | undefined => inText(mail, NAMES_POSTING, NOT_NOW);

function saysSo(mail: ReadableMail): KindFound | undefined {
  const because =
    (mail.isReply ? undefined : inSubject(mail, SUBJECT, OTHER_SUBJECT)) ??
    applies(mail) ??
    (mail.isReply ? undefined : namesPosting(mail));
  return because ? { kind: 'application', because, sure: true, ...(appliesNow(mail) && { outright: true }) } : undefined;
}

/** A mail that mentions no posting may be unsolicited. */
function bringsResume(mail: ReadableMail): KindFound | undefined {
  const file = mail.attachments.find(({ fileName }) => RESUME_FILE.test(unaccented(fileName?.slice(0, 200) ?? '')));
  const because =
    inSubject(mail, RESUME) ?? inText(mail, SENDS_RESUME) ?? (file && `a résumé is attached ('${file.fileName?.slice(0, 60)}')`);
  return because ? { kind: 'application', because, sure: false } : undefined;
}
