/** A later mail under another subject belongs to the open conversation with that person or mailbox. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';
const letter = (to: string, text: string) => `Dear ${to},\n\n${text}\n\nKind regards\nJo`;

async function joined() {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  const sends = (to: string, subject: string, text: string) => tale.sends({ from: jo, to, bcc: tracking, subject, text });
  const forwards = (from: string, subject: string, text: string, date = 'Thu, Nov 5, 2026 at 9:12 AM') =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: `Fwd: ${subject}`,
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  const all = async () =>
    (await tale.timelines('jo@example.com')).map(({ company, via, stage, status, followUps, events }) => ({
      ...{ company, via, stage, status, followUps },
      events: events.map(({ type }) => type),
    }));
  return { tale, sends, forwards, all };
}

const vera = 'Vera Kohl <vera@kohl-recruiting.example>';

test.each([
  [
    'Good news',
    'Hi Jo,\n\ngood news: Halvorsen Pumps would like to meet you. Your interview is on Thursday, 12 November at 10 am.\n\nVera',
  ],
  ['Halvorsen Pumps', 'Hi Jo,\n\nthey liked your CV. Your interview with them is on Thursday, 12 November at 10:00.\n\nBest,\nVera'],
  ['Update', 'Hello Jo,\n\nthe client wants to see you on 12 November at 10 am for an interview.\n\nVera'],
  ['Your interview', 'Dear Jo,\n\nI am pleased to invite you to an interview on Thursday, November 12 at 10am.\n\nVera Kohl'],
])("a recruiter's later mail under %j", async (subject, text) => {
  const { tale, sends, forwards, all } = await joined();
  await sends(
    vera,
    'Maintenance fitter role',
    letter('Vera', 'I would like to apply for the fitter role with your client. My CV is attached.'),
  );
  await tale.clockTo('2026-11-05T15:00:00Z');
  await forwards(vera, subject, text);
  expect(await all()).toMatchObject([{ via: 'recruiter', stage: 'interview' }]);
});

test('with a recruiter who has two open roles, we ask which one', async () => {
  const { tale, sends, forwards, all } = await joined();
  await sends(
    vera,
    'Maintenance fitter role',
    letter('Vera', 'I would like to apply for the fitter role with your client. My CV is attached.'),
  );
  await sends(
    vera,
    'Welder role',
    letter('Vera', 'I would also like to apply for the welder role with your client in Leeds. My CV is attached.'),
  );
  await tale.clockTo('2026-11-05T15:00:00Z');
  const before = await all();
  await forwards(vera, 'Good news', 'Hi Jo,\n\nthey would like to meet you on Thursday, 12 November at 10 am.\n\nVera');
  expect(await all()).toEqual(before);
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'question' });
});

test.each([
  ['jobs@initech.example', 'Application: Staff nurse', 'Application: Staff nurse'],
  ['hr@initech.example', 'Application: Staff nurse', 'My application as a staff nurse'],
  ['careers@initech.example', 'Application for reference NR-2041', 'Question about reference NR-2041'],
  ['recruitment@initech.example', 'Staff nurse (Ref. 88123)', 'Ref. 88123'],
  ['jobs@initech.example', 'Application: Staff nurse', 'Follow-up: Staff nurse'],
])('a follow-up to %s, first %j and then %j', async (mailbox, first, then) => {
  const { tale, sends, all } = await joined();
  await sends(mailbox, first, letter('hiring team', 'please find my application attached.'));
  await tale.clockTo('2026-11-11T14:00:00Z');
  await sends(mailbox, then, letter('hiring team', 'I sent you my application last week and wanted to ask whether it arrived.'));
  expect(await all()).toMatchObject([{ followUps: 1, events: expect.arrayContaining(['MailSent', 'MailSent']) }]);
});

test('another job at the same mailbox is another conversation', async () => {
  const { tale, sends, all } = await joined();
  await sends('jobs@initech.example', 'Application: Staff nurse', letter('hiring team', 'please find my application attached.'));
  await tale.clockTo('2026-11-11T14:00:00Z');
  await sends(
    'jobs@initech.example',
    'Application: Receptionist',
    letter('hiring team', 'please find my application as a receptionist attached.'),
  );
  expect(await all()).toHaveLength(2);
});
