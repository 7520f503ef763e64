/** A typed line as plain words, so that "Ok, I've just called Dana!" and "called them" are one phrase. */
import { beginnings, endings } from './command-words.ts';
import { courtesies } from './courtesies.ts';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(can)'?t\b/gi, '$1 not'],
  [/\bwon'?t\b/gi, 'will not'],
  [/\b(do|does|did|have|has|had|is|was|are|were|would|should|could)n'?t\b/gi, '$1 not'],
  [/\bi'm\b|\bim\b/gi, 'i am'],
  [/\b(i|we|they|you)(?:'ve|ve)\b/gi, '$1 have'],
  [/\b(i|we|they|you|she|he|it)'ll\b/gi, '$1 will'],
  [/\b(they|you)ll\b/gi, '$1 will'],
  // Without its mark it is also a word: "I'm ill".
  [/\b(i)ll (?=(?:hear|wait|call|ring|do|write|email|send|let|try|check|follow|get|go|find|know|keep|see|give|take|just)\b)/gi, '$1 will '],
  [/\b(he|they)d (?=(?:call|ring|be|let|write|email|get|know|decide|text|phone|come|tell)\b)/gi, '$1 would '],
  [/\b(they|we|you)'re\b/gi, '$1 are'],
  [/\b(it|that|he|she|there|what)'s\b/gi, '$1 is'],
  [/\b(they|i|we|she|he)'d\b/gi, '$1 would'],
  [/\b([ap])\.\s?m\.?(?![a-z])/gi, '$1m'],
  [/\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun)\./gi, '$1'],
  [/\be-?mail\b/gi, 'email'],
  [/\b(?:tom+or+ow?|tomoz|tomora|tmrw?|2moro?w?|2morrow)\b/gi, 'tomorrow'],
];

/** Single spaces, straight apostrophes, no contractions, no marks or emoji around. Letters keep their case for names. */
export function plainLine(line: string): string {
  const straight = line
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„"*_]/g, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[:;]-?[)D(P]/gu, ' ');
  return CONTRACTIONS.reduce((text, [pattern, by]) => text.replace(pattern, by), straight)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!\-–—>•]+|[\s.,;:!\-–—]+$/g, '');
}

const COMPANY =
  'they|she|he|her|him|them|someone|somebody|the (?:company|employer|recruiter|hiring manager|interviewer|hr|agency|manager|firm|hospital|school|team|people|contact)|^(?:hiring manager|manager|recruiter|interviewer|employer)|hr';

/** The line with "they" in place of the people it is about. `names`: the timeline's correspondents; parts of a name count. */
export function withoutNames(line: string, names: readonly string[]): string {
  const words = names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 40)
    .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.'));
  const who = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:mr|mrs|ms|dr|prof)\\.? )?(?:${[COMPANY, ...words].join('|')})(?![\\p{L}\\p{N}@]|\\.[\\p{L}\\p{N}])`,
    'giu',
  );
  return line.replace(who, 'they').replace(/\bthey(?: they)+\b/g, 'they');
}

/** "The ICU job" is "the job"; "another job" is not. */
export const withoutTitle = (phrase: string): string => phrase.replace(TITLE, '$1 $2');
const TITLE =
  /\b(the|an?|this|that|their) (?:(?!(?:different|other|another|new|wrong|better|second|next|same|last|previous|old|current)\b)[\p{L}\d&/-]{2,25} ){1,3}(job|position|role|post)\b/giu;

/** "Henrik says", in answer to a mail: somebody there, whom we need not know. */
export const somebodySays = /^\p{Lu}\p{Ll}{1,20} (?=(?:says|thinks|tells me|told me|reckons) )/u;

/** "Final round interview", "a second phone interview" is "interview". */
export const withoutRound = (phrase: string): string => phrase.replace(ROUND, 'interview');
const ROUND =
  /\b(?:(?:final|first|second|third|last|next|1st|2nd|3rd|4th|another|new|in-?person|on-?site|onsite|online|virtual|phone|telephone|video|zoom|teams|skype|panel|technical|informal|formal|group|face-to-face|job|round|stage|screening|hr|two|of|competency|remote|live) ){1,5}interview\b/giu;

const anyOf = (words: readonly string[]): string => [...words].toSorted((a, b) => b.length - a.length).join('|');
const MARKS = '[\\s,.;:!-]*';
const FIRST = new RegExp(`^(?:${anyOf([...beginnings, ...courtesies])})(?![\\p{L}\\p{N}'@])${MARKS}`, 'iu');
const LAST = new RegExp(`[\\s,.;:!-]+(?:${anyOf([...endings, ...courtesies])})${MARKS}$`, 'iu');
const COURTESY = new RegExp(`^(?:${anyOf(courtesies)})(?![\\p{L}\\p{N}'@])${MARKS}`, 'iu');

/** True if only courtesies are in it. */
export function isCourtesy(line: string): boolean {
  let rest = line;
  for (let step = 0; step < 12 && rest !== ''; step += 1) {
    const shorter = rest.replace(COURTESY, '');
    if (shorter === rest) return false;
    rest = shorter;
  }
  return rest === '';
}

/** The phrase, then its shorter forms as beginnings and endings are removed one by one. */
export function* barePhrases(phrase: string): Generator<string> {
  let rest = phrase;
  for (let step = 0; step < 10 && rest !== ''; step += 1) {
    yield rest;
    for (let ending = rest, more = 0; more < 5; more += 1) {
      const shorter = ending.replace(LAST, '');
      if (shorter === ending || shorter === '') break;
      ending = shorter;
      yield ending;
    }
    const shorter = rest.replace(FIRST, '');
    if (shorter === rest) return;
    rest = shorter;
  }
}
