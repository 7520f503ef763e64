import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnedFrom, learnedNames } from '../../../lib/email/kind/likeness/likeness.generated.ts';
import { readKind } from '../../../lib/email/kind/read-kind.ts';
import { ownTime } from '../../support/own-time.ts';
import { building as mailsOfAllKinds } from './labelled/building.ts';
import { confusion } from './labelled/confusion.ts';
import { digestOf } from './labelled/generate.ts';
import { building, heldOut } from './labelled/halves.ts';
import { namesIn } from './labelled/learn.ts';

describe('every labelled mail is read as labelled', () => {
  test.for(mailsOfAllKinds)('$kind: $mail.subject / $mail.text', ({ kind, via, sure, mail }) => {
    expect(readKind(mail)).toMatchObject({ kind, via, sure });
  });
});

describe('how well kinds are read', () => {
  test('at least 300 mails, each of them once', () => {
    const all = [...building, ...heldOut].map(({ mail }) => `${mail.subject}\n${mail.text}`);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all).size).toBe(all.length);
  });
  test('while building: every kind 95 % precise, 90 % found', () => {
    for (const { kind, precision, recall } of confusion(building).scores) {
      expect(precision, kind).toBeGreaterThanOrEqual(0.95);
      expect(recall, kind).toBeGreaterThanOrEqual(0.9);
    }
  });
  test('of the half set aside 95 % are read as meant', () => {
    const { wrong } = confusion(heldOut);
    expect(wrong.length / heldOut.length).toBeLessThanOrEqual(0.05);
  });
  test.for(confusion(heldOut).scores)('of the half set aside $kind is 95 % precise, 90 % found', ({ precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
  test('what ends a conversation is never surely read into a mail that does not', () => {
    const ending = new Set(['withdrawal', 'acceptance', 'decline']);
    expect(
      confusion([...building, ...heldOut]).wrong.filter(({ labelled, read }) => ending.has(read) && readKind(labelled.mail).sure),
    ).toEqual([]);
  });
  test('the weights are learned from the mails as they are (npm run generate:kinds)', () => expect(learnedFrom).toBe(digestOf(building)));
  test('the weights know no name of the mails', () => {
    const names = namesIn(building);
    const features = learnedNames.split('\n').flatMap((name) => name.split(/[ |#]/));
    expect(features.filter((word) => names.has(word))).toEqual([]);
  });
});

test('each reading gives its reason in words of the mail', () => {
  for (const { mail } of building) {
    const { because } = readKind(mail);
    const [, quoted] = /'([^']{1,60})' stands in/.exec(because) ?? [];
    if (quoted) expect(`${mail.subject}\n${mail.text}`.replace(/\s+/g, ' ')).toContain(quoted);
    expect(because).not.toBe('');
  }
});

test('the reason reads as a clause', () => {
  const [first] = mailsOfAllKinds;
  expect(first && readKind(first.mail).because).toBe("'Application' stands in the subject");
});

describe('in doubt the longer wait', () => {
  const opening = { answered: '', recipients: [], attachments: [], isReply: false, timeline: null };
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
        answered: text,
        recipients: [{ address: 'a@b.example', name: null }],
        attachments: [],
        isReply,
        timeline: null,
      });
      return typeof read.because === 'string';
    }),
  );
  const start = ownTime();
  for (const hostile of [
    'thank you for '.repeat(70_000),
    'any '.repeat(200_000),
    '\t'.repeat(1_000_000),
    'a b '.repeat(200_000),
    'withdraw my '.repeat(80_000),
  ]) {
    readKind({ subject: hostile, text: hostile, answered: hostile, recipients: [], attachments: [], isReply: true, timeline: null });
  }
  expect(ownTime() - start).toBeLessThan(2000);
});
