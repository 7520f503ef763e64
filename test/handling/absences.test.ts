/** Only the text says that the employer is away. That is no answer, so reminders come as before. */
import { expect, test } from 'vitest';
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

test.for<readonly [subject: string, text: string]>([
  [
    'Dana Kern is out of the office (returning 20/11/2026)',
    'I will be out of the office starting 02/11/2026 and will not return until 20/11/2026.',
  ],
  ['Re: Application: Welder', 'I am out of the office until 20 November.\n\nDana Kern'],
  ['Ich bin nicht im Haus. Re: Application: Welder', 'Ich bin bis 20.11. nicht im Haus.'],
])('no answer, with the log in copy and forwarded: %s', async ([subject, text]) => {
  const { service, tracking, replies } = await applied();
  const due = [...service.scheduled.values()].map(String);
  const lines = `From: ${dana}\nTo: ${jo}\nCc: ${tracking}\nSubject: ${subject}\nMessage-ID: <o@initech.example>\nIn-Reply-To: <a@example.com>\n\n${text}\n`;
  expect(await service.receives({ from: 'dana@initech.example', to: [tracking], lines })).toMatch(/^dropped/);
  const block = `---------- Forwarded message ---------\nFrom: ${dana}\nDate: Wed, Nov 4, 2026 at 8:00 AM\nSubject: ${subject}\nTo: <${jo}>\n\n${text}`;
  const forward = `From: Jo Miller <${jo}>\nTo: ${tracking}\nSubject: Fwd: ${subject}\nMessage-ID: <f@example.com>\n\n${block}\n`;
  expect(await service.receives({ from: jo, to: [tracking], lines: forward })).toMatch(/^dropped/);
  expect(await replies()).toBeNull();
  expect([...service.scheduled.values()].map(String)).toEqual(due);
});

test('a mail that also says something else counts as an answer', async () => {
  const { service, tracking, replies } = await applied();
  const lines = `From: ${dana}\nTo: ${jo}\nCc: ${tracking}\nSubject: Re: Application: Welder\nMessage-ID: <o@initech.example>\nIn-Reply-To: <a@example.com>\n\nI am out of the office until Monday. Could you send your certificates to Lee?\n`;
  expect(await service.receives({ from: 'dana@initech.example', to: [tracking], lines })).toBe('reply received');
  expect(await replies()).not.toBeNull();
});
