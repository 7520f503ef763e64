/**
 * The person or company named in a typed line: "interview at Acme thu 3pm", "Acme rejected me", "hired by acme". Only if the line
 * explicitly is about them. Not here: which conversations the user has (handling/obey/not-tracked.ts).
 */
import { monthBeginnings, monthNames, weekdayWords } from '../../dates/day-words.ts';

/** "Center for Hope"; elsewhere "for" begins the posting. */
const CENTER = '(?:(?:Cent(?:er|re)|Institute|Foundation|Council|Society|Alliance|Association|Academy|Agency|Office|Department) for )?';
/** "Priyanka. She said": a full stop ends the name, but for an abbreviation's. */
const NAME = String.raw`${CENTER}\p{Lu}[\p{L}\p{N}&.'’-]*(?:(?<!\p{Ll}{4}\.) (?:of|and|&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,3}`;
const LOWER = String.raw`[\p{L}\p{N}][\p{L}\p{N}&.'’-]{2,}`;
/** "from Lakeside Valves", "met Sam from Globex": the last such name is the employer's. */
const BEHIND = new RegExp(String.raw`(?:\b(?:at|by|from|with) |(?<!\S)(?:w\/|@) ?)(?:[Tt]he )?(?<name>${NAME})`, 'gu');
/** What a company does or is, after its name. */
const DOES =
  '(?:rejected|hired|offered|offers?|declined|turned|invited|ghosted|called|emailed|e-mailed|replied|responded|answered|passed|wants?|said|says|made|sent|gave|given|giving|going|put|decided|deciding|chose|picked|closed|cancell?ed|moved|told|wrote|phoned|rang|texted|messaged|asked|confirmed|scheduled|rescheduled|interviewed|interviewing|reviewing|considering|got|came|paused|froze|filled|pays|needs|pulled|withdrew|rescinded|selected|went|stopped|extended|promised|loved|liked)';
/** "Acme rejected me", "Acme have given me the job", "Acme: rejected". */
const BEFORE = new RegExp(
  `^(?:[Nn]ote(?: to self)?:? )?(?:[Tt]he )?(?<name>${NAME})(?::| [-–—] | (?:(?:has|have|had|is|are|was|were|just|already|still|now|finally) ){0,3}(?:${DOES}[ ,;.!]|on hold\\b|not hiring\\b))`,
  'u',
);
/** "stop Acme", "snooze Acme 3 days". */
const OBJECT = new RegExp(
  `^(?:[Ss]top|[Ss]nooze|[Pp]ostpone|[Cc]lose|[Dd]one)(?: tracking| following| reminding me (?:about|of)| (?:the )?reminders (?:about|for|on))? (?<name>${NAME})`,
  'u',
);

/** "rang Acme, no answer", "left a message for Sam", "met Mr Okonkwo". */
const REACHED = new RegExp(
  `^(?:[Ii] )?(?:(?:just|already|then) )?(?:[Rr]ang|[Cc]alled|[Pp]honed|[Ee]mailed|[Mm]ailed|[Mm]essaged|[Tt]exted|[Mm]et|[Cc]hased|[Cc]ontacted|[Ww]rote to|(?:[Ss]poke|[Tt]alked) (?:to|with)|[Ll]eft (?:a |another )?(?:message|voicemail|word) (?:for|with))(?: with)? (?:the |Mr |Mrs |Ms |Dr |Miss )?(?<name>${NAME})`,
  'u',
);
/** "the Acme job went to somebody else", "Acme's recruiter called". */
const OWNED =
  /\b[Tt]he (?<posting>\p{Lu}\p{Ll}[\p{L}&.'’-]*(?: \p{Lu}[\p{L}&.'’-]*){0,2}) (?:job|role|position|post|vacancy|application|interview|offer)\b|^(?<owner>\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,2})['’]s (?:recruiter|hr|HR|manager|team|boss|owner|people|office|secretary)\b/u;

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
  `^(?:${weekdayWords}|${monthNames.join('|')}|${monthBeginnings.join('|')}|sept|today|tomorrow|noon|midday|lunch|home|work|least|last|first|once|their|them|they|him|her|his|this|that|the|my|our|your|you|me|it|all|any|another|other|somebody|someone|everyone|hr|human|reception|personnel|office|phone|zoom|teams|skype|meet|google meet|linkedin|indeed|email|mail|recruiter|agency|company)$`,
  'i',
);

/** "Nah Karen said", "haha, Tom rang"; "Well Pharmacy rejected me" names a company. */
const SAFE = 'nah|nope|yeah|yep|yup|ok|okay|haha|lol|hmm+|oh|ah|um|ugh|aye|but|and';
const ALSO_NAMES = 'well|so|yes|no|right|sure|fine|cool|great|sorry|thanks|hey|anyway|also';
const INTERJECTIONS = new RegExp(
  String.raw`^(?:(?:${SAFE})[\s,.!]{1,3}|(?:${ALSO_NAMES})(?:[,.!]\s{0,3}|\s(?=[\p{L}'’-]{2,20} (?:said|says|told|thinks|reckons|rang|called|phoned|emailed|wrote|texted)\b))){1,3}`,
  'iu',
);

/** As typed; null if the line names nobody. */
export function namedIn(line: string): string | null {
  const text = line.slice(0, 300).replace(INTERJECTIONS, '');
  const behind = [...text.matchAll(BEHIND)].map(({ groups }) => groups?.name ?? '');
  const beside = HAPPENED.test(text) && !/\binterview/i.test(text) ? (BESIDE.exec(text) ?? DIRECT.exec(text))?.groups?.name : undefined;
  // The mark that ends the line stands for what it may go on with.
  const before = (BEFORE.exec(`${text} `) ?? OBJECT.exec(text))?.groups?.name;
  const { posting, owner } = OWNED.exec(text)?.groups ?? {};
  const names = [
    before ?? '',
    ...behind.toReversed(),
    BEHIND_LOWER.exec(text)?.groups?.name ?? '',
    beside ?? '',
    posting ?? owner ?? '',
    REACHED.exec(text)?.groups?.name ?? '',
  ];
  return names.map(withoutDay).find((name) => name !== '' && !NOBODY.test(name) && !isOrdinary(name) && !isEvent(name)) ?? null;
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
  /^(?:re|hi|hello|hey|dear|note|notes|news|update|updates|question|status|help|stop|done|thanks|thank|job|jobs|work|application|applications|applied|interview|interviews|offer|offers|reminders?|tactful|follow|up|today|yesterday|tomorrow|no|yes|ok|okay|reply|answer|rejected|rejection|hired|withdrew|withdrawn|heard|called|met|good|bad|great|quick|my|new|another|test|messages?|e?-?mails?|fyi|info|sorry|please|unsubscribe|enough|service|account|spam|sending|e?mailing|writing|log)$/i;

/** A sentence begins with them, or with a thing that nobody is called: "Got turned down", "Parking is on Elm St". */
const FIRST =
  /^(?:got|was|were|am|been|being|have|has|had|just|already|finally|still|sadly|unfortunately|luckily|never|not|also|then|now|so|and|but|or|well|nobody|everybody|interviewers?|recruiters?|managers?|boss|both|second|first|third|final|last|next|position|posting|role|salary|pay|parking|hours|shifts?|dress|start|starts|bring|ask|remember|commute|bus|train|office|team|contract|deadline|decision|mum|mom|dad|wife|husband|friend|spoke|talked|told|turned|passed|declined|accepted|texted|messaged|emailed|wrote|sent|left|received|he|she|it|they|we|i|i'm|what|when|why|who|how|is|are|did|does|do|can|will|would|should|if|that|this|there)$/i;
/** "Call went well", "Trial shift was good": what took place is nobody's name. */
const EVENT =
  /^(?:calls?|phone|telephone|video|chat|coffee|meeting|meet|conversation|talk|session|visit|trial|shift|day|round|stage|screen|screening|panel|assessment|demo|presentation|tour|lesson|working|first|second|third|final)$/i;
const isEvent = (name: string): boolean => name.split(' ').every((word) => EVENT.test(word));

const isOrdinary = (name: string): boolean => {
  const [first = '', ...rest] = name.split(' ');
  return FIRST.test(first) || [first, ...rest].every((word) => ORDINARY.test(word));
};

/** The line as it would be typed to a mail about somebody: "interview thu 3pm". Null: nothing is left. */
export function withoutName(line: string, name: string): string | null {
  const plain = name.replace(/[^\p{L}\p{N} ]/gu, '.');
  const left = line
    .slice(0, 300)
    .replace(new RegExp(`^(?:the )?${plain}(:| [-–—] | )`, 'u'), (_, mark: string) => (mark === ' ' ? 'they ' : ''))
    .replace(new RegExp(String.raw`\s*(?:\b(?:at|by|from|with) |(?<!\S)(?:w\/|@) ?)(?:the )?${plain}`, 'u'), '')
    .replace(new RegExp(String.raw`(?: \(|, | [-–—] | )(?:the )?${plain}(?:,[^()]{0,60})?\)?[.!]*$`, 'u'), '')
    .replace(/\s+/g, ' ')
    .trim();
  return left === '' || left === line.trim() ? null : left;
}
