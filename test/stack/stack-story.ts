/**
 * Plays a story on the stack deployed to the emulator. As we can't wait for days, the clock is moved. What falls due is fired like
 * Scheduler does, in order and at its own time, and the hourly sweep runs when a user is due. One story at a time, each with an empty
 * table.
 */
import { Temporal } from 'temporal-polyfill';
import { timelineStore } from '../../lib/aws/store/timeline-store.ts';
import { dueShardOf } from '../../lib/aws/table/keys.ts';
import { profileDueAt } from '../../lib/domain/settings/profile-due.ts';
import type { UserId } from '../../lib/domain/words.ts';
import type { Letter } from '../support/stories/letter.ts';
import { conversation, isOnFriday, type Story, seenMails } from '../support/stories/story-driver.ts';
import { findDeployment } from './deployment.ts';
import type { InboundMail } from './ses-inbound.ts';
import { stackService } from './stack-service.ts';

export async function stackStory(clock: string, zone: string, settings: Readonly<Record<string, string>>): Promise<Story> {
  const mailFolder = process.env.STACK_MAIL_FOLDER;
  if (mailFolder === undefined) throw new Error('No stack is running to tell stories to: `npm run test:stack` starts one and tells them.');
  const stack = await findDeployment();
  await stack.empty();
  const { SENDER_CHECK: senderCheck, ...variables } = settings;
  await stack.configure(variables);
  const service = await stackService(stack, mailFolder);
  const { mails, user, timelines } = service;
  const store = timelineStore(stack.document, stack.tableName);
  await service.setClock(Temporal.Instant.from(clock));

  const sends = (letter: Letter) => service.sends(letter, zone, senderCheck === undefined ? {} : verdictsOf(letter));

  /** Schedules due until then: soonest first, and within a minute in order of creation. */
  const standing = async (until: Temporal.Instant) =>
    (await stack.schedules())
      .map((name) => ({ name, dueAt: dueAtOf(name) }))
      .filter(({ dueAt }) => Temporal.Instant.compare(dueAt, until) <= 0)
      .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));

  /** Moves the clock forward only. It ran while the functions worked, and a mail must not arrive before the reminder it answers. */
  const clockOnTo = async (instant: Temporal.Instant): Promise<void> => {
    if (Temporal.Instant.compare(instant, service.now()) > 0) await service.setClock(instant);
  };

  const fire = async (name: string): Promise<void> => {
    const { target } = await stack.schedule(name);
    await stack.dropSchedule(name);
    // Fired directly, not through the queue, so that each runs at its own time and one after the other.
    await stack.invoke('send-reminder', JSON.parse(String(target.Input)));
  };

  /** Runs the hourly sweep of this user's shard. */
  const sweepFor = async (userId: UserId): Promise<void> => {
    await stack.invoke('sweep', { shard: dueShardOf(userId) });
    await stack.idle();
  };

  /** Users who are due until then, soonest first: the end of a pause, a digest. */
  const momentsOfUsers = async (until: Temporal.Instant): Promise<readonly Moment[]> => {
    const moments: Moment[] = [];
    for await (const profile of store.allUsers()) {
      const dueAt = profileDueAt(profile);
      if (dueAt === null || Temporal.Instant.compare(dueAt, until) > 0) continue;
      moments.push({ name: `${profile.userId} ${dueAt}`, dueAt, happens: () => sweepFor(profile.userId) });
    }
    return moments;
  };

  /** The next moment that has not happened yet. At the same time, schedules come first. */
  const nextMoment = async (until: Temporal.Instant, happened: ReadonlySet<string>): Promise<Moment | undefined> => {
    const schedules = (await standing(until)).map(({ name, dueAt }) => ({ name, dueAt, happens: () => fire(name) }));
    return [...schedules, ...(await momentsOfUsers(until))]
      .filter(({ name }) => !happened.has(name))
      .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))[0];
  };

  return {
    domain: stack.domain,
    erasesSentMails: false,
    sends,
    ...seenMails(mails),
    user,
    timelines,
    ...conversation({ sends, user }),
    async clockTo(instant) {
      const target = Temporal.Instant.from(instant);
      const before = (await mails()).length;
      const happened = new Set<string>();
      for (let next = await nextMoment(target, happened); next !== undefined; next = await nextMoment(target, happened)) {
        happened.add(next.name);
        await clockOnTo(next.dueAt);
        await next.happens();
      }
      await clockOnTo(target);
      // A minute later, because the functions date what a story does at 07:12 some seconds later.
      await stack.expire(service.now().add({ minutes: 1 }));
      return (await mails()).slice(before).filter((mail) => !isOnFriday(mail));
    },
    source: async (mail) => (await service.source(mail)).raw,
    /** There is nothing to restart, but what was due in the meantime fires late. */
    async restarts(at) {
      if (at === undefined) return;
      await clockOnTo(Temporal.Instant.from(at));
      for (const { name } of await standing(service.now())) await fire(name);
    },
  };
}

interface Moment {
  readonly name: string;
  readonly dueAt: Temporal.Instant;
  readonly happens: () => Promise<unknown>;
}

/** The minute at the end of a schedule's name (lib/aws/adapters/schedules.ts). */
const dueAtOf = (name: string): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(name.slice(name.lastIndexOf('-') + 1), 36) * 60_000);

/** Turns the results of the story's mail server into SES's verdicts. */
function verdictsOf({ headers = {} }: Letter): InboundMail['verdicts'] {
  const found = headers['Authentication-Results'] ?? '';
  const verdict =
    found.startsWith('mx.tactful.test;') && found.includes('dmarc=pass') ? 'PASS' : found.includes('dmarc=none') ? 'GRAY' : 'FAIL';
  return { dmarc: verdict, spf: verdict, dkim: verdict };
}
