import { anyOf } from '../any-of.ts';
import { appliesNow } from './application.ts';
import { inText, type KindReader, type ReadableMail, standing } from './kind-reader.ts';

const ASKS = anyOf(
  /\b(?:where|how) (?:things|matters|you|my application|the (?:process|application|search|hiring|position)|we) (?:stand|are at|is at|currently stands?|stands?)\b/,
  /\b(?:any|an|some) (?:\w+ )?(?:updates?|news|word|feedback|progress|decision)\b(?! (?:from me|i can|to my))/,
  /\bupdate me\b/,
  /\b(?:status|outcome|progress|result) of (?:my|the|this)\b|\b(?:current|application|status) (?:status|update)\b/,
  /\b(?:have|has) (?:you|the (?:team|panel|committee|company)|a decision|any decision)\b[^.!?]{0,40}\b(?:decision|decided|made|reached|reviewed?)\b/,
  /\b(?:whether|if) (?:a|any|the|your) (?:\w+ )?decision\b/,
  /\b(?:let me know|know|tell me|share) your (?:\w+ )?decision\b/,
  /\bwhen (?:i )?(?:can|could|may|might|should|do|will) (?:i )?(?:expect|hear|anticipate|know)\b/,
  /\btime ?(?:line|frame|scale)s?\b (?:for|of|is|on|regarding)\b/,
  /\b(?:still|yet) (?:under (?:consideration|review)|being considered|in the running|open|available|hiring|vacant)\b/,
  /\b(?:did|have) you (?:\w+ )?(?:fill|filled|find|found|hire|hired|choose|chosen|decide|decided)\b/,
  /\bhad (?:a|the|any) (?:chance|opportunity|time) to (?:review|look|read|go through|consider|see)\b/,
  /\b(?:did you|have you|if you|whether you) (?:have )?(?:receive|received|get|got) (?:my|the) (?:application|resume|cv|e-?mail|letter|documents|portfolio)\b/,
  /\b(?:application|resume|cv) (?:has |have )?(?:been |was |had )?(?:received|reached you|arrived)\b/,
  /\bwhat (?:are )?the next steps(?: are)?\b|\bnext steps (?:are|might be|will be|look like)\b/,
  /\bhow (?:the|your) (?:\w+ )?(?:process|search|recruitment|hiring|selection) is (?:going|progressing|coming)\b/,
  /\bhow (?:is|are) (?:the|your|things) (?:\w+ )?(?:process|search|recruitment|hiring|selection|going|progressing|coming)\b/,
);
/** Any question, direct or indirect, about where they are. */
const IS_QUESTION = anyOf(
  /\?/,
  /^(?:(?:hi|hello|hey|sir|dear [\w .]{1,30})[,.! ]{1,3})?(?:any|what|when|is|has|have|did|do|where|how)\b/,
  /\b(?:could|can|would|will) you (?:\w+ )?(?:tell|let|inform|advise|update|say|give|share|confirm)\b|\b(?:please|kindly|pls|plz) (?:\w+ )?(?:tell|let|inform|intimate|advise|update|confirm|share|revert|give)\b/,
  /\b(?:wanted|want|would like|like|writing|wish|love|glad|grateful|keen|curious|allow me|permit me|able) to (?:ask|know|learn|find out|hear|enquire|inquire|see|check)\b|\b(?:may|might|can|could) i (?:\w+ )?(?:ask|know|enquire|inquire)\b/,
  /\bi(?:'m| am| was|'ve been| have been)? ?(?:just |also |still )?(?:wonder(?:ed|ing)?|asking|enquiring|inquiring|curious)\b|\b(?:let me know|tell me)\b/,
);
const HOW_FAR = anyOf(
  /\b(?:status|outcome|results?|decisions?|decided?|decides|deciding|verdict|news|updates?|progress(?:ed|ing)?|developments?|movement|next steps?|time ?(?:line|frame|scale)|mind)\b/,
  /\b(?:shortlist(?:ed|ing)?|short-list(?:ed|ing)?|selection|procedure|hiring process|recruitment process|advanced|proceeding|underway|under way)\b/,
  /\b(?:invitations?|letters|results|offers)\b[^.!?]{0,30}\b(?:gone out|go out|been sent|be out|sent out)\b|\bhow (?:does |do |is |are )?(?:it|things|that) look(?:s|ing)?\b|\bwhat(?:'s| is)? happen(?:ed|s|ing)? (?:about|with|to) (?:my|the|our)\b/,
  /\bdid i (?:\w+ )?(?:pass|get (?:it|the|in|through)|make (?:it|the))\b/,
  /\b(?:you|u|they)\b[^.!?]{0,20}\b(?:found|find|got|taken|took|hired|picked|chosen|chose)\b[^.!?]{0,20}\b(?:some(?:one|body)|any(?:one|body))\b/,
  /\b(?:filled?|picked|chosen|selected|minds?|found (?:some|any)|hired|appointed|made up)\b|\bsome(?:body|one) (?:already|else|yet)\b/,
  /\bstill (?:\w+ )?(?:open|free|available|vacant|going|on|live|looking|hiring|interviewing|in the running|in play|considering|considered|need)\b/,
  /\b(?:receiv(?:e|ed)|got|get|arrived?|reach(?:ed)?|seen?|read|look(?:ed)? at|review(?:ed)?)\b[^.!?]{0,25}\b(?:my|it|our)\b|\b(?:my|the) (?:application|cv|resume|papers|documents|mail|e-?mail|letter|portfolio)\b[^.!?]{0,25}\b(?:received|arrived?|reached|safely|through)\b/,
  /\b(?:happening|going on|go(?:ing)? with|things|matters|we) (?:with|stand|are|is|at)\b|\b(?:where|how) (?:do )?(?:i|we|things|matters) stand\b|\bwhat(?:'s| is|s) (?:up|new|happening|going on|the (?:news|latest|story))\b/,
  /\bwhen\b[^.!?]{0,40}\b(?:hear|know|expect|decide|decision|answer|reply|tell|contact)\b/,
);
// The question is about the user's answer, or another matter.
const ABOUT_ELSE = anyOf(
  /\b(?:offer|contract|salary|parking|before i|book|link|form|interview (?:on|at)|location|address|dress|bring|entrance|if you (?:need|have|require|want|would)|any (?:questions|further|other|more)|keep me|anything (?:else|further))\b/,
  /\blook(?:ing)? forward\b/,
  /\b(?:push|mov(?:e|ing)|reschedul\w*|postpon\w+|shift|bring|swap|change|another|different|new)\b[^.!?]{0,30}\b(?:interview|meeting|call|appointment|slot|time|trial (?:day|shift))\b/,
);
const PROCESS = anyOf(
  /\b(?:when|whether|if|still|already|yet|has|have|any|state|stage|heard)\b[^.!]{0,60}\b(?:interview(?:s|ing|ed)?|appointment|appointed|shortlist|application|position|post|job|role|req|client|vacancy|feedback|process|round|panel)\b/,
  /\b(?:interviews?|appointment|application|position|post|job|role|req|vacancy|feedback|process|client)\b[^.!]{0,60}\b(?:been|yet|already|still|active|open|closed|made|heard|state|stage)\b/,
);
const OF_THE_JOB =
  /\b(?:includ\w+|comes? with|requir\w+|involv\w+|wear|bring|salary|remote|park\w*|pension|car|hours|travel|uniform|benefits?|technical|convenient|works? for you|suits?)\b/i;
// "I look forward to any news" asks nothing; "please find an update to my CV" neither.
const OTHERWISE = anyOf(
  /\b(?:i will|i'll|i can|here is|attached|find|with|have) (?:\w+ ){0,3}(?:an|some|the) (?:update|news|status)\b/,
  /\blook(?:ing)? forward to (?:any|an|your|hearing|some)\b/,
  /^(?:i(?:'m| am) )?still (?:available|open)\b[^?]*$/,
  /\byou (?:may|might|would) (?:like|be (?:\w+ )?(?:pleased|glad|interested|happy)) to (?:know|hear|learn)\b|\b(?:just|only) (?:checking|making sure|to make sure|wanted to make sure) (?:that )?(?:you|u|my|it)\b/,
  /\b(?:marital|visa|immigration|residence) status\b/,
  /\bquick update (?:from|on) my\b/,
);
const TELLS_HOW_FAR = anyOf(HOW_FAR, PROCESS);
const NOT_HOW_FAR = anyOf(OTHERWISE, ABOUT_ELSE, OF_THE_JOB);
/** On a known timeline a question about the state is clear. A first mail may only ask whether a job is open. */
const asksHowFar = ({ said }: ReadableMail): string | undefined =>
  inText({ said: said.filter(({ typed }) => IS_QUESTION.test(typed)) }, TELLS_HOW_FAR, NOT_HOW_FAR);
const SPEAKS_OF_BEFORE = anyOf(
  /\bmy (?:application|interview|resume|cv|e-?mail|message|letter)\b/,
  /\bi(?:'ve| have)? (?:applied|sent|submitted|interviewed|wrote|called|spoke)\b/,
  /\bsince (?:we|our|my|i)\b|\bour (?:interview|conversation|meeting|call|talk)\b|\bwe (?:spoke|met|talked)\b/,
  /\b(?:follow(?:ing)?[ -]up|check(?:ing)? in|hea(?:r|rd) back)\b/,
);

/** Asks where things stand. A first mail must mention an earlier one: "is this position still open?" opens an application. */
export const statusQuestion: KindReader = (mail) => {
  if (mail.opens && (!standing(mail, SPEAKS_OF_BEFORE) || appliesNow(mail))) return undefined;
  const because = standing(mail, ASKS, OTHERWISE) ?? asksHowFar(mail);
  return because ? { kind: 'status-question', because, sure: true } : undefined;
};
