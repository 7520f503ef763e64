/** An hour that they fix without naming the interview: "You are booked in for Tuesday at 10", "Tuesday at 10 it is. See you then." */
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';

/** This word replaces the day and its hour. */
const HOUR = '#';
const ON = '(?:(?:for|on|at|this|next) ){0,2}';
const FINE =
  '(?:it is|confirmed|booked|is (?:all |perfectly )?(?:fine|good|perfect|great|lovely|confirmed|ok|okay|booked|set)|works(?: (?:well|fine|great|perfectly|nicely))?(?: for (?:us|me|the team|everyone|everybody|both of us))?|suits (?:us|me|everyone|the team|everybody)(?: (?:well|fine))?|then)';

const THERE =
  '(?:there|then|all|again|briefly|in person|face[- ]to[- ]face|(?:by|on|over|via) (?:the )?(?:phone|telephone|video(?: call)?|zoom|skype|teams|microsoft teams|ms teams|google meet|whatsapp)|(?:at|in) (?:the|our) [^.,;:!?#]{2,40}|here)';

const FIXED = anyOf(
  new RegExp(
    String.raw`\byou(?:'re| are)(?: all| now)? (?:booked|down|pencill?ed|scheduled|confirmed|set|in the diary|in our diary|on the list|on for|in)(?: in)? ${ON}${HOUR}`,
  ),
  new RegExp(
    String.raw`(?:^|\b(?:i|we)(?:'ve| have)?(?: now)? )(?:put|got|have|had|booked|pencill?ed|scheduled|noted)(?: got)? you (?:(?:down|in|booked|booked in) )?(?:with [^.,;:!?#]{2,40} )?${ON}${HOUR}`,
  ),
  new RegExp(String.raw`(?:^|[,;:–-] ?|\b(?:so|then|and|that) )${ON}${HOUR} ${FINE}(?=[\s,.;:!–-]|$)`),
  new RegExp(
    String.raw`\b(?:confirmed|confirming|(?:can|happy to|pleased to|to) confirm|(?:^|(?:all|chat is|call is|visit is|slot is) )(?:booked|arranged|fixed|set))(?:[:,]|) ${ON}${HOUR}`,
  ),
  new RegExp(String.raw`\byou(?:'ve| have) been (?:booked|put down|scheduled|pencill?ed)(?: in)?(?: with [^,;:!?#]{2,40})? ${ON}${HOUR}`),
  new RegExp(String.raw`\byou(?:'ve| have) (?:an?|your) (?:\w+ ){0,2}(?:slot|appointment|interview|meeting) ${ON}${HOUR}`),
  new RegExp(String.raw`${HOUR} (?:has been|is) (?:reserved|booked|set aside|kept|held) for you\b`),
  new RegExp(
    String.raw`\b(?:(?:then|so|and|ok,?) |: ?)it(?:'s| is)(?: now)? ${ON}${HOUR}|\bwe(?:'re| are) on ${ON}${HOUR}|\bthat(?:'s| is) you (?:down |in |booked )?${ON}${HOUR}|\bwe(?:'re| are|'ll| will)? (?:meet|meeting|speak|speaking|talk|talking) ${ON}${HOUR}`,
  ),
  new RegExp(String.raw`\b(?:sent|sending|popped|put)\b[^.,;:!?#]{0,30}\b(?:invite|invitation|link) ${ON}${HOUR}`),
  new RegExp(
    String.raw`^(?:(?:so|ok|okay|right|great|perfect|then)[,:]? )?${ON}${HOUR}[^.;!?]{0,30}?, (?:please )?(?:ask for|report to|come to|bring|wear|buzz|ring the bell)\b`,
  ),
  new RegExp(
    String.raw`(?:^|[,;:–-] ?)meet (?:me|us|up with us|up) (?:at|in|outside|by|near) [^.,;:!?#]{2,60} ${ON}${HOUR}|\blet(?:'s| us) meet up ${ON}${HOUR}`,
  ),
  new RegExp(String.raw`\bgive you (?:half an hour|an hour|(?:\w+ )?minutes|a slot) ${ON}${HOUR}`),
  new RegExp(
    String.raw`\b(?:call|chat|interview|meeting|visit|trial|slot) with [^.,;:!?#]{2,40} is (?:set|booked|fixed|confirmed)[:,]? ${ON}${HOUR}|^new (?:slot|time|date)(?: for you(?:r \w+)?)? ?[:,–-] ?${HOUR}`,
  ),
  new RegExp(
    String.raw`(?<!(?:'d|would) )\b(?:has|have) you (?:booked|down|in)(?: in)? (?:with [^.,;:!?#]{2,40} )?${ON}${HOUR}|\bpencil in ${ON}${HOUR}|\bso that's ${ON}${HOUR} with\b`,
  ),
  new RegExp(
    String.raw`\bwants? to (?:speak|talk|meet|chat|connect) (?:to|with) you ${ON}${HOUR}|\b(?:has|have) you in (?:her|his|their|my|our|the) (?:calendar|diary) ${ON}${HOUR}|\bwants? you in ${ON}${HOUR}|\byou(?:'ve| have)? (?:selected|picked|chose|chosen) ${ON}${HOUR}|\byou(?:'re| are) expected (?:(?:there|here|at [^.,;:!?#]{2,40}) )?${ON}${HOUR}`,
  ),
  new RegExp(`^rescheduled(?: to| for)?:? ${ON}${HOUR}`),
  new RegExp(`^(?:(?:just )?to confirm|as (?:agreed|discussed|arranged|promised|said)|confirming)[:,]? ${ON}${HOUR}`),
  new RegExp(
    String.raw`\b(?:put|added|have|blocked(?: out| off)?|reserved|saved|kept|booked) ${ON}${HOUR} (?:in (?:the|my|our|your|his|her|everyone's) (?:diary|calendar)s?|for (?:us|you|our (?:chat|call|meeting)|your (?:interview|visit|trial)))\b`,
  ),
  new RegExp(
    String.raw`${HOUR} is yours\b|\bcan do ${ON}${HOUR},? (?:and|so) (?:(?:he|she|they|we|i) )?(?:will|'ll) (?:call|ring|meet|see|phone|interview|expect) you\b`,
  ),
  // "I've put in an hour on Tuesday at 3"
  new RegExp(
    String.raw`\b(?:put in|put aside|blocked(?: out| off)?|booked(?: in)?|set aside|reserved|scheduled|kept) (?:us )?(?:an hour|half an hour|[\w-]{1,12} (?:minutes|mins|hours?))(?: for (?:us|you|this|it|a (?:\w+ )?(?:chat|call|interview)))? ${ON}${HOUR}(?! to (?:read|go|look|review|prepare|write|think|work))`,
  ),
  new RegExp(String.raw`\b(?:so|then|and) it(?:'ll| will) (?:have to )?be ${ON}${HOUR}`),
  // "delighted to speak with you by phone on #"
  new RegExp(
    String.raw`\b(?:see|speak to|speak with|talk to|talk with|chat to|chat with|meet|meet with|expect|interview|welcome) (?:you|u|ya) (?:${THERE} )?${ON}${HOUR}`,
  ),
  new RegExp(
    String.raw`\blet(?:'s| us) (?:speak|talk|meet|chat|catch up|say|go for|do|make it|lock in|fix|book|put you (?:in|down)) ${ON}(?:the )?${HOUR}`,
  ),
  new RegExp(
    String.raw`(?:^|[,;:–-] ?|\b(?:please|just|do|so|and|like you to|want you to|need you to) )(?:come(?= (?:(?:on|at|this|next) )?#)|(?:come|pop|drop|swing|stop|call) (?:in|by|along|over|round|(?:by|to|at|into|in to|round to) [^.,;:!?#]{2,60})|come and (?:cook|work|teach|weld|show|do|spend|shadow|serve|bake|drive|help|meet|see)\b[^.,;:!?#]{0,40}|be (?:here|there|in|at (?:the|our|reception)[^.,;:!?#]{0,40})) ${ON}${HOUR}`,
  ),
  new RegExp(
    String.raw`^(?:ok(?:ay)?|great|perfect|done|good|lovely|super|fine|wonderful|excellent|brilliant|all right|alright|very well)[,.!:–-]* (?:then |so )?${ON}${HOUR}[\s,.!–-]*(?:then)?[\s.!]*$`,
  ),
  new RegExp(
    String.raw`\byour (?:\w+ ){0,2}(?:interview|meeting|appointment|slot|visit|trial|call) (?:with [^.,;:!?#]{2,40} )?(?:is|takes place|will be) ${ON}${HOUR}`,
  ),
  new RegExp(
    String.raw`\byou(?:'ll| will|'re| are) (?:meet|see|be meeting|be seeing|meeting|seeing|be speaking (?:to|with)|speaking (?:to|with)|speak (?:to|with)) [^.,;:!?#]{2,50} ${ON}${HOUR}`,
  ),
);
/** The first days of who is hired, and what stays open. */
const OTHER =
  /\b(?:first (?:day|shift|week)|start(?:s|ing)?|induction|onboarding|not|cannot|hop(?:e|ing) to|(?:we|i|they|he|she) may|would(?: have|'ve)|no longer|unfortunately|sorry|or|could|might|maybe|perhaps|last year|clash\w*|was|were|had|lovely to have|(?:other|another|first) candidate|(?:our|the) stand|deliver(?:y|ies))\b|n't\b/i;

/** The only day of the sentence, with its hour. `sentence` asks nothing and sets no condition. */
export function fixedHour(sentence: string, days: readonly DayMention[]): DayMention | undefined {
  const [day, another] = days;
  if (day === undefined || another !== undefined || day.time === null || day.listed || OTHER.test(sentence)) return undefined;
  return FIXED.test(`${sentence.slice(0, day.start)}${HOUR}${sentence.slice(day.end)}`) ? day : undefined;
}
