/** What strangers put into names, subjects and texts stays text. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../lib/email/compose/blocks/escape-html.ts';
import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import { composeWelcome } from '../../../lib/email/compose/mails/account/welcome.ts';
import { composeAnswer } from '../../../lib/email/compose/mails/answer.ts';
import { composeMeantForCorrespondent } from '../../../lib/email/compose/mails/meant-for-correspondent.ts';
import { composeNotUnderstood } from '../../../lib/email/compose/mails/not-understood.ts';
import { composeNotice } from '../../../lib/email/compose/mails/notice.ts';
import { composeOperator } from '../../../lib/email/compose/mails/operator.ts';
import { composePassedOn } from '../../../lib/email/compose/mails/passed-on.ts';
import { composeQuestion } from '../../../lib/email/compose/mails/question.ts';
import { composeStatus } from '../../../lib/email/compose/mails/status.ts';
import { composeTrackingStarted } from '../../../lib/email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composeLetGo } from '../../../lib/email/compose/reminders/let-go.ts';
import { composePacingNote } from '../../../lib/email/compose/reminders/pacing-note.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import { ownTime } from '../../support/own-time.ts';
import { day, instant, lettingGo, mailFacts, mailSent, reminding, timelineFacts } from './sample-facts.ts';

const interview = {
  start: instant('2026-11-12T14:00:00Z'),
  end: instant('2026-11-12T15:00:00Z'),
  knownAt: instant('2026-11-05T10:00:00Z'),
  thankedAt: null,
  wroteAt: null,
};

/** One mail of each sort that contains a stranger's text. */
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
    composeNotUnderstood(facts, text),
    composePassedOn(facts, { from: correspondent, subject: text, text }),
    composeReminder(
      { ...facts, user: { ...facts.user, name: text }, timeline: { ...facts.timeline, interview } },
      reminding({ step: 'interview.ask' }),
    ),
    composeReminder(facts, reminding({ step: 'promise.own', why: { since: 'promise', promise: { ...promise, type: 'own', by: 'user' } } })),
    composeReminders(mailFacts(), [
      { ...facts, next: reminding(), engaged: true },
      { ...facts, next: lettingGo(), engaged: false },
    ]),
    composeTrackingStarted(facts, reminding(), { first: true, doubt: { type: 'via' }, followUpCap: 2 }),
    composeMeantForCorrespondent(facts, text),
    composePacingNote(facts, { type: 'before-promised-date', promise }),
    composeQuestion(facts, { type: 'unclear', line: text, candidates: ['done'] }),
    composeQuestion(facts, {
      type: 'which-of-theirs',
      line: text,
      says: 'heard',
      choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }],
    }),
    composeQuestion(facts, { type: 'ended-which', ended: 'hired', name: text, isTracked: false, line: text, choices: [] }),
    composeQuestion(facts, { type: 'which-timeline', line: text, choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }] }),
    composeAnswer(facts, [{ type: 'Correct', change: { company: text, contact: correspondent } }], reminding()),
    composeAnswer(facts, [{ type: 'ReportReply', promises: [promise] }], reminding()),
    composeNotice(mailFacts(), { type: 'unreachable-correspondent', address: text }),
    composeWelcome(mailFacts({ user: { ...mailFacts().user, name: text } })),
    composeOperator(
      { id: 'o-1', to: 'op@example.com', service: { addresses: wholeDomain('in.example.com') } },
      { recipient: 'abuse@in.example.com', from: text, subject: text, text },
    ),
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
          expect(Array.from(subject).length).toBeLessThan(60);
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
  test('adds no header field and no line to a file that comes along', async () => {
    const at = instant('2026-11-10T08:00:00Z');
    const namesOf = async (mail: OutgoingMail) => (await parseMessage(await renderMail(mail, at), at)).headers.map(([name]) => name);
    const usual = await Promise.all(mailsWith('Dana Reyes').map(namesOf));
    const lines = (mail: OutgoingMail) =>
      mail.attachments.flatMap(({ content }) =>
        content
          .replace(/\r\n[ \t]/g, '')
          .split(/\r\n|\r|\n/)
          .map((line) => line.split(/[:;]/)[0]),
      );
    const usualLines = mailsWith('Dana Reyes').map(lines);
    const breaks = fc.string({
      unit: fc.constantFrom('\r', '\n', '\r\n', ' ', ':', ';', ',', '\\', 'Bcc: e@evil.example', 'ATTENDEE:x', '\u2028', 'é', '\0'),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(breaks, async (text) => {
        const mails = mailsWith(`x${text}y`);
        expect(await Promise.all(mails.map(namesOf))).toEqual(usual);
        expect(mails.map(lines)).toEqual(usualLines);
      }),
      { numRuns: 12 },
    );
  });
  test('of a megabyte is composed at once', () => {
    const started = ownTime();
    mailsWith('Application for '.repeat(70_000));
    expect(ownTime() - started).toBeLessThan(5_000);
  });
});

test('direction overrides are taken out, letters of any script stay', () => {
  expect(escapeHtml('\u202eanaD\u2069 Зоя & Zoë')).toBe('anaD Зоя &amp; Zoë');
});
