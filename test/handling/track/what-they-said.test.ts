/** Mails that the user forwards. If it is unclear what they say, we ask the user once. A mail that is no conversation starts none. */
import { expect, test } from 'vitest';
import { current } from '../../../lib/domain/history.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Kern <dana@initech.example>';

async function applied() {
  const service = await handling('2026-11-03T09:00:00Z');
  const tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: ['dana@initech.example', tracking],
    lines: `From: Jo Miller <${jo}>\nTo: ${dana}\nSubject: Application: Welder\nMessage-ID: <a@example.com>\n\nDear Dana,\n\nplease find my application for the welder position attached.\n\nJo\n`,
  });
  service.clockTo('2026-11-05T09:00:00Z');
  const forwards = (id: string, from: string, subject: string, text: string) =>
    service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo Miller <${jo}>\nTo: ${tracking}\nSubject: Fwd: ${subject}\nMessage-ID: <${id}@example.com>\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: Wed, Nov 4, 2026 at 5:00 PM\nSubject: ${subject}\nTo: <${jo}>\n\n${text}\n`,
    });
  const timelines = async () =>
    Promise.all(
      [...service.scheduled.keys()].map(async (timelineId) => {
        const loaded = await service.runtime.store.load(userIdOf(timelineId), timelineId);
        return loaded === null ? null : current(loaded.history);
      }),
    );
  return { service, forwards, timelines };
}

test.for<readonly [text: string, question: string]>([
  ['Liebe Frau Miller,\n\nvielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen bis Freitag.', 'What did Dana say?'],
  ['We are delighted to offer you the position. We regret that we will not be moving forward with your application.', 'Did Dana say no?'],
])('we ask once, and nothing changes: %s', async ([text, question]) => {
  const { service, forwards, timelines } = await applied();
  const before = service.sent.length;
  expect(await forwards('f', dana, 'Re: Application: Welder', text)).toBe('reply received');
  await forwards('f', dana, 'Re: Application: Welder', text);
  const asked = service.sent.slice(before);
  expect(asked.map(({ kind }) => kind)).toEqual(['question']);
  expect(asked[0]?.text).toContain(question);
  expect(await timelines()).toMatchObject([{ status: 'active', stage: 'first-contact', plan: null, rejectedAt: null }]);
});

test.for<readonly [text: string, closedBecause: string]>([
  ['Leider haben wir uns für einen anderen Bewerber entschieden.', 'rejected'],
  ['Your application has been withdrawn as requested.', 'withdrew'],
])('a clear word is recorded: %s', async ([text, closedBecause]) => {
  const { service, forwards, timelines } = await applied();
  const before = service.sent.length;
  await forwards('f', 'Initech <no-reply@initech.example>', 'Re: Application: Welder', text);
  await forwards('g', dana, 'Re: Application: Welder', text);
  const own = (await timelines()).find((timeline) => timeline?.kind === 'application' && timeline.lastSentAt !== null);
  expect(service.sent.slice(before).filter(({ kind }) => kind === 'question')).toEqual([]);
  if (closedBecause === 'withdrew') expect(own).toMatchObject({ status: 'closed', closedBecause });
  else expect(own?.rejectedAt).not.toBeNull();
});

test.for<readonly [from: string, subject: string, text: string]>([
  ['LinkedIn <jobs-noreply@linkedin.com>', 'Your application was viewed by Globex', 'Your application was viewed by Globex.'],
  ['LinkedIn <jobalerts-noreply@linkedin.com>', '12 new jobs for you', '12 new jobs for you in Manchester. See all jobs.'],
  ['Globex <no-reply@greenhouse.io>', 'How did we do?', 'Please take our survey about your candidate experience.'],
  ['Globex <no-reply@greenhouse.io>', 'Your application', 'Your application has been withdrawn as requested.'],
  [
    'Lee Wong <lee@globex.example>',
    'Your application',
    'We are sorry that you have decided not to continue. Your application has been withdrawn.',
  ],
])('no conversation starts: %s, %s', async ([from, subject, text]) => {
  const { service, forwards, timelines } = await applied();
  const before = service.sent.length;
  expect(await forwards('f', from, subject, text)).toMatch(/^dropped/);
  expect(await timelines()).toHaveLength(1);
  expect(service.sent.length).toBe(before);
});

test('a recruiter who found the user starts one', async () => {
  const { forwards, timelines } = await applied();
  await forwards('f', 'Lee Wong <lee@agency.example>', 'Welder', 'I came across your profile. Are you open to a new role?');
  expect(await timelines()).toHaveLength(2);
});

test('a question from an address that nobody reads needs no answer', async () => {
  const { forwards, timelines } = await applied();
  const text = 'Could you please confirm your address?';
  await forwards('f', dana, 'Re: Application: Welder', text);
  expect((await timelines())[0]?.lastReply).toMatchObject({ asks: true });
  await forwards('g', 'Globex <no-reply@globex.example>', 'Your details', text);
  const [, other] = await timelines();
  expect(other?.lastReply).toMatchObject({ asks: false });
});
