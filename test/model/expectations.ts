/** Expectations that hold after any sequence of events. */
import { expect } from 'vitest';
import type { TimelineEvent } from '../../lib/domain/events.ts';
import { isSilent, unansweredUntilQuieter } from '../../lib/domain/settings/effective-settings.ts';
import type { TimelineId } from '../../lib/domain/words.ts';
import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import { planOf } from '../../lib/handling/record/plan.ts';
import type { Possible } from './commands.ts';
import { timelineIdOf } from './happenings.ts';
import { isSilent as isSilentModel, type Model, statusOf } from './model.ts';
import { start, type World } from './world.ts';

export async function expectAsModelled(world: World, possible: Possible): Promise<void> {
  await expectOneOf(world, possible.models);
  await expectPlanned(world);
  await expectNoReminderTwice(world);
  for (const { mail } of world.sent) expect(mail.to).toBe(world.address);
}

/** The messages on each timeline, each once, and which timelines are open. */
async function expectOneOf(world: World, models: readonly Model[]): Promise<void> {
  const { store } = world.runtime;
  const found: unknown[] = [];
  const ids = await store.timelinesOf(world.userId);
  for (const timelineId of ids) {
    const loaded = await store.load(world.userId, timelineId);
    if (loaded === null) throw new Error(`${timelineId} has no head.`);
    const { timeline } = await planned(world, timelineId);
    const messages = (await eventsOf(world, timelineId)).flatMap((event) =>
      'messageId' in event && event.messageId !== null ? [event.messageId] : [],
    );
    found.push({ timelineId, status: timeline.status === 'active' ? 'active' : timeline.closedBecause, messages: messages.toSorted() });
  }
  const profile = await store.loadProfile(world.userId);
  expect(models.map((model) => asFound(world, model))).toContainEqual({
    timelines: found.toSorted(byId),
    isSilent: profile !== null && isSilent(profile, world.now()),
  });
}

const asFound = (world: World, model: Model) => ({
  timelines: model.conversations
    .map((conversation, index) => ({
      timelineId: timelineIdOf(world, index),
      status: statusOf(conversation),
      messages: [...conversation.counted].toSorted(),
    }))
    .filter(({ messages }) => messages.length > 0)
    .toSorted(byId),
  isSilent: isSilentModel(model),
});

const byId = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A timeline that waits is in the index, with a schedule at exactly that time. One that doesn't wait is not. */
async function expectPlanned(world: World): Promise<void> {
  const { store } = world.runtime;
  const index = new Map(
    (await store.dueOf(world.userId, start.add({ hours: 24 * 1_000 }))).map(({ timelineId, dueAt }) => [timelineId, dueAt]),
  );
  for (const timelineId of await store.timelinesOf(world.userId)) {
    // Whether steps are repeated depends on all of the user's reminders; a timeline keeps its due time until we next look at it.
    const plans = await Promise.all([0, unansweredUntilQuieter].map((unanswered) => planned(world, timelineId, unanswered)));
    const dueAt = index.get(timelineId)?.toString();
    expect(plans.map((plan) => [timelineId, plan.dueAt?.toString()])).toContainEqual([timelineId, dueAt]);
    if (dueAt === undefined) continue;
    const times = world.scheduledFor(timelineId).map(String);
    expect([timelineId, ...times]).toContain(dueAt);
  }
}

/** Every claim was sent once, every mail has its event, and a step is repeated only after something has happened. */
async function expectNoReminderTwice(world: World): Promise<void> {
  const reminders = world.sent.filter(({ mail }) => mail.kind === 'reminder' || mail.kind === 'reminders' || mail.kind === 'let-go');
  const ids = reminders.map(({ mail }) => mail.id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const timelineId of await world.runtime.store.timelinesOf(world.userId)) {
    const events = await eventsOf(world, timelineId);
    const mails = reminders.flatMap(({ mail }) => itemsOf(mail)).filter((each) => each.timelineId === timelineId);
    const recorded = events.filter((event) => event.type === 'ReminderSent' || (event.type === 'LetGo' && event.claim !== null));
    expect(recorded.map((event) => ('step' in event ? event.step : null))).toEqual(mails.map(({ step }) => step));
    let since = new Set<string>();
    for (const event of events) {
      if (event.type === 'ReminderClaimed' || event.type === 'ReminderDropped') continue;
      if (event.type !== 'ReminderSent') since = new Set();
      else {
        const step = `${event.step} ${event.repeats}`;
        expect([...since]).not.toContain(step);
        since.add(step);
      }
    }
  }
}

const itemsOf = ({ kind, items, timelineId, step }: OutgoingMail): readonly Pick<OutgoingMail, 'timelineId' | 'step'>[] =>
  kind === 'reminders' ? items : [{ timelineId, step }];

async function planned({ runtime, userId, now }: World, timelineId: TimelineId, unanswered = 0) {
  const { profile, counters: seen, loaded } = await runtime.store.gatherForReminder(userId, timelineId);
  if (profile === null || loaded === null) throw new Error(`${timelineId} is nobody's.`);
  return planOf(loaded, profile, { ...seen, unanswered }, runtime.service, now());
}

const eventsOf = async ({ runtime }: World, timelineId: TimelineId): Promise<readonly TimelineEvent[]> =>
  (await runtime.store.commits(timelineId)).flatMap(({ events }) => events);
