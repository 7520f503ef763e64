import { describe, expect, test } from 'vitest';
import { bareSubject, hasSubjectPrefix, isReplySubject } from '../../../lib/email/quoting/subject-prefix.ts';

describe('what mail programs put before a subject', () => {
  test.for<readonly [subject: string, bare: string, reply: boolean]>([
    ['Re: Nurse', 'Nurse', true],
    ['RE[2]: Nurse', 'Nurse', true],
    ['AW: WG: Nurse', 'Nurse', true],
    ['Odp: Nurse', 'Nurse', true],
    ['Fwd: Re: Nurse', 'Nurse', false],
    ['FW:Nurse', 'Nurse', false],
  ])('"%s" is "%s"', ([subject, bare, reply]) => {
    expect(bareSubject(subject)).toBe(bare);
    expect(hasSubjectPrefix(subject)).toBe(true);
    expect(isReplySubject(subject)).toBe(reply);
  });
  test.for(['Nurse', 'Research assistant: Nurse', 'Treatment: nurse', 'Reply: Nurse', ''])('"%s" has none', (subject) => {
    expect(bareSubject(subject)).toBe(subject);
    expect(hasSubjectPrefix(subject)).toBe(false);
    expect(isReplySubject(subject)).toBe(false);
  });
});
