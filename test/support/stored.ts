/** Builders of one complete, ordinary item of each stored kind. Jo applies to Dana Reyes at Initech. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../lib/domain/events.ts';
import { noWishes, type Profile } from '../../lib/domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../lib/domain/words.ts';
import type { Commit, Owner, Parked } from '../../lib/handling/store.ts';

export const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);
/** A Tuesday, 08:12 in Paris. */
export const morning = at('2026-11-03T07:12:00Z');

export const jo = 'jo2345' as UserId;
export const ann = 'ann234' as UserId;
export const initech = 'jo2345-initechx' as TimelineId;
export const globex = 'jo2345-globexxx' as TimelineId;

type MailSent = Extract<TimelineEvent, { type: 'MailSent' }>;

export const anApplication = (changes: Partial<MailSent> = {}): MailSent => ({
  type: 'MailSent',
  id: '0000000001-00',
  at: morning,
  recordedAt: morning,
  kind: 'application',
  because: "'Application' stands in the subject",
  channel: 'mail',
  via: 'direct',
  correspondents: [{ address: 'dana.reyes@initech.example', name: 'Dana Reyes' }],
  company: 'Initech',
  subject: 'Application: Technical writer',
  promises: [],
  closesOn: null,
  messageId: '<application@example.com>',
  excerpt: 'Dear Dana, please find my application attached.',
  ...changes,
});

/** The event's id contains the commit's sequence. */
export const aCommit = (changes: Partial<Commit> = {}): Commit => {
  const sequence = changes.sequence ?? 1;
  return {
    timelineId: initech,
    userId: jo,
    sequence,
    recordedAt: morning,
    events: [anApplication({ id: `${String(sequence).padStart(10, '0')}-00` })],
    root: '<application@example.com>',
    messageId: '<application@example.com>',
    replyAddresses: [],
    ...changes,
  };
};

export const aProfile = (changes: Partial<Profile> = {}): Profile => ({
  userId: jo,
  version: 1,
  secret: 'abc234',
  addresses: ['jo@example.com'],
  name: 'Jo',
  status: 'active',
  joinedAt: morning,
  pausedUntil: null,
  heldBecause: null,
  resumedAt: null,
  timeZone: 'Europe/Paris',
  seenZone: null,
  country: null,
  weekend: null,
  checkInDays: null,
  hour: 9,
  followUpCap: 2,
  offers: [],
  wishes: noWishes,
  openQuestion: null,
  appliedCommands: [],
  digestDueAt: null,
  undoable: [],
  changedAt: null,
  trackingStarted: true,
  ...changes,
});

export const aReplyOwner = (changes: Partial<Owner> = {}): Owner => ({
  userId: jo,
  timelineId: initech,
  purpose: 'reminder',
  expiresAt: at('2027-05-03T07:12:00Z'),
  ...changes,
});

export const aParkedMail = (changes: Partial<Parked> = {}): Parked => ({
  rawKey: '2026-11-03/0001.eml',
  envelope: { mailFrom: 'dana.reyes@initech.example', recipients: ['jo2345abc234@in.example.com'], peer: null, helo: null },
  receivedAt: morning,
  ...changes,
});
