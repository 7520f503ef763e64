/** Whether a remark says what a row found in it, or denies, supposes or asks it. Reads plain words (outcome/plain-words.ts). */

import { monthNames, weekdayWords } from '../../dates/day-words.ts';
import type { Standing } from '../../outcome/row-index.ts';
import type { CommandContext } from '../days.ts';
import { plainLine, withoutNames } from '../plain-words.ts';
import { includes, kindOf } from './meanings.ts';
import type { RemarkRow } from './remark-row.ts';

/** Before what is only supposed, wished or asked. */
const OPEN =
  / (?:if|whether|maybe|perhaps|think|guess|hope|hoping|might|should|wonder\w*|unsure|suppose\w*|would|could|feel|not sure|unless|almost|nearly|wish\w*|thinking|considering|tempted|about to|going to|want to|ought to|intend\w*) (?=(?:[^ ]+ ){0,3}$)|^ (?:did|do|does|is|are|has|have|shall|can) /;
/** In the words that a row found, though the row does not ask for it. */
const DENIES = / (?:not|never|no|nobody|none|nothing|without|neither|nor|yet to)(?= )/;
/** Right before them. */
const DENIED = / (?:not|never|nobody|nothing|no one|without|nor) (?:[^ ,.;]+ ){0,2}$| no (?:job |formal |written )?$/;
export const isDeniedThere = ({ row, start, end }: Standing<RemarkRow>, plain: string): boolean =>
  !/\b(?:not|no|never|nobody|nothing)\b/.test(row.says.replaceAll('<not', '')) &&
  (DENIES.test(plain.slice(start, end + 1)) || DENIED.test(plain.slice(0, start + 1)));

/** In the words that a row found, though the row does not ask for it. */
const SUPPOSES = / (?:might|may|could|would|should|if|maybe|hope|hopefully|unless)(?= )/;
/** `start` and `end`: where the row was found. */
export const isSupposed = ({ says }: RemarkRow, plain: string, start: number, end: number): boolean =>
  OPEN.test(plain.slice(0, start + 1)) ||
  (!SUPPOSES.test(` ${says.replace(/[()|?]/g, ' ')} `) && SUPPOSES.test(plain.slice(start, end + 1)));

/** Words of an end. One that is not what was found may be meant as well. */
const ENDS = ['offer', 'hired', 'rejected', 'declined', 'withdrew', 'stop'] as const;
export const hasAnotherEnd = (means: string, plain: string): boolean =>
  ENDS.some((end) => !means.startsWith(end) && !includes[kindOf(means)]?.includes(end) && plain.includes(` ${end} `));

/** "Not Thursday", "Tuesday or Thursday", "thu 3": which day or hour is meant? */
export const hasOtherTime = (line: string, plain: string, day: string | null): boolean =>
  / (?:not|or|maybe|unless)(?= )/.test(plain) || /\d/.test(day === null ? '' : plainLine(line).replace(day, ' ').replace(PEOPLE, ' '));

/** "4 more people to see" names no hour. */
const PEOPLE = /\b\d{1,3} (?:more |other |others? )?(?:people|candidates|applicants|interviews|others)\b/gi;

/** An automatic reply of the user's own program: it would be asked about each time. */
const AUTOMATIC =
  / (?:(?:when|until|once|as soon as|after) i (?:am back|return|get back|come back)|limited access|automatic reply|auto-reply|autoreply) /;
const TO_YOU = / (?:you|your|yours)(?= )/;
/** Where "you" is nobody, or we are. */
const SAYINGS =
  / (?:can you believe(?: it)?|you know|(?:as|like|what) you (?:said|say|suggested)|your (?:draft|email|mail|advice|reminder|message)|thank you|bless you)(?= )/g;

export const isAutomatic = (plain: string): boolean => AUTOMATIC.test(plain);
/** What is said to "you" is meant for the employer, or is a wish of us. */
export const isSaidToYou = (plain: string): boolean => TO_YOU.test(plain.replace(SAYINGS, ''));

/** Words with a capital that are nobody's name. */
const NO_NAMES = new RegExp(
  `^(?:${weekdayWords}|${monthNames.join('|')}|linkedin|whatsapp|zoom|teams|skype|google|god|christmas|xmas|easter|diwali|eid|ramadan|thanksgiving|english|french|german|irish|garda|dear|john)$`,
  'i',
);

/** A name within the line that is none of this conversation's: "rang Okapi, no answer". A sentence's first word may have its capital for that. */
export function namesSomebodyElse(line: string, { correspondentNames }: Pick<CommandContext, 'correspondentNames'>): boolean {
  const words = withoutNames(plainLine(line), correspondentNames).matchAll(/(?<=[\p{L}\d,'’] )\p{Lu}\p{Ll}{2,}/gu);
  const isTitled = line.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
  return !isTitled && [...words].some(([word]) => !NO_NAMES.test(word));
}
