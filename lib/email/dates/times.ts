/**
 * Hours as people write them, with their zone: "3pm", "15:00", "at 8.30", "noon", "from 3 to 4 pm EST".
 * Without am or pm an hour from 1 to 6 is in the afternoon: nobody meets at four in the morning.
 */
import { Temporal } from 'temporal-polyfill';
import { matches } from '../matches.ts';
import { zoneAfter } from './spoken-zone.ts';

export interface SpokenTime {
  readonly start: number;
  readonly end: number;
  readonly time: Temporal.PlainTime;
  /** IANA name, or null when none was named. */
  readonly zone: string | null;
}

const NUMBER = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>[0-5]\d))?`;
const HALF = String.raw`(?<half>a\.?m\.?|p\.?m\.?)(?![a-z])`;
// "from 3 to 4 pm": the pm is the first hour's as well.
const RANGE_END = String.raw`\s?(?:-|–|to|and|until|till)\s?\d{1,2}(?:[:.][0-5]\d)?`;
const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** A number that a price, a percentage or a count names is no hour. */
const NO_AMOUNT = String.raw`(?! ?(?:%|[€£$]|(?:an?|per|each|percent|euros?|eur|gbp|usd|pounds?|dollars?|stars?|out of|points?|miles|km|million|hours?|days?|weeks?|months?|years?|k|lpa)\b))`;
const DAY = String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|today|tomorrow|morning|afternoon|evening|\d(?:st|nd|rd|th))`;
/** What may follow a mere number that is an hour. */
const BEHIND_HOUR = String.raw`(?! (?:for (?:each|every|one|all)|in (?:all|total))\b)\s*(?:$|[,;!?()]|\.(?!\d)|(?:on|and|if|to|t(?:oday|omorrow)|next|this|sharp|your|my|it is|is|works?|suits?|then|please|would|for|with|in|by|via|over|before|once|because|until|till|where|when|ask|so|but|as|instead|now|i|we|you)\b|(?:mon|tue|wed|thu|fri|sat|sun)|at (?:the|our)\b)`;
const DOTTED = /\d\.[0-5]\d/;

interface Row {
  /** Every match holds one. It is quicker to look for, and the pattern, whose compiling takes longest, is seldom compiled in vain. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const rows: readonly Row[] = [
  { needs: /\d\s?[ap]\.?m/i, pattern: new RegExp(String.raw`\b${NUMBER}(?<range>${RANGE_END})?\s?${HALF}`, 'gi') },
  {
    needs: /\d:[0-5]\d/,
    pattern: /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?:\s?(?:-|–|to|until)\s?\d{1,2}:[0-5]\d)?(?:\s?(?:hrs?|hours|h|uhr))?\b/gi,
  },
  { needs: /\dh/i, pattern: /\b(?<hour>[01]?\d|2[0-3])h(?<minute>[0-5]\d)?\b/gi },
  { needs: /\d\s?h(?:rs|ours)/i, pattern: /\b(?<hour>[01]\d|2[0-3])\.?(?<minute>[0-5]\d)\s?(?:hrs|hours)\b/gi },
  {
    needs: /clock/i,
    pattern: new RegExp(
      String.raw`\b(?<hour>\d{1,2}|${HOUR_WORD})(?:\.(?<minute>[0-5]\d))?\s?o'? ?clock\b(?: in the (?<part>morning|afternoon|evening)\b)?`,
      'gi',
    ),
  },
  { needs: /noon|midday/i, pattern: /\b(?:12 ?)?(?<noon>noon|midday)\b(?! (?:supervisor|assistant|meal|break|shift|duty|carer))/gi },
  // "half past ten", "half two", "a quarter to three"
  {
    needs: /\b(?:half|quarter|five|ten|twenty)\b/i,
    pattern: new RegExp(
      String.raw`\b(?<shift>half past|half|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five) (?:past|to)) (?<hour>1?\d|${HOUR_WORD})\b(?!\.\d)${NO_AMOUNT}(?: in the (?<part>morning|afternoon|evening)\b)?`,
      'gi',
    ),
  },
  {
    needs: / in the /i,
    pattern: new RegExp(
      String.raw`\b(?<hour>1?\d|${HOUR_WORD})(?:\.(?<minute>[0-5]\d))? in the (?<part>morning|afternoon|evening)\b`,
      'gi',
    ),
  },
  {
    needs: / (?:sharp|prompt|on the dot)/i,
    pattern: new RegExp(String.raw`\b(?<hour>1?\d|2[0-3]|${HOUR_WORD})(?:\.(?<minute>[0-5]\d))? (?:sharp|prompt|on the dot)\b`, 'gi'),
  },
  // "at 10.30 with the manager", but not "at 10.30 an hour"
  {
    needs: DOTTED,
    pattern: new RegExp(String.raw`(?<=\b(?:at|say) |@ ?)(?<hour>1?\d|2[0-3])\.(?<minute>[0-5]\d)(?!\d)${NO_AMOUNT}`, 'gi'),
  },
  // Beside its day it needs no "at": "Thursday 12 November, 14.30", "the 18th, 9.30"
  {
    needs: DOTTED,
    pattern: new RegExp(
      String.raw`(?<=(?:day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|\d(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|20\d\d|tomorrow|today)[,:;]? (?:- |– |from |between )?)(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5][05])(?!\d|\.\d|/)${NO_AMOUNT}`,
      'gi',
    ),
  },
  // "arrival 10.30", "11.20 on Monday"
  {
    needs: DOTTED,
    pattern: new RegExp(
      String.raw`(?<=\b(?:arrival|arriving|arrive|starting|starts|start|begins|beginning|commencing|time|doors|report|presentation|interview|panel|test|slot)(?: at|:| from| is| is at)? )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?!\d|\.\d)${NO_AMOUNT}`,
      'gi',
    ),
  },
  {
    needs: DOTTED,
    pattern:
      /(?<![\d.,£$€] ?|\b(?:to|of|pay|paid|rate|costs?) )\b(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?= (?:on )?(?:this |next |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\d{1,2}(?:st|nd|rd|th))\b)/gi,
  },
  // "the 11.45 slot", "your time is 10.15"
  {
    needs: DOTTED,
    pattern: /(?<![\d.,£$€] ?)\b(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5][05])(?= (?:slot|appointment|interview|one)\b)/gi,
  },
  {
    needs: DOTTED,
    pattern:
      /(?<=\b(?:time|slot|appointment|interview|turn) (?:is|will be|is at|will be at) )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5][05])(?!\d|\.\d)/gi,
  },
  // "9 on Monday works", "yes 3 tomorrow"
  {
    needs: /\d (?:on )?(?:\w{3,6}day|tomorrow)/i,
    pattern:
      /(?<=^|[,;:!] |\b(?:yes|yep|ok|okay|so|then|great|perfect) )(?<hour>[1-9]|1[0-2])(?= (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b)/gi,
  },
  // "10.30 Written task 11.15 Panel interview", but not "Room 4.10 Main Building"
  {
    needs: /\d\.[0-5]\d [A-Z]/,
    pattern:
      /(?<![\d.,£$€] ?|\b(?:room|floor|suite|office|unit|section|version|block|no|level|gate|bay)\.? )\b(?<hour>0?[7-9]|1\d)\.(?<minute>[0-5][05])(?= [A-Z][a-z])/g,
  },
  // "lesson 2 (9.55)"
  { needs: DOTTED, pattern: /(?<=\()(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5][05])(?=\))/g },
  // "Saturday 9 till 1", "Thursday, 10-12", but not "Friday 13-15 November"
  {
    needs: /\d\s?(?:-|–|to|till|until)\s?\d/i,
    pattern:
      /(?<=\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\d(?:st|nd|rd|th)),? (?:from |between )?|\d (?:of )?(?:jan|feb|march|apr|may|june|july|aug|sept?|oct|nov|dec)[a-z]{0,6}, (?:from |between )?|\d(?:st|nd|rd|th) (?:of )?(?:jan|feb|march|apr|may|june|july|aug|sept?|oct|nov|dec)[a-z]{0,6}, (?:from |between )?)(?<hour>[1-9]|1[0-2])\s?(?:-|–|to|till|until)\s?(?:[1-9]|1[0-2])(?![\d:/-]|\.\d|\s?(?:st|nd|rd|th)\b|,?\s(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?|weeks?|people|%))/gi,
  },
  // Only after "at" or beside a day, since any number may stand there: "Tuesday at 3", "at ten", "tomorrow around 10".
  {
    needs: /\bat |@|\b(?:around|about|roughly|approx)/i,
    pattern: new RegExp(
      String.raw`(?<=\bat |@ ?|(?:\bat|${DAY}),? (?:around|about|roughly|approx\.?|approximately) )(?<hour>1?\d|20|${HOUR_WORD})(?=${BEHIND_HOUR})`,
      'gi',
    ),
  },
  // "3ish", "10-ish"
  {
    needs: /\d-?ish/i,
    pattern: new RegExp(String.raw`(?<![\d.,£$€] ?)\b(?<hour>[1-9]|1[0-2])(?:[:.](?<minute>[0-5]\d))?-?ish\b${NO_AMOUNT}`, 'gi'),
  },
];

/** In the order of the text. */
export function spokenTimes(text: string): readonly SpokenTime[] {
  const found: SpokenTime[] = [];
  for (const { needs, pattern } of rows) {
    if (!needs.test(text)) continue;
    for (const match of matches(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const time = timeOf(match.groups ?? {});
      if (time === null || found.some((other) => start < other.end && other.start < end)) continue;
      const { zone, length } = zoneAfter(text.slice(end));
      found.push({ start, end: end + length, time, zone });
    }
  }
  return found.toSorted((a, b) => a.start - b.start).map((time, index, all) => withZoneOfEnd(time, all[index + 1], text));
}

const UP_TO = /^ ?(?:-|–|—|to|until|till|and) ?$/i;

/** "3:00 PM - 3:45 PM EST": the zone follows the end. */
function withZoneOfEnd(time: SpokenTime, next: SpokenTime | undefined, text: string): SpokenTime {
  if (time.zone !== null || next === undefined || next.zone === null) return time;
  return UP_TO.test(text.slice(time.end, next.start)) ? { ...time, zone: next.zone } : time;
}

const hourWords = HOUR_WORD.split('|');

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ hour = '', minute = '0', half, range, noon, shift, part }: Groups): Temporal.PlainTime | null {
  if (noon) return Temporal.PlainTime.from({ hour: 12 });
  const written = Number(hour) || hourWords.indexOf(hour.toLowerCase()) + 1;
  if (written > 24 || (half && (written > 12 || written === 0))) return null;
  const named = hourOfDay(written, hour, half ?? halfOf(part, written), range) % 24;
  const shifted = named * 60 + Number(minute) + (shift === undefined ? 0 : minutesOf(shift.toLowerCase()));
  return Temporal.PlainTime.from({ hour: Math.floor(shifted / 60), minute: shifted % 60 });
}

/** "A quarter to twelve in the morning" is before noon, not before midnight. */
function halfOf(part: string | undefined, hour: number): 'am' | 'pm' | undefined {
  if (part === undefined) return undefined;
  if (!/^m/i.test(part)) return 'pm';
  return hour === 12 ? undefined : 'am';
}

/** Of "half past", "a quarter to", "ten to": beside the full hour. */
function minutesOf(shift: string): number {
  if (shift.startsWith('half')) return 30;
  const [words = ''] = /quarter|twenty-five|five|ten|twenty/.exec(shift) ?? [];
  const minutes = { quarter: 15, 'twenty-five': 25, five: 5, ten: 10, twenty: 20 }[words] ?? 0;
  return shift.endsWith('past') ? minutes : -minutes;
}

function hourOfDay(written: number, digits: string, half: string | undefined, range: string | undefined): number {
  if (half) {
    const rangeEnd = Number(/\d{1,2}/.exec(range ?? '')?.[0] ?? 12);
    // "from 11 to 1 pm" begins in the morning.
    const afternoon = /^p/i.test(half) && !(range && written > rangeEnd % 12 && written !== 12);
    return (written % 12) + (afternoon ? 12 : 0);
  }
  return written >= 1 && written <= 6 && !digits.startsWith('0') ? written + 12 : written;
}

/** The text with its hours blanked out and all indexes kept, so that no date reader takes "9.30" for a date. */
export function withoutTimes(text: string, times: readonly SpokenTime[]): string {
  return times.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
