/** Jo's application to Dana Reyes at Initech, as facts for the composers. A test states only what it is about. */

import { Temporal } from 'temporal-polyfill';
import type { StepName } from '../../../lib/domain/etiquette.ts';
import type { MailSent, ReminderSent, ReplyReceived, TimelineEvent } from '../../../lib/domain/events.ts';
import type { Why } from '../../../lib/domain/next-step.ts';
import { newTimeline, type Timeline } from '../../../lib/domain/timeline.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import type { LettingGo, MailFacts, Reminding, TimelineFacts } from '../../../lib/email/wording/facts.ts';

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export const mailFacts = (changes: Partial<MailFacts> = {}): MailFacts => ({
  id: 'r-7k2m9qhd3x-1',
  sentAt: instant('2026-11-10T08:00:00Z'),
  service: { addresses: wholeDomain('in.example.com'), rawMailDays: 30 },
  user: {
    address: 'jo@example.com',
    name: 'Jo Miller',
    timeZone: 'Europe/Paris',
    country: 'GB',
    trackingAddress: 'k7m2qhx3vw4p@in.example.com',
    discreet: false,
  },
  replyAddress: 'r-x5b7c2d4e6f2a3b4c5d6e7f2@in.example.com',
  references: ['<t-abcdefgh@in.example.com>'],
  ...changes,
});

export const mailSent = (changes: Partial<MailSent> = {}): MailSent => ({
  type: 'MailSent',
  id: '1-0',
  at: instant('2026-11-03T07:12:00Z'),
  recordedAt: instant('2026-11-03T07:12:00Z'),
  kind: 'application',
  because: '“Application” stands in the subject',
  channel: 'mail',
  via: 'direct',
  correspondents: [{ address: 'dana.reyes@initech.example', name: 'Dana Reyes' }],
  company: 'Initech',
  subject: 'Application: Technical writer',
  promises: [],
  closesOn: null,
  messageId: '<1@example.com>',
  excerpt: 'Dear Dana,\n\nplease find my application attached.\n\nBest wishes,\nJo',
  ...changes,
});

export const replyReceived = (changes: Partial<ReplyReceived> = {}): ReplyReceived => ({
  type: 'ReplyReceived',
  id: '2-0',
  at: instant('2026-11-05T10:00:00Z'),
  recordedAt: instant('2026-11-05T10:00:00Z'),
  from: { address: 'dana.reyes@initech.example', name: 'Dana Reyes' },
  channel: 'mail',
  asks: false,
  promises: [],
  passesOn: false,
  messageId: '<2@initech.example>',
  excerpt: null,
  ...changes,
});

export const reminderSent = (at: string, step: StepName, repeats: StepName | null = null): ReminderSent => ({
  type: 'ReminderSent',
  id: at,
  at: instant(at),
  recordedAt: instant(at),
  claim: 'c',
  step,
  repeats,
});

export const timeline = (changes: Partial<Timeline> = {}): Timeline => ({
  ...newTimeline,
  correspondents: [{ address: 'dana.reyes@initech.example', name: 'Dana Reyes' }],
  company: 'Initech',
  subject: 'Application: Technical writer',
  firstMailAt: instant('2026-11-03T07:12:00Z'),
  lastSentAt: instant('2026-11-03T07:12:00Z'),
  recordedAt: instant('2026-11-03T07:12:00Z'),
  ...changes,
});

interface Changes {
  readonly timeline?: Partial<Timeline>;
  readonly events?: readonly TimelineEvent[];
  readonly mail?: Partial<MailFacts>;
}

export const timelineFacts = (changes: Changes = {}): TimelineFacts => ({
  ...mailFacts(changes.mail),
  timelineId: 'k7m2qh-abcdefgh' as TimelineId,
  timeline: timeline(changes.timeline),
  shownEvents: changes.events ?? [mailSent()],
});

const why = (changes: Partial<Why> = {}): Why => ({ since: 'first-mail', from: day('2026-11-03'), days: 7, promise: null, ...changes });

export const reminding = (changes: Partial<Omit<Reminding, 'why'>> & { readonly why?: Partial<Why> } = {}): Reminding => ({
  action: 'remind',
  step: 'application.check-in',
  repeats: null,
  dueAt: Temporal.ZonedDateTime.from('2026-11-10T09:00[Europe/Paris]'),
  ...changes,
  why: why(changes.why),
});

export const lettingGo = (changes: Partial<Omit<LettingGo, 'why'>> & { readonly why?: Partial<Why> } = {}): LettingGo => ({
  action: 'let-go',
  step: 'let-go',
  dueAt: Temporal.ZonedDateTime.from('2026-12-08T09:00[Europe/Paris]'),
  ...changes,
  why: why({ since: 'follow-up', from: day('2026-11-24'), days: 14, ...changes.why }),
});
