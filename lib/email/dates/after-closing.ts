/** "Within two weeks of the closing date", "ten working days after the deadline (13 November)": days counted from when applications close. */
import type { Temporal } from 'temporal-polyfill';
import { matches } from '../matches.ts';
import { COUNT, counted, UNIT } from './carried-days.ts';
import type { DayMention } from './day-mentions.ts';

const CLOSING =
  '(?:closing (?:date|day)|(?:application )?(?:deadline|closing)(?: date| day)?|close of (?:the )?applications?|end of the application period)';
const AFTER_CLOSING = new RegExp(
  String.raw`\b(?:(?:with)?in |up to |no (?:later|more) than )?(?:${COUNT}|in the) ${UNIT}(?: or so| or less)? (?:of|after|from|following|beyond|past) (?:the|our|its|this) ${CLOSING}(?: for (?:applications?|this (?:post|position|role|vacancy)))?`,
  'gi',
);
const WORTH_A_LOOK = /\bclos(?:e|ing)\b|\bdeadline\b|\bapplication period\b/i;
/** "the closing date of 15 November", "the deadline (13 Nov)", "the closing date, 13 November". */
const NAMED = /^(?:,| of| on| which is| being)? ?\(?(?:on |of |which is )?(?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** `closesOn`: the day that another sentence names, looked for only where it is needed. */
export function withDaysAfterClosing(
  text: string,
  mentions: readonly DayMention[],
  closesOn: () => Temporal.PlainDate | null,
  isWorkday: (date: Temporal.PlainDate) => boolean,
): readonly DayMention[] {
  if (!WORTH_A_LOOK.test(text)) return mentions;
  return matches(AFTER_CLOSING, text).reduce((all, match) => {
    const start = match.index;
    const ends = start + match[0].length;
    const named = all.find((mention) => mention.start >= ends && NAMED.test(text.slice(ends, mention.start)));
    const anchor = named?.date ?? closesOn();
    if (!anchor) return all;
    const end = named?.end ?? ends;
    const mention = { start, end, ...counted(anchor, match.groups ?? {}, isWorkday), time: null, zone: null, listed: false };
    return [...all.filter((other) => other.end <= start || other.start >= end), mention].toSorted((a, b) => a.start - b.start);
  }, mentions);
}
