/**
 * Days that are counted from one that was named before: "The panel meets on Thursday. We will call you the day after.", "two days later",
 * "by the end of that week", "within ten working days of the closing date". Not here: days counted from today (spoken-days.ts).
 */

import type { Temporal } from 'temporal-polyfill';
import { compiled } from '../compiled.ts';
import { matches } from '../matches.ts';
import type { DayMention } from './day-mentions.ts';
import { lastOfMonth, nextWeekday, numberWord, numberWords, weekdayNumber, weekdayWords, weekOf } from './day-words.ts';
import { day, type Groups, partOfWeek, type SpokenDay, span, workdaysAfter } from './spoken-day.ts';

type Anchor = Temporal.PlainDate;
type IsWorkday = (date: Temporal.PlainDate) => boolean;

interface Row {
  /** Every match holds one. It is quicker to look for, and the pattern, whose compiling takes longest, is seldom compiled in vain. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (anchor: Anchor, groups: Groups, isWorkday: IsWorkday) => SpokenDay;
  /** It means nothing without a day in the same sentence. */
  readonly isNear?: boolean;
}

/** A number, and the unit it counts, for use within a pattern. */
export const COUNT = String.raw`(?:(?:${numberWords}|\d{1,2})(?: ?- ?| to | or ))?(?<count>${numberWords}|\d{1,3})`;
export const UNIT = '(?<business>(?:business|working|week) ?)?(?:calendar )?(?<unit>days?|weeks?|months?|fortnights?|hours?|hrs)';

/** Each row gives the first word that it needs to WORTH_A_LOOK. */
const rows: readonly Row[] = [
  {
    needs: /later|afterwards|thereafter|(?:of|after|from|following) (?:that|this|which|then)/i,
    pattern: new RegExp(
      String.raw`\b(?:(?:with)?in |up to |no (?:later|more) than )?${COUNT} ${UNIT}(?: later| afterwards| thereafter|,? (?:of|after|from|following) (?:that|this|which|then)(?: (?:date|day|meeting))?)\b`,
      'gi',
    ),
    read: counted,
  },
  {
    needs: / or (?:two|so) /i,
    pattern: /\b(?:with)?in an? (?<unit>day|week) or (?:two|so) (?:of|after) (?:that|this|which|it)\b/gi,
    read: (anchor, { unit }) => span(anchor.add({ days: /^d/i.test(unit ?? '') ? 2 : 14 })),
  },
  {
    needs: /in [\w -]{1,30}(?:day|week|month|fortnight|hour|hrs)/i,
    pattern: new RegExp(String.raw`\b(?:with)?in ${COUNT} ${UNIT}\b(?! of\b| after\b| from\b)`, 'gi'),
    read: counted,
    isNear: true,
  },
  {
    needs: /the (?:very |next |following )?(?:next|following|business|working|day|morning|afternoon|evening)/i,
    pattern:
      /\b(?:the (?:very )?(?:next|following) (?<business>(?:business|working) )?(?:day|morning|afternoon|evening)|the (?:day|morning|evening) (?:after(?: (?:that|this|which)\b)?(?= ?(?:[,.;:!)–-]|$|(?:and|so|then|by|on|to|with|whether|if|at|once|when|what|how|(?:we|i|you|he|she|they)(?:'ll| will| should))\b))|following\b))/gi,
    read: (anchor, { business }, isWorkday) => day(business ? workdaysAfter(anchor, 1, isWorkday) : anchor.add({ days: 1 })),
  },
  {
    needs: /the (?:following )?week/i,
    pattern:
      /\b(?:(?<part>early|late|later|mid|the (?:start|beginning|middle|end) of) ?(?:in )?)?(?:the following week|the week (?:after(?: that\b)?(?= ?(?:[,.;:!)–-]|$|(?:and|so|then|by|on|to|with|whether|if|at|once|when|what|how)\b))|following\b))/gi,
    read: (anchor, { part }) => span(partOfWeek(weekOf(anchor).add({ weeks: 1 }), part)),
  },
  {
    needs: /the following [mtwfs]|(?:y|mon|tues?|weds?|thurs?|thu|fri|sat|sun) (?:after|following)/i,
    pattern: new RegExp(
      String.raw`\bthe (?:following (?<weekday>${weekdayWords})|(?<then>${weekdayWords}) (?:after(?! (?:next|the|your|our|easter|thanksgiving)\b)(?: that\b)?|following\b))\b`,
      'gi',
    ),
    read: (anchor, { weekday, then = '' }) => day(nextWeekday(anchor, weekdayNumber(weekday ?? then))),
  },
  {
    needs: /that (?:same )?(?:week|month)/i,
    pattern:
      /\b(?:(?:by|at|before) the end of that|later (?:on )?that|(?:in|during) that(?: same)?|that same|that) (?<unit>week|month)\b/gi,
    read: (anchor, { unit = '' }) => span(/^month/i.test(unit) ? lastOfMonth(anchor) : laterOf(anchor, partOfWeek(weekOf(anchor)))),
  },
  {
    needs: /in the days /i,
    pattern: /\bin the days (?:after(?! the)|following)(?: that)?\b/gi,
    read: (anchor) => span(anchor.add({ days: 7 })),
  },
  { needs: /afternoon|evening/i, pattern: /\b(?:in the|that) (?:afternoon|evening)\b/gi, read: (anchor) => day(anchor), isNear: true },
];

const WORTH_A_LOOK =
  /\b(?:later|after|afterwards|thereafter|following|next (?:(?:business|working) )?(?:day|morning|afternoon|evening)|th(?:at|is)|which|then|(?:with)?in (?:the (?:afternoon|evening)|an?|\d{1,3}|\w{3,7} (?:days?|weeks?|hours|working|business)))\b/i;
/** An event to come, from whose day "within 48 hours" counts: "The committee concludes on the 19th, and everybody is phoned within 24 hours." */
const AND_THEN = /(?:,| and| then| after which| when)\s/i;

/** A sentence's days together with those that count from an earlier one in it, or from the one that `before` gives, of the sentence before. */
export function withCarriedDays(
  text: string,
  mentions: readonly DayMention[],
  before: () => Temporal.PlainDate | null,
  isWorkday: IsWorkday,
): readonly DayMention[] {
  if (!compiled(WORTH_A_LOOK, text).test(text)) return mentions;
  return rows.reduce((all, { needs, pattern, read, isNear }) => {
    if (!compiled(needs, text).test(text)) return all;
    for (const match of matches(pattern, text)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const earlier = all.findLast(({ end }) => end <= place.start);
      if (isNear && !(earlier && AND_THEN.test(text.slice(earlier.end, place.start)))) continue;
      const anchor = earlier?.date ?? (all.some(({ start }) => start < place.start) ? null : before());
      const isTaken = all.some(
        ({ start, end, precision }) => start < place.end && place.start < end && precision === 'day' && !isWithin({ start, end }, place),
      );
      if (!anchor || isTaken) continue;
      const kept = all.filter(({ start, end }) => end <= place.start || start >= place.end);
      const mention = { ...place, ...read(anchor, match.groups ?? {}, isWorkday), time: null, zone: null, listed: false };
      all = [...kept, mention].toSorted((a, b) => a.start - b.start);
    }
    return all;
  }, mentions);
}

const isWithin = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start >= other.start && one.end <= other.end;

const laterOf = (one: Anchor, other: Anchor): Anchor => (one.since(other).sign > 0 ? one : other);

/** So many days, weeks or hours after that day. */
export function counted(anchor: Anchor, { count = 'a', unit = '', business }: Groups, isWorkday: IsWorkday): SpokenDay {
  const n = Math.min(numberWord(count), 400);
  if (business && /^d/i.test(unit)) return span(workdaysAfter(anchor, n, isWorkday));
  if (/^h/i.test(unit)) return span(anchor.add({ days: Math.ceil(n / 24) }));
  if (/^m/i.test(unit)) return span(anchor.add({ months: n }));
  return span(anchor.add({ days: n * (/^w/i.test(unit) ? 7 : /^f/i.test(unit) ? 14 : 1) }));
}
