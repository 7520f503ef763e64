/** Each event in words, and who did it. The page's own words; those of mails are in email/wording/shared.ts. */
import { etiquette, type StepName } from '../../../domain/etiquette.ts';
import type { EventView, Json } from '../../http/json-interface.ts';
import type { ShownTimeline } from '../../http/page-view.ts';
import { moment, type TimeFrame } from '../when.ts';
import { channels, stepInWords, timelineKinds, vias } from '../words.ts';

/** Who did it: the picture has a shape for each. */
export type Side = 'you' | 'they' | 'tactful' | 'plan';
export interface EventWords {
  readonly side: Side;
  readonly words: string;
  /** What distinguishes it from others of its kind. */
  readonly detail?: string;
}

type About = Pick<ShownTimeline, 'them' | 'kind' | 'via'>;

/** `about`: its timeline. */
export const eventWords = (event: EventView, frame: TimeFrame, about: About): EventWords => tellers[event.type](event, frame, about);

const tellers: Readonly<Record<EventView['type'], (event: EventView, frame: TimeFrame, about: About) => EventWords>> = {
  MailSent: (event) => ({ side: 'you', words: written[text(event.kind)] ?? 'You wrote', detail: text(event.subject) }),
  ReplyReceived: (event) => ({ side: 'they', words: 'They answered', detail: nameOf(event.from) }),
  FollowedUp: (event) => ({ side: 'you', words: followedUp[text(event.how)] ?? 'You followed up' }),
  Snoozed: (event, frame) => ({ side: 'plan', words: 'You asked for time', detail: until(event.until, frame) }),
  OutcomeReported: (event) => ({ side: 'they', words: outcomes[text(event.outcome)] ?? 'You told how it went' }),
  Corrected: (event) => ({ side: 'plan', words: 'You set something right', detail: corrections(event) }),
  InterviewSet: (event, frame) => ({ side: 'they', words: 'An interview was set', detail: isoMoment(event.start, frame) }),
  AwayUntil: (event) => ({ side: 'they', words: 'They are away', detail: `until ${text(event.until)}` }),
  InterviewCancelled: () => ({ side: 'they', words: 'The interview was cancelled' }),
  AssessmentSet: (event) => ({ side: 'they', words: 'A test was set', detail: text(event.dueOn) }),
  CadenceSet: (event) => ({ side: 'plan', words: 'You asked for a rhythm', detail: `every ${counted(event.days, 'day')}` }),
  Noted: (event) => ({ side: 'you', words: 'Your note', detail: text(event.text) }),
  ReminderSent: (event, _, about) => ({ side: 'tactful', words: 'Tactful reminded you', detail: reminded(text(event.step), about) }),
  LetGo: () => ({ side: 'tactful', words: 'Tactful let it go' }),
  Stopped: () => ({ side: 'plan', words: 'You said stop' }),
  Reopened: () => ({ side: 'plan', words: 'It was opened again' }),
  Undone: () => ({ side: 'plan', words: 'You took the last one back' }),
};

const written: Readonly<Record<string, string>> = {
  application: 'You applied',
  unsolicited: 'You sent your résumé unasked',
  networking: 'You wrote to a contact',
  'thank-you': 'You said thank you',
  'follow-up': 'You followed up',
  'status-question': 'You asked how it stands',
  'other-offer': 'You told them of another offer',
  answer: 'You answered them',
  withdrawal: 'You withdrew',
  acceptance: 'You accepted',
  decline: 'You declined',
};

const followedUp: Readonly<Record<string, string>> = {
  called: 'You called',
  voicemail: 'You left a voice mail',
  messaged: 'You sent a message',
  'in-person': 'You spoke to them',
};

const outcomes: Readonly<Record<string, string>> = {
  rejected: 'They said no',
  'no-openings': 'They have no openings',
  offer: 'They made an offer',
  'in-process': 'They said it is in process',
  'on-hold': 'They put it on hold',
  hired: 'You were hired',
  declined: 'You declined',
  withdrew: 'You withdrew',
};

/** In an event recorded by an older version the step may no longer exist. */
const isStep = (name: string): name is StepName => Object.hasOwn(etiquette, name);
const reminded = (step: string, about: About): string => (isStep(step) ? `to ${stepInWords(step, about)}` : '');

const corrections = (event: EventView): string =>
  [
    said('kind', timelineKinds, event.kind),
    said('', vias, event.via),
    said('by', channels, event.channel),
    text(event.company) === '' ? '' : `company ${text(event.company)}`,
    text(event.appliedOn) === '' ? '' : `applied on ${text(event.appliedOn)}`,
    text(event.closesOn) === '' ? '' : `closes on ${text(event.closesOn)}`,
    event.followUpCap === undefined ? '' : `at most ${counted(event.followUpCap, 'follow-up')}`,
    event.directOk === true ? 'you may write to the employer yourself' : '',
    nameOf(event.contact) === '' ? '' : `contact ${nameOf(event.contact)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');

const said = (before: string, words: Readonly<Record<string, string>>, code: Json | undefined): string =>
  code === undefined ? '' : `${before} ${words[text(code)] ?? ''}`.trim();

function until(value: Json | undefined, frame: TimeFrame): string {
  if (!isObject(value)) return '';
  if (value.type === 'days') return counted(value.days, 'day');
  if (value.type === 'weekdays') return counted(value.weekdays, 'weekday');
  if (value.type === 'instant') return `until ${isoMoment(value.at, frame)}`;
  if (value.type === 'never') return 'no reminder at all';
  return `until ${[text(value.date), text(value.time)].filter(Boolean).join(' ')} (${frame.zone})`;
}

const counted = (count: Json | undefined, unit: string): string => (count === 1 ? `1 ${unit}` : `${String(count)} ${unit}s`);
const isObject = (value: Json | undefined): value is { readonly [field: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const nameOf = (value: Json | undefined): string => (isObject(value) ? text(value.name) || text(value.address) : '');
const isoMoment = (value: Json | undefined, frame: TimeFrame): string => (typeof value === 'string' ? moment(value, frame) : '');
