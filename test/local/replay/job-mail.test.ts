import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { judgeMail } from '../../../lib/local/replay/job-mail.ts';

const at = Temporal.Instant.from('2026-11-03T08:00:00Z');
interface Written {
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly field?: string;
}
const judged = async ({ to = 'Pat Lee <pat@firm.example>', subject, text, field = 'X-A: b' }: Written) => {
  const raw = `From: Jo <jo@example.com>\r\nTo: ${to}\r\nSubject: ${subject}\r\n${field}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
  const result = await judgeMail(Buffer.from(raw), 'jo@example.com', at);
  return result.isJobMail ? 'job mail' : result.because;
};

test.for<Written>([
  { subject: 'Application as a nurse', text: 'Dear Ms Lee, please find my application attached.' },
  { subject: 'Warehouse operative', text: 'Hello, I saw your vacancy and would like to apply for the position. My CV is attached.' },
  { subject: 'Thank you', text: 'Dear Pat, thank you for the interview yesterday. I enjoyed meeting the team.' },
  { subject: 'Following up', text: 'Hi Pat, I wanted to ask whether there is any news about the Data Analyst role.' },
  { subject: 'Bewerbung als Pflegekraft', text: 'Sehr geehrte Frau Lee, anbei meine Unterlagen.' },
  { subject: 'Candidature au poste de vendeuse', text: 'Madame, veuillez trouver mon dossier.' },
  { to: 'careers@firm.example', subject: 'Jo Winter', text: 'As we said on the phone, here are the papers.' },
])('job mail: $subject', async (written) => expect(await judged(written)).toBe('job mail'));

test.for<Written>([
  { to: 'Mama <mama@home.example>', subject: 'Sunday', text: 'Dear Mama, thank you for the apples. Shall we come at six?' },
  { subject: 'Order 4711', text: 'Hello, the lamp that I ordered is broken. Please send another one. Thank you!' },
  { subject: 'Your application for a credit card', text: 'Hello, what is the position of my account?' },
  { subject: 'Dinner', text: 'Hi Alex, great to see you yesterday. Same time next week?' },
  { subject: 'Re: invoice', text: 'I have paid it today. Could you confirm that you got it?' },
  { to: 'info@school.example', subject: 'Parents’ evening', text: 'Dear all, here are the minutes.' },
  { to: 'people@club.example', subject: 'Match on Saturday', text: 'Hi, I can play in any position.' },
  {
    subject: 'The flat in Mill Lane',
    text: 'Hello, I would like to see the flat. Is it still available, and when may I expect an answer?',
  },
])('no job mail: $subject', async (written) => expect(await judged(written)).toBe('no job mail'));

test.for<readonly [written: Written, because: string]>([
  [{ subject: 'Automatic reply: hello', text: 'I am away.', field: 'Auto-Submitted: auto-replied' }, 'written by a machine'],
  [
    { to: 'jo@example.com', subject: 'My application', text: 'A note to myself about my application for the nurse position.' },
    'to nobody else',
  ],
])('%o is left out', async ([written, because]) => expect(await judged(written)).toBe(because));
