/**
 * Days named relative to today: "tomorrow", "next Friday", "the 14th", "early next week", "within 5-7 business days".
 * A span counts to its end: 7 business days, next week's Friday, early next week's Tuesday (design, section 2, small print).
 * One row per way of speaking; earlier rows claim text first. Not here: calendar dates (calendar-dates.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import {
  lastOfMonth,
  monthBeginnings,
  monthNumber,
  nextWeekday,
  numberWord,
  numberWords,
  weekdayBeginnings,
  weekdayNumber,
  weekdayWords,
  weekOf,
} from './day-words.ts';
import { dayBesideFeast, feastWords } from './feasts.ts';
import { furtherDays } from './further-days.ts';
import { numberedWeekday } from './numbered-weekday.ts';
import { day, type Groups, partOfWeek, type SpokenDay, type SpokenDayRow, type Standpoint, span, workdaysAfter } from './spoken-day.ts';
import { type Direction, inYear } from './year-of.ts';

const INTRO =
  '(?:within|inside(?: of)?|in|over|(?<=(?:turnaround|response|waiting|processing|reply) (?:times? )?)(?:is|are)(?: (?:typically|usually|normally|currently|generally))?|during|for|after|wait|allow(?: (?:us|me))?|give (?:us|me|it)|takes?(?: (?:us|me))?|lasts?|looking at|need|up to|about|around|roughly|approximately|least|the|another|these|(?:no|not) more than|no longer than|less than|under|further) (?:the |up to |about |around |roughly |approximately |another |a further |at least |(?:no|not) more than |no longer than |less than |under |at most |some |a good )?(?:next |coming |following )?';
const COUNT = String.raw`(?:(?:${numberWords}|\d{1,3})\s?(?:-|–|to|or)\s?|between (?:${numberWords}|\d{1,3}) and )?(?<count>${numberWords}|\d{1,3})[ -]?`;
// "in 2 weeks' time", but not "within two weeks of the closing date", whose day we don't know, nor "two weeks ago".
const NOT_FROM_NOW =
  '(?! (?:ago|since|before(?! (?:you|we|i|they|it)\\b)|prior|earlier|old|notice|(?:of|from|after|following) (?!today|now|here|this (?:point|moment|stage)|receipt|receiving|(?:your )?(?:application|submission)|applying|this e?-?mail|(?:the )?date of this)))';
const WEEKDAY = `(?<weekday>${weekdayWords})`;

// A quick check before a pattern that takes longer to compile than any other.
const A_COUNT_OF_UNITS = new RegExp(
  `(?=day|week|month|fortnight|hour|hrs)(?<=(?:\\d|${numberWords})[ -]?(?:(?:business|working|week|calendar|full) )?)`,
  'i',
);

export const spokenDays: readonly SpokenDayRow[] = [
  ...furtherDays,
  {
    needs: ['week'],
    // "Thursday next week", "next week on Thursday"
    pattern: new RegExp(
      String.raw`\b(?:${WEEKDAY},? (?:of |in )?(?:next|the (?:following|coming)) week|next week,? (?:on )?(?<then>${weekdayWords}))\b`,
      'gi',
    ),
    read: ({ weekday: name, then = '' }, { from }) => day(weekOf(from).add({ days: 6 + weekdayNumber(name ?? then) })),
  },
  {
    needs: [' over', ' out', ' up', ' ends'],
    pattern: /(?<=\bbefore )(?:the|this) (?<unit>week|month|year)(?:'s| is| has)? (?:over|out|up|ends)\b/gi,
    read: ({ unit = '' }, { from }) => {
      if (/^week$/i.test(unit)) return span(partOfWeek(weekOf(from.dayOfWeek > 5 ? from.add({ days: 7 }) : from), 'end'));
      return span(/^month$/i.test(unit) ? lastOfMonth(from) : from.with({ month: 12, day: 31 }));
    },
  },
  {
    needs: [' or two', ' or so'],
    pattern: /\b(?:in |within )?(?:an?|the next) (?<unit>day|week|month) or (?<more>two|so)\b/gi,
    read: ({ unit = '', more }, here) => count(more === 'two' ? 2 : 1, unit, here),
  },
  { needs: ['week'], pattern: new RegExp(String.raw`\b(?:a )?week (?:on )${WEEKDAY}\b`, 'gi'), read: weekdayLater(7) },
  { needs: ['week'], pattern: new RegExp(String.raw`\b${WEEKDAY} week\b`, 'gi'), read: weekdayLater(7) },
  {
    needs: ['week'],
    pattern: /\b(?:this time next week|(?:a|one) week (?:from )?now)\b/gi,
    read: (_, { from }) => day(from.add({ days: 7 })),
  },
  {
    needs: ['from now', 'from today'],
    pattern: new RegExp(
      String.raw`\b(?:${INTRO})?${COUNT}(?<kind>business |working |week|calendar |full )?(?<unit>days?|weeks?|months?|fortnights?|hours?|hrs)(?:'? from (?:now|today))\b`,
      'gi',
    ),
    read: ({ count: n = '', kind, unit = '' }, here) => count(numberWord(n), unit, here, kind),
  },
  {
    needs: A_COUNT_OF_UNITS,
    pattern: new RegExp(
      String.raw`\b${INTRO}${COUNT}(?<kind>business |working |week|calendar |full )?(?<unit>days?|weeks?|months?|fortnights?|hours?|hrs)\b(?:'? time)?(?: (?:of|from) (?:today|now)\b)?${NOT_FROM_NOW}`,
      'gi',
    ),
    read: ({ count: n = '', kind, unit = '' }, here) => count(numberWord(n), unit, here, kind),
  },
  {
    needs: ['last', 'past', 'previous', 'since', 'every', 'each', 'alternate', ...weekdayBeginnings.map((day) => `any ${day}`), 'days'],
    pattern: new RegExp(
      String.raw`\b(?:last|past|previous) (?<gone>${weekdayWords})\b|\b(?:since|every|each|alternate|every other|any) (?:${weekdayWords})\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:last|past|previous|each|every) (?:week|month|year)\b`,
      'gi',
    ),
    read: (groups, here) => (here.direction.towards === 'back' && groups.gone ? weekday({ weekday: groups.gone }, here) : null),
  },
  {
    needs: ['week'],
    pattern:
      /\b(?:(?<part>early|earlier|mid|middle of|midweek|late|later|end of|(?:the )?start of|beginning of|first half of|second half of) ?-?(?:in )?)?(?:the )?(?:next|following|coming) week\b/gi,
    read: ({ part }, { from }) => span(partOfWeek(weekOf(from).add({ days: 7 }), part)),
  },
  {
    needs: ['week', 'eow'],
    pattern:
      /\b(?<part>early|earlier|mid|late|later|end of|middle of)? ?(?:in )?(?:this week|(?<=(?:end|middle|rest|course) of )(?:the|this) week|(?<=end of )week)\b|\b(?:the )?week's end\b|\bEOW\b/gi,
    read: ({ part }, { from }) =>
      span(partOfWeek(weekOf(from.dayOfWeek > 5 ? from.add({ days: 7 }) : from), part?.startsWith('mid') ? part : 'end')),
  },
  {
    needs: ['ten days'],
    pattern: /\b(?:a|one) week (?:to|or) ten days\b/gi,
    read: (_, { from }) => span(from.add({ days: 10 })),
  },
  // "you'll have yours by midweek"
  {
    needs: ['midweek', 'mid-week'],
    pattern: /(?<=\b(?:by|before|around|on|come) )mid-?week\b/gi,
    read: (_, { from }) => span(partOfWeek(weekOf(from.dayOfWeek > 2 ? from.add({ days: 7 }) : from), 'mid')),
  },
  {
    needs: ['month'],
    pattern:
      /\b(?:(?<part>early|mid|middle of|late|later|end of|start of|beginning of|first half of|second half of|(?:first|second|third) week of) ?-?(?:in )?)?(?:the )?(?:next|following|coming) month\b/gi,
    read: ({ part }, { from }) => span(partOfMonth(from.with({ day: 1 }).add({ months: 1 }), part)),
  },
  {
    needs: ['weekend'],
    pattern: /(?<=\b(?:before|by|until|till|til|ahead of) )(?:(?:the|this) )?weekend\b/gi,
    read: (_, { from }) => span(partOfWeek(weekOf(from.dayOfWeek > 5 ? from.add({ days: 7 }) : from), 'end')),
  },
  {
    needs: ['month', 'eom'],
    pattern: /\b(?:later )?(?:this month|(?<=(?:end|rest) of )(?:the|this) month|(?<=end of )month)\b|\bmonth's end\b|\bEOM\b/gi,
    read: (_, { from }) => span(lastOfMonth(from)),
  },
  {
    needs: ['year'],
    pattern: /(?<=end of )(?:the |this )?year\b|\byear(?:'s |[ -])end\b/gi,
    read: (_, { from }) => span(from.with({ month: 12, day: 31 })),
  },
  {
    needs: ['new year', ...monthBeginnings],
    // "before January" ends with December, and so does "before the new year".
    pattern:
      /(?<=\bbefore )(?:(?:the )?new year\b(?!'s eve)(?:'s(?: day)?)?|(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?!\.? ?\d))/g,
    read: ({ month = 'January' }, { from, direction }) => {
      const first = inYear({ year: null, month: monthNumber(month), day: 1 }, from, direction);
      return first && span(first.subtract({ days: 1 }));
    },
  },
  {
    needs: monthBeginnings,
    // "mid-December", "by the end of January", "in March"; a capital, since "may" and "march" are words.
    pattern:
      /\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd of|[Ss]tart of|[Bb]eginning of|[Mm]iddle of|(?:[Ff]irst|[Ss]econd|[Tt]hird) week (?:of|in))[ -](?:in |of )?|(?<=\b(?:in|by|until|before|during|of|next|this|around) ))(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?!\.? ?\d)/g,
    read: ({ part, month = '' }, { from, direction }) => {
      const first = inYear({ year: null, month: monthNumber(month), day: 28 }, from, direction);
      return first && span(partOfMonth(first.with({ day: 1 }), part?.toLowerCase()));
    },
  },
  {
    needs: ['christmas', 'xmas', 'holidays', 'festive'],
    // "before Christmas" is its eve; "in the new year" is by mid-January, "early in the new year" by the tenth: our choice.
    pattern:
      /(?<=\b(?:before|by|until|ahead of|this side of) )(?:the )?(?:christmas|xmas|holidays|festive season|christmas (?:break|holidays))\b/gi,
    read: (_, { from, direction }) => spanIn({ month: 12, day: 24 }, from, direction),
  },
  {
    needs: ['new year'],
    pattern: /\b(?:(?<part>early|first thing|at the start|at the beginning)(?: in| of)? )?(?:(?:in|after) )?the new year\b(?! in\b)/gi,
    read: ({ part }, { from, direction }) => spanIn({ month: 1, day: part ? 10 : 15 }, from, direction),
  },
  {
    needs: ['christmas', 'xmas', 'holidays', 'new year'],
    pattern: /\bafter (?:the )?(?:christmas|xmas|holidays|new year(?:'?s)?(?! eve)|christmas (?:break|holidays))\b/gi,
    read: (_, { from, direction }) => spanIn({ month: 1, day: 10 }, from, direction),
  },
  {
    needs: ['thanksgiving', 'easter', 'labor', 'memorial'],
    pattern: new RegExp(
      String.raw`(?:\b(?:(?<part>week|day|${weekdayWords}) )?(?:after|following)|(?<earlier>\b(?:week|day|${weekdayWords})) (?<before>before|ahead of)|(?<=\b(?:(?<by>before|by|ahead of)|until|till)(?: the)?)) (?:the )?(?<feast>${feastWords})(?: (?:break|holidays?|weekend))?\b`,
      'gi',
    ),
    // "until Easter" ends with it.
    read: ({ feast = '', part, earlier, before, by }, here) => {
      const side = before || by ? 'before' : 'after';
      const date = dayBesideFeast({ feast, side, part: (part ?? earlier)?.toLowerCase() }, here);
      return date && span(date);
    },
  },
  // A week is our choice, the longer wait.
  {
    needs: ['days'],
    pattern: /\b(?:in|over|during|within) the (?:coming|following) days\b|\bin the days to come\b/gi,
    read: (_, { from }) => span(from.add({ days: 7 })),
  },
  {
    needs: ['another', 'an extra', 'an additional'],
    pattern: /\b(?:another|an (?:extra|additional)) (?<unit>week|fortnight|month)\b/gi,
    read: ({ unit = '' }, here) => count(1, unit, here),
  },
  {
    needs: [' more day', ' more week'],
    pattern: new RegExp(String.raw`\b(?<count>${numberWords}) more (?<unit>days?|weeks?)\b(?! (?:than|of)\b)`, 'gi'),
    read: ({ count: n = '', unit = '' }, here) => count(numberWord(n), unit, here),
  },
  { needs: ['after tomorrow'], pattern: /\b(?:the )?day after tomorrow\b/gi, read: (_, { from }) => day(from.add({ days: 2 })) },
  { needs: ['tomorrow', 'tmr'], pattern: /\b(?:tomorrow|tmrw|tmr)\b/gi, read: (_, { from }) => day(from.add({ days: 1 })) },
  {
    needs: ['yesterday'],
    pattern: /\byesterday\b/gi,
    read: (_, { from, direction }) => (direction.towards === 'back' ? day(from.subtract({ days: 1 })) : null),
  },
  {
    needs: ['today', 'tonight', 'this ', 'end of', 'close of', 'eod', 'cob'],
    // "end of day Friday" is Friday's.
    pattern: new RegExp(
      String.raw`\b(?:today|tonight|this (?:afternoon|evening)|(?:end of (?:the )?(?:business |working )?day|close of (?:business|play)|EOD|COB)(?! (?:on |this |next |tomorrow|today)?(?:${weekdayWords}|\d|today|tomorrow|[A-Z])))\b`,
      'gi',
    ),
    read: (_, { from }) => day(from),
  },
  numberedWeekday,
  {
    needs: /\d(?:st|nd|rd|th)/i,
    pattern: new RegExp(
      String.raw`\b(?:${WEEKDAY},? )?(?:the )?(?<ordinal>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b(?! ?(?:round|interview|stage|floor|street|st\b|avenue|ave\b|century|grade|year|class|party|place|edition|of))`,
      'gi',
    ),
    read: ({ ordinal = '' }, here) => ordinalDay(Number(ordinal), here),
  },
  {
    needs: weekdayBeginnings,
    pattern: new RegExp(String.raw`\b(?<which>next |this |coming |this coming |the following |following )?${WEEKDAY}\b`, 'gi'),
    read: weekday,
  },
];

function spanIn(date: { readonly month: number; readonly day: number }, from: Temporal.PlainDate, direction: Direction): SpokenDay | null {
  const next = inYear({ year: null, ...date }, from, direction);
  return next && span(next);
}

function weekday({ which, weekday: name = '' }: Groups, { from, direction, typed }: Standpoint): SpokenDay | null {
  // "we sat down", "the sun": three letters in lower case are a day only where people type commands.
  if (!typed && /^(?:mon|wed|sat|sun)$/.test(name)) return null;
  const number = weekdayNumber(name);
  if (direction.towards === 'back') return day(nextWeekday(from.subtract({ days: 8 }), number));
  const isNext = /^next/i.test(which ?? '');
  return day(isNext ? weekOf(from).add({ days: 6 + number }) : nextWeekday(from, number));
}

function weekdayLater(days: number) {
  return ({ weekday: name = '' }: Groups, { from }: Standpoint): SpokenDay => day(nextWeekday(from, weekdayNumber(name)).add({ days }));
}

function count(n: number, unit: string, { from, isWorkday }: Standpoint, kind = ''): SpokenDay | null {
  if (n < 1 || n > 400) return null;
  if (/^(?:business|working|week)/i.test(kind) && /^day/i.test(unit)) return span(workdaysAfter(from, n, isWorkday));
  // In an hour or two is today.
  if (/^(?:hour|hr)/i.test(unit)) return span(from.add({ days: n < 6 ? 0 : Math.ceil(n / 24) }));
  if (/^month/i.test(unit)) return span(from.add({ months: n }));
  return span(from.add({ days: n * (/^week/i.test(unit) ? 7 : /^fort/i.test(unit) ? 14 : 1) }));
}

/** Our choice: the first two parts of a month end on the 10th and the 20th. */
function partOfMonth(first: Temporal.PlainDate, part = ''): Temporal.PlainDate {
  const week = ['first week', 'second week', 'third week'].findIndex((name) => part.startsWith(name));
  if (week >= 0) return first.with({ day: 7 * (week + 1) });
  if (/early|start|begin/i.test(part)) return first.with({ day: 10 });
  if (/mid|first/i.test(part)) return first.with({ day: 15 });
  return lastOfMonth(first);
}

function ordinalDay(ordinal: number, { from, direction }: Standpoint): SpokenDay | null {
  const back = direction.towards === 'back';
  const months = back ? [0, -1, -2] : [0, 1, 2];
  for (const step of months) {
    const first = from.with({ day: 1 }).add({ months: step });
    if (ordinal > first.daysInMonth) continue;
    const date = first.with({ day: ordinal });
    const order = date.since(from).sign;
    if (order === 0 || (back ? order < 0 : order > 0)) return day(date);
  }
  return null;
}
