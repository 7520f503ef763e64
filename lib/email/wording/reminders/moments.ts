/** What the timeline picture says of each event. `null`: it isn't shown. */
import type { Temporal } from 'temporal-polyfill';
import type { Corrected, MailSent, TimelineEvent } from '../../../domain/events.ts';
import type { Channel, MailKind, Outcome } from '../../../domain/words.ts';
import type { Reader } from '../locale.ts';
import { capital } from '../names.ts';
import { dayCount, plainDay, plainMoment } from '../plain-dates.ts';

export interface MomentWords {
  /** Who did it, or to whom the user wrote; null: no name is sure. */
  readonly who: string | null;
  readonly resume: string;
  readonly channel: Channel;
  readonly timeZone: string;
  readonly reader: Reader;
}

const wroteTo = ({ who }: MomentWords): string => `You wrote to ${who ?? 'them'}`;

const wrote: Readonly<Record<MailKind, (words: MomentWords) => string>> = {
  application: () => 'You applied',
  unsolicited: ({ resume }) => `You sent your ${resume}`,
  networking: wroteTo,
  'thank-you': () => 'You said thank you',
  'follow-up': () => 'You followed up',
  'status-question': () => 'You asked where things stand',
  'other-offer': () => 'You told them about another offer',
  answer: () => 'You answered',
  'small-talk': wroteTo,
  withdrawal: () => 'You withdrew',
  acceptance: () => 'You accepted',
  decline: () => 'You turned it down',
  other: wroteTo,
};

/** A call or a visit, as the user told us of it. */
function beganElsewhere({ kind, channel }: Pick<MailSent, 'kind' | 'channel'>, { who, resume }: MomentWords): string | null {
  if (channel === 'phone' && (kind === 'unsolicited' || kind === 'networking')) return `You called ${who ?? 'them'}`;
  if (channel !== 'in-person') return null;
  return kind === 'unsolicited' ? `You left your ${resume} there` : kind === 'networking' ? `You met ${who ?? 'them'}` : null;
}

const through: Readonly<Record<Channel, string>> = {
  mail: '',
  portal: ' online',
  phone: ' by phone',
  message: ' by message',
  'in-person': ' in person',
};

/** By what they can do there; a portal has no one way. */
const didIt: Readonly<Record<Channel, string>> = {
  mail: 'You wrote',
  phone: 'You called',
  portal: 'You followed up',
  message: 'You sent a message',
  'in-person': 'You went there',
};

const followedUp = {
  called: 'You called',
  voicemail: 'You called and reached voicemail',
  messaged: 'You sent a message',
  'in-person': 'You went there',
} as const;

const said: Readonly<Record<Outcome, (they: string) => string>> = {
  rejected: (they) => `${they} said no`,
  'no-openings': () => 'Nothing was open',
  offer: () => 'You got an offer',
  'in-process': () => 'It was in process',
  'on-hold': () => 'It was on hold',
  hired: () => 'You were hired',
  declined: () => 'You turned it down',
  withdrew: () => 'You withdrew',
};

/** The correction made by the user's tag or word. */
function correctedTo({ via, kind, company, directOk, closesOn, appliedOn, contact, followUpCap }: Corrected, reader: Reader): string {
  if (via !== undefined) return via === 'recruiter' ? 'You said it goes through a recruiter' : 'You said no recruiter is involved';
  if (kind !== undefined)
    return {
      application: "You said it's an application",
      unsolicited: 'You said there was no posting',
      networking: "You said it's networking",
    }[kind];
  if (directOk === true) return 'You may write to the employer yourself';
  if (company !== undefined) return `You said the company is ${company}`;
  if (closesOn !== undefined) return `You said applications close on ${plainDay(closesOn, reader)}`;
  if (appliedOn !== undefined) return `You said you applied on ${plainDay(appliedOn, reader)}`;
  if (contact !== undefined) return `You said your contact is ${contact.name ?? contact.address}`;
  return followUpCap === undefined ? 'You corrected something' : 'You set how often I suggest writing';
}

export function momentOf(event: TimelineEvent, words: MomentWords): string | null {
  const { who, timeZone, reader } = words;
  const they = who === null ? 'They' : capital(who);
  switch (event.type) {
    case 'MailSent':
      return beganElsewhere(event, words) ?? `${wrote[event.kind](words)}${through[event.channel]}`;
    case 'ReplyReceived':
      return `${they} answered${event.channel === 'portal' ? '' : through[event.channel]}`;
    case 'FollowedUp':
      return event.step === 'interview.thank-you'
        ? 'You said thank you'
        : event.how === 'done'
          ? didIt[words.channel]
          : followedUp[event.how];
    case 'Snoozed':
      return event.until.type === 'never' ? 'You asked me to stay quiet' : 'You asked me to wait';
    case 'OutcomeReported':
      return said[event.outcome](they);
    case 'Corrected':
      return correctedTo(event, reader);
    case 'InterviewSet':
      return `Interview set for ${plainMoment(inZone(event.start, timeZone), reader)}`;
    case 'AwayUntil':
      return `${they} ${who === null ? 'are' : 'is'} away until ${plainDay(event.until, reader)}`;
    case 'InterviewCancelled':
      return `The interview was ${reader.locale.cancelled}`;
    case 'AssessmentSet':
      return event.dueOn === null ? 'They sent a test' : `Test due ${plainDay(event.dueOn, reader)}`;
    case 'CadenceSet':
      return `You asked for a reminder every ${dayCount(event.days)}`;
    case 'Noted':
      return `Your note: ${event.text}`;
    case 'ReminderSent':
      return event.repeats === null ? 'I reminded you' : 'I reminded you once more';
    case 'LetGo':
      return 'I closed this one';
    case 'Stopped':
      return 'You stopped the reminders';
    case 'Reopened':
      return 'Open again';
    case 'ReminderClaimed':
    case 'ReminderDropped':
    case 'Undone':
      return null;
  }
}

const inZone = (at: Temporal.Instant, timeZone: string): Temporal.ZonedDateTime => at.toZonedDateTimeISO(timeZone);

export const pictureWords = {
  heading: 'Your timeline',
  label: 'Your timeline, oldest first',
  /** What this mail is on the timeline. */
  today: 'This reminder',
  closedToday: 'I closed this one',
  /** Said before the day. */
  when: { past: '', today: 'Today', next: 'Next', folded: '' },
  folded: (count: number): string => (count === 1 ? 'one more event' : `${count} more events`),
  later: (days: number): string => (days === 1 ? '1 day later' : `${days} days later`),
} as const;
