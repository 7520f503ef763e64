/**
 * Days that are counted from another one: "a fortnight on Friday", "the Friday after next", "the first Monday in December", "the weekend".
 * They claim text before the rows of spoken-days.ts, which would read only the weekday or the month in them.
 */
import type { Temporal } from 'temporal-polyfill';
import {
  lastOfMonth,
  monthBeginnings,
  monthNames,
  monthNumber,
  nextWeekday,
  numberWord,
  numberWords,
  ordinalNumber,
  ordinalWords,
  weekdayNumber,
  weekdayWords,
  weekOf,
} from './day-words.ts';
import { day, type Groups, partOfWeek, type SpokenDay, type SpokenDayRow, type Standpoint, span, workdaysAfter } from './spoken-day.ts';
import { inYear } from './year-of.ts';

const WEEKDAY = `(?<weekday>${weekdayWords})`;
const MONTH = `(?:(?<month>${monthNames.join('|')}|${monthBeginnings.join('|')}|sept)\\b|(?<which>this|next|the|the following|the coming) month)`;
const NTH = '(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
const NTH_OF = /\b(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) [a-z ]{3,14} (?:of|in)\b/i;

/** The week that somebody means on a Saturday or a Sunday is the one to come. */
const thisWeek = (from: Temporal.PlainDate): Temporal.PlainDate => weekOf(from.dayOfWeek > 5 ? from.add({ days: 7 }) : from);

export const furtherDays: readonly SpokenDayRow[] = [
  // "a week on Monday", "two weeks today", "a fortnight from Friday"
  {
    needs: ['week', 'fortnight'],
    pattern: new RegExp(
      String.raw`\b(?<count>an?|one|two|three|four|five|six|\d{1,2}) (?<unit>weeks?|fortnights?) (?:(?:from )?(?<near>today|tomorrow)|(?:on|from) (?:next |this )?${WEEKDAY})\b`,
      'gi',
    ),
    read: ({ count = '', unit = '', near, weekday = '' }, { from }) =>
      day(base(near, weekday, from).add({ weeks: numberWord(count) * (/^f/i.test(unit) ? 2 : 1) })),
  },
  // "Friday fortnight", "tomorrow week"
  {
    needs: ['fortnight', 'today week', 'tomorrow week'],
    pattern: new RegExp(String.raw`\b(?:(?<near>today|tomorrow) (?:week|(?<later>fortnight))|${WEEKDAY} fortnight)\b`, 'gi'),
    read: ({ near, later, weekday = '' }, { from }) => day(base(near, weekday, from).add({ weeks: near && !later ? 1 : 2 })),
  },
  {
    needs: ['after next'],
    pattern: new RegExp(
      String.raw`\b(?:(?:(?<part>early|mid|middle of|late|end of|start of|beginning of)(?: in)? )?(?:the )?week after next|${WEEKDAY} after next)\b`,
      'gi',
    ),
    read: ({ part, weekday }, { from }) =>
      weekday === undefined
        ? span(partOfWeek(weekOf(from).add({ weeks: 2 }), part))
        : day(nextWeekday(from, weekdayNumber(weekday)).add({ weeks: 1 })),
  },
  // "on Friday of this week", "this week on Friday"
  {
    needs: ['this week'],
    pattern: new RegExp(String.raw`\b(?:${WEEKDAY},? (?:of |in )?this week|this week,? on (?<then>${weekdayWords}))\b`, 'gi'),
    read: ({ weekday, then = '' }, { from }) => day(thisWeek(from).add({ days: weekdayNumber(weekday ?? then) - 1 })),
  },
  // "the first Monday in December", "the last working day of the month"
  {
    needs: NTH_OF,
    pattern: new RegExp(String.raw`\b${NTH} (?:${WEEKDAY}|(?:(?<business>working|business|week) ?)?day) (?:of|in) ${MONTH}`, 'gi'),
    read: nthOfMonth,
  },
  // "the last week of November": its "week of" names no day of that week
  {
    needs: NTH_OF,
    pattern: new RegExp(String.raw`\b${NTH} (?:full )?week (?:of|in) ${MONTH}(?! \d)`, 'gi'),
    read: ({ nth = '', ...groups }, here) => {
      const first = firstOf(groups, here);
      return first && span(/^(?:last|final)/i.test(nth) ? lastOfMonth(first) : first.with({ day: 7 * (numberOf(nth) ?? 1) }));
    },
  },
  // "the 20th of this month"
  {
    needs: [' month'],
    pattern: /\b(?<ordinal>[12]\d|3[01]|[1-9])(?:st|nd|rd|th) of (?<which>this|next|the|the following|the coming) month\b/gi,
    read: ({ ordinal = '', ...groups }, here) => {
      const first = firstOf(groups, here);
      return first && Number(ordinal) <= first.daysInMonth ? day(first.with({ day: Number(ordinal) })) : null;
    },
  },
  // "by the twentieth", but not "the twentieth candidate"
  {
    needs: /\bthe (?:\w+[ -])?(?:first|second|third|\w+th)\b/i,
    pattern: new RegExp(
      String.raw`(?<=\b(?:by|on|before|until|till|around|about|or|than|(?:${weekdayWords}),?) )the (?<ordinal>${ordinalWords})(?= (?:at the latest|and|or|then|if|so|we|i|you)\b|[,.;!)]|$)`,
      'gi',
    ),
    read: ({ ordinal = '' }, { from, direction }) => (direction.towards === 'back' ? null : nextOfNumber(ordinalNumber(ordinal), from)),
  },
  // "in calendar week 48", as it is said on the Continent
  {
    needs: ['calendar week', 'kw', 'cw'],
    pattern: /\b(?:calendar week|KW|CW) ?(?<number>[1-4]?\d|5[0-3])\b/gi,
    read: ({ number = '' }, { from }) => {
      const friday = weekOf(from).add({ weeks: Number(number) - (from.weekOfYear ?? 1), days: 4 });
      return span(friday.since(from).sign < 0 ? friday.add({ weeks: 52 }) : friday);
    },
  },
  // "Two weeks at most, and you will hear", "Eight days, then you'll know", "has four weeks to score the files"
  {
    needs: ['day', 'week', 'month', 'fortnight', 'hours'],
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:(?:${numberWords}|\d{1,2}) ?(?:-|–|to|or) ?)?(?<count>${numberWords}|\d{1,2}) (?<business>business |working )?(?<unit>days?|weeks?|months?|fortnights?|hours)(?= (?:at (?:the )?(?:most|outside|latest)|tops|max(?:imum)?|or less|without|to (?:score|read|review|decide|consider|look|mark|assess|go through|look at|deliberate|sift|shortlist|get back|reply|respond|answer|process))\b|, (?:then|and then|after which|and (?:you|we|i))\b)`,
      'gi',
    ),
    read: ({ count: n = '', business, unit = '' }, { from, isWorkday }) => spanOf(numberWord(n), unit, business, from, isWorkday),
  },
  // "Should three weeks go by without a word"
  {
    needs: [' day', ' week', ' month'],
    pattern: new RegExp(
      String.raw`\b(?<count>${numberWords}|\d{1,2}) (?<unit>days?|weeks?|months?)(?= (?:go|goes|pass|passes|have passed|has passed|have gone)\b)`,
      'gi',
    ),
    read: ({ count = '', unit = '' }, { from }) =>
      span(from.add({ [/^d/i.test(unit) ? 'days' : /^w/i.test(unit) ? 'weeks' : 'months']: numberWord(count) })),
  },
  {
    needs: ['weekend'],
    pattern:
      /\b(?<after>after|following|the other side of)? ?(?:the|this) weekend\b(?<=\b(?:after|following|side of|over|at|during|on|for) (?:the|this) weekend)/gi,
    // Over the weekend: by Sunday.
    read: ({ after }, { from, direction }) =>
      direction.towards === 'back' ? null : after ? day(thisWeek(from).add({ weeks: 1 })) : span(thisWeek(from).add({ days: 6 })),
  },
  {
    needs: ['month end', 'month-end', 'mid-month', 'mid month', 'middle of the month', 'later in the', 'later on in the'],
    pattern: /\b(?:(?<end>month[ -]end)|(?<middle>mid[ -]month|middle of the month)|later(?: on)? in the (?<unit>week|month))\b/gi,
    read: ({ middle, unit = '' }, { from }) => {
      if (/^week/i.test(unit)) return span(partOfWeek(thisWeek(from)));
      return span(middle ? (nextOfNumber(15, from)?.date ?? from) : lastOfMonth(from));
    },
  },
  // "within the week" is a week, the longer wait: our choice.
  {
    needs: ['within the', 'inside the'],
    pattern: /\b(?:within|inside) the (?:next )?(?<unit>hour|week|fortnight|month)\b/gi,
    read: ({ unit = '' }, { from }) => span(from.add(lengths[unit.toLowerCase()] ?? { days: 0 })),
  },
  {
    needs: ['fortnight'],
    pattern: /\b(?:over|in|within|during) the (?:next|coming) fortnight\b/gi,
    read: (_, { from }) => span(from.add({ weeks: 2 })),
  },
  // "I'll text you in the morning"
  {
    needs: ['in the morning'],
    pattern: /(?<=\b(?:you|back|know|everyone|them) (?:first thing )?)in the morning\b(?! (?:of|on)\b)/gi,
    read: (_, { from, direction }) => (direction.towards === 'back' ? null : day(from.add({ days: 1 }))),
  },
  {
    needs: ['day is', 'day ends', 'this morning', 'lunch', 'teatime'],
    pattern: new RegExp(
      String.raw`(?<=\bbefore )(?:the|this) day (?:is (?:over|out|up|done)|ends)\b|\bthis morning\b|(?<=\b(?:by|before|at|after|until) )(?:lunch(?: ?time)?|tea-?time)\b(?! time\b)(?! (?:on |this |next )?(?:tomorrow|${weekdayWords}|the |\d))`,
      'gi',
    ),
    read: (_, { from, direction }) => (direction.towards === 'back' ? null : day(from)),
  },
  // "by the end of January 2027"
  {
    needs: /[a-z],? 20\d\d\b/i,
    pattern: new RegExp(
      String.raw`\b(?:(?<part>early|mid|late|end of|start of|beginning of|middle of)[ -](?:in )?)?(?<month>${monthNames.join('|')}),? (?<year>20\d\d)\b`,
      'gi',
    ),
    read: ({ part = '', month = '', year }, { from }) => {
      const first = from.with({ year: Number(year), month: monthNumber(month), day: 1 });
      if (/early|start|begin/i.test(part)) return span(first.with({ day: 10 }));
      return span(/mid/i.test(part) ? first.with({ day: 15 }) : lastOfMonth(first));
    },
  },
];

const lengths: Readonly<Record<string, Temporal.DurationLike>> = { week: { weeks: 1 }, fortnight: { weeks: 2 }, month: { months: 1 } };

function base(near: string | undefined, weekday: string, from: Temporal.PlainDate): Temporal.PlainDate {
  if (near === undefined) return nextWeekday(from, weekdayNumber(weekday));
  return /^today/i.test(near) ? from : from.add({ days: 1 });
}

function spanOf(
  count: number,
  unit: string,
  business: string | undefined,
  from: Temporal.PlainDate,
  isWorkday: Standpoint['isWorkday'],
): SpokenDay {
  if (business !== undefined) return span(workdaysAfter(from, count, isWorkday));
  if (/^m/i.test(unit)) return span(from.add({ months: count }));
  return span(from.add({ days: /^h/i.test(unit) ? Math.ceil(count / 24) : count * (/^w/i.test(unit) ? 7 : /^f/i.test(unit) ? 14 : 1) }));
}

/** Undefined: the last. */
function numberOf(nth: string): number | undefined {
  return /^(?:last|final)/i.test(nth) ? undefined : ordinalNumber(nth);
}

function firstOf({ month, which = '' }: Groups, { from, direction }: Standpoint): Temporal.PlainDate | null {
  const first = from.with({ day: 1 });
  if (month === undefined) return /next|following|coming/i.test(which) ? first.add({ months: 1 }) : first;
  return inYear({ year: null, month: monthNumber(month), day: 28 }, from, direction)?.with({ day: 1 }) ?? null;
}

function nthOfMonth({ nth = '', weekday, business, ...groups }: Groups, here: Standpoint): SpokenDay | null {
  const first = firstOf(groups, here);
  if (first === null) return null;
  const isOne = (date: Temporal.PlainDate): boolean =>
    weekday !== undefined ? date.dayOfWeek === weekdayNumber(weekday) : business === undefined || here.isWorkday(date);
  const dates = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index })).filter(isOne);
  const date = dates.at((numberOf(nth) ?? 0) - 1);
  return date ? day(date) : null;
}

/** The next day of that number in a month. */
function nextOfNumber(number: number, from: Temporal.PlainDate): SpokenDay | null {
  if (number < 1 || number > 31) return null;
  const month = [0, 1, 2]
    .map((step) => from.with({ day: 1 }).add({ months: step }))
    .find((first) => number <= first.daysInMonth && first.with({ day: number }).since(from).sign > 0);
  return month ? day(month.with({ day: number })) : null;
}
