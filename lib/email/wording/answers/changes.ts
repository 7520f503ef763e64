/** What an answer mail reads back: each command or note as one sentence. Not here: how it ended (outcomes.ts), settings (settings.ts). */
import { Temporal } from 'temporal-polyfill';
import type { Correction } from '../../../domain/commands.ts';
import type { StepName } from '../../../domain/etiquette.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import type { Channel } from '../../../domain/words.ts';
import type { Change } from '../facts.ts';
import type { Reader } from '../locale.ts';
import type { Names } from '../names.ts';
import { dayCount, followUpCount, plainDay, plainHour, spokenZone } from '../plain-dates.ts';
import { rhythm } from '../quoted.ts';
import type { Audience } from '../steps/step-words.ts';
import { automaticNo, otherOfferSentence, outcomeParagraphs } from './outcomes.ts';
import { goOnWords } from './questions.ts';
import { settingSentence } from './settings.ts';

export interface About {
  readonly names: Names;
  readonly reader: Reader;
  readonly timeZone: string;
  /** When the answer is sent, on the user's clock. */
  readonly now: Temporal.PlainDateTime;
  /** The user's given name; null: not known. */
  readonly user: string | null;
  readonly audience: Audience;
  readonly resume: string;
  readonly channel: Channel;
  /** The step that a `done` answers; null: none is known. */
  readonly step: StepName | null;
  /** When the user applied or first wrote, with its distance: "Tuesday 3 November, 35 days ago". */
  readonly began: string | null;
  readonly hadInterview: boolean;
  /** Other jobs that are open. */
  readonly othersOpen: number;
  /** To a contact, or with three follow-ups and more, a chain of calls is one follow-up. */
  readonly callsAgain: boolean;
}

const contacts = {
  called: (them: string) => `Noted: you called ${them}.`,
  messaged: (them: string) => `Noted: you sent ${them} a message.`,
  'in-person': (them: string) => `Noted: you went to see ${them}.`,
} as const;

const notes = {
  applied: (them: string) => `you applied to ${them}`,
  messaged: (them: string) => `you messaged ${them}`,
  called: (them: string) => `you called ${them}`,
  voicemail: (them: string) => `you called ${them}`,
  'in-person': (them: string) => `you went to see ${them}`,
  met: (them: string) => `you met ${them}`,
  'they-answered': (them: string) => `${them} answered you`,
} as const;

export function changeSentence(change: Change, about: About): string {
  const { names, reader, audience } = about;
  const { them } = names;
  switch (change.type) {
    case 'MarkDone':
      return doneSentence(about);
    case 'ReportContact':
      return change.how === 'voicemail' ? voicemail(about) : contacts[change.how](them);
    case 'NoteTaken':
      return noted(change, about);
    case 'AnswerTakenIn':
      return answerSeen(them, change.promises, reader);
    case 'ReportReply':
      return change.promises.length === 0 && audience !== 'contact'
        ? `Noted: ${them} answered. What did they say?`
        : answerSeen(them, change.promises, reader);
    case 'RejectedByMachine':
      return automaticNo(about).join(' ');
    case 'NothingChanged':
      return 'It was like that already. Nothing has changed.';
    case 'Snooze':
      return waiting(change.until, about);
    case 'Stop':
      return `Stopped. No more reminders about ${names.label}.`;
    case 'ReportOutcome':
      return outcomeParagraphs(change, about).join(' ');
    case 'SetInterview':
      return interviewSentence(change, about);
    case 'ReportMeeting':
      return `Noted: you met ${them}.`;
    case 'SetAssessment':
      return change.dueOn === null
        ? "Noted: they sent a test. Tell me “assessment by friday” and I'll remind you in time."
        : `Noted: a test, due ${plainDay(change.dueOn, reader)}.`;
    case 'SetCadence':
      return `I'll remind you every ${ownRhythm(change)}, until they answer or it would be too much.`;
    case 'AddNote':
      return `Noted: “${change.text}”`;
    case 'CancelInterview':
      return 'Noted: the interview is off.';
    case 'ReportNoShow':
      return noShowParagraphs(about).join(' ');
    case 'Correct':
      return `Changed: ${corrected(change.change, about)}.`;
    case 'Undo':
      return "Undone. It's as it was before.";
    case 'NothingToUndo':
      return "There's nothing to take back, so nothing has changed.";
    case 'NothingOpen':
      return `${change.outcome === 'rejected' ? "I'm sorry. " : change.outcome === 'hired' ? 'Congratulations! ' : ''}I know of no open job of yours, so nothing was recorded. Forward me their email, or name the company, for example “applied Globex”.`;
    case 'ReportOtherOffer':
      return otherOfferSentence(change, about);
    case 'GoOn':
      return goOnWords.goesOn;
    case 'SeparatePosting':
      return `Noted: ${names.label} is a separate job, and I'll track it on its own.`;
    default:
      return settingSentence(change, about);
  }
}

/** Kind first, then what to do: nobody is at fault, and a new date is asked for without a word of blame. */
export const noShowParagraphs = ({ names: { them }, audience }: Pick<About, 'names' | 'audience'>): readonly string[] => [
  "I'm sorry. You were there, and that is what counts. Most likely something came up on their side, and it says nothing about you.",
  `Write ${them} one short email today, and ask for a new date. ${askForNewDate[audience]}`,
  "I've dropped the thank-you. Reply “interview thu 3pm” when you have a new date.",
];

const toThem = (meeting: string): string =>
  `“I was there for our ${meeting}, and I'm afraid we missed each other. I'd still be glad to talk. Which day would suit you?”`;

const askForNewDate: Readonly<Record<Audience, string>> = {
  employer: toThem('interview'),
  interviewer: toThem('interview'),
  recruiter:
    "“I was there for the interview, and I'm afraid we missed each other. I'm still interested. Could you ask them for a new date?”",
  contact: toThem('meeting'),
};

/** "The interview took place on November 19" is over, and there is nothing to prepare. */
function interviewSentence(
  { date, time }: Extract<Change, { readonly type: 'SetInterview' }>,
  { reader, timeZone, now }: Pick<About, 'reader' | 'timeZone' | 'now'>,
): string {
  if (isHeld({ date, time }, now)) return `Noted: you had an interview on ${plainDay(date, reader)}.`;
  const hour = time === null ? '' : `, ${plainHour(time, reader)} (${spokenZone(timeZone)} time)`;
  return `Noted: an interview on ${plainDay(date, reader)}${hour}. I'll send you what to ask beforehand.`;
}

/** Without an hour the day counts. */
export const isHeld = (
  { date, time }: Pick<Extract<Change, { readonly type: 'SetInterview' }>, 'date' | 'time'>,
  now: Temporal.PlainDateTime,
): boolean =>
  time === null
    ? Temporal.PlainDate.compare(date, now.toPlainDate()) < 0
    : Temporal.PlainDateTime.compare(date.toPlainDateTime(time), now) <= 0;

const didIt: Readonly<Record<Channel, (them: string) => string>> = {
  mail: (them) => `Noted: you wrote to ${them}.`,
  phone: (them) => `Noted: you called ${them}.`,
  portal: () => "Noted: that's done.",
  message: (them) => `Noted: you sent ${them} a message.`,
  'in-person': (them) => `Noted: you went to see ${them}.`,
};

function doneSentence({ step, channel, names: { them } }: Pick<About, 'step' | 'names' | 'channel'>): string {
  switch (step) {
    case null:
      return "Noted: that's done.";
    case 'interview.thank-you':
    case 'rejection.thank-you':
      return 'Noted: you said thank you. People remember that.';
    case 'promise.own':
      return 'Noted: you kept your promise.';
    case 'conversation.answer':
      return `Noted: you answered ${them}.`;
    case 'assessment.do':
      return 'Noted: you sent the test. Good luck.';
    case 'interview.ask':
      return 'Noted. Good luck.';
    default:
      return didIt[channel](them);
  }
}

const voicemail = ({ callsAgain }: Pick<About, 'callsAgain'>): string =>
  callsAgain
    ? "Noted: you reached voicemail. If you said you'd call again tomorrow, do."
    : 'Noted: you reached voicemail. That counts as your one call, so leave it at that.';

function noted(
  { on, what, person, job, started }: Extract<Change, { type: 'NoteTaken' }>,
  { names, reader }: Pick<About, 'names' | 'reader'>,
): string {
  const { company } = names;
  const them = started ? names.label : names.them;
  const whom =
    person === null ? them : company === null || company.toLowerCase().includes(person.toLowerCase()) ? person : `${person} at ${company}`;
  const posting = job === null || names.label.includes(job) ? '' : `${what === 'applied' ? ' for' : ' about'} “${job}”`;
  const says = `Noted for ${plainDay(on, reader)}: ${notes[what](whom)}${posting}${what === 'voicemail' ? ' and reached voicemail' : ''}.`;
  return started ? `${says} I'm keeping track of it now.` : says;
}

function waiting(until: Extract<Change, { type: 'Snooze' }>['until'], { reader, timeZone }: Pick<About, 'reader' | 'timeZone'>): string {
  switch (until.type) {
    case 'never':
      return "I'll stay quiet about this until you write.";
    case 'days':
      return `I'll wait ${dayCount(until.days)}.`;
    case 'weekdays':
      return `I'll remind you in ${until.weekdays === 1 ? '1 weekday' : `${until.weekdays} weekdays`}.`;
    case 'instant':
      return `I'll remind you today at ${plainHour(until.at.toZonedDateTimeISO(timeZone), reader)} (${spokenZone(timeZone)} time).`;
    case 'date':
      return `I'll wait until ${plainDay(until.date, reader)}${until.time === null ? '' : `, ${plainHour(until.time, reader)}`}.`;
  }
}

/** "Noted: Dana answered, and I'll wait for Friday 4 December." `who` null: no name is sure. */
export const answerSeen = (who: string | null, promises: readonly StatedPromise[], reader: Reader): string =>
  `Noted: ${who ?? 'they'} answered${waitingFor(promises, reader)}.`;

/** ", and I'll wait for Friday 4 December". */
function waitingFor([promise]: readonly StatedPromise[], reader: Reader): string {
  if (promise === undefined) return '';
  if (promise.type === 'cadence') return `, and I'll keep to ${rhythm(promise.every)}`;
  return `, and I'll wait for ${plainDay(promise.date, reader)}`;
}

const channels = { mail: 'by email', portal: 'online', phone: 'by phone', message: 'by message', 'in-person': 'in person' } as const;

function corrected(change: Correction, { reader, resume }: Pick<About, 'reader' | 'resume'>): string {
  const kinds = {
    application: "it's an application",
    unsolicited: `it's a ${resume} they hadn't asked for`,
    networking: "it's networking",
  } as const;
  const { kind, via, channel, company, contact, appliedOn, closesOn, followUpCap, directOk } = change;
  return [
    kind && kinds[kind],
    via && (via === 'recruiter' ? 'it goes through a recruiter' : "it's direct, without a recruiter"),
    channel && `you're in touch ${channels[channel]}`,
    company !== undefined && `the company is ${company}`,
    contact && `your contact is ${contact.name ?? contact.address}`,
    appliedOn && `you applied on ${plainDay(appliedOn, reader)}`,
    closesOn && `applications close on ${plainDay(closesOn, reader)}`,
    followUpCap !== undefined && `at most ${followUpCount(followUpCap)} here`,
    directOk !== undefined && (directOk ? 'you may write to the employer yourself' : 'everything goes through the recruiter'),
  ]
    .filter((part) => part !== undefined && part !== false && part !== '')
    .join('; ');
}

/** "14 days", "other Friday". */
function ownRhythm({ days, weekday }: { readonly days: number; readonly weekday?: number }): string {
  if (weekday === undefined) return dayCount(days);
  const day = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday - 1] ?? '';
  return `${['', 'other ', 'third '][days / 7 - 1] ?? ''}${day}`;
}
