/** Forwards that show nobody who wrote them. They are never silence: the user is asked once, with a tap for each open conversation. */
import { describe, expect, test } from 'vitest';
import { current } from '../../../lib/domain/history.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

async function begins(hasApplied = true) {
  const service = await handling('2026-11-02T09:00:00Z');
  const tracking = await service.joins(jo);
  const sends = (id: string, to: string, subject: string, text: string) =>
    service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo Doe <${jo}>\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${id}@example.com>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
    });
  if (hasApplied) {
    await sends(
      'a',
      'Dana Reyes <dana@initech.example>',
      'Application: Technical writer',
      'Dear Ms Reyes,\n\nplease find my application attached.',
    );
    await sends('b', 'Tom Ek <tom@umbra.example>', 'Application: Driver', 'Dear Mr Ek,\n\nplease find my application attached.');
  }
  service.clockTo('2026-11-05T09:00:00Z');
  const count = service.sent.length;
  const timelines = async () =>
    (await Promise.all([...service.scheduled.keys()].map((timelineId) => service.runtime.store.load(userIdOf(timelineId), timelineId))))
      .flatMap((loaded) => (loaded === null ? [] : [current(loaded.history)]))
      .map(({ company, lastReply, rejectedAt }) => `${company}${lastReply === null ? '' : ' answered'}${rejectedAt === null ? '' : ' no'}`);
  return {
    service,
    timelines,
    forwards: (subject: string, text: string) => sends('f', tracking, subject, text),
    told: () => service.sent.slice(count),
  };
}

const theirs = 'Hello Jo,\n\nthank you for your patience. We are still talking to others and will be in touch next week.\n\nRegards';
const no = 'Hello Jo,\n\nunfortunately we have decided to go with another candidate.\n\nRegards';

describe.for<readonly [what: string, subject: string, text: (words: string) => string]>([
  ['a marker alone', 'Fwd: Update', (words) => `---------- Forwarded message ---------\n\n${words}`],
  ['a marker with a subject', 'Fwd: Update', (words) => `---------- Forwarded message ---------\nSubject: Update\n\n${words}`],
  ["Apple's marker", 'Fwd: Update', (words) => `Begin forwarded message:\n\n${words}`],
  ['a German marker', 'WG: Stand', (words) => `-------- Weitergeleitete Nachricht --------\n\n${words}`],
  ['a marker with a line above', 'Fwd: Update', (words) => `This came today.\n\n---------- Forwarded message ---------\n\n${words}`],
  ['a subject alone', 'Fwd: Update', (words) => words],
  [
    "Outlook's block with an unknown name",
    'FW: Update',
    (words) => `From: Kim Berg\nSent: Tuesday, November 3, 2026 9:00 AM\nTo: Jo Doe\nSubject: Update\n\n${words}`,
  ],
])('%s', ([, subject, text]) => {
  test('is asked about once, and nothing changes', async () => {
    const { service, timelines, forwards, told } = await begins();
    await forwards(subject, text(theirs));
    await forwards(subject, text(theirs));
    expect(await timelines()).toEqual(['Initech', 'Umbra']);
    const [question, ...more] = told();
    expect([question?.kind, more]).toEqual(['question', []]);
    expect(question?.text).toMatch(/can't see who wrote this/);
    expect(question?.text).toContain('Initech');
    expect(question?.text).toContain('Umbra');
    expect(service.scheduled.size).toBe(2);
  });

  test('with a no in it the taps say so', async () => {
    const { timelines, forwards, told } = await begins();
    await forwards(subject, text(no));
    expect(await timelines()).toEqual(['Initech', 'Umbra']);
    expect(told().map(({ kind }) => kind)).toEqual(['question']);
    expect(told()[0]?.text).toContain('rejected');
  });

  test('with nothing open the user is told', async () => {
    const { service, forwards, told } = await begins(false);
    await forwards(subject, text(theirs));
    expect(service.scheduled.size).toBe(0);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.text).toMatch(/nothing was\s+recorded/);
  });
});

test.for<readonly [subject: string, text: string]>([
  ['Fwd: Update', 'rejected by Initech\n\n---------- Forwarded message ---------\n\nHello Jo'],
  ['Fwd: your reminder', 'status'],
])('what the user types counts by itself: %s, %s', async ([subject, text]) => {
  const { forwards, told } = await begins();
  await forwards(subject, text);
  expect(told().some(({ text: said }) => /can't see who wrote/.test(said))).toBe(false);
});
