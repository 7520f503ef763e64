import { anyOf } from '../../any-of.ts';
import { JOB, NO_JOB, THE_JOB } from '../job-words.ts';
import { inSubject, inText, type KindReader, type ReadableMail, standing } from '../kind-reader.ts';

const GLAD = '(?:pleased|happy|delighted|thrilled|excited|glad|honou?red|proud|overjoyed|ecstatic)';
/** The user takes a job now, in the first person. Not "since accepting the role of team lead", nor "I accepted the post in 2019". */
const TAKES_IT = anyOf(
  new RegExp(
    String.raw`\b(?:i|we|hereby|formally|officially|gladly|happily|writing|${GLAD}|like|love|wish|want|decided|pleasure|confirm|confirming|ready)\b(?! not\b)(?:,? [\w'-]+){0,6}? accept ${THE_JOB}\b`,
  ),
  new RegExp(String.raw`\bi(?:'m| am| will be|'ll be) (?:\w+ ){0,2}accepting ${THE_JOB}\b`),
  new RegExp(String.raw`\b(?:i|i've|i have) (?:\w+ )?accepted your (?:[\w-]+ ){0,4}${JOB}\b`),
  /\b(?:my|formal|official|confirms?) (?:\w+ )?acceptance of (?:your|the|this) (?:[\w-]+ ){0,4}(?:offer|position|role|job|post)\b/,
  /\b(?:i|i'll|i will|will|gladly) (?:gladly |happily )?take (?:the|this) (?:job|position|role)\b/,
  /\b(?:attached|enclosed|find|return(?:ing)?|send(?:ing)?|here is|here's)\b[^.!?]{0,30}\b(?:counter)?signed (?:copy of )?(?:the |my |your )?(?:\w+ )?(?:offer|contract)\b/,
  /\b(?:counter)?signed (?:copy of )?(?:the |my |your )?(?:\w+ ){0,2}(?:offer|contract)(?: letter)? (?:is|are) (?:\w+ )?(?:attached|enclosed|on (?:its|the) way|in the (?:post|mail))\b/,
  new RegExp(String.raw`\b(?:${GLAD}|ready|love|like) to (?:\w+ )?take (?:the|this|your) (?:\w+ ){0,2}${JOB}\b`),
  /\b(?:contract|offer(?: letter)?|paperwork|papers) (?:is |are |now |all |both )*(?:counter)?signed\b(?! by)(?:,? (?:and|&) \w+)?(?=[.,!]|$| (?:and|as|attached|today|below|now|yesterday)\b)/,
  /\b(?:of course|absolutely|gladly|yes,?|happily|definitely) i(?:'ll| will| do)? accept\b|\byou(?:'ve| have)? got (?:a deal|yourself an? \w+)\b/,
  /\b(?:contract|offer(?: letter)?) (?:that |which )?i(?:'ve| have)? (?:\w+ )?signed\b/,
  /\b(?:consider|count|take) this (?:as )?(?:my|a) (?:\w+ )?(?:yes|acceptance)\b/,
  /\bi(?:'ve| have)? (?:\w+ )?(?:counter)?signed (?:and (?:returned|attached|scanned|sent) )?(?:the|your) (?:\w+ )?(?:offer|contract)\b/,
);
const SUBJECT = anyOf(
  /\b(?:offer|job) (?:letter )?(?:acceptance|accepted)\b|\boffer\b[^\w]{1,4}accepted\b|^(?:formal )?acceptance$/,
  /\b(?:acceptance of|accepting) (?:the |your |my )?(?:[\w&/-]+ ){0,4}(?:offer|position|role|job|post)\b/,
);
/** Enough beside an offer: "I've reviewed the offer letter and I'm delighted to accept!" */
const ACCEPTS_IT = new RegExp(
  String.raw`\b(?:${GLAD}|like|love|pleasure) to (?:\w+ )?accept(?: it| this| them)?(?=[.,!;]|$| (?:and|with)\b)|\b${GLAD} to (?:say yes|join (?:you|your)|come on board|start with you)\b|\bi (?:\w+ )?accept(?: it)?(?=[.,!]|$)`,
  'i',
);
const AN_OFFER = /\b(?:your|the|this|job|formal|written|employment|contract) (?:\w+ )?offer\b|\boffer letter\b/i;
/** A bare yes is enough beside words of beginning or of terms: "I'll take it. When do I start?" */
const BARE_YES = anyOf(
  /\bi(?:'ll| will| shall)? (?:\w+ )?(?:accept|take it)(?: it)?(?=[.,!]|$)/,
  /\b(?:i'm|i am|count me) in(?=[.,!]|$)|\bsign me up\b/,
  /\b(?:it's|it is|that's|this is) (?:a |an )?(?:\w+ )?yes(?: from me)?(?=[.,!]|$)/,
  /^(?:[\w,'’ ]{1,30}[,.!] ?)?(?:yes|yeah|yep|absolutely|of course)\b[^.!?]{0,40}\b(?:join|start|begin|take (?:it|the \w+)|come on board)\b/,
);
const BEGINS_THERE = anyOf(
  /\bwhen (?:do|can|should|would|shall) i (?:start|begin|report)\b|\b(?:start(?:ing)? (?:date|day)|first day|orientation|onboarding|induction|signed contract)\b/,
  /\b(?:happy|fine|good|ok|okay|agreed?|delighted|pleased) with (?:the|your) (?:\w+ ){0,2}(?:rate|pay|salary|terms|offer|conditions|contract|wage|hours)\b/,
  /\b(?:offering|giving|offered|gave) me (?:the|this) (?:[\w-]+ ){0,3}(?:job|position|role|post|place|work|shifts?)\b/,
  /\b(?:send|email|post) (?:\w+ ){0,3}(?:the |your |any )?(?:paperwork|contract|forms|new starter)\b|\bhanded in my notice\b/,
  /\b(?:can't|cannot) wait to (?:start|join|begin|work with you)\b|\b(?:i'll|i will|i can|happy to|look forward to) (?:start|join|begin)(?:ing)?\b/,
);
/** It depends on something, or is another matter. */
const NOT_TAKEN = anyOf(
  new RegExp(NO_JOB),
  /\b(?:if|unless|until|before|whether|once|when|should you|were you|provided|assuming|subject to|pending|contingent|condition(?:s|al)?)\b/,
  /\b(?:not|cannot|unable|declin\w{0,3}|regret|inability|another|other|elsewhere|time to (?:think|consider|decide)|considering|inclined|hesita\w+)\b|n't\b/,
  /\boffer (?:of|for|to) (?:an? |the |your )?(?:\w+ )?(?:help|advice|talk|chat|speak|meet|connect|introduc\w+|review|refer\w*|tour|visit|mentor\w*|support)\b/,
  /\b(?:years? ago|last year|in (?:19|20)\d\d|previous|former)\b|\?/,
);

const MEETING = new RegExp(NO_JOB);

const ACCEPTS = anyOf(
  /\baccept(?:ing)? (?:your|the|this) (?:\w+ ){0,2}(?:offer|position|role|job|post|contract)\b/,
  /\b(?:my|formal) acceptance of (?:your|the|this)\b/,
  /\b(?:pleased|happy|delighted|thrilled|excited|glad|honou?red) to (?:formally )?accept\b/,
  /\b(?:i|i'll|i will|will|gladly) (?:gladly |happily )?take (?:the|this) (?:job|position|role)\b/,
  /\bsigned (?:\w+ )?(?:offer|contract)\b/,
  /\b(?:offer|job) acceptance\b|\bacceptance of (?:the |your )?offer\b/,
);
/** Only after an offer. Before one, a yes answers something else. */
const SAYS_YES = anyOf(
  /^(?:\w+[,!]? ){0,3}(?:yes|yeah|yep|absolutely|of course)\b/,
  /\b(?:i'm|i am|count me|we're) in\b(?=[.,!]|$| (?:chef|boss|mate|sir|guys|coach|team)\b)|\b(?:it's|it is|that's|is|saying?|say) (?:a |an )?(?:\w+ )?yes\b/,
  /\baccept(?:ing|ance)?\b|\btake (?:it|the (?:\w+ )?(?:job|role|position|work|post|place))\b/,
  /\b(?:look(?:ing)? forward|delighted|thrilled|happy|excited|pleased|glad|can't wait|cannot wait|will|shall|going) to (?:be )?(?:join(?:ing)?|start(?:ing)?|com(?:e|ing) on board|work(?:ing)? (?:with|for)|(?:be )?part of)\b/,
  /\b(?:i|i'll|i will|i shall) (?:\w+ )?(?:join|report|resume|start)\b[^.!?]{0,30}\b(?:on|from|monday|next|duty)\b/,
  /\b(?:delighted|thrilled|happy|excited|pleased|glad) to come\b(?! (?:in|by|for|and|to the|to your office)\b)/,
  /\bi(?:'ll| will) (?:gladly |happily )?(?:have|take) it\b/,
  /\b(?:you(?:'ve| have)? got yourself|ready to (?:join|start|begin)|pleasure in accepting)\b/,
  /\byes,? please\b|\b(?:agree|agreed|happy|fine) (?:to|with) (?:everything|all|the (?:offer|terms|contract|conditions)|your (?:offer|terms|conditions))\b/,
  /\b(?:signed|countersigned) (?:and |the |copy|it|offer|contract|letter|letter of)/,
);
const NO_YES =
  /\b(?:invitation|interview)\b|\?|\b(?:not|unable|cannot|cant|before|whether|if|another|until|declin\w{0,3}|regret|inability|unfortunately|afraid|no from|time to (?:think|consider|decide)|considering|pass on|sorry)\b|n't (?!wait)/i;
const NOT_YET =
  /\b(?:invitation|interview|meeting request|apolog\w{1,5})\b|\b(?:not|unable|cannot|before|whether|if|another|until|decline|regret|time to (?:think|consider)|considering)\b|n't\b/i;

/** The user takes their offer. Not "I have accepted another offer", which is a withdrawal. */
export const acceptance: KindReader = (mail) => {
  const outright = takesIt(mail);
  if (outright) return { kind: 'acceptance', because: outright, sure: true, outright: true };
  if (mail.opens) return undefined;
  const because =
    mail.timeline?.stage === 'offer'
      ? (standing(mail, ACCEPTS, NOT_YET) ?? inText(mail, SAYS_YES, NO_YES))
      : standing(mail, ACCEPTS, NOT_TAKEN);
  return because ? { kind: 'acceptance', because, sure: true } : undefined;
};

const takesIt = (mail: ReadableMail): string | undefined =>
  inSubject(mail, SUBJECT, NOT_TAKEN) ??
  inText(mail, TAKES_IT, NOT_TAKEN) ??
  (standing(mail, AN_OFFER) === undefined ? undefined : inText(mail, ACCEPTS_IT, NOT_TAKEN)) ??
  (standing(mail, BEGINS_THERE) === undefined || standing(mail, MEETING) !== undefined ? undefined : inText(mail, BARE_YES, NOT_TAKEN));
