/**
 * The person or company named in a typed line: "interview at Acme thu 3pm", "Acme rejected me", "hired by acme". Only if the line
 * explicitly is about them. Not here: which conversations the user has (handling/obey/not-tracked.ts).
 */
import { monthBeginnings, weekdayWords } from '../dates/day-words.ts';

/** "Center for Hope"; elsewhere "for" begins the posting. */
const CENTER = '(?:(?:Cent(?:er|re)|Institute|Foundation|Council|Society|Alliance|Association|Academy|Agency|Office|Department) for )?';
const NAME = String.raw`${CENTER}\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of|and|&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,3}`;
const LOWER = String.raw`[\p{L}\p{N}][\p{L}\p{N}&.'’-]{2,}`;
/** "from Lakeside Valves", "met Sam from Globex": the last such name is the employer's. */
const BEHIND = new RegExp(String.raw`(?:\b(?:at|by|from|with) |(?<!\S)(?:w\/|@) ?)(?:the )?(?<name>${NAME})`, 'gu');
/** "Acme rejected me", "Acme: rejected". */
const BEFORE = new RegExp(
  `^(?:the )?(?<name>${NAME})(?::| (?:has |have |just )?(?:rejected|hired|offered|declined|turned|invited|ghosted|called|emailed|replied|answered|passed|wants?|said|made|sent) )`,
  'u',
);
/** "interview at acme thu 3pm", "hired by acme": without capitals, in places where only a name can be. */
const BEHIND_LOWER = new RegExp(
  String.raw`\b(?:interview|hired|rejected|offer|interviewed|turned down|job) (?:at|by|from|with) (?:the )?(?<name>${LOWER})`,
  'iu',
);

/** What happened, with the name beside it. An interview has a place there: "interview thu 3pm, Chicago". */
const HAPPENED = /\b(?:rejected|hired|withdrew|withdrawn|declined|accepted|offer|heard|met|called|messaged|turned down)\b/i;
/** "hired - Acme", "withdrew, Acme", "offer (Acme, the Denver one)". */
const BESIDE = new RegExp(String.raw`(?: \(|, | [-–—] )(?:the )?(?<name>${NAME})(?:,[^()]{0,60})?\)?[.!]*$`, 'u');
/** "declined Acme". */
const DIRECT = new RegExp(`^(?:[Ww]ithdrew|[Dd]eclined|[Hh]ired|[Rr]ejected|[Aa]ccepted) (?<name>${NAME})[.!]*$`, 'u');

/** Words with a capital, or behind "at" and "with", that are nobody's name. */
const NOBODY = new RegExp(
  `^(?:${weekdayWords}|(?:${monthBeginnings.join('|')})[a-z]*|today|tomorrow|noon|midday|lunch|home|work|least|last|first|once|their|them|they|him|her|his|this|that|the|my|our|your|you|me|it|all|any|another|other|somebody|someone|everyone|hr|office|phone|zoom|teams|skype|meet|google meet|linkedin|indeed|email|mail|recruiter|agency|company)$`,
  'i',
);

/** As typed; null if the line names nobody. */
export function namedIn(line: string): string | null {
  const text = line.slice(0, 300);
  const behind = [...text.matchAll(BEHIND)].map(({ groups }) => groups?.name ?? '');
  const beside = HAPPENED.test(text) && !/\binterview/i.test(text) ? (BESIDE.exec(text) ?? DIRECT.exec(text))?.groups?.name : undefined;
  const before = BEFORE.exec(text)?.groups?.name;
  const names = [before ?? '', ...behind.toReversed(), BEHIND_LOWER.exec(text)?.groups?.name ?? '', beside ?? ''];
  return names.map(withoutDay).find((name) => name !== '' && !NOBODY.test(name)) ?? null;
}

/** "Acme on Nov 12" ends before the day: a pattern takes "Nov" for a part of the name. */
const withoutDay = (name: string): string => {
  const words = name.replace(/[.,'’]+$/u, '').split(' ');
  const end = words.findIndex((word) => NOBODY.test(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ').replace(/ (?:of|and|&)$/, '');
};

const BARE = new RegExp(`^(?:the )?(?<name>${NAME})$`, 'u');

/** "Globex", and nothing else: neither a word to us nor an ordinary subject. */
export function isBareName(text: string): boolean {
  const name = BARE.exec(text.trim())?.groups?.name;
  return name !== undefined && !NOBODY.test(name) && !name.split(' ').some((word) => ORDINARY.test(word));
}

/** Words of subjects that people give to a note. */
const ORDINARY =
  /^(?:re|hi|hello|hey|dear|note|notes|news|update|updates|question|status|help|stop|done|thanks|thank|job|jobs|work|application|applications|applied|interview|interviews|offer|reminder|reminders|tactful|follow|up|today|yesterday|tomorrow|no|yes|ok|okay|reply|answer|rejected|rejection|hired|withdrew|withdrawn|heard|called|met|good|bad|great|quick|my|new|another|test|message|email|mail|fyi|info|sorry|please)$/i;

/** The line as it would be typed to a mail about somebody: "interview thu 3pm". Null: nothing is left. */
export function withoutName(line: string, name: string): string | null {
  const plain = name.replace(/[^\p{L}\p{N} ]/gu, '.');
  const left = line
    .slice(0, 300)
    .replace(new RegExp(`^(?:the )?${plain}(?::| )`, 'u'), 'they ')
    .replace(new RegExp(String.raw`\s*(?:\b(?:at|by|from|with) |(?<!\S)(?:w\/|@) ?)(?:the )?${plain}`, 'u'), '')
    .replace(new RegExp(String.raw`(?: \(|, | [-–—] | )(?:the )?${plain}(?:,[^()]{0,60})?\)?[.!]*$`, 'u'), '')
    .replace(/\s+/g, ' ')
    .trim();
  return left === '' || left === line.trim() ? null : left;
}
