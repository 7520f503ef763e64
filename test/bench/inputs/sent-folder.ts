/** A Sent folder that grew over years, as an mbox file: conversations of four mails each, one mail every eight hours. */
import { Temporal } from 'temporal-polyfill';

const words = ['technical writer', 'nurse', 'welder', 'teacher', 'accountant', 'gardener', 'translator', 'driver'];

/** The four mails of a conversation: an application, a follow-up, an answer and a thank-you. */
const turns = [
  (job: string) =>
    `Dear Dana Reyes,\n\nplease find attached my application for the position of ${job}. I have done this work for six years and would\nlike to do it for you. You will find my résumé and two references enclosed.\n\nI look forward to hearing from you.\n\nKind regards\nJo Winter\n`,
  (job: string) =>
    `Dear Dana Reyes,\n\nlast week I applied for the position of ${job}. May I ask whether my application was received, and when you\nexpect to decide?\n\nKind regards\nJo Winter\n`,
  () => 'Dear Dana Reyes,\n\nthank you for your answer. Thursday at 3 pm suits me well.\n\nKind regards\nJo Winter\n',
  () =>
    'Dear Dana Reyes,\n\nthank you for the interview and for showing me the workshop. I enjoyed our conversation.\n\nKind regards\nJo Winter\n',
] as const;

export function* sentFolder(count: number): Generator<Buffer> {
  let at = Temporal.ZonedDateTime.from('2017-01-02T08:00[Europe/Paris]');
  for (let index = 0; index < count; index += 1) {
    at = at.add({ hours: 8 });
    // Four conversations run at the same time.
    const turn = Math.floor(index / 4) % turns.length;
    const conversation = Math.floor(index / (4 * turns.length)) * 4 + (index % 4);
    yield mailOf(conversation, turn, at);
  }
}

function mailOf(conversation: number, turn: number, at: Temporal.ZonedDateTime): Buffer {
  const job = words[conversation % words.length] ?? '';
  const id = (each: number): string => `<${conversation}-${each}@example.com>`;
  const earlier = Array.from({ length: turn }, (_, each) => id(each));
  const date = `${at.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })} ${at.toPlainTime().toString({ smallestUnit: 'second' })} ${at.offset.replace(':', '')}`;
  const lines = [
    'From: Jo Winter <jo@example.com>',
    `To: Dana Reyes <dana.reyes@company-${conversation}.example>`,
    `Subject: ${turn === 0 ? '' : 'Re: '}Application: ${job}`,
    `Date: ${date.replace(/^(\w{3}),? /, '$1, ')}`,
    `Message-ID: ${id(turn)}`,
    ...(turn === 0 ? [] : [`In-Reply-To: ${earlier.at(-1)}`, `References: ${earlier.join(' ')}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    turns[turn]?.(job) ?? '',
  ];
  return Buffer.from(lines.join('\n').replaceAll('\n', '\r\n'));
}

export function mboxOf(mails: Iterable<Buffer>): Buffer {
  const parts: Buffer[] = [];
  for (const mail of mails) parts.push(Buffer.from('From - Tue Nov 03 08:12:00 2026\r\n'), mail, Buffer.from('\r\n'));
  return Buffer.concat(parts);
}
