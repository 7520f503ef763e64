/**
 * Their word told by signs instead of rows: somebody will tell the people who wait, or a decision is on its way, and nothing else that a day may be
 * of stands beside it. A clause with any word against it is left unread: the rows (promised-in-rows.ts) know more, this knows what is likely.
 */
import { endOf } from '../attached-day.ts';
import { onDay, type PromiseReader } from '../promise-reader.ts';
import { OVER_OR_OPEN } from '../that-day.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { dayWord } from './promise-slots.ts';
import { plainPromise } from './promised-in-rows.ts';
import { DECIDED, HEARD } from './signs.ts';

export const signsOfAPromise: PromiseReader = (sentence) => {
  const plain = plainPromise(sentence);
  if (plain === undefined) return undefined;
  const clauses = clausesOf(plain.replace(AS_WELL, '').replace(OF_THE_NEWS, ''));
  const dated = clauses.flatMap(({ text }, index) => {
    const number = dayOf(clauses, index);
    return number === undefined || AGAINST.test(text.replace(NOT_AGAINST, ' ')) ? [] : [{ text, number }];
  });
  // That somebody hears of it counts more than that it is decided: "Shortlisting is done on the 17th; you will know by the 20th."
  const { number } = dated.find(({ text }) => HEARD.test(text)) ?? dated.find(({ text }) => DECIDED.test(text)) ?? {};
  const mention = number === undefined ? undefined : sentence.mentions[number];
  return mention && { type: 'until', by: 'correspondent', ...onDay(endOf(sentence.text, mention, sentence.mentions), sentence.text) };
};

/** "Feedback, along with a decision about a second interview, will follow". */
const AS_WELL = / , (?:along with|together with|as well as|including|plus) [^,;:]{1,60} ,(?= )/g;
/** What the news is about does not say what the day is of: "the outcome of your interview". */
const OF_THE_NEWS =
  /(?<= (?:outcomes?|results?|decisions?|feedback|answers?|verdict|news|word|know|hear|update|informed|advised|notified|told|shortlisted|selected|chosen)) (?:of|on|about|from|for|regarding|to) (?:(?:the|your|our|this|that) (?:[^ ,;]+ ){0,2}?)?(?:interviews?|application|tests?|written test|assessments?|trial|shift|visit|selection|sift|panel|process|meetings?|discussions?|exams?|competition|assessment centre|positions?)(?= )/g;

/** Denied, in doubt, asked of the user, over, or of another day: of work, of a meeting, of a closing. */
const AGAINST =
  / (?:not|never|no|nobody|none|nothing|without|unable|hardly|unlikely|doubt|maybe|perhaps|might|could|would|may|must|please|you (?:must|need|have to|are to|can|could|should (?!hear|know|get|have|receive|be))|your (?:own|answer|reply|response|decision|acceptance|referees?|references?|manager|landlord|notice|employer|mentor|rota|payslip|pay|details|bank|first)|let us know|let me know|tell us|send us|deadline|clos(?:e|es|ed|ing)|apply|applied|submit\w*|upload\w*|bring|return|sign|start|starts|starting|begin|begins|beginning|shifts|rota|probation\w*|notice|holidays?|leave|training|course|trained|wages?|pay|paid|salary|rent|opens?|opening|open|closed|expires?|valid|interview\w*|meet|meets|meeting|assessment|test|tests|testing|trial|visit|attend|invite|invited|webinar|was|were|had|did|met|spoke|called|launch\w*|season|stock|delivery|deliver\w*|move|moves|moving|school year|term dates|exam|exams|newspaper|system|customers?|users?|members|first day|induction|uniform|badge|cover|when (?:you|the course|term|school|work)|about the|book|prize|where to|how to|every month|each month|effect|quarterly|licen[cs]e|council|court|police|kick-off|match|visa|laptop|reminder|enquiries|complaints|orders?|refund\w*|reimburse\w*|expenses|fare|accounts?|password|strike|preview|ceremony|premiere|party|recall|union|election|budget|we (?:sent|received)|you (?:sent|received|asked|mentioned|said|may|might)|last|ago|reach us|calendar|is available|special|before (?:we|i) can|kept|destroyed|deleted|address)(?= )/;
/** "a yes or a no", "no later than", "we would hope to", "you may expect": these deny and doubt nothing. */
const NOT_AGAINST =
  / (?:(?:a )?(?:yes or|polite|either a yes or a|yes or a) (?:a )?(?:no|yes)|no (?:later|more|longer) than|no matter|would (?:expect|hope|aim|plan|be|like) (?:to|able)|may (?:well )?(?:expect|take)|(?:on|upon|after) (?:my|our|his|her|their) return|invitations? (?:to|for) (?:an? )?interviews?|interview (?:slots?|invitations?|times?|dates?|schedule|list)|(?:to|for) (?:(?:an?|the|your|our|first|second|final|next) )?(?:[^ ,;:]+ )?(?:interviews?|test|assessment)(?! (?:on )?qday)|start (?:instructions|link)|to (?:sort out|arrange|discuss|agree(?: on)?|fix|talk about|confirm) (?:a|the|your) start(?:ing)? (?:date|day|time)|invit(?:e|ing) (?:[^ ,;:]+ ){0,5}?(?:people|candidates|applicants)|(?:ourselves|myself) a deadline|(?:everyone|everybody|all|those|people|[^ ,;:]+s|one) (?:who|that) (?:have |has )?(?:applied|(?:sat|wrote|took|did) (?:the|our) (?:[^ ,;:]+ )?(?:test|exam|assessment|paper))|you can (?:look forward|expect|count on|hear)|please (?:wait|give us|bear|allow|expect|look|hold|hang|be assured|rest assured|note)|(?:interview|assessment|test|trial|exam) (?:feedback|results?|outcomes?|scores?|decisions?)|(?:starts?|starting|begins?|beginning) (?:ringing|calling|phoning|contacting|reaching out|telling|notifying|e-?mailing|texting|writing|informing|inviting|sending out|making offers)|(?:those|anyone|everyone|candidates|applicants) invited|(?:at|in|during|after|following) (?:our|the|its|their) (?:[^ ,;:]+ )?(?:board |committee |council )?meeting|who (?:came|took part|attended|were interviewed|turned up) (?:(?:to|in|at|for) )?(?:the|our|an?|their) (?:[^ ,;:]+ ){0,2}?(?:day|shift|interviews?|trial|test)|sign(?:s|ed)? (?:it |this |that )?off|close of (?:business|play|day|work)|move (?:quickly|fast|on this)|(?:has|have|having) had|about the (?:start|job|post|role|position|outcome|next stage|next steps?|result|decision)|week (?:beginning|starting)|(?:in|over|during|within) the course of|would (?:expect|hope|like|want) (?:us|them|him|her|it) to|(?:receive|get|give|given|send|sent) (?:you )?(?:(?:written|formal|due) )?notice(?= of)|^ notice of (?:the|your|our)|interviews? (?:[^ ,;:]+ ){0,6}?(?:will|shall|should|to) be (?:[^ ,;:]+ )?(?:scheduled|arranged|set up|booked|organi[sz]ed|lined up|fixed)|(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)? up|book(?:ing)?|organi[sz](?:e|ing)|lin(?:e|ing) up|fix(?:ing)?) (?:(?:the|our|first|second|phone|video|final) ){0,3}interviews?|last (?:interviews?|candidates?|week of|day of)|moving (?:forward|on)|begin(?:s|ning)? of|of (?:the )?(?:meeting|interviews?))(?= )/g;

const FIRM = new RegExp(
  ` (?:by|before|within|no later than|latest|until|till|til|on or before|come) (?:(?:the|end|of|close|business|play|about|around|on|this|at) ){0,4}${dayWord}s?(\\d+)(?= )`,
  'g',
);
const ANY = new RegExp(` ${dayWord}s?(\\d+)(?= )`, 'g');
/** "once the governors have ratified it on qday0", "hopefully qday0", "by the time service starts on qday0": time alone, and the promise in the clause beside it. */
const OF_TIME_ALONE = new RegExp(
  `^ (?:(?:and|so|but|then) )?(?:(?:give (?:us|me|it)|no later than|which (?:should|will|is likely to|ought to) be|once|when|as soon as|after|by the time|following|hopefully|ideally|probably|with luck|all being well|come|say|in|on|by|at) [^?:;]*)?${dayWord}s?\\d+ (?:at the (?:very )?latest |or so |tops |at most |latest |max )?$`,
);
const THEN =
  / (?:then|that (?:same |very )?(?:day|date|evening|afternoon|night|morning|time)|the (?:very )?same (?:day|date|evening|afternoon)|straight (?:after|away)|right (?:after|away)|straightaway|immediately|at once|afterwards|thereafter|thereof|shortly after(?:wards)?|after (?:that|which)|following which|whereupon|whereafter|before (?:that|then)|directly after(?:wards)?|(?:once|as soon as|when) (?:i|we|he|she|they) (?:do|know|hear|get|can|(?:has|have) (?:picked|decided|chosen|seen|met|voted|spoken|heard|finished|signed|talked|read|been|had)|knows|decides|hears|gets|picks|chooses)|(?:on|upon|after) (?:my|our|his|her|their) return|(?:when|once) (?:i|we|he|she|they) (?:am|is|are|get|gets) back)(?= )/;

/** The day of a clause, of time alone beside it, or the one that its "then" means. */
function dayOf(clauses: readonly Clause[], index: number): number | undefined {
  const own = clauses[index]?.text ?? '';
  const number = last(own, FIRM) ?? last(own, ANY);
  if (number !== undefined) return number;
  const beside = [clauses[index - 1], clauses[index + 1]].find((clause) => clause !== undefined && OF_TIME_ALONE.test(clause.text));
  if (beside) return last(beside.text, ANY);
  if (!THEN.test(own)) return undefined;
  const [clause, another] = clauses.slice(0, index).filter(({ text }) => text.includes(` ${dayWord}`));
  const isPlan = clause !== undefined && another === undefined && !OF_THE_USER.test(clause.text) && !OVER_OR_OPEN.test(clause.text);
  return isPlan ? last(clause.text, ANY) : undefined;
}

/** "You are invited for Thursday, and I will be in touch after that": the steps after a meeting with the user have their own time. */
const OF_THE_USER =
  / (?:interview|invited|your (?:visit|trial|test|first|meeting|own)|you (?:are|come|visit|start|must|need|have)|(?:meet|see|interview|talk to|speak to|visit) you) /;

function last(clause: string, pattern: RegExp): number | undefined {
  const number = [...clause.matchAll(pattern)].at(-1)?.[1];
  return number === undefined ? undefined : Number(number);
}
