import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailto } from '../../../../lib/email/compose/blocks/mailto.ts';

/** Reads a link as RFC 6068 says, without this project's own encoder. */
function read(link: string): { readonly to: string; readonly fields: Readonly<Record<string, string>> } {
  const [head = '', query = ''] = link.replace(/^mailto:/, '').split('?');
  const fields = query === '' ? [] : query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(head), fields: Object.fromEntries(fields) };
}

describe('a mailto: link', () => {
  test('says who, what and with whom in Bcc', () => {
    const link = mailto({
      to: 'dana@initech.example',
      bcc: 'k7m2qh+t-abcdefgh@in.example.com',
      subject: 'Application',
      body: 'Hello Dana,\n\nhi.',
    });
    expect(link).toBe(
      'mailto:dana@initech.example?bcc=k7m2qh%2Bt-abcdefgh@in.example.com&subject=Application&body=Hello%20Dana%2C%0D%0A%0D%0Ahi.',
    );
  });
  test.for<readonly [what: string, body: string, encoded: string]>([
    ['a line end of any kind is CRLF', 'a\nb\r\nc\rd', 'a%0D%0Ab%0D%0Ac%0D%0Ad'],
    ['a plus is no space', 'C++', 'C%2B%2B'],
    ['an ampersand starts no field', 'R&D', 'R%26D'],
    ['a question mark and a hash stay inside', 'why? #1', 'why%3F%20%231'],
    ['a percent sign is itself', '100 %', '100%20%25'],
    ['quotation marks and brackets end no attribute or link', `"<'(a)'>"`, '%22%3C%27%28a%29%27%3E%22'],
    ['other scripts travel as UTF-8', 'Zoë', 'Zo%C3%AB'],
  ])('%s', ([, body, encoded]) => expect(mailto({ to: 'a@b.example', subject: '', body })).toBe(`mailto:a@b.example?body=${encoded}`));
  test('a line break in a subject starts no header field', () => {
    expect(read(mailto({ to: 'a@b.example', subject: 'Hi\r\nBcc: x@y.example', body: '' })).fields).toEqual({
      subject: 'Hi Bcc: x@y.example',
    });
  });
  test('an address may not add fields', () => {
    expect(read(mailto({ to: 'a@b.example?bcc=x@y.example&body=', subject: 's', body: '' })).fields).toEqual({ subject: 's' });
  });
});

describe('a long body', () => {
  const sentence = 'I would like to know how things stand with my application. ';
  test('is shortened after a whole sentence', () => {
    const link = mailto({ to: 'a@b.example', subject: 's', body: sentence.repeat(60) });
    const { body = '' } = read(link).fields;
    expect(link.length).toBeLessThanOrEqual(1800);
    expect(body).toMatch(/application\.$/);
    expect(sentence.repeat(60).startsWith(body)).toBe(true);
    expect(link.length).toBeGreaterThan(1600);
  });
  test('without sentences it ends after a word', () => {
    expect(read(mailto({ to: 'a@b.example', subject: 's', body: 'word '.repeat(900) })).fields.body).toMatch(/word$/);
  });
  test('one that fits is kept as it is', () => {
    expect(read(mailto({ to: 'a@b.example', subject: 's', body: sentence })).fields.body).toBe(sentence);
  });
  test('any text gives a link that can be read, within 1,800 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'binary' }), (body, subject) => {
        const link = mailto({ to: 'a@b.example', subject, body });
        const fields = read(link).fields;
        expect(link.length).toBeLessThanOrEqual(1800);
        expect(link).toMatch(/^mailto:[\x21-\x7e]*$/);
        const asSent = body.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n');
        expect(asSent.startsWith(fields.body ?? '')).toBe(true);
      }),
    );
  });
});
