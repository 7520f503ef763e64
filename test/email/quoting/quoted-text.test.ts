import { expect, test } from 'vitest';
import { answeredText } from '../../../lib/email/quoting/quoted-text.ts';
import { replyText } from '../../../lib/email/quoting/reply-text.ts';

const lines = (...each: readonly string[]): string => each.join('\n');
const theirs = lines('Dear Jo,', 'you will hear from us', 'by Friday.');

test.for<readonly [what: string, mail: string]>([
  [
    'marked',
    lines(
      'Thanks!',
      '',
      'On Mon, Nov 2, 2026 at 9:31 AM Dana <dana@initech.example> wrote:',
      ...theirs.split('\n').map((line) => `> ${line}`),
    ),
  ],
  [
    'marked, with an older mail of the user below',
    lines(
      'Thanks!',
      '',
      'On Mon, Nov 2, 2026 at 9:31 AM Dana <dana@initech.example> wrote:',
      ...theirs.split('\n').map((line) => `> ${line}`),
      '>',
      '> On Sun, Nov 1, 2026 at 9:31 AM Jo <jo@example.com> wrote:',
      '>> I will call you on Tuesday.',
    ),
  ],
  [
    "below Outlook's block",
    lines(
      'Thanks!',
      '',
      'From: Dana Reyes <dana@initech.example>',
      'Sent: Monday, November 2, 2026 09:31',
      'To: Jo',
      'Subject: Re: Application',
      '',
      theirs,
    ),
  ],
  [
    "below Outlook's block, with another one below",
    lines(
      'Thanks!',
      '',
      'From: Dana Reyes <dana@initech.example>',
      'Sent: Monday, November 2, 2026 09:31',
      'To: Jo',
      'Subject: Re: Application',
      '',
      theirs,
      '',
      'From: Jo <jo@example.com>',
      'Sent: Sunday, November 1, 2026 09:31',
      'To: Dana',
      'Subject: Application',
      '',
      'I will call you on Tuesday.',
    ),
  ],
  ['unmarked below an attribution', lines('Thanks!', '', 'On Mon, Nov 2, 2026 at 9:31 AM Dana <dana@initech.example> wrote:', '', theirs)],
])('what is answered, %s', ([, mail]) => expect(answeredText(replyText(mail).quoted)).toBe(theirs));

test.for([
  ['nothing is quoted', '', ''],
  ['only the user is quoted, two deep', lines('>> I will call you on Tuesday.'), ''],
])('%s', ([, quoted = '', text = '']) => expect(answeredText(quoted)).toBe(text));
