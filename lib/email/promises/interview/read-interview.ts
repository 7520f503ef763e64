/**
 * The interview or meeting that a mail fixes, with its day. Only agreed ones: not "would Thursday suit you?" nor "one of Monday and
 * Tuesday". Not here: an attached invitation (calendar-invitation.ts), which is more precise.
 */
import type { Temporal } from 'temporal-polyfill';
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { sentences, type Typed } from '../../dates/sentences.ts';
import { spokenTimes } from '../../dates/times.ts';
import { mentionsIn, type PromiseContext, quoteOf } from '../promise-reader.ts';
import { withoutOldHour } from './day-and-hour.ts';
import { fixedHour } from './fixed-hour.ts';
import { isOff } from './left-open.ts';
import { NO_MEETING } from './no-meeting.ts';
import { plainlySet } from './plainly-set.ts';
import { setInParts } from './set-in-parts.ts';

export interface StatedInterview {
  readonly date: Temporal.PlainDate;
  /** Null when no hour was named. */
  readonly time: Temporal.PlainTime | null;
  /** IANA name; null: the user's own. */
  readonly zone: string | null;
  readonly quote: string;
}

const MEETING = anyOf(
  /\b(?:interview|meeting|appointment|assessment (?:day|centre|center)|trial (?:shift|day|lesson)|phone screen|screening call|video call|zoom call|phone call)\b/,
  /\b(?:meet(?:ing)?|seeing|welcom(?:e|ing)|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)) (?:with )?(?:you|me|us|everyone|the team)\b/,
);
/** The day in it is the new one, behind "to". */
const MOVED = anyOf(
  /\b(?:moved|rescheduled|postponed|changed|brought forward|shifted|pushed(?: back)?|put back)\b/,
  /\b(?:(?:has|have|had|need|needs|going) to (?:be )?(?:move|push|shift|change|reschedule|postpone|put back)|(?:is|are|am|'re|'m) (?:moving|pushing|shifting|changing|rescheduling|postponing))\b/,
);
const NEW_TIME = /\bnew (?:time|date|day|slot)(?: and (?:time|date|day))?\b[^.!?]{0,40}(?:\bis|\bwill be|[:,–-]) (?:now )?(?:on )?/i;
const AGREED_BY_THEM = anyOf(
  /\b(?:confirm(?:ed|ing|s)?|scheduled|booked|arranged|rescheduled|moved|postponed|set(?: up)?) (?:for|to|on|your|our|that|you)\b/,
  /\binvite(?:d)? you (?:to|for)\b|\bpleased to (?:invite|confirm)\b|\boffer you an interview\b/,
  /\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|welcoming|our|your|the)\b|\bsee you\b/,
  /\b(?:your|our|the) (?:\w+ ){0,2}(?:interview|meeting|appointment|trial shift|trial day|call|phone screen) (?:is|on|will|has been|for|at|takes place)\b/,
  /\b(?:interview|meeting|appointment)\b[^.!?]{0,40}\b(?:is|has been) (?:confirmed|booked|scheduled|arranged)\b/,
  /\bwe(?:'ll| will) (?:meet|see|interview|expect) you\b/,
  /\b(?:would like|'d like|would love|want|are (?:happy|pleased)) to (?:meet|see|interview) you (?:on|this|next|tomorrow)\b/,
);
const AGREED_BY_USER = anyOf(
  /\b(?:accept(?:ing)?|tak(?:e|ing) up) (?:the|your|this) (?:\w+ ){0,2}(?:invitation|invite|interview|slot|appointment)\b/,
  /\bconfirm(?:ed|ing)?\b/,
  /\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|our|the)\b|\bsee you\b/,
  /\b(?:our|my|the) (?:\w+ ){0,2}(?:interview|meeting|appointment) (?:is |scheduled |set |planned )?(?:on|for|at|this|next)\b/,
  /\b(?:works?|suits?|is (?:fine|good|perfect|great|ok|okay))\b(?: (?:well|perfectly|fine|great))?(?: (?:for|with) me)?/,
  /\bi(?:'ll| will) (?:be there|attend|come|see you|meet you)\b|\bhappy to (?:come|attend|meet)\b|\bdelighted to attend\b/,
);
const OPEN = anyOf(
  /\?/,
  /\b(?:if|whether|unless|provided|subject to|assuming|would be (?:arranged|held|on|set)|may|might|i(?:'m| am) free|should (?:you|the|your|another|we|they)|would (?:see|meet|interview|expect|have) you|shall i|come free|still free|either|would (?:work|suit|be (?:ok|okay|fine|good|convenient|possible))|could (?:you|we)|can (?:you|we)|are you|do you|thinking (?:of|about)|let (?:me|us) know|please (?:choose|select|pick|suggest|propose))\b/,
  /(?<!(?:'ve|have|has|been|'s) )\b(?:arrange|schedule|set up|organi[sz]e|plan|book) (?:an?|your|the|another)\b/,
);
const OVER = anyOf(
  /\b(?:thank(?:s| you)|was|were|ran|met|enjoyed|after|since|(?<!the )following|last|had|took place|cancel\w*|unfortunately|regret|not|cannot|is off|clash\w*|another (?:time|day|date|slot)|good luck)\b|n't\b/,
);
const DEADLINE = /\b(?:by|before|until|no later than|latest|after) (?:(?:the|end of|this|on) ){0,2}$/i;
/** "Owing to the strike on 10 December" */
const BECAUSE = /\b(?:owing to|due to|because of|on account of)\b[^,.;]{0,40}$/i;

export interface AroundTheText {
  /** The mail's, without "Re:". */
  readonly subject?: string;
  /** The mail is known to answer an invitation, so that it need not name the meeting. */
  readonly agreesToOne?: boolean;
}

export function readInterview(
  text: Typed,
  context: PromiseContext,
  { subject = '', agreesToOne = false }: AroundTheText = {},
): StatedInterview | null {
  const all = labelled(sentences(text));
  if (context.author === 'correspondent' && isOff([subject, ...all])) return null;
  const inSentence = setInSentence(all, context, agreesToOne);
  if (inSentence?.time || context.author === 'user') return inSentence;
  const inParts = setInParts(subject, all, context);
  return inSentence === null || inParts?.date.equals(inSentence.date) ? inParts : inSentence;
}

/** A table as text has each label on a line of its own: "Date", below it "26 November". */
const labelled = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => {
    if (index > 0 && LABEL.test(lines[index - 1] ?? '')) return [];
    const [, value, next = ''] = lines.slice(index);
    // The date says the day as well.
    if (/^\W*day\W*$/i.test(line) && /^\W*date\b/i.test(next)) return [];
    return [
      LABEL.test(line) && value !== undefined ? `${line.replace(/\W+$/, '')}: ${value}` : line.replace(/^(date|time|when) (?=\d)/i, '$1: '),
    ];
  });
const LABEL = /^[*_\s]*(?:day|date|time|start(?: time)?|when)[*_\s:]*$/i;

function setInSentence(all: readonly string[], context: PromiseContext, agreesToOne: boolean): StatedInterview | null {
  const isAboutOne = agreesToOne || all.some((sentence) => MEETING.test(sentence));
  for (const [index, sentence] of all.entries()) {
    if (NO_MEETING.test(sentence)) continue;
    const said = withoutOldHour(sentence);
    const mention =
      (isAboutOne ? (agreed(said, context, agreesToOne) ?? underHeading(all, index, context)) : undefined) ??
      fixed(said, all[index - 1] ?? '', context);
    if (mention) return { date: mention.date, time: mention.time ?? onlyHour(said), zone: mention.zone, quote: quoteOf(sentence) };
  }
  return null;
}

function agreed(sentence: string, context: PromiseContext, agreesToOne: boolean): DayMention | undefined {
  const isAgreed = context.author === 'user' ? AGREED_BY_USER : AGREED_BY_THEM;
  const isNew = context.author === 'correspondent' && NEW_TIME.test(sentence);
  const isMoved = context.author === 'correspondent' && MOVED.test(sentence);
  const isSaid = agreesToOne || isAgreed.test(sentence) || isNew;
  if (!(isSaid || isMoved) || OPEN.test(sentence) || OVER.test(withoutThanks(sentence))) return undefined;
  if (context.author === 'correspondent' && !MEETING.test(sentence)) return undefined;
  const days = mentionsIn(sentence, context).filter(
    ({ start, precision }) => precision === 'day' && !DEADLINE.test(sentence.slice(0, start)) && !BECAUSE.test(sentence.slice(0, start)),
  );
  const moved = movedTo(sentence, days);
  if (moved || !isSaid || days.some(({ listed }) => listed)) return moved;
  // "On Friday I will call you about your interview on 19 November at 3pm": the one with an hour.
  const [only, second] = days.length > 1 ? days.filter(({ time }) => time !== null) : days;
  return second ? undefined : only;
}

/** "Your interview on Thursday the 26th beginning at 1": the hour may stand apart from its day. */
function onlyHour(sentence: string): StatedInterview['time'] {
  const [only, another] = spokenTimes(sentence);
  return only !== undefined && another === undefined ? only.time : null;
}

/** Without a word of a meeting an hour is needed. */
const fixed = (sentence: string, before: string, context: PromiseContext): DayMention | undefined =>
  context.author === 'user' || spokenTimes(sentence).length === 0 ? undefined : fixedOn(sentence, before, daysIn(sentence, context));

const daysIn = (sentence: string, context: PromiseContext): readonly DayMention[] =>
  mentionsIn(sentence, context).filter(({ precision }) => precision === 'day');

function fixedOn(sentence: string, before: string, days: readonly DayMention[]): DayMention | undefined {
  const isAnnounced =
    ANNOUNCES.test(before) || (BRINGS_TOGETHER.test(before) && !NOT_AGREED.test(before) && placeAlone(sentence.slice(days[0]?.end ?? 0)));
  const isHeaded = isAnnounced && !OPEN.test(before) && !OVER.test(before) && BEGINS_WITH_DAY.test(sentence.slice(0, days[0]?.start ?? 0));
  const fixed = OPEN.test(sentence) ? undefined : fixedHour(sentence, days);
  return fixed ?? plainlySet(sentence, days, isHeaded);
}
/** "You are through to the interview. Thursday 19th, 10 am, Room 4." */
const ANNOUNCES = /\b(?:interview|trial (?:shift|day|lesson)|assessment (?:day|centre|center))\b/i;
/** "They want to sit down with you. Thursday 19th, 2 pm, our place." Behind such words only a place may follow the hour. */
const BRINGS_TOGETHER = anyOf(
  /\b(?:sit down|meet|speak|talk|chat|work|have lunch|have coffee) with (?:you|us)\b|\b(?:to|will) (?:see|meet|interview|watch|test) you\b|\bsee (?:you work|how you work)\b/,
  /\b(?:room|table|zoom|call|slot|time) for (?:us|you|our (?:chat|talk|meeting|call))\b|\byour (?:\w+ )?(?:onsite|round|visit|session|meeting|call|trial|screen|chat)\b|\byou(?:'re| are) (?:all set|confirmed|booked|in)\b/,
);
const placeAlone = (rest: string): boolean => rest.length <= mostPlace && !SAYS_MORE.test(rest);
const mostPlace = 70;
const SAYS_MORE = /\b(?:you|we|i|they|he|she|it|is|are|was|when|no longer|deadline)\b/i;
/** They only hope so, or it is over. */
const NOT_AGREED = /\b(?:hope|party|went|was|were|did|expired|thanks?|thank you for|moved|if|may|might|second round)\b/i;
const BEGINS_WITH_DAY = /^(?:(?:on|it is|it's|that's|that is|so|this|come) ){0,2}$/i;

/** "Thank you for your invitation. I confirm ..." as one sentence thanks for something other than a meeting. */
const withoutThanks = (sentence: string): string =>
  sentence.replace(
    /\b(?:many )?thank(?:s| you)(?: very much| so much)? for (?:your|getting|inviting|confirming|the (?:invitation|opportunity|confirmation|e-?mail|message|details))\b[^,;.]{0,60}/i,
    ' ',
  );

/** "moved from Thursday to Friday at 10". */
const movedTo = (sentence: string, days: readonly DayMention[]): DayMention | undefined =>
  MOVED.test(sentence) ? days.findLast(({ start }) => /\b(?:to|until|for)(?: the)? $/i.test(sentence.slice(0, start))) : undefined;

/** "Date: Thursday 19 November" and "Time: 3pm" on the next line, as invitations list them. */
function underHeading(all: readonly string[], index: number, context: PromiseContext): DayMention | undefined {
  const sentence = all[index] ?? '';
  if (
    !/^[-*• ]{0,4}(?:interview )?(?:date|when|day|(?:meeting|interview|call|appointment|exam|test) (?:time|date|slot))(?: (?:and|&) time)? ?[:–-]/i.test(
      sentence,
    )
  )
    return undefined;
  const days = mentionsIn(sentence, context).filter(({ precision }) => precision === 'day');
  const [mention] = days;
  // "Day: Monday", and the date on the next line.
  if (!mention || days.length > 1 || /^[-*• ]{0,4}date ?[:–-]/i.test(all[index + 1] ?? '')) return undefined;
  if (mention.time) return mention;
  const hours = all.slice(index + 1, index + 3).find((line) => /^[-*• ]{0,4}(?:interview )?(?:time|hour|at) ?[:–-]/i.test(line));
  const [named] = hours ? spokenTimes(hours) : [];
  return named ? { ...mention, time: named.time, zone: named.zone } : mention;
}
