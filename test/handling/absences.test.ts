/** They are away, as the words of their mail say: nobody answered, and what would be written to them waits for their return. */
import { describe, expect, test } from 'vitest';
import { current } from '../../lib/domain/history.ts';
import { userIdOf } from '../../lib/handling/identity.ts';
import { handling } from '../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Kern <dana@initech.example>';

async function applied() {
  const service = await handling('2026-11-03T09:00:00Z');
  const tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo Miller <${jo}>\nTo: ${dana}\nSubject: Application: Welder\nMessage-ID: <a@example.com>\n\nDear Dana,\n\nplease find my application attached.\n\nJo\n`,
  });
  service.clockTo('2026-11-04T09:00:00Z');
  const replies = async () => {
    const [timelineId] = [...service.scheduled.keys()];
    const loaded = timelineId === undefined ? null : await service.runtime.store.load(userIdOf(timelineId), timelineId);
    return loaded === null ? undefined : current(loaded.history).lastReply;
  };
  return { service, tracking, replies };
}

const block = (subject: string, text: string) =>
  `---------- Forwarded message ---------\nFrom: ${dana}\nDate: Wed, Nov 4, 2026 at 8:00 AM\nSubject: ${subject}\nTo: <${jo}>\n\n${text}`;

const ways: readonly (readonly [
  way: string,
  mail: (tracking: string, subject: string, text: string) => { from: string; lines: string },
])[] = [
  [
    'with the log in copy',
    (tracking, subject, text) => ({
      from: 'dana@initech.example',
      lines: `From: ${dana}\nTo: ${jo}\nCc: ${tracking}\nSubject: ${subject}\nMessage-ID: <o@initech.example>\nIn-Reply-To: <a@example.com>\n\n${text}\n`,
    }),
  ],
  [
    'forwarded',
    (tracking, subject, text) => ({
      from: jo,
      lines: `From: Jo Miller <${jo}>\nTo: ${tracking}\nSubject: Fwd: ${subject}\nMessage-ID: <f@example.com>\n\n${block(subject, text)}\n`,
    }),
  ],
];

describe.for(ways)('%s', ([, mail]) => {
  test.for<readonly [subject: string, text: string]>([
    [
      'Dana Kern is out of the office (returning 20/11/2026)',
      'I will be out of the office starting 02/11/2026 and will not return until 20/11/2026.',
    ],
    ['Re: Application: Welder', 'I am out of the office until 20 November.\n\nDana Kern'],
    ['Ich bin nicht im Haus. Re: Application: Welder', 'Ich bin bis 20.11. nicht im Haus.'],
    ['Absence', 'Bonjour, je suis absente, retour le vendredi 20 novembre.'],
  ])('nobody answered, and the next step waits until they are back: %s', async ([subject, text]) => {
    const { service, tracking, replies } = await applied();
    const { from, lines } = mail(tracking, subject, text);
    expect(await service.receives({ from, to: [tracking], lines })).toBe('absence noted');
    expect(await service.receives({ from, to: [tracking], lines })).toBe('known already');
    expect(await replies()).toBeNull();
    expect([...service.scheduled.values()].map(String)).toEqual(['2026-11-23T08:00:00Z']);
    expect(service.sent.filter(({ kind }) => kind !== 'welcome' && kind !== 'tracking-started')).toEqual([]);
  });

  test.for<readonly [subject: string, text: string]>([
    ['Re: Application: Welder', 'I am out of the office.\n\nDana Kern'],
    ['Re: Application: Welder', 'I am on leave until 1 June 2027.'],
    ['Re: Application: Welder', 'I am out of the office until 2 November.'],
  ])('without a day to wait for nothing changes: %s, %s', async ([subject, text]) => {
    const { service, tracking, replies } = await applied();
    const due = [...service.scheduled.values()].map(String);
    const { from, lines } = mail(tracking, subject, text);
    expect(await service.receives({ from, to: [tracking], lines })).toMatch(/^dropped/);
    expect(await replies()).toBeNull();
    expect([...service.scheduled.values()].map(String)).toEqual(due);
  });
});

test('an automatic reply with its header fields, forwarded by hand, and every conversation with the person', async () => {
  const { service, tracking } = await applied();
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo Miller <${jo}>\nTo: ${dana}\nSubject: Application: Driver\nMessage-ID: <b@example.com>\n\nDear Dana,\n\nI would also like to apply for the post of driver. My application is attached.\n\nJo\n`,
  });
  expect(service.scheduled.size).toBe(2);
  const subject = 'Automatic reply: Application: Welder';
  const lines = `From: Jo Miller <${jo}>\nTo: ${tracking}\nSubject: Fwd: ${subject}\nMessage-ID: <f@example.com>\n\n${block(subject, 'I am away and return on Monday 23rd.')}\n`;
  expect(await service.receives({ from: jo, to: [tracking], lines })).toBe('absence noted');
  expect([...service.scheduled.values()].map(String)).toEqual(['2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z']);
});

test('a mail that also says something else counts as an answer', async () => {
  const { service, tracking, replies } = await applied();
  const lines = `From: ${dana}\nTo: ${jo}\nCc: ${tracking}\nSubject: Re: Application: Welder\nMessage-ID: <o@initech.example>\nIn-Reply-To: <a@example.com>\n\nI am out of the office until Monday. Could you send your certificates to Lee?\n`;
  expect(await service.receives({ from: 'dana@initech.example', to: [tracking], lines })).toBe('reply received');
  expect(await replies()).not.toBeNull();
});
