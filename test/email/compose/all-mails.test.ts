/** What holds for every mail we send, whatever it says. */
import { describe, expect, test } from 'vitest';
import { composeStatus } from '../../../lib/email/compose/mails/status.ts';
import { composeDigest } from '../../../lib/email/compose/reminders/digest.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import { reminderCommands } from '../../../lib/email/wording/answers/help.ts';
import { allMails } from './all-mails.ts';
import { mailFacts, mailSent, reminding, timelineFacts } from './sample-facts.ts';

/** Each once, with one mail that contains it. */
const sentences = new Map(
  allMails.flatMap((mail) =>
    mail.text
      .replaceAll(/\n(?=[ ]*\S)/g, (_, at: number, text: string) =>
        /^[\s]*(?:[-*.o:]|\d+\.) |^ {2}/.test(text.slice(at + 1, at + 6)) ? '\n' : ' ',
      )
      .split(/\n+|(?<=[.!?]["”’)]?)\s+/)
      .map((sentence) => [sentence.trim(), `${mail.kind} ${mail.step ?? ''}`] as const)
      .filter(([sentence]) => sentence !== ''),
  ),
);

describe('every sentence', () => {
  test('was found', () => expect(sentences.size).toBeGreaterThan(400));

  test.for([
    [/\b(?:have|has|had)(?:n['’]t| not) (?:yet )?(?:answered|replied|responded|written|returned|heard|got|come)/i],
    [/\b(?:did|does|do)(?:n['’]t| not) (?:answer|reply|respond|write|return|get back|react)/i],
    [/\bno (?:answer|reply|response|reaction) (?:came|arrived|yet)\b|\bno response\b|\bwithout (?:an answer|a reply|a response)\b/i],
    [/\b(?:ignor|ghost|unanswered|unresponsive|silent treatment|left you hanging|dropped the ball)/i],
    [/\b(?:not|n['’]t) heard (?:back|from)\b|\bstill (?:waiting|no answer)\b|\bnothing from (?:them|her|him)\b/i],
    [
      /\b(?:never|not yet) (?:answered|replied|got back|responded)\b|\bno word from\b|\bgone (?:quiet|silent|cold)\b|\bbeen left (?:waiting|hanging)\b/i,
    ],
    [/\bwaiting for (?:their|her|his|an|a) (?:answer|reply)\b|\b(?:was|were|is|are|been)(?:n['’]t| not) (?:answered|returned)\b/i],
    [/\byou (?:forgot|failed|missed|should have|ought to)\b|\byour fault\b|\btoo late\b/i],
    [/\bjust checking in\b(?!”)|\bcircl(?:e|ing) back\b|\btouching base\b|\bper my last\b/i],
    [
      /\b(?:first|second|third|another|previous|earlier) (?:mail|email|message) (?:of mine|from me)\b|\b(?<!This is )my (?:previous|last|earlier|second|third) (?:mail|email|message)s?\b/i,
    ],
    [/!!|😀|\boops\b|\byay\b|\bawesome\b/i],
  ] as const)('says nothing like %s', ([forbidden]) => {
    expect([...sentences].filter(([sentence]) => forbidden.test(sentence))).toEqual([]);
  });

  test('has at most 25 words', () => {
    const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    expect([...sentences].filter(([sentence]) => words(sentence) > 25)).toEqual([]);
  });

  test('has no gap where a fact is missing', () => {
    const gap = /undefined|null|NaN|\[object|\s[.,;:!?](?:\s|$)|,,|\.\.(?!\.)|“”|[?!]\./;
    expect([...sentences].filter(([sentence]) => gap.test(sentence))).toEqual([]);
  });
});

describe('every mail', () => {
  test('leads nowhere on the web and loads nothing', () => {
    const web = /https?:|\/\/|www\.|<(?:img|script|link|iframe|form|object|svg)\b|url\(|@import|src=/i;
    expect(allMails.filter(({ html }) => web.test(html.replace('<!doctype html>', ''))).map(({ subject }) => subject)).toEqual([]);
    expect(allMails.filter(({ text }) => /https?:|www\./i.test(text)).map(({ subject }) => subject)).toEqual([]);
  });
  test('has only mailto: and tel: links', () => {
    const links = allMails.flatMap(({ html }) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? ''));
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter((href) => !/^(?:mailto:[^\s<>"]+|tel:\+?\d+)$/.test(href))).toEqual([]);
    expect(links.filter((href) => href.replaceAll('&amp;', '&').length > 1800)).toEqual([]);
  });
  test('has a subject that a phone can show', () => {
    expect(allMails.filter(({ subject }) => subject === '' || subject.length >= 60).map(({ subject }) => subject)).toEqual([]);
  });
  test('has the name where a phone shows it', () => {
    const named = allMails.filter(({ subject, kind }) => subject.includes('Dana') && kind !== 'reminders');
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(({ subject }) => !subject.slice(0, 30).includes('Dana Reyes')).map(({ subject }) => subject)).toEqual([]);
  });
  test('says in the preheader what the subject does not', () => {
    const preheaders = allMails.map(({ html, subject }) => [/mso-hide:all;">(.*?)&#847;/.exec(html)?.[1] ?? '', subject] as const);
    expect(preheaders.filter(([preheader, subject]) => preheader.length < 10 || preheader === subject)).toEqual([]);
  });
  test('has a text part without litter of any markup', () => {
    const litter = /\*\*|__|\]\(|&(?:\w+|#\d+);|<\/?\w+[^>]*>|\t|[ ]+$(?<!^-- )/m;
    expect(allMails.filter(({ text }) => litter.test(text)).map(({ text }) => litter.exec(text)?.[0])).toEqual([]);
  });
  test('stays far below the size at which Gmail clips', () => {
    const long = 'Zażółć gęślą jaźń and everything that somebody may write into a subject '.repeat(13);
    const events = [mailSent({ excerpt: `Dear ${long},\n\n${long}\n\nKind regards\n${'Jo '.repeat(13)}` })];
    const item = {
      ...timelineFacts({
        timeline: { subject: long, company: long, correspondents: [{ address: 'dana@initech.example', name: long }] },
        events,
      }),
      next: reminding(),
      engaged: true,
    };
    const large = [
      ...[8, 12].map((count) =>
        composeReminders(
          mailFacts(),
          Array.from({ length: count }, () => item),
        ),
      ),
      ...[40, 41, 300].map((count) =>
        composeStatus(
          mailFacts(),
          Array.from({ length: count }, () => item),
        ),
      ),
      composeDigest(mailFacts(), {
        asked: Array.from({ length: 40 }, () => item),
        due: Array.from({ length: 60 }, () => item),
        later: Array.from({ length: 300 }, () => item),
        letGo: Array.from({ length: 40 }, () => item),
      }),
      composeReminder(timelineFacts({ events: Array.from({ length: 40 }, (_, index) => mailSent({ id: `${index}-0` })) }), reminding()),
    ];
    expect(Math.max(...[...allMails, ...large].map(({ html }) => Buffer.byteLength(html)))).toBeLessThan(60_000);
  });
  test('has text lines that nobody breaks again', () => {
    const long = allMails
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => Array.from(line).length > 76 && line.trim().includes(' '));
    expect(long.filter((line) => !/^(?:To|Bcc|Subject): /.test(line))).toEqual([]);
  });
  test('says the same in text and HTML', () => {
    const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    // Only the text part has the links that open a draft; for several drafts the HTML part has only the buttons.
    const draft = /^(?:To|Bcc|Subject):.*$/gm;
    const folded = /-{40}\n[\s\S]*?\n-{40}/g;
    const missing = allMails.map(({ text: whole, html, kind }) => {
      const text = (kind === 'reminders' ? whole.replace(folded, '') : whole).replace(draft, '');
      const shown = words(
        html
          .slice(html.indexOf('role="main"'))
          .replace(/<[^>]*>/g, ' ')
          .replace(/&quot;|&#39;/g, "'")
          .replace(/&amp;/g, '&'),
      );
      return [...words(text.replace(/^\s*(?:\d+\.|[-o*.:])\s/gm, ''))].filter((word) => !shown.has(word));
    });
    expect(missing.filter((each) => each.length > 0)).toEqual([]);
  });
  test('tells a screen reader its language, and lays out with tables that it may skip', () => {
    for (const { html } of allMails) {
      expect(html).toContain('<html lang="en"');
      expect(html.match(/<table(?! role="presentation")/g)).toBeNull();
      expect(html.match(/<h1/g)).toHaveLength(1);
    }
  });
});

test('the help mail explains what reminders offer', () => {
  const explained = reminderCommands.flat().join(' ');
  for (const word of [
    'done',
    'called',
    'heard',
    'later',
    'snooze',
    'in process',
    'rejected',
    'no openings',
    'interview cancelled',
    'stop',
    'undo',
  ]) {
    expect(explained).toContain(word);
  }
});
