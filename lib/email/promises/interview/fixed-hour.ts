/** An hour that they fix without naming the interview: "You are booked in for Tuesday at 10", "Tuesday at 10 it is. See you then." */
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';

/** This word replaces the day and its hour. */
const HOUR = '#';
const ON = '(?:(?:for|on|at|this|next) ){0,2}';
const FINE =
  '(?:it is|is (?:all |perfectly )?(?:fine|good|perfect|great|lovely|confirmed|ok|okay|booked|set)|works(?: (?:well|fine|great|perfectly|nicely))?(?: for (?:us|me|the team|everyone|everybody|both of us))?|suits (?:us|me|everyone|the team|everybody)(?: (?:well|fine))?|then)';

const FIXED = anyOf(
  new RegExp(
    String.raw`\byou(?:'re| are)(?: all| now)? (?:booked|down|pencill?ed|scheduled|confirmed|set|in the diary|in our diary|on the list|in)(?: in)? ${ON}${HOUR}`,
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
  new RegExp(String.raw`\b(?:see|speak to|speak with|talk to|meet|expect) (?:you|u|ya) (?:(?:there|then|all) )?${ON}${HOUR}`),
  new RegExp(
    String.raw`\blet(?:'s| us) (?:speak|talk|meet|chat|catch up|say|go for|do|make it|lock in|fix|book|put you (?:in|down)) ${ON}${HOUR}`,
  ),
  new RegExp(
    String.raw`(?:^|[,;:–-] ?|\b(?:please|just|do|so) )(?:come(?= (?:(?:on|at|this|next) )?#)|(?:come|pop|drop) (?:in|by|along|over|round|(?:to|at|into) [^.,;:!?#]{2,60})|be (?:here|there|in|at (?:the|our|reception)[^.,;:!?#]{0,40})) ${ON}${HOUR}`,
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
  /\b(?:first (?:day|shift|week)|start(?:s|ing)?|induction|onboarding|not|no longer|unfortunately|sorry|or|could|might|maybe|perhaps|last year|clash\w*|was|were|had|lovely to have|(?:other|another) candidate)\b|n't\b/i;

/** The only day of the sentence, with its hour. `sentence` asks nothing and sets no condition. */
export function fixedHour(sentence: string, days: readonly DayMention[]): DayMention | undefined {
  const [day, another] = days;
  if (day === undefined || another !== undefined || day.time === null || day.listed || OTHER.test(sentence)) return undefined;
  return FIXED.test(`${sentence.slice(0, day.start)}${HOUR}${sentence.slice(day.end)}`) ? day : undefined;
}
