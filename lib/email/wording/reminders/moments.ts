/** What the timeline picture says of each event. `null`: it isn't shown. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../../domain/events.ts';
import type { Channel, MailKind, Outcome } from '../../../domain/words.ts';
import { capital } from '../answers/answers.ts';
import type { Names } from '../names.ts';
import { plainMoment } from '../plain-dates.ts';

const wrote: Readonly<Record<MailKind, (them: string) => string>> = {
  application: () => 'You applied',
  unsolicited: (them) => `You sent ${them} your résumé`,
  networking: (them) => `You wrote to ${them}`,
  'thank-you': () => 'You said thank you',
  'follow-up': () => 'You followed up',
  'status-question': () => 'You asked how things stand',
  'other-offer': () => 'You told them of another offer',
  answer: () => 'You answered',
  'small-talk': (them) => `You wrote to ${them}`,
  withdrawal: () => 'You withdrew',
  acceptance: () => 'You accepted',
  decline: () => 'You declined',
  other: (them) => `You wrote to ${them}`,
};

const through: Readonly<Record<Channel, string>> = {
  mail: '',
  portal: ', through their portal',
  phone: ', by phone',
  message: ', by message',
  'in-person': ', in person',
};

const followedUp = {
  done: 'You wrote',
  called: 'You called',
  voicemail: 'You called, and reached the voice mail',
  messaged: 'You sent a message',
  'in-person': 'You went there',
} as const;

const said: Readonly<Record<Outcome, (them: string) => string>> = {
  rejected: (them) => `${capital(them)} said no`,
  'no-openings': (them) => `${capital(them)} said that nothing is open`,
  offer: () => 'You got an offer',
  'in-process': (them) => `${capital(them)} said that it is in process`,
  hired: () => 'You were hired',
  declined: () => 'You declined',
  withdrew: () => 'You withdrew',
};

export function momentOf(event: TimelineEvent, { them }: Names, timeZone: string): string | null {
  switch (event.type) {
    case 'MailSent':
      return `${wrote[event.kind](them)}${through[event.channel]}`;
    case 'ReplyReceived':
      return `${capital(them)} answered${through[event.channel]}`;
    case 'FollowedUp':
      return event.step === 'interview.thank-you' ? 'You said thank you' : followedUp[event.how];
    case 'Snoozed':
      return event.until.type === 'never' ? 'You asked me to stay silent' : 'You asked me to wait';
    case 'OutcomeReported':
      return said[event.outcome](them);
    case 'Corrected':
      return 'You set something right';
    case 'InterviewSet':
      return `Interview set for ${plainMoment(inZone(event.start, timeZone), inZone(event.at, timeZone))}`;
    case 'InterviewCancelled':
      return 'The interview was cancelled';
    case 'ReminderSent':
      return event.repeats === null ? 'I reminded you' : 'I reminded you once more';
    case 'LetGo':
      return 'Letting go';
    case 'Stopped':
      return 'You stopped the reminders';
    case 'Reopened':
      return 'Opened again';
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
  /** Said before the day. */
  when: { past: '', today: 'Today', next: 'Next', folded: '' },
  folded: (count: number): string => (count === 1 ? 'one more event' : `${count} more events`),
  later: (days: number): string => (days === 1 ? '1 day later' : `${days} days later`),
} as const;
