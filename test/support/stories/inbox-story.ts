/** A job search for the inbox page: one user, four timelines, and the sent mails in the form of our composer. */

import { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { mailto } from '../../../lib/email/compose/blocks/mailto.ts';
import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import type { OutgoingKind } from '../../../lib/email/wording/mail-kinds.ts';
import { namesOf } from '../../../lib/email/wording/names.ts';
import { searchable, timelineList } from '../../../lib/local/catalogue/timeline-list.ts';
import type { EventView, TimelineView, UserView } from '../../../lib/local/http/json-interface.ts';
import type { PageView, ShownTimeline } from '../../../lib/local/http/page-view.ts';
import type { DeliveryOutcome, PageContext } from '../../../lib/local/page-context.ts';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';

export const domain = 'tactful.localhost';
export const jo: UserView = {
  email: 'jo@example.com',
  addresses: ['jo@example.com'],
  trackingAddress: `k7m2qx4tz6pa@${domain}`,
  timeZone: 'Europe/Paris',
  status: 'active',
};

export const timelineId = (letters: string): TimelineId => `k7m2qx-${letters}` as TimelineId;

/** People whose mails show their names. */
const names: Readonly<Record<string, string>> = {
  'dana.reyes@initech.example': 'Dana Reyes',
  'm.okafor@stcatherine.example': 'Miriam Okafor',
  'tom@bridge-recruiting.example': 'Tom Bridge',
};

/** A timeline as the service shows it, with names taken from the correspondents. */
export function aTimeline(changes: Partial<ShownTimeline> = {}): ShownTimeline {
  const view = { ...plainTimeline, ...changes };
  const people = view.correspondents.map((address) => ({ address, name: names[address] ?? null }));
  const { label, them } = namesOf({ contact: null, correspondents: people, company: view.company });
  return { label, them, people, user: jo, dueIs: 'ahead', ...view };
}

export const event = (type: EventView['type'], at: string, fields: Omit<EventView, 'type' | 'at'> = {}): EventView => ({
  ...fields,
  type,
  at,
});

const plainTimeline: TimelineView = {
  id: timelineId('aaaabbbb'),
  kind: 'application',
  via: 'direct',
  stage: 'first-contact',
  channel: 'mail',
  status: 'active',
  closedBecause: null,
  correspondents: ['dana.reyes@initech.example'],
  company: 'Initech',
  subject: 'Application: Registered nurse, night shift',
  followUps: 1,
  events: [
    event('MailSent', '2026-11-03T07:12:00Z', { kind: 'application', subject: 'Application: Registered nurse, night shift' }),
    event('ReminderSent', '2026-11-10T08:00:00Z', { step: 'application.check-in' }),
    event('FollowedUp', '2026-11-10T09:31:00Z', { how: 'called', step: 'application.check-in' }),
  ],
  nextStep: {
    action: 'remind',
    step: 'follow-up.next',
    dueAt: '2026-11-24T08:00:00Z',
    why: '14 days since your follow-up on Tuesday 10 November, and no answer that I have seen.',
  },
};

const timelines: readonly ShownTimeline[] = [
  aTimeline({
    id: timelineId('ccccdddd'),
    correspondents: ['m.okafor@stcatherine.example', 'hr@stcatherine.example'],
    company: "St Catherine's Hospital",
    subject: 'Ward manager',
    stage: 'interview',
    followUps: 0,
    events: [
      event('MailSent', '2026-10-12T09:00:00Z', { kind: 'application', subject: 'Ward manager' }),
      event('ReminderSent', '2026-10-19T07:00:00Z', { step: 'application.check-in' }),
      event('Snoozed', '2026-10-19T07:20:00Z', { until: { type: 'days', days: 3 }, step: 'application.check-in' }),
      event('ReminderSent', '2026-10-22T07:00:00Z', { step: 'application.check-in' }),
      event('MailSent', '2026-10-22T07:45:00Z', { kind: 'status-question', subject: 'Ward manager' }),
      event('ReplyReceived', '2026-10-27T14:02:00Z', { from: { address: 'm.okafor@stcatherine.example', name: 'Miriam Okafor' } }),
      event('InterviewSet', '2026-10-27T14:05:00Z', { start: '2026-11-12T14:00:00Z', end: null }),
      event('ReminderSent', '2026-11-11T17:00:00Z', { step: 'interview.ask' }),
      event('ReminderSent', '2026-11-12T17:00:00Z', { step: 'interview.thank-you' }),
      event('MailSent', '2026-11-12T18:20:00Z', { kind: 'thank-you', subject: 'Thank you' }),
    ],
    nextStep: {
      action: 'remind',
      step: 'interview.check-in',
      dueAt: '2026-11-19T08:00:00Z',
      why: '7 days since your thank-you of Thursday 12 November; they named no date.',
    },
  }),
  aTimeline(),
  aTimeline({
    id: timelineId('eeeeffff'),
    kind: 'networking',
    correspondents: ['p.lindqvist@example.org'],
    company: null,
    subject: 'Hello from an old colleague',
    followUps: 0,
    events: [event('MailSent', '2026-11-14T16:40:00Z', { kind: 'networking', subject: 'Hello from an old colleague' })],
    nextStep: {
      action: 'remind',
      step: 'networking.nudge',
      dueAt: '2026-11-23T08:00:00Z',
      why: '7 days since your mail of Saturday 14 November.',
    },
  }),
  aTimeline({
    id: timelineId('gggghhhh'),
    via: 'recruiter',
    correspondents: ['tom@bridge-recruiting.example'],
    company: 'Bridge Recruiting',
    subject: 'Application: Night sister',
    status: 'closed',
    closedBecause: 'let-go',
    events: [
      event('MailSent', '2026-09-28T08:00:00Z', { kind: 'application', subject: 'Application: Night sister' }),
      event('ReminderSent', '2026-10-05T07:00:00Z', { step: 'recruiter.check-in' }),
      event('ReminderSent', '2026-10-08T07:00:00Z', { step: 'reminder.repeat' }),
      event('LetGo', '2026-10-26T08:00:00Z', { step: 'let-go' }),
    ],
    nextStep: { action: 'none', step: null, dueAt: null, why: '' },
  }),
];

const replyTo = `r-2b7qkx4mzt5hc3w6yd7njfv2ea@${domain}`;
const links: readonly (readonly [label: string, href: string])[] = [
  ['They answered', answering('heard')],
  ['Done: I wrote to Dana', answering('done')],
  ['Done: I called Dana', answering('called')],
  ['Remind me in 3 days', answering('snooze 3 days')],
  ['Stop reminding me of this', answering('stop')],
];
const draft =
  'Dear Dana,\n\nOn 3 November I applied for the night shift. Is the position still open, and when may I expect an answer?\n\nKind regards,\nJo';
const draftLink = mailto({
  to: 'dana.reyes@initech.example',
  bcc: `k7m2qx4tz6pa+t-aaaabbbb@${domain}`,
  subject: 'Application: Registered nurse, night shift',
  body: draft,
});

function answering(word: string): string {
  return mailto({ to: replyTo, subject: word, body: word });
}

const link = (label: string, href: string): string =>
  `<a class="link" href="${href.replaceAll('&', '&amp;')}" style="color:#0a6557;">${label}</a>`;
const reminderHtml = `<h2>What to do</h2>
<p>Write or call once: was it received, is it open, when may you expect an answer? Then wait.</p>
<blockquote>${draft.replaceAll('\n', '<br>')}</blockquote>
<p>${link('Open this draft to Dana', draftLink)}</p>
<ul>${links.map(([label, href]) => `<li>${link(label, href)}</li>`).join('')}</ul>`;

const story: readonly Told[] = [
  ['2026-09-28T07:30:00Z', 'welcome', null, null, 'Welcome: your address for job mails', `Put ${jo.trackingAddress} in BCC.`],
  [
    '2026-09-28T08:00:05Z',
    'tracking-started',
    null,
    timelineId('gggghhhh'),
    'Tom, Bridge Recruiting: tracking started',
    'The first reminder comes on Monday 5 October.',
  ],
  [
    '2026-10-26T08:00:00Z',
    'let-go',
    'let-go',
    timelineId('gggghhhh'),
    'Bridge Recruiting: let it go',
    'Silence is about their priorities, not your worth.',
  ],
  [
    '2026-11-10T08:00:00Z',
    'reminder',
    'application.check-in',
    timelineId('aaaabbbb'),
    'Dana Reyes, Initech: follow up',
    'I have seen no answer from Dana Reyes at Initech. I only see what you send me.',
  ],
  [
    '2026-11-12T17:00:00Z',
    'reminder',
    'interview.thank-you',
    timelineId('ccccdddd'),
    "Thank-you: Miriam Okafor, St Catherine's Hospital",
    'If it took place: a short thank-you that asks nothing.',
  ],
];
type Told = readonly [
  sentAt: string,
  kind: OutgoingKind,
  step: SentMail['step'],
  timeline: TimelineId | null,
  subject: string,
  lead: string,
];

export const reminderId = 'mail-4';

async function sentMails(
  addedHtml: string,
  anySubject?: string,
): Promise<ReadonlyMap<string, { readonly mail: SentMail; readonly raw: Uint8Array }>> {
  const sent = story.map(async ([sentAt, kind, step, timeline, ownSubject, lead], index) => {
    const subject = anySubject ?? ownSubject;
    const id = `mail-${index + 1}`;
    const mail: SentMail = {
      id,
      sentAt,
      from: `tactful@${domain}`,
      to: jo.email,
      replyTo: timeline === null ? null : replyTo,
      subject,
      kind,
      step,
      timelineId: timeline,
    };
    const body = `<p>${lead}</p>${kind === 'reminder' ? reminderHtml : ''}${addedHtml}`;
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body>${body}</body></html>`;
    const raw = await renderMail(
      { ...mail, fromName: 'Tactful', idDomain: domain, text: `${lead}\n`, html, references: [], attachments: [], items: [] },
      Temporal.Instant.from(sentAt),
    );
    return [id, { mail, raw }] as const;
  });
  return new Map(await Promise.all(sent));
}

export interface StoryChanges {
  readonly users?: readonly UserView[];
  readonly timelines?: readonly ShownTimeline[];
  readonly clock?: 'real' | 'manual';
  readonly mails?: 'story' | 'none';
  readonly outcome?: DeliveryOutcome;
  /** HTML added to each mail, as if our composer had let it through. */
  readonly addedHtml?: string;
  /** A subject for all mails instead of their own. */
  readonly subject?: string;
}

/** The mails that the page delivered, and the times to which it moved the clock. */
export interface Recorded {
  readonly delivered: { readonly raw: string; readonly recipients: readonly string[]; readonly mailFrom: string }[];
  readonly movedTo: string[];
}

export interface Coming {
  /** Changes a timeline while the page is open. */
  readonly comes: (timeline: ShownTimeline) => void;
}

/** A page context with the story, which records what the page does. */
export async function storyContext(changes: StoryChanges = {}): Promise<PageContext & Recorded & Coming> {
  const mails = changes.mails === 'none' ? new Map<string, never>() : await sentMails(changes.addedHtml ?? '', changes.subject);
  const users = changes.users ?? [jo];
  const told = [...(changes.timelines ?? timelines)];
  let now = Temporal.Instant.from('2026-11-17T10:05:00Z');
  const recorded: Recorded = { delivered: [], movedTo: [] };
  return {
    ...recorded,
    comes: (timeline) => void told.unshift(timeline),
    view: {
      users: async (email) => users.filter((user) => email === null || user.addresses.includes(email)),
      mails: async (to) => [...mails.values()].map(({ mail }) => mail).filter((mail) => to === null || mail.to === to),
      record: async () => null,
      stats: async () => null,
      rawOf: async (id) => mails.get(id)?.raw ?? null,
      timelines: async () => told,
      someTimelines: async () => told,
    },
    pages: pagesOf(told, users, () => now),
    addresses: wholeDomain(domain),
    smtpPort: () => 2526,
    mailbox: () => null,
    relay: () => null,
    sayOn: async () => null,
    health: async () => ({ status: 'ok' }),
    clock: changes.clock ?? 'manual',
    now: () => now,
    advanceTo: async (instant) => {
      recorded.movedTo.push(instant.toString());
      now = instant;
      return [];
    },
    deliver: async (raw, { recipients, mailFrom }) => {
      recorded.delivered.push({ raw: Buffer.from(raw).toString('utf8'), recipients, mailFrom });
      return changes.outcome ?? { type: 'handled' };
    },
    token: 'the-token',
  };
}

/** Lists timelines as the service lists those in its table. */
function pagesOf(told: readonly ShownTimeline[], users: readonly UserView[], now: () => Temporal.Instant): PageView {
  const list = () => listOf(told);
  return {
    listed: Promise.resolve(),
    userCount: () => users.length,
    firstUsers: (most) => users.slice(0, most),
    userAt: (address) => users.find(({ addresses }) => addresses.includes(address)) ?? null,
    find: (search) => list().find({ ...search, userId: null }),
    soonest: () => list().soonest(null),
    timelines: async (ids) => ids.flatMap((id) => told.filter((each) => each.id === id)),
    nextDue() {
      const next = list().nextAfter(now().epochMilliseconds);
      return next === null ? null : { at: Temporal.Instant.fromEpochMilliseconds(next.dueAt), timelineId: next.id };
    },
    exportOf: async (address) => (users.some(({ addresses }) => addresses.includes(address)) ? '{}\n' : null),
    version: () => `${told.length}`,
  };
}

function listOf(told: readonly ShownTimeline[]) {
  const list = timelineList();
  for (const { id, user, label, company, subject, people, status, nextStep, events } of told) {
    const times = events.map((each) => Temporal.Instant.from(each.at).epochMilliseconds);
    list.set({
      ...{ id, status, sequence: events.length, userId: user.trackingAddress.slice(0, 6) as UserId },
      searched: searchable([label, company, subject, ...people.flatMap(({ name, address }) => [name, address])].join('\n')),
      dueAt: nextStep.dueAt === null ? null : Temporal.Instant.from(nextStep.dueAt).epochMilliseconds,
      ...{ firstAt: Math.min(...times), lastAt: Math.max(0, ...times) },
    });
  }
  return list;
}
