/** Several people of one employer write. A mail names the one who did: the conversation is with Kim, and HR answered. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const kim = 'Kim Lee <kim.lee@initech.example>';
const note = 'Dear Jo,\n\nthank you for your application. We have passed it to the team and it is being looked at.\n\nRegards';

interface Told {
  /** To whom Jo applied. */
  readonly to?: string;
  readonly from: string;
  readonly text?: string;
  /** What Jo says of it. */
  readonly word?: string;
}

/** The next reminders after their mail, and everything said at once, as text without line breaks. */
async function told({ to = kim, from, text = note, word }: Told) {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'receipts on', text: 'receipts on' });
  const letter = 'Hello,\n\nplease find my application for the Analyst position at Initech attached.\n\nJo Winter';
  await tale.sends({ from: jo, to, bcc: tracking, subject: 'Application: Analyst', text: letter });
  await tale.clockTo('2026-11-04T15:00:00Z');
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'Fwd: Re: Application: Analyst',
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Wed, Nov 4, 2026 at 9:00 AM\nSubject: Re: Application: Analyst\nTo: <jo@example.com>\n\n\n${text}\n`,
  });
  const receipt = (await tale.mails('jo@example.com')).at(-1);
  if (word !== undefined) await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: word, text: word });
  const reminder = (await tale.clockTo('2026-12-20T04:00:00Z')).find(({ kind }) => kind === 'reminder');
  const plain = async (mail: typeof receipt) =>
    mail === undefined ? '' : ((await tale.source(mail)).split('Content-Type: text/html')[0] ?? '').replace(/=?\s+/g, ' ');
  return { receipt: await plain(receipt), reminder: await plain(reminder) };
}

test.for<readonly [who: string, from: string, says: string]>([
  ['the person', kim, 'Kim answered'],
  ['the person from a phone, without the name', 'kim.lee@initech.example', 'Kim answered'],
  ['the person from another address', 'Kim Lee <k.lee@initech-group.example>', 'Kim answered'],
  ['somebody of HR', 'Priya Shah <priya.shah@initech.example>', 'Priya Shah answered'],
  ['somebody with the same first name', 'Kim Park <kim.park@initech.example>', 'Kim Park answered'],
  ['somebody without a name', 'priya.shah@initech.example', 'Priya Shah answered'],
  ['the HR desk', 'HR <hr@initech.example>', 'Initech answered'],
  ['the careers desk', 'Initech Careers <careers@initech.example>', 'Initech answered'],
  ['a robot', 'Initech <no-reply@initech.example>', 'Initech answered'],
])('%s: the timeline and the receipt say so', async ([, from, says]) => {
  const { receipt, reminder } = await told({ from });
  expect(receipt).toContain(`Noted: ${says}`);
  expect(reminder).toContain(`1 day later: ${says}`);
  expect(reminder).toContain('To: kim.lee@initech.example');
  if (!says.startsWith('Kim answered')) expect(reminder).not.toMatch(/nothing new from Kim|Thank you for your reply/);
});

test('an application to a desk: the person who answers is named', async () => {
  const { reminder } = await told({ to: 'jobs@initech.example', from: 'Priya Shah <priya.shah@initech.example>' });
  expect(reminder).toContain('1 day later: Priya Shah answered');
});

test('through a recruiter, a desk without a name is nobody’s: "They answered"', async () => {
  const { reminder } = await told({
    to: 'Rita Lowe <rita@lowe-recruitment.example>',
    from: 'jobs@lowe-recruitment.example',
  });
  expect(reminder).toContain('1 day later: They answered');
});

test('"heard" is about the person of the conversation', async () => {
  const { reminder } = await told({ from: 'HR <hr@initech.example>', word: 'heard' });
  expect(reminder).toMatch(/Initech answered .*: Kim answered/);
});

const asks = 'Dear Jo,\n\ncould you send us your references, please?\n\nRegards';

test.for<readonly [who: string, from: string, says: string, to: string]>([
  ['the person', kim, 'Kim asked you something', 'kim.lee@initech.example'],
  ['somebody of HR', 'Priya Shah <priya.shah@initech.example>', 'Priya asked you something', 'priya.shah@initech.example'],
  ['the HR desk', 'HR <hr@initech.example>', 'Initech asked you something', 'hr@initech.example'],
])('%s asks: the answer is for the one who did', async ([, from, says, to]) => {
  const { receipt, reminder } = await told({ from, text: asks });
  expect(receipt).toContain(`to answer ${says.split(' ')[0]}`);
  expect(reminder).toContain(says);
  expect(reminder).toContain(`To: ${to}`);
});

const no = 'Dear Jo,\n\nunfortunately, we have decided not to move forward with your application.\n\nRegards,\n';

test.for<readonly [who: string, from: string, says: string, to: string]>([
  ['the person', kim, 'Kim said no', 'kim.lee@initech.example'],
  ['somebody of HR', 'Priya Shah <priya.shah@initech.example>', 'Priya said no', 'priya.shah@initech.example'],
  ['somebody without a name', 'priya.shah@initech.example', 'Priya said no', 'priya.shah@initech.example'],
])('%s says no: the thanks are for the one who did', async ([who, from, says, to]) => {
  const { reminder } = await told({ from, text: `${no}${who === 'the person' ? 'Kim' : 'Priya'}` });
  expect(reminder).toContain(`${says}, and I'm sorry.`);
  expect(reminder).toContain(`To: ${to}`);
  expect(reminder).toContain(`: ${says}`);
  expect(reminder).toContain('Subject: Kim Lee, Initech: follow up');
});

test('the user’s own word names nobody where two have written', async () => {
  const { reminder } = await told({ from: 'Priya Shah <priya.shah@initech.example>', word: 'rejected' });
  expect(reminder).toContain("They said no, and I'm sorry.");
  expect(reminder).toContain('To: kim.lee@initech.example');
});
