import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKind } from '../../../lib/email/kind/read-kind.ts';
import { labelledMails } from './labelled-mails.ts';

describe('every labelled mail is what it is', () => {
  test.for(labelledMails)('$kind: $mail.subject / $mail.text', ({ kind, via, sure, mail }) => {
    expect(readKind(mail)).toMatchObject({ kind, via, sure });
  });
});

test('each reading says why, in words that stand in the mail', () => {
  for (const { mail } of labelledMails) {
    const { because } = readKind(mail);
    const [, quoted] = /'([^']{1,60})' stands in/.exec(because) ?? [];
    if (quoted) expect(`${mail.subject}\n${mail.text}`.replace(/\s+/g, ' ')).toContain(quoted);
    expect(because).not.toBe('');
  }
});

test('the reason reads as a clause', () => {
  const [first] = labelledMails;
  expect(first && readKind(first.mail).because).toBe("'Application' stands in the subject");
});

describe('in doubt the longer wait', () => {
  const opening = { recipients: [], attachments: [], isReply: false, timeline: null };
  test('a first mail that says nothing waits like an unsolicited one, and is asked about', () =>
    expect(readKind({ ...opening, subject: 'Hello', text: 'Please call me.' })).toMatchObject({ kind: 'unsolicited', sure: false }));
  test('an empty mail too', () =>
    expect(readKind({ ...opening, subject: '', text: '' })).toMatchObject({ kind: 'unsolicited', sure: false }));
  test('a recruiter known from the timeline stays one', () => {
    const timeline = { kind: 'application', via: 'recruiter', stage: 'first-contact', theyAnswered: true, interviewHeld: false } as const;
    expect(readKind({ ...opening, subject: 'Re: hi', text: 'ok', timeline }).via).toBe('recruiter');
  });
});

test('no text makes it throw or think for long', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 3000 }), fc.boolean(), (subject, text, isReply) => {
      const read = readKind({
        subject,
        text,
        recipients: [{ address: 'a@b.example', name: null }],
        attachments: [],
        isReply,
        timeline: null,
      });
      return typeof read.because === 'string';
    }),
  );
  const start = performance.now();
  for (const hostile of [
    'thank you for '.repeat(70_000),
    'any '.repeat(200_000),
    '\t'.repeat(1_000_000),
    'a b '.repeat(200_000),
    'withdraw my '.repeat(80_000),
  ]) {
    readKind({ subject: hostile, text: hostile, recipients: [], attachments: [], isReply: true, timeline: null });
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
