/** Property names of every JavaScript object, such as "constructor", are ordinary words in an email. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { findZone } from '../../lib/domain/calendar/time-zones.ts';
import { readAnswer } from '../../lib/email/commands/read-answer.ts';
import { decodeBytes } from '../../lib/email/message/charset.ts';
import { readTag } from '../../lib/email/people/tracking-tag.ts';
import { readQuotedDate } from '../../lib/email/quoting/quoted-date.ts';

const words = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'];
const now = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/Paris]');
const read = (typed: string) =>
  readAnswer({ typed, subject: '', hadQuote: true }, { now, country: 'FR', correspondentNames: [], isAsked: false });

describe.for(words)('"%s"', (word) => {
  test('is no command, and asked back for nothing', () => {
    const answer = read(word);
    expect(['not-understood', 'for-correspondent']).toContain(answer.type);
  });
  test('is no country', () => expect(read(`country ${word}`).type).not.toBe('commands'));
  test('is no time zone', () => expect(findZone(word).type).toBe('unknown'));
  test('is no charset', () => expect(decodeBytes(Buffer.from('é'), word)).toBe('é'));
  test('is no tag', () => expect(readTag(word)).toBeNull());
  test('is no zone of a date', () => {
    expect(readQuotedDate(`Tue, 3 Nov 2026 09:00 ${word}`, now)?.toPlainDate().toString()).toBe('2026-11-03');
  });
});
