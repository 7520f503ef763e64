/**
 * "EOD", "close of business" or "lunchtime" beside a day is a part of that day: "Friday EOD", "tomorrow, by close of play". Alone it is
 * today's (spoken-days.ts, further-days.ts).
 */
import type { SpokenDay } from './spoken-day.ts';

type Place = SpokenDay & { readonly start: number; readonly end: number };

const PART = /^(?:end of (?:the )?(?:business |working )?day|close of (?:business|play)|eod|cob|lunch(?: ?time)?|tea-?time)$/i;
const BESIDE = /^(?:'s)?[\s,(/–-]{0,3}(?:(?:by|at|before|until|till|of|on|the|your|our)\s){0,2}\(?$/i;
/** "We meet on Friday, by EOD we will tell you more": another thought. */
const OF_ANOTHER_CLAUSE = /^ (?:we|i|you|she|he|they|it|there)\b/i;

/** The days in the order of the text, each with the part of it that was named before or behind it. */
export function withParts<Found extends Place>(all: readonly Found[], text: string): readonly Found[] {
  const isPart = ({ start, end }: Place): boolean => PART.test(text.slice(start, end));
  return all.reduce<readonly Found[]>((days, mention) => {
    const last = days.at(-1);
    if (last === undefined || isPart(last) === isPart(mention)) return [...days, mention];
    const between = text.slice(last.end, mention.start);
    if (!BESIDE.test(between) || (between.includes(',') && OF_ANOTHER_CLAUSE.test(text.slice(mention.end)))) return [...days, mention];
    return [...days.slice(0, -1), { ...(isPart(last) ? mention : last), start: last.start, end: mention.end }];
  }, []);
}
