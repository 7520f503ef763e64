/** The user notes an application on a website, and the employer's own mail comes later, from an address that nobody has seen. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

/** One word for what came of their mail. */
async function comesOf(note: string, from: string, subject: string, text: string): Promise<string> {
  const tale = await story('2026-11-02T09:12:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: tracking, subject: note, text: note });
  await tale.clockTo('2026-11-05T10:00:00Z');
  const before = (await tale.mails('jo@example.com')).length;
  const forward = `---------- Forwarded message ---------\nFrom: ${from}\nDate: Thu, 5 Nov 2026 at 09:30\nSubject: ${subject}\nTo: jo@example.com\n\n${text}`;
  await tale.sends({ from: jo, to: tracking, subject: `Fwd: ${subject}`, text: forward });
  const timelines = await tale.timelines('jo@example.com');
  if (timelines.length > 1) return 'another';
  const asked = (await tale.mails('jo@example.com')).slice(before).some(({ kind }) => kind === 'question');
  return asked ? 'asked' : timelines[0]?.events.some(({ type }) => type === 'ReplyReceived') ? 'joined' : 'neither';
}

const invitation = (at: string, job: string): string =>
  `Dear Jo,\n\nWe are pleased to invite you to interview for the post of ${job} at ${at} on Monday 16 November 2026 at 10:30.\n\nKind regards\nRecruitment Team\n${at}`;

describe('joins the application, or is asked about', () => {
  test.for<readonly [note: string, from: string, job: string, at: string, comes: string]>([
    ['applied Initech nurse', 'Recruitment Team <recruitment@initech.example>', 'Staff Nurse (Band 5)', 'Initech', 'joined'],
    ['applied Globex editor', 'HR <hr@globex.example>', 'editor', 'Globex', 'joined'],
    ['applied to Umbra as a baker', 'Mia Lund <mia.lund@umbra.example>', 'baker', 'Umbra', 'joined'],
    ['applied at Hooli for graduate engineer', 'Careers <careers@hooli.example>', 'graduate engineer', 'Hooli', 'joined'],
    [
      'applied St Thomas Hospital staff nurse',
      'Recruitment Team <recruitment@stthomas.nhs.uk>',
      'Staff Nurse',
      'St Thomas Hospital',
      'asked',
    ],
    ['applied Northwind Traders clerk', 'HR <hr@northwind.example>', 'clerk', 'Northwind Traders', 'asked'],
    ['applied Vandelay welder', 'Ray Novak <ray@vandelay.example>', 'welder', 'Vandelay', 'joined'],
  ])('%s, then %s', async ([note, from, job, at, comes]) => {
    expect(await comesOf(note, from, `Invitation to interview: ${job}`, invitation(at, job))).toBe(comes);
  });
  test('a no ends it, so that no note about silence follows', async () => {
    const no = 'Dear Jo,\n\nUnfortunately your application for the post of nurse was not successful.\n\nKind regards\nInitech';
    expect(await comesOf('applied Initech nurse', 'HR <hr@initech.example>', 'Your application', no)).toBe('joined');
  });
});

describe('stays apart', () => {
  test.for<readonly [note: string, from: string, job: string, at: string]>([
    ['applied Initech nurse', 'HR <hr@globex.example>', 'nurse', 'Globex'],
    ['applied Umbra baker', 'Mia Lund <mia.lund@wonka.example>', 'baker', 'Wonka'],
  ])('%s, then %s', async ([note, from, job, at]) => {
    expect(await comesOf(note, from, `Invitation to interview: ${job}`, invitation(at, job))).toBe('another');
  });
});
