/** Why a step comes and when: what it counts from, the reason, the source. For mails and for the `why` of the JSON interface. */
import type { Temporal } from 'temporal-polyfill';
import { etiquette, type Source, type StepName } from '../../../domain/etiquette.ts';
import type { NextStep, Why } from '../../../domain/next-step.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import type { Channel, TimelineKind } from '../../../domain/words.ts';
import type { Reader } from '../locale.ts';
import { capital } from '../names.ts';
import { ago, dayCount, plainDay } from '../plain-dates.ts';
import { rhythm } from '../quoted.ts';
import { stepWords } from '../steps/step-table.ts';
import type { Words } from '../steps/step-words.ts';

/** What the ground of a step speaks of. */
export interface GroundWords {
  readonly kind: TimelineKind;
  readonly them: string;
  readonly resume: string;
  readonly channel: Channel;
  readonly isRecruiter: boolean;
  /** The conversation began with their email, so the user did not apply on that day. */
  readonly theyBegan: boolean;
  /** The interview is later today. */
  readonly meetsToday?: boolean;
  /** Who wrote their newest answer; null: no name is sure. Absent: `them`. */
  readonly writer?: string | null;
  /** Their newest answer, and how it ended, are known by the user's word alone: the day is that of the word. */
  readonly replyTold?: boolean;
  readonly outcomeTold?: boolean;
}

type Began = Pick<GroundWords, 'kind' | 'channel'>;
/** It began with a call that the user told us of: no résumé went with it. */
const isCall = ({ kind, channel }: Began): boolean => kind !== 'application' && channel === 'phone';
const isMeeting = ({ kind, channel }: Began): boolean => kind === 'networking' && channel === 'in-person';

/** In a reminder: "You applied on Tuesday 3 November, 7 days ago." The day comes first, so that nobody takes it for the day of the step. */
export function ground(why: Why, words: GroundWords, today: Temporal.PlainDate, reader: Reader): string {
  const { since, from, promise } = why;
  if (since === 'promise' && promise !== null) return promised(promise, 'was', reader);
  if (since === 'snooze') return `On ${plainDay(from, reader)} you asked me to wait until now.`;
  const distance = ago(from, today);
  if (since === 'interview')
    return `Your ${meeting(words)} ${distance === null || (distance === 'today' && words.meetsToday) ? 'is' : 'was'} ${day(from, distance, reader)}.`;
  return `${began[since](words)} ${day(from, distance, reader)}.`;
}

/** "on Tuesday 3 November, 7 days ago", "yesterday, Monday 9 November", "today". */
function day(from: Temporal.PlainDate, distance: string | null, reader: Reader): string {
  if (distance === 'today') return distance;
  if (distance === 'yesterday') return `${distance}, ${plainDay(from, reader)}`;
  return [`on ${plainDay(from, reader)}`, ...(distance === null ? [] : [distance])].join(', ');
}

const meeting = ({ kind }: GroundWords): string => (kind === 'networking' ? 'meeting' : 'interview');

type Counted = Exclude<Why['since'], 'promise' | 'snooze' | 'interview'>;

const began: Readonly<Record<Counted | 'promise', (words: GroundWords) => string>> = {
  'first-mail': ({ kind, them, resume, channel, isRecruiter, theyBegan }) => {
    if (theyBegan) return 'It began';
    if (isCall({ kind, channel })) return 'You called';
    if (isMeeting({ kind, channel })) return `You met ${them}`;
    if (kind === 'unsolicited') return `You ${channel === 'in-person' ? 'left' : 'sent'} your ${resume}`;
    return kind === 'networking' || isRecruiter ? `You wrote to ${them}` : 'You applied';
  },
  'closing-date': () => 'Applications closed',
  'last-mail': () => 'You were last in touch',
  'their-reply': ({ them, writer = them, replyTold }) =>
    replyTold ? `You told me that ${writer ?? 'they'} had answered` : `You last heard from ${writer ?? 'them'}`,
  'follow-up': () => 'You last followed up',
  'thank-you': () => 'You said thank you',
  reminder: () => 'I last reminded you',
  outcome: ({ outcomeTold }) => (outcomeTold ? 'You told me their answer' : 'You had their answer'),
  assessment: () => 'The test is due',
  offer: () => 'You told me about the other offer',
  absence: ({ them }) => (them === 'them' ? 'They were to be back' : `${capital(them)} was to be back`),
  reopening: () => 'This was reopened',
  promise: () => 'It was planned',
};

/** Ahead of a step: "That's 7 days after you applied." */
function ahead({ since, days, promise }: Why, words: GroundWords, reader: Reader): string {
  if (since === 'promise' && promise !== null) return promised(promise, 'is', reader);
  if (since === 'snooze') return 'You asked me to wait until then.';
  if (days === 0) return since === 'interview' ? `That's the day of your ${meeting(words)}.` : '';
  return `That's ${dayCount(Math.abs(days))} ${days > 0 ? 'after' : 'before'} ${since === 'interview' ? `your ${meeting(words)}` : after[since](words)}.`;
}

const after: Readonly<Record<Counted | 'promise', (words: GroundWords) => string>> = {
  'first-mail': ({ kind, channel, isRecruiter, theyBegan }) => {
    if (theyBegan) return 'it began';
    if (isCall({ kind, channel })) return 'you called';
    if (isMeeting({ kind, channel })) return 'you met';
    if (kind === 'unsolicited') return channel === 'in-person' ? 'you left it' : 'you sent it';
    return kind === 'networking' || isRecruiter ? 'you wrote' : 'you applied';
  },
  'closing-date': () => 'applications close',
  'last-mail': () => 'you were last in touch',
  'their-reply': () => 'you last heard from them',
  'follow-up': () => 'you followed up',
  'thank-you': () => 'you said thank you',
  reminder: () => 'my last reminder',
  outcome: ({ outcomeTold }) => (outcomeTold ? 'you told me their answer' : 'you had their answer'),
  assessment: () => 'the test is due',
  offer: () => 'you told me about the other offer',
  absence: ({ them }) => (them === 'them' ? 'they are to be back' : `${them} is to be back`),
  reopening: () => 'this was reopened',
  promise: () => 'it was planned',
};

function promised(promise: StatedPromise, tense: 'was' | 'is', reader: Reader): string {
  switch (promise.type) {
    case 'cadence':
      return `${promise.by === 'user' ? "You said you'd" : 'They asked you to'} be in touch ${rhythm(promise.every)}.`;
    case 'own':
      return `You named ${plainDay(promise.date, reader)}.`;
    case 'invited':
      return `They named ${plainDay(promise.date, reader)}.`;
    default:
      return `The day they named ${tense} ${plainDay(promise.date, reader)}.`;
  }
}

/** "From “Be Persistent, but Not a Pest” and “The follow-up call”." Empty where no article says it. */
export function sources(step: StepName): string {
  const named = (stepWords[step].saidBy ?? etiquette[step].source).map((source) => titles[source]).filter((title) => title !== null);
  if (named.length === 0) return '';
  const all = named.map((title) => `“${title}”`);
  return `From ${all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`}.`;
}

const titles: Readonly<Record<Source, string | null>> = {
  frustration: 'Follow-Up Frustration',
  'persistent-not-pest': 'Be Persistent, but Not a Pest',
  'how-and-when': 'How and When to Follow Up During Your Job Search',
  'where-applicants-go-wrong': 'Follow Up: Where Job Applicants Go Wrong',
  'follow-up-call': 'The follow-up call',
  'their-plan': null,
  'our-choice': null,
};

/** "That's 7 days after you applied. Most employers expect a check-in after one or two weeks." */
export function whyAhead(next: NextStep, words: GroundWords & Pick<Words, 'audience'>, reader: Reader): string {
  switch (next.action) {
    case 'none':
      return next.because === 'closed' ? 'This conversation is closed.' : 'You asked me to stay quiet until you write.';
    case 'close':
      return sentences(ahead(next.why, words, reader), 'Nobody has mentioned the offer since.');
    default:
      return sentences(ahead(next.why, words, reader), stepWords[next.step].reason(words));
  }
}

/** The same, with the articles that say so. */
export const whyWithSources = (next: NextStep, words: GroundWords & Pick<Words, 'audience'>, reader: Reader): string =>
  next.action === 'remind' || next.action === 'let-go'
    ? sentences(whyAhead(next, words, reader), sources(next.step))
    : whyAhead(next, words, reader);

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
