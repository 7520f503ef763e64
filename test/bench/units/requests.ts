/**
 * `npm run bench -- requests`: how many requests and units a tracked mail, a command and a reminder take, on long timelines and for users
 * with many timelines. The number of requests must be the same everywhere. docs/cost.md is based on the units.
 */
import type { TimelineId } from '../../../lib/domain/words.ts';
import { aTimelineOf, manyTimelines } from '../../support/grown.ts';
import { type Handling, openHandling } from '../../support/open-handling.ts';
import { shortTextMail } from '../inputs/sample-mails.ts';
import { fixed, markdownTable } from '../table.ts';
import { type Consumed, consumedUnits } from './consumed-units.ts';

const jo = 'jo@example.com';
const person = 'dana@initech.example';

export interface Grown {
  readonly events: number;
  readonly timelines: number;
}

/** Keyed by the act that was measured. */
export type Measured = ReadonlyMap<string, Consumed>;

export async function measureRequests(grown: Grown): Promise<Measured> {
  const measured = new Map<string, Consumed>();
  // Each act has its own table, because three reminders of one morning would be combined into one mail, which costs a different amount.
  for (const [name, act] of acts) {
    const service = await openHandling('2026-11-03T07:13:00Z');
    try {
      const user = await aGrownUser(service, grown);
      const since = consumedUnits(service.database.client);
      await act(user, since);
      measured.set(name, since());
    } finally {
      await service.close();
    }
  }
  return measured;
}

interface GrownUser {
  readonly service: Handling;
  /** Delivers a mail by the user that continues the grown timeline, or starts one if there is none. */
  readonly writes: (index: number, to: string) => Promise<unknown>;
  readonly reminded: () => Promise<unknown>;
}

type Act = (user: GrownUser, since: () => unknown) => Promise<unknown>;

const acts: readonly (readonly [name: string, act: Act])[] = [
  ['mail to a new correspondent', ({ writes }) => writes(2, 'kim@hooli.example')],
  [
    'mail in a known conversation',
    async ({ writes }, since) => {
      await writes(2, person);
      since();
      await writes(3, person);
    },
  ],
  [
    'reminder',
    async ({ writes, reminded }, since) => {
      await writes(2, person);
      since();
      await reminded();
    },
  ],
  [
    'command: done',
    async ({ service, writes, reminded }, since) => {
      await writes(2, person);
      await reminded();
      const { replyTo = '', subject = '' } = service.sent.at(-1) ?? {};
      const lines = `From: ${jo}\nTo: ${replyTo}\nSubject: Re: ${subject}\nMessage-ID: <done@example.com>\n\ndone\n`;
      since();
      await service.receives({ from: jo, to: [replyTo ?? ''], lines });
    },
  ],
];

async function aGrownUser(service: Handling, { events, timelines }: Grown): Promise<GrownUser> {
  const tracking = await service.joins(jo);
  const writes = async (index: number, to: string, tag = ''): Promise<string> => {
    const answers = to === person && events > 0 ? 'In-Reply-To: <root@example.com>\n' : '';
    const lines = shortTextMail(index, to)
      .toString()
      .replaceAll('\r\n', '\n')
      .replace(/Subject: .*/, `${answers}Subject: Application: Technical writer`);
    return service.receives({ from: jo, to: [tracking.replace('@', `${tag}@`)], lines });
  };
  // The service confirms a user's first mail, so that mail is not measured. It asks for no reminder, because reminders of the same morning
  // affect each other.
  await writes(1, 'lee@globex.example', '+never');
  if (events > 0) await aTimelineOf(events, service, tracking);
  await manyTimelines(timelines, service, tracking);
  const reminded = async (): Promise<string> => {
    const [timelineId, dueAt] = [...service.scheduled].at(-1) ?? [];
    service.clockTo(String(dueAt));
    return service.fires(timelineId as TimelineId);
  };
  return { service, writes, reminded };
}

const few = { events: 0, timelines: 10 } as const;

export async function requests(): Promise<string> {
  const columns: readonly (readonly [name: string, grown: Grown])[] = [
    ['10 timelines', few],
    ['2,000 timelines', { events: 0, timelines: 2_000 }],
    ['10 events', { events: 10, timelines: 10 }],
    ['2,000 events', { events: 2_000, timelines: 10 }],
  ];
  const all: Measured[] = [];
  for (const [, grown] of columns) all.push(await measureRequests(grown));
  const rows = [...(all[0]?.keys() ?? [])].map((name) => [name, ...all.map((measured) => shown(measured.get(name)))]);
  return `Each cell shows requests, then read units / write units of the table + write units of the two indexes.\n\n${markdownTable(['', ...columns.map(([name]) => name)], rows)}`;
}

const shown = (consumed: Consumed | undefined): string =>
  consumed === undefined ? '' : `${consumed.requests}: ${fixed(consumed.read, 1)} / ${fixed(consumed.write, 0)} + ${consumed.index}`;
