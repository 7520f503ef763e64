/** Makes the command from a meaning and its argument. Null if the argument is invalid, because then something else was meant. */
import { Temporal } from 'temporal-polyfill';
import { countries, zonesOf } from '../../domain/calendar/country-zones.ts';
import { findPlace } from '../../domain/calendar/find-place.ts';
import { otherCountryNames } from '../../domain/calendar/zone-names.ts';
import type { Command, Correction } from '../../domain/commands.ts';
import type { Wishes } from '../../domain/settings/profile.ts';
import type { Outcome } from '../../domain/words.ts';
import { weekdayWords } from '../dates/day-words.ts';
import { readRecordSpan } from '../dates/record-span.ts';
import { heldUntil } from '../promises/named-days/held-until.ts';
import type { CommandWord } from './command-words.ts';
import { type CommandContext, isSoon, namesComing, namesPartOfDay, readSpan, soleDay, timeHere } from './days.ts';
import { readCheckInDays, readEvery, readEveryWeekday, readWeekend } from './own-calendar.ts';
import { isInvitation } from './reported-meeting.ts';
import { readReportedPlan } from './reported-plan.ts';

export interface Argument {
  /** As typed, without contractions. */
  readonly text: string;
  /** The whole phrase with "they" for names. Plans are read from it. */
  readonly phrase: string;
  /** The line, for quoting. */
  readonly line: string;
}

type Maker = (argument: Argument, context: CommandContext) => Command | null;

const always = (command: Command) => (): Command => command;
const outcome = (named: Outcome) => always({ type: 'ReportOutcome', outcome: named, decideBy: null });
const contact = (how: 'called' | 'voicemail' | 'messaged') => always({ type: 'ReportContact', how });
const wish = (named: keyof Wishes, on: boolean) => always({ type: 'SetWish', wish: named, on });
const correct = (change: Correction): Command => ({ type: 'Correct', change });
const name =
  (change: (text: string) => Correction): Maker =>
  ({ text }) =>
    isName(text) ? correct(change(text)) : null;

export const makers: Readonly<Record<CommandWord, Maker>> = {
  done: always({ type: 'MarkDone' }),
  'test done': (_, { isTestAsked }) => (isTestAsked ? { type: 'MarkDone' } : null),
  called: contact('called'),
  voicemail: contact('voicemail'),
  messaged: contact('messaged'),
  snooze: ({ text, phrase }, context) => {
    const days = context.toUs && /^wait (?!another\b)/i.test(phrase) ? readCheckInDays(text) : null;
    return days === null || days === 'as usual'
      ? snooze(readSpan(text === '' ? 'later today' : text, context))
      : { type: 'SetCheckIn', days };
  },
  later: always({ type: 'Snooze', until: { type: 'weekdays', weekdays: 3 } }),
  stop: always({ type: 'Stop' }),
  'stop all': always({ type: 'StopAll' }),
  heard: always({ type: 'ReportReply', promises: [] }),
  // "Henrik says I'm on the shortlist": good news in whatever words. What may be a no, or names a day, is asked about.
  'heard that': ({ text, phrase }, context) =>
    GOOD_NEWS.test(phrase) && !BAD_NEWS.test(text) && !namesComing(text, context) ? { type: 'ReportReply', promises: [] } : null,
  // "Talked to Dana, she says they liked me": they were heard from, and the rest is not ours to read.
  'heard in person': ({ text }, context) =>
    !namesComing(text, context) &&
    /^,? ?(?:and |but )?(?:she|he|they)(?:'s| is| are| has| have)? ?(?:says?|said|thinks?|thought|tells? me|told me|mentioned|promised|wants?|liked?|loved?)\b/i.test(
      text,
    )
      ? { type: 'ReportReply', promises: [] }
      : null,
  'heard with a plan': ({ phrase, line }, context) => {
    if (isInvitation(phrase)) return null;
    const promises = readReportedPlan(phrase, line, context);
    return promises && { type: 'ReportReply', promises };
  },
  'in process': outcome('in-process'),
  'on hold': outcome('on-hold'),
  'on hold until': ({ text }, { now, country }) => {
    // "until april", as it is typed on a phone
    const until = heldUntil([`until ${text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}`], {
      sent: now,
      author: 'correspondent',
      country,
    });
    return until && { type: 'ReportOutcome', outcome: 'on-hold', decideBy: null, until };
  },
  interview: ({ text }, context) => interview(text, context),
  'interview cancelled': always({ type: 'CancelInterview' }),
  'no-show': always({ type: 'ReportNoShow' }),
  assessment: ({ text }, context) => onDay(text, context, (dueOn) => ({ type: 'SetAssessment', dueOn })),
  cadence: ({ text, phrase }) => {
    const days = /^(?:fortnightly|biweekly)/.test(phrase) ? 14 : /^weekly/.test(phrase) ? 7 : readEvery(text);
    if (days !== null) return { type: 'SetCadence', days };
    const onWeekday = readEveryWeekday(text);
    return onWeekday && { type: 'SetCadence', ...onWeekday };
  },
  note: ({ text }) => (/\p{L}{2}/u.test(text) && !/^(?:that|to)$/i.test(text) ? { type: 'AddNote', text } : null),
  met: always({ type: 'ReportMeeting' }),
  closes: ({ text }, context) => onDay(text, context, (closesOn) => correct({ closesOn })),
  rejected: outcome('rejected'),
  'no openings': outcome('no-openings'),
  withdrew: outcome('withdrew'),
  offer: outcome('offer'),
  'offer with a date': ({ text }, context) => onDay(text, context, (decideBy) => ({ type: 'ReportOutcome', outcome: 'offer', decideBy })),
  declined: outcome('declined'),
  hired: outcome('hired'),
  'other offer': always({ type: 'ReportOtherOffer', decideBy: null }),
  'other offer with a date': ({ text }, context) => onDay(text, context, (decideBy) => ({ type: 'ReportOtherOffer', decideBy })),
  'direct ok': always(correct({ directOk: true })),
  undo: always({ type: 'Undo' }),
  applied: ({ text }, context) => {
    const mention = soleDay(/^today\b/i.test(text) ? 'today' : text, context, { direction: { towards: 'back' } });
    return mention && Temporal.PlainDate.compare(mention.date, context.now.toPlainDate()) <= 0
      ? correct({ appliedOn: mention.date })
      : null;
  },
  company: name((company) => ({ company })),
  contact: ({ text }) => {
    const { who, address } =
      /^(?<who>[^<>@\d]{0,60}?)[\s<(]*(?<address>[^\s<>@()"]{1,64}@[\w.-]{1,180}\.\w{2,20})[>)]?$/u.exec(text)?.groups ?? {};
    return address ? correct({ contact: { address: address.toLowerCase(), name: who?.trim() || null } }) : null;
  },
  networking: always(correct({ kind: 'networking' })),
  application: always(correct({ kind: 'application' })),
  unsolicited: always(correct({ kind: 'unsolicited' })),
  'via recruiter': always(correct({ via: 'recruiter' })),
  'via direct': always(correct({ via: 'direct' })),
  'follow-ups': ({ text }) => {
    const cap = whole(text);
    return cap !== null && cap >= 1 && cap <= 5 ? { type: 'SetFollowUps', cap } : null;
  },
  status: always({ type: 'ShowStatus' }),
  record: always({ type: 'ShowRecord', span: '', csv: false }),
  'record of a time': ({ text }, context) => recordOf(text, context),
  stats: always({ type: 'ShowStats' }),
  help: always({ type: 'ShowHelp', all: false }),
  'help all': always({ type: 'ShowHelp', all: true }),
  privacy: always({ type: 'ShowPrivacy' }),
  pause: always({ type: 'Pause', until: null }),
  'pause until': ({ text }, context) => pause(text, context),
  resume: always({ type: 'Resume' }),
  new: always({ type: 'SeparatePosting' }),
  'digest weekly': wish('digest', true),
  'digest off': wish('digest', false),
  'receipts on': wish('receipts', true),
  'receipts off': wish('receipts', false),
  'quiet on': wish('quiet', true),
  'quiet off': wish('quiet', false),
  'discreet on': wish('discreet', true),
  'discreet off': wish('discreet', false),
  'fridays on': wish('fridays', true),
  'fridays off': wish('fridays', false),
  'add address': ({ text }) => ofAddress('AddAddress', text),
  'remove address': ({ text }) => ofAddress('RemoveAddress', text),
  'new address': always({ type: 'RenewTrackingAddress' }),
  export: always({ type: 'Export' }),
  import: always({ type: 'Import' }),
  'delete everything': always({ type: 'DeleteEverything' }),
  'go on': always({ type: 'GoOn' }),
  yes: (_, { isAsked }) => (isAsked ? { type: 'AnswerQuestion', yes: true } : null),
  no: (_, { isAsked }) => (isAsked ? { type: 'AnswerQuestion', yes: false } : null),
  'time zone': ({ text }) => {
    const found = findPlace(text, true);
    return found.type === 'found' ? { type: 'SetTimeZone', timeZone: found.zone } : null;
  },
  hour: ({ text }) => {
    const { hour, half } = /^(?<hour>\d{1,2})(?::00)? ?(?<half>am|pm)?(?: o'?clock)?$/i.exec(text)?.groups ?? {};
    const written = Number(hour);
    if (!hour || written > (half ? 12 : 23)) return null;
    return { type: 'SetHour', hour: half ? (written % 12) + (/pm/i.test(half) ? 12 : 0) : written };
  },
  'part of a day': ({ text }, context) => (namesPartOfDay(text) ? snooze(readSpan(text, context)) : null),
  place: ({ text, phrase }, context) => {
    // In a mail about a timeline, a place may be a company or a person. A bare place counts only in answer to the welcome and in mails to
    // us alone.
    const isSaid = phrase !== text;
    const isPlace =
      context.correspondentNames.length === 0 &&
      !context.anyTitle &&
      text.length > 2 &&
      text.split(' ').length <= 8 &&
      (isSaid || !NO_PLACE.test(text));
    const found = isPlace ? findPlace(text, isSaid) : null;
    return found?.type === 'found' ? { type: 'SetTimeZone', timeZone: found.zone } : null;
  },
  weekend: ({ text }) => {
    const weekend = readWeekend(text);
    return weekend && { type: 'SetWeekend', weekend: weekend === 'as usual' ? null : weekend };
  },
  'check-ins': ({ text }) => {
    const days = readCheckInDays(text);
    return days === null ? null : { type: 'SetCheckIn', days: days === 'as usual' ? null : days };
  },
  country: ({ text }) => {
    const country = countryCode(text);
    return country === null ? null : { type: 'SetCountry', country };
  },
};

const GOOD_NEWS =
  /\b(?:short-? ?list(?:ed)?|next (?:round|stage|step)|second round|final round|through|progress(?:ed|ing)?|moving (?:forward|ahead)|strong|liked?|loved?|impress(?:ed|ive)|positive|interested|keen|promising|look(?:s|ing) good|finalists?|(?:still )?in the (?:running|mix|race)|among|being considered|considering me|excited|favou?rites?|front-?runner|top (?:candidate|choice|pick)|first choice|made it)\b/i;
const BAD_NEWS =
  /\b(?:not|no|never|nobody|none|cannot|unfortunately|however|but|unless|other|another|else|someone|somebody|if|would|offer|hired|reject\w*)\b/i;

/** Words that are cities as well, where nothing says that one is meant. */
const NO_PLACE =
  /^(?:nice|reading|mobile|best|split|sale|tours|surprise|enterprise|independence|orange|deal|bury|barking|same|most|man|bar|batman|rugby|hull|male|lens|ho|international|navegantes|samba|of|why|male|date|central|liberty|progress|paradise|friendship|victory|home|work|temple|plus|media|opera|concord|providence|salt|pearl|union|hope|trail|hero|angel|moscow idaho)$/i;

const snooze = (until: ReturnType<typeof readSpan>): Command | null => until && { type: 'Snooze', until };

/** "At St James", up to the day. */
const PLACE = new RegExp(
  String.raw`^(?:at|with) (?:(?!(?:not|maybe|before|after|or|until|from|least|around|about|noon|midday)\b)\p{L}[\p{L}'’.&-]{1,20} ){1,5}?(?=(?:on|this|next|tomorrow|today|${weekdayWords})\b|\d{1,2}(?:st|nd|rd|th)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'iu',
);

/** A day within the last two weeks is an interview that took place; any other day means the next such day. */
function interview(text: string, context: CommandContext): Command | null {
  const mention = soleDay(text.replace(PLACE, ''), context, { direction: { towards: 'ahead', graceDays: 14 } });
  if (mention?.precision !== 'day' || context.now.toPlainDate().until(mention.date).days > 300) return null;
  const here = timeHere(mention, context);
  return { type: 'SetInterview', date: here?.toPlainDate() ?? mention.date, time: here?.toPlainTime() ?? null };
}

/** "csv", "october", "last 4 weeks as csv". */
function recordOf(text: string, { now }: CommandContext): Command | null {
  const span = text
    .replace(/(?:^| )(?:as )?(?:a )?csv(?: file)?(?= |$)/i, '')
    .trim()
    .toLowerCase();
  // Whether a week begins on Sunday does not decide whether it is one.
  return readRecordSpan(span, now.toPlainDate(), 'monday') === null ? null : { type: 'ShowRecord', span, csv: /\bcsv\b/i.test(text) };
}

function onDay(text: string, context: CommandContext, make: (date: Temporal.PlainDate) => Command): Command | null {
  const mention = soleDay(text, context);
  return mention && isSoon(mention.date, context) ? make(mention.date) : null;
}

function pause(text: string, context: CommandContext): Command | null {
  const until = readSpan(text, context);
  const today = context.now.toPlainDate();
  switch (until?.type) {
    case 'days':
      return { type: 'Pause', until: today.add({ days: until.days }) };
    case 'date':
      return { type: 'Pause', until: until.date };
    default:
      return null;
  }
}

function ofAddress(type: 'AddAddress' | 'RemoveAddress', text: string): Command | null {
  const [, address] = /^<?(?:mailto:)?([^\s<>@()":]{1,64}@[\w.-]{1,180}\.\w{2,20})>?$/u.exec(text) ?? [];
  return address === undefined ? null : { type, address: address.toLowerCase() };
}

/** "Acme, Inc.", not "picnic is on Friday". */
const isName = (text: string): boolean =>
  /^[\p{L}\d][\p{L}\d\s&.,'’+!/-]{0,59}$/u.test(text) &&
  text.split(' ').length <= 5 &&
  !/\b(?:is|are|was|were|will|has|have|had|said|says|not|do|does|did|can|my|me|i|you|your|they|we|he|she|please)\b/i.test(text);

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five'];
function whole(text: string): number | null {
  const word = numbers.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

/** ISO 3166, from a code or an English name. */
function countryCode(text: string): string | null {
  const code = text.toUpperCase();
  const name = text.toLowerCase();
  if (Object.hasOwn(otherCountryNames, name)) return otherCountryNames[name] ?? null;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const country of countries()) {
    // Codes that nobody lives under (XX) have no clock either.
    if ((country === code || names.of(country)?.toUpperCase() === code) && zonesOf(country).length > 0) return country;
  }
  return null;
}
