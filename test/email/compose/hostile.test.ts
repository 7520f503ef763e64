/** What strangers put into names, subjects and texts stays text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../lib/email/compose/escape-html.ts';
import { composeHelp } from '../../../lib/email/compose/help.ts';
import { composeLetGo } from '../../../lib/email/compose/let-go.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composePassedOn } from '../../../lib/email/compose/passed-on.ts';
import { composeReminder } from '../../../lib/email/compose/reminder.ts';
import { composeStatus } from '../../../lib/email/compose/status.ts';
import { day, lettingGo, mailFacts, mailSent, reminding, timelineFacts } from './sample-facts.ts';

/** One mail of each sort into which a stranger's text goes. */
function mailsWith(text: string): readonly OutgoingMail[] {
  const correspondent = { address: 'eve@evil.example', name: text };
  const facts = timelineFacts({
    timeline: { correspondents: [correspondent], company: text, subject: text },
    events: [mailSent({ correspondents: [correspondent], subject: text, excerpt: `${text}\n\nDear ${text},\n\nRegards\n${text}` })],
  });
  const promise = { type: 'until', by: 'correspondent', date: day('2026-11-09'), time: null, zone: null, quote: text } as const;
  return [
    composeReminder(facts, reminding({ step: 'promise.due', why: { since: 'promise', promise } })),
    composeReminder(facts, reminding()),
    composeLetGo(facts, lettingGo({ step: 'promise.lapse', why: { since: 'promise', promise } }), { engaged: true }),
    composeStatus(mailFacts(), [{ ...facts, next: reminding() }]),
    composeHelp(mailFacts(), { notUnderstood: text }),
    composePassedOn(facts, { from: correspondent, subject: text, text }),
  ];
}

const tags = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

describe('a hostile text', () => {
  test.for([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><style>*{display:none}',
    '<!-- ',
    '&lt;script&gt;',
    '<a href="https://evil.example">Dana</a>',
  ])('%s adds no markup', (text) => {
    const allowed = new Set(mailsWith('Dana Reyes').flatMap(({ html }) => tags(html).map((tag) => tag.split(/[\s>]/)[0])));
    for (const { html } of mailsWith(text)) {
      for (const tag of tags(html)) expect(allowed).toContain(tag.split(/[\s>]/)[0]);
      expect(
        tags(html)
          .join('')
          .replace(/"[^"]*"/g, ''),
      ).not.toMatch(/\son\w+=|<(?:script|img)/i);
      expect(html).not.toMatch(/(?:href|src)="(?!mailto:|tel:)/i);
    }
  });
  test('makes no subject longer or broken into lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        for (const { subject } of mailsWith(text)) {
          expect(subject.length).toBeLessThan(60);
          expect(subject).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 50 },
    );
  });
  test('never turns up as markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&=/ aop!-;:\n'), maxLength: 60 }), (text) => {
        for (const { html } of mailsWith(text)) {
          const attributes = tags(html).join(' ');
          expect(
            attributes.match(
              /<(?!\/?(?:html|head|meta|title|style|body|div|table|tr|td|p|h1|h2|ol|ul|li|a|b|br|span|blockquote|!doctype)[\s>])/gi,
            ),
          ).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });
  test('of a megabyte is composed at once', () => {
    const started = process.hrtime.bigint();
    mailsWith('Application for '.repeat(70_000));
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(5);
  });
});

test('direction overrides are taken out, letters of any script stay', () => {
  expect(escapeHtml('\u202eanaD\u2069 Зоя & Zoë')).toBe('anaD Зоя &amp; Zoë');
});
