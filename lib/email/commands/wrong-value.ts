/**
 * A setting with an invalid value: "hour 25", "timezone Springfield". The intent is clear, so the answer says what is wrong and what to
 * type instead. Not here: valid values (make-command.ts).
 */

import { findZone, zonesAtOffset } from '../../domain/calendar/time-zones.ts';
import type { ReadAnswer } from '../../domain/commands.ts';
import type { CommandWord } from './command-words.ts';
import type { CommandContext } from './days.ts';
import { phrasesIn } from './phrases.ts';
import { barePhrases, plainLine } from './plain-words.ts';

type WrongValue = Extract<ReadAnswer, { readonly type: 'wrong-value' }>;
export type WrongSetting = WrongValue['setting'];

const settings: Partial<Record<CommandWord, WrongSetting>> = {
  'time zone': 'time zone',
  hour: 'hour',
  country: 'country',
  weekend: 'weekend',
  'check-ins': 'check-ins',
  'follow-ups': 'follow-ups',
  'add address': 'address',
  'remove address': 'address',
};

/** A quick test for any setting's word, so that other lines skip the table. A setting begins a short line, after courtesies. */
const named = /time[ -]?zone|\btz\b|\bhour\b|\bcountry\b|\bweekends?\b|\bcheck-?ins\b|\bfollow-? ?ups?\b|\baddress\b|@/i;
const longestLine = 120;

/** For a line that is no command. Null if it names no setting either. */
export function wrongValue(line: string, context: CommandContext): WrongValue | null {
  if (line.length > longestLine || !named.test(line)) return null;
  // The barest phrase last: what is quoted is the value, without "please" and "thanks".
  let found: WrongValue | null = null;
  for (const phrase of barePhrases(plainLine(line))) {
    for (const { word, argument } of phrasesIn(phrase)) {
      const setting = settings[word];
      if (setting === undefined || !looksLikeOne[setting](argument, phrase)) continue;
      found = { type: 'wrong-value', setting, typed: argument.slice(0, 60), suggestions: suggestionsFor(setting, argument, context) };
    }
  }
  return found;
}

/** "The hour has come" and "follow up with Dana" set nothing, and "remove this" names no address. */
const looksLikeOne: Readonly<Record<WrongSetting, (argument: string, phrase: string) => boolean>> = {
  'time zone': (argument) => words(argument) <= 4,
  hour: (argument) => words(argument) === 1 || /\d/.test(argument),
  country: (argument) => words(argument) <= 3,
  weekend: (argument, phrase) =>
    words(argument) <= 4 && /^(?:my )?weekends? \S/i.test(phrase) && !/\b(?:plan|trip|work|away|off)/i.test(argument),
  'check-ins': (argument) => /\d/.test(argument) && words(argument) <= 3,
  'follow-ups': (argument, phrase) => /\d/.test(argument) || (words(argument) === 1 && /ups\b/i.test(phrase)),
  address: (argument, phrase) => words(argument) <= 3 && /\baddress \S|@/i.test(phrase),
};

const words = (text: string): number => text.split(' ').length;

/** As typed words. */
function suggestionsFor(setting: WrongSetting, typed: string, { now }: CommandContext): readonly string[] {
  if (setting !== 'time zone') return [];
  const {
    sign,
    hours,
    minutes = '00',
  } = /^(?:gmt|utc)? ?(?<sign>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?$/i.exec(typed)?.groups ?? {};
  const found = findZone(typed);
  const near = found.type === 'unknown' ? found.suggestions : [];
  const zones = hours === undefined ? near : zonesAtOffset(`${sign}${hours.padStart(2, '0')}:${minutes}`, now.toInstant());
  return zones.map((zone) => `timezone ${zone}`);
}
