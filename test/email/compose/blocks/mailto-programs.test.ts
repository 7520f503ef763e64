/** Our links as the mail programs read them, each in its own way; written from what they do, without this project's encoder. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailto } from '../../../../lib/email/compose/blocks/mailto.ts';
import { allMails } from '../all-mails.ts';

interface Opened {
  readonly to: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
}

/** Gmail hands the link to its web page (…?extsrc=mailto&url=<the link, encoded once more>), which reads the query as a form: a bare + is a space. */
function inGmail(link: string): Opened {
  const handed = new URL(`https://mail.example/?extsrc=mailto&url=${encodeURIComponent(link)}`).searchParams.get('url') ?? '';
  const [head = '', query = ''] = handed.slice('mailto:'.length).split('?');
  const fields = new URLSearchParams(query);
  return opened(decodeURIComponent(head), (name) => fields.get(name));
}

/** Outlook on Windows gets it on a command line, at most 2,083 characters, and takes percent signs byte by byte; a + stays one. */
function inOutlook(link: string): Opened {
  expect(link.length).toBeLessThanOrEqual(2083);
  expect(link).toMatch(/^[\x21-\x7e]+$/);
  expect(link).not.toMatch(/["<>^`{|}\\]/);
  const unescaped = (text: string): string =>
    Buffer.from(
      text.replace(/%([0-9A-F]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
      'latin1',
    ).toString('utf8');
  const at = link.indexOf('?');
  const fields = new Map(
    at < 0
      ? []
      : link
          .slice(at + 1)
          .split('&')
          .map((field) => [field.slice(0, field.indexOf('=')), unescaped(field.slice(field.indexOf('=') + 1))]),
  );
  return opened(unescaped(link.slice('mailto:'.length, at < 0 ? undefined : at)), (name) => fields.get(name) ?? null);
}

/** Apple Mail reads it as a URL (NSURLComponents): a query item of its own for each field, percent signs taken once, CRLF made one line end. */
function inAppleMail(link: string): Opened {
  const url = new URL(link);
  expect(url.hash).toBe('');
  const fields = new Map(
    url.search
      .slice(1)
      .split('&')
      .filter((item) => item !== '')
      .map((item) => item.split('='))
      .map(([name = '', value = '', ...more]) => {
        expect(more).toEqual([]);
        return [name.toLowerCase(), decodeURIComponent(value)];
      }),
  );
  return opened(decodeURIComponent(url.pathname), (name) => fields.get(name)?.replaceAll('\r\n', '\n') ?? null);
}

const opened = (to: string, field: (name: string) => string | null): Opened => ({
  to,
  bcc: field('bcc') ?? '',
  subject: field('subject') ?? '',
  body: (field('body') ?? '').replaceAll('\r\n', '\n'),
});

const programs = { Gmail: inGmail, Outlook: inOutlook, 'Apple Mail': inAppleMail };

describe.for(Object.entries(programs))('%s opens', ([, open]) => {
  test.for<readonly [what: string, draft: Opened]>([
    [
      'a draft',
      {
        to: 'dana@initech.example',
        bcc: 'k7m2qhx3vw4p+t-abcdefgh@in.example.com',
        subject: 'Application: Nurse',
        body: 'Dear Dana,\n\nhi.\n\nJo',
      },
    ],
    [
      'signs that mean something in links',
      { to: 'a@b.example', bcc: '', subject: 'C++ & C#: 100 % + "x" = <y>?', body: 'R&D; a=b?c#d%20 + 1' },
    ],
    ['other scripts', { to: 'zoë@bücher.example', bcc: '', subject: 'Bewerbung – Łódź 東京', body: 'Grüße, Зоя 🙂' }],
    ['an address with signs of its own', { to: "o'neil+jobs&co@b.example", bcc: 'x+y@z.example', subject: 's', body: 'b' }],
  ])('%s as it was meant', ([, draft]) => expect(open(mailto(draft))).toEqual(draft));

  test('any text that fits', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((each) => each.toWellFormed().replace(/[\r\n\u2028\u2029]/g, ' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (subject, lines) => {
        const draft = { to: 'a@b.example', bcc: 'k+t-abc@in.example.com', subject, body: lines.join('\n') };
        expect(open(mailto(draft))).toEqual(draft);
      }),
      { numRuns: 60 },
    );
  });

  test('every link of every mail', () => {
    const links = new Set(
      allMails.flatMap(({ html }) =>
        [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#39;', "'")),
      ),
    );
    expect(links.size).toBeGreaterThan(200);
    for (const link of links) {
      const { to, subject, body } = open(link);
      expect(to).toMatch(/^[^@\s]+@[^@\s]+$/);
      expect(`${subject}${body}`).not.toMatch(/%[0-9A-F]{2}/);
    }
  });
});
