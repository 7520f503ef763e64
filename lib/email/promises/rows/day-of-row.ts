/** Which of a sentence's days belongs to the words of a row. Days stand as numbered words (promise-slots.ts). */
import { OVER_OR_OPEN } from '../that-day.ts';
import { dayWord } from './promise-slots.ts';

const DAYS = new RegExp(`(?<= ${dayWord}s?)\\d+(?= )`, 'g');
const DAY = `${dayWord}(?<span>s)?(?<number>\\d+)`;

const OWN_DAY = new RegExp(`^ (?:(?:on|by|before|at|the|end|of) ){0,3}${DAY}(?= )`);

/** Undefined: none does. */
export function numberOfDay(plain: string, { start, end }: { readonly start: number; readonly end: number }): number | undefined {
  const within = [...plain.slice(start, end + 1).matchAll(DAYS)].at(-1);
  // "I'll discuss it tonight and ring you tomorrow": the second verb has its own day.
  const own = within && / and /.test(plain.slice(start + within.index, end)) ? OWN_DAY.exec(plain.slice(end))?.groups?.number : undefined;
  if (within !== undefined) return Number(own ?? within[0]);
  return dayBehind(plain.slice(end)) ?? dayBefore(plain.slice(0, start + 1)) ?? thatOne(plain, { start, end });
}

/** Whatever stands between, the day is that of the words: "by qday0". */
const FIRM =
  / (?:by|before|no later than|latest|within|during|over|until|till|around|sometime) (?:(?:the|end|of|close|business|play|eod|cob|day|on|this|coming|morning|afternoon|latest|at|week|commencing|beginning|starting|ending) ){0,5}$| in the week (?:of|commencing|beginning|starting|ending) $/;
/** "about the role that starts on", "who applied before": the day is another thing's. */
const OTHER_THING =
  / (?:about|regarding|concerning|since|dated|which|who|where|because|held|scheduled|starting|starts?|begins?|interviews?|meeting|appointment|attend|arrange|schedule|come in|first day|join|when|once|after|closing|deadline|received|submitted|applied|(?:of|from|for|to|before) (?:the|your|our|my|an?|this|that|all|any))(?= )/;
/** What the news is about does not say what the day is of. */
const OF_THE_NEWS =
  / (?:(?:of|about|with) (?:the|our|your|their) (?:[^ ]+ )?(?:outcome|results?|decision|verdict|answer|news|application|next steps?)|for interviews?)(?= )/g;
/** ", as the budget is voted on before": why, and no when. */
const REASON = / , (?:as|because|since|given|which|who|where)(?= )/;
/** "can start on": what the user will do then. */
const THEIRS = / (?:you|can|able to) (?:start|begin|join|attend|come|work)(?= )/;

function dayBehind(rest: string): number | undefined {
  const match = new RegExp(`^(?<link>[^;:?]{0,90}? )${DAY}(?= )`).exec(rest);
  const { link = '', number, span } = match?.groups ?? {};
  if (number === undefined || THEIRS.test(link) || REASON.test(link)) return undefined;
  // "let you know about the posts early next week"
  if (span !== undefined && ABOUT_IT.test(link)) return Number(number);
  return OTHER_THING.test(link.replace(OF_THE_NEWS, ' ')) && !FIRM.test(link) ? undefined : Number(number);
}

const LEADING = new RegExp(
  `(?:^| (?:[,;:]|and|but|so|then|that)) (?:(?:by|on|in|at|before|after|during|within|until|no later than|sometime|over|around|towards|till|come|only|the|course|end|of|close|business|week) ){0,5}${DAY} (?:(?:,|at the latest|at the outside|at most|at the very latest|latest|tops|max|maximum|or so|then|and|at some point|when) ){0,4}(?<between>(?:[^ ,;:]+ ){0,5})$`,
);
const OTHER_CLAUSE = / (?:and|but|is|are|was|were|will|closes?|starts?|ends?|begins?)(?= )/;

/** "By qday0 the panel". */
function dayBefore(before: string): number | undefined {
  const { between = '', number } = LEADING.exec(before)?.groups ?? WHEN.exec(before)?.groups ?? {};
  return number === undefined || OTHER_CLAUSE.test(` ${between}`) ? undefined : Number(number);
}
/** "The process ends on qday0, when every candidate". */
const WHEN = new RegExp(` ${DAY} ,? when (?<between>(?:[^ ,;:]+ ){0,4})$`);

const ABOUT_IT = /^(?: (?:about|regarding|on|of|with) (?:[^ ,;]+ ){0,5})$/;
const THEN =
  / (?:then|that (?:same |very )?(?:day|date|evening|afternoon|night|morning|time)|the same (?:day|date|evening|afternoon)|within that (?:time|period)|straight after|right after|afterwards|thereafter|at once)(?= )/;

/** "The committee sits on qday0 and will settle the matter then": the only day before. */
function thatOne(plain: string, { start, end }: { readonly start: number; readonly end: number }): number | undefined {
  const [only, second] = [...plain.slice(0, start + 1).matchAll(DAYS)];
  const around = plain.slice(Math.max(0, start - 30), end + 50);
  return only !== undefined &&
    second === undefined &&
    THEN.test(around) &&
    !OVER_OR_OPEN.test(plain.slice(0, only.index)) &&
    !/ (?:your|interview) /.test(plain.slice(0, only.index))
    ? Number(only[0])
    : undefined;
}
