/** An unreadable answer gets one short answer, a reaction gets none, and a signed answer is obeyed. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';
import { wrappedWords } from '../../support/wrapped-words.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';

/** The result of this body in answer to a reminder. */
async function answered(fields: string, body: string, subject = 'Re: Dana Reyes, Initech: check in') {
  const tale = await story('2026-11-03T07:12:00Z');
  const bcc = await tale.joins(jo);
  await tale.sends({ from: jo, to: 'Dana Reyes <dana@initech.example>', bcc, subject: 'Application: Writer', text });
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  const to = reminder?.replyTo ?? '';
  const head = `From: ${jo}\nTo: ${to}\nSubject: ${subject}\nDate: Tue, 10 Nov 2026 09:00:00 +0100\nMessage-ID: <x@example.com>\nMIME-Version: 1.0`;
  const before = (await tale.mails('jo@example.com')).length;
  await tale.sends({ from: jo, to, raw: `${head}\n${fields}\n\n${body}\n` });
  const sent = (await tale.mails('jo@example.com')).slice(before);
  const [timeline] = await tale.timelines('jo@example.com');
  return { sent: sent.map(({ kind, subject: about }) => `${kind}: ${about}`), followUps: timeline?.followUps };
}
const cms = 'Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64';
const winmail = '--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n--b--';

test.for([
  ['encrypted', cms, wrappedWords.encrypted],
  ['winmail.dat alone', 'Content-Type: multipart/mixed; boundary=b', winmail],
  ['inline PGP', 'Content-Type: text/plain', '-----BEGIN PGP MESSAGE-----\n\nhQEMA1\n-----END PGP MESSAGE-----'],
])('%s gets one short answer and changes nothing', async ([, fields = '', body = '']) =>
  expect(await answered(fields, body)).toEqual({ sent: ["notice: I couldn't read your email"], followUps: 0 }),
);

test('the word in the subject is obeyed', async () =>
  expect(await answered(cms, wrappedWords.encrypted, 'done')).toMatchObject({ followUps: 1 }));

test('a signed answer is obeyed', async () =>
  expect(await answered(cms, wrappedWords.signed)).toMatchObject({ sent: [expect.stringMatching(/^answer/)], followUps: 1 }));

test.for(['👍\n\nJo Winter reacted via Gmail', 'Jo Winter reacted to your message:\n\n> Check in with Dana'])(
  '%j has no effect',
  async (body) => expect(await answered('Content-Type: text/plain; charset=utf-8', body)).toEqual({ sent: [], followUps: 0 }),
);
