/** What an answer mail reads back: each command or note as one sentence. */
import { knowsHolidaysOf } from '../../../domain/calendar/business-days.ts';
import type { Correction } from '../../../domain/commands.ts';
import type { Wishes } from '../../../domain/settings/profile.ts';
import type { Outcome } from '../../../domain/words.ts';
import type { Change } from '../facts.ts';
import type { Names } from '../names.ts';
import { countryName, plainDay, plainHour, spokenZone } from '../plain-dates.ts';
import { quoted, rhythm } from '../quoted.ts';
import { goOnWords } from './questions.ts';
import { settingsUndone } from './settings.ts';

interface About {
  readonly names: Names;
  readonly today: { readonly year: number };
  readonly timeZone: string;
}

const outcomes: Readonly<Record<Outcome, (them: string) => string>> = {
  rejected: (them) => `Noted: ${them} said no. I’m sorry. It says little about you: for one place there are many good people.`,
  'no-openings': (them) => `Noted: ${them} has nothing open at the moment.`,
  offer: (them) =>
    `Congratulations! Noted: an offer from ${them}. I stay quiet now, except for dates that you agree on. Tell me “hired” or “declined” once you know.`,
  'in-process': (them) => `Noted: ${them} said that it is in process. I let them work for three weeks.`,
  hired: () => 'Congratulations! Noted: you are hired. I wish you a good start.',
  declined: () => 'Noted: you declined. It was yours to decide.',
  withdrew: () => 'Noted: you withdrew. I say nothing more about it.',
};

const contacts = {
  called: (them: string) => `Noted: you called ${them}.`,
  voicemail: (them: string) => `Noted: you called ${them}, and reached the voice mail.`,
  messaged: (them: string) => `Noted: you sent ${them} a message.`,
  'in-person': (them: string) => `Noted: you went to see ${them}.`,
} as const;

const notes = {
  applied: (them: string) => `you applied to ${them}`,
  messaged: (them: string) => `you sent ${them} a message`,
  called: (them: string) => `you called ${them}`,
  voicemail: (them: string) => `you called ${them}, and reached the voice mail`,
  'in-person': (them: string) => `you went to see ${them}`,
  met: (them: string) => `you met ${them}`,
  'they-answered': (them: string) => `${them} answered you`,
} as const;

const wishes: Readonly<Record<keyof Wishes, (on: boolean) => string>> = {
  digest: (on) => (on ? 'You get a digest on Mondays, when there is something to say.' : 'You get no digest any more.'),
  receipts: (on) => (on ? 'Each mail that I track is confirmed from now on.' : 'I track in silence again.'),
  quiet: (on) => (on ? 'I do as you say without answering, except to “stop” and “delete everything”.' : 'I answer what you tell me again.'),
  discreet: (on) => (on ? 'The subjects of my mails name nobody from now on.' : 'The subjects of my mails name who they are about again.'),
};

export function changeSentence(change: Change, { names, today, timeZone }: About): string {
  const { them } = names;
  switch (change.type) {
    case 'MarkDone':
      return `Good, that is done. I have noted it for ${names.label}.`;
    case 'ReportContact':
      return contacts[change.how](them);
    case 'NoteTaken':
      return `Noted for ${plainDay(change.on, today)}: ${notes[change.what](change.started ? names.label : them)}.${change.started ? ' I started a timeline for it.' : ''}`;
    case 'AnswerTakenIn':
      return `Noted: ${them} answered.${promised(change.promises, today)}`;
    case 'ReportReply':
      return `Good: ${them} answered.${promised(change.promises, today)}`;
    case 'RejectedByMachine':
      return `This was an automatic no from ${them}. It says nothing about you, and I have closed the timeline. Who else needs what you do?`;
    case 'NothingChanged':
      return 'It stood so already; nothing has changed.';
    case 'Snooze':
      return waiting(change.until, today);
    case 'Stop':
      return `Stopped: no more reminders about ${names.label}.`;
    case 'ReportOutcome':
      return `${outcomes[change.outcome](them)}${change.decideBy === null ? '' : ` You decide by ${plainDay(change.decideBy, today)}.`}`;
    case 'SetInterview':
      return `Noted: an interview on ${plainDay(change.date, today)}${change.time === null ? '' : `, ${plainHour(change.time)} (${timeZone})`}.`;
    case 'ReportMeeting':
      return `Noted: you met ${them}.`;
    case 'CancelInterview':
      return 'Noted: the interview is cancelled.';
    case 'Correct':
      return `Set right: ${corrected(change.change, today)}.`;
    case 'Undo':
      return 'Undone: it stands as it did before.';
    case 'SettingsUndone':
      return settingsUndone(change.restored, { today, timeZone });
    case 'NothingToUndo':
      return 'There is nothing that I could take back. Nothing has changed.';
    case 'ReportOtherOffer':
      return `Noted: you have another offer${change.decideBy === null ? '' : `, to be answered by ${plainDay(change.decideBy, today)}`}. Congratulations!`;
    case 'StopAll':
      return 'Stopped: you get no more reminders. Your timelines stay as they are, and “resume” starts again.';
    case 'Pause':
      return `Paused${change.until === null ? '' : ` until ${plainDay(change.until, today)}`}. Nothing comes meanwhile, and “resume” ends it.`;
    case 'Resume':
      return 'Welcome back: reminders come again.';
    case 'SetTimeZone':
      return `Your clock is that of ${spokenZone(change.timeZone)} now (${change.timeZone}).`;
    case 'SetHour':
      return `Reminders come at ${plainHour({ hour: change.hour, minute: 0 })} (${timeZone}) from now on.`;
    case 'SetCountry':
      return knowsHolidaysOf(change.country)
        ? `Your country is ${countryName(change.country)} now: I keep its public holidays.`
        : `Your country is ${countryName(change.country)} now. I know none of its public holidays: only weekends and the days around Christmas are free of reminders.`;
    case 'SetFollowUps':
      return `I suggest at most ${change.cap === 1 ? 'one follow-up' : `${change.cap} follow-ups`} from now on.`;
    case 'SetWish':
      return wishes[change.wish](change.on);
    case 'Import':
      return 'What your export held is here again.';
    case 'GoOn':
      return goOnWords.goesOn;
    case 'SeparatePosting':
      return `Noted: this is a posting of its own, with a timeline of its own: ${names.label}.`;
    case 'AddAddress':
    case 'RemoveAddress':
    case 'RenewTrackingAddress':
    case 'DeleteEverything':
    case 'AnswerQuestion':
    case 'Export':
    case 'ShowStatus':
    case 'ShowHelp':
    case 'ShowPrivacy':
      return 'You find it below.';
  }
}

function waiting(until: Extract<Change, { type: 'Snooze' }>['until'], today: { readonly year: number }): string {
  switch (until.type) {
    case 'never':
      return 'I stay silent about this until you write or ask again.';
    case 'days':
      return `I wait ${until.days === 1 ? 'one day' : `${until.days} days`}.`;
    case 'weekdays':
      return `I wait ${until.weekdays === 1 ? 'one working day' : `${until.weekdays} working days`}.`;
    case 'date':
      return `I wait until ${plainDay(until.date, today)}${until.time === null ? '' : `, ${plainHour(until.time)}`}.`;
  }
}

function promised(promises: Extract<Change, { type: 'ReportReply' }>['promises'], today: { readonly year: number }): string {
  const [promise] = promises;
  if (promise === undefined) return '';
  if (promise.type === 'cadence') return ` I keep the rhythm that you agreed on: ${rhythm(promise.every)}.`;
  return ` I keep to ${plainDay(promise.date, today)}: ${quoted(promise.quote)}.`;
}

const kinds = {
  application: 'this is an application',
  unsolicited: 'this is an unsolicited résumé',
  networking: 'this is networking',
} as const;

function corrected(change: Correction, today: { readonly year: number }): string {
  const parts = [
    ...(change.kind === undefined ? [] : [kinds[change.kind]]),
    ...(change.via === undefined
      ? []
      : [change.via === 'recruiter' ? 'it goes through a recruiter' : 'you deal with the employer directly']),
    ...(change.channel === undefined
      ? []
      : [
          `you are in touch ${{ mail: 'by mail', portal: 'through a portal', phone: 'by phone', message: 'by message', 'in-person': 'in person' }[change.channel]}`,
        ]),
    ...(change.company === undefined ? [] : [`the company is ${change.company}`]),
    ...(change.contact === undefined ? [] : [`your contact is ${change.contact.name ?? change.contact.address}`]),
    ...(change.appliedOn === undefined ? [] : [`you applied on ${plainDay(change.appliedOn, today)}`]),
    ...(change.closesOn === undefined ? [] : [`applications close on ${plainDay(change.closesOn, today)}`]),
    ...(change.followUpCap === undefined
      ? []
      : [`at most ${change.followUpCap === 1 ? 'one follow-up' : `${change.followUpCap} follow-ups`} here`]),
    ...(change.directOk === undefined
      ? []
      : [change.directOk ? 'you may write to the employer yourself' : 'everything goes through the recruiter']),
  ];
  return parts.join('; ');
}
