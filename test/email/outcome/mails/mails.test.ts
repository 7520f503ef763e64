/** Whole mails of many trades, and what they decide. docs/understanding.md says how they were read at first sight. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { leaningFrom } from '../../../../lib/email/outcome/learned/leaning.generated.ts';
import { type Decision, type ReadOutcome, readOutcome } from '../../../../lib/email/outcome/read-outcome.ts';
import { leaningDigest } from '../learned/learn-leaning.ts';
import { lots, ownMails } from '../learned/own-mails.ts';

const read = (subject: string, text: string): ReadOutcome => readOutcome({ subject, sentences: sentences(text) });
const mails = lots.flat().map(([decides, subject, text]) => ({ decides, subject, text, reading: read(subject, text) }));
const of = (decision: Decision) => mails.filter(({ decides }) => decides === decision);
const surely = ({ reading }: (typeof mails)[number]): string => `${reading.certainty} ${reading.decision}`;

test('the weights were learned from these mails (npm run generate:leaning)', () => expect(leaningFrom).toBe(leaningDigest(ownMails)));

describe('what says no is never taken for anything that goes on', () => {
  const wrong = ['sure received', 'sure in-process', 'sure assessment', 'sure offer', 'sure on-hold', 'sure information-wanted'];
  test.for([...of('rejected'), ...of('no-openings')])('$subject: $text', (mail) => expect(wrong).not.toContain(surely(mail)));

  const thanks = 'Thank you for your application. We have received it.';
  test.for(of('rejected'))('nor after the words of a receipt: $subject: $text', ({ subject, text }) => {
    const { certainty, decision } = read(subject, `${thanks}\n\n${text}`);
    expect(['sure received', 'sure in-process']).not.toContain(`${certainty} ${decision}`);
  });
});

test.for([
  [
    "Hi Ash. My sister is moving in and will mind the girls herself, so I shan't be hiring a nanny. I'm so sorry. Jen",
    'My sister is moving in',
  ],
  ['Dear Ute. We talked for a long time. In the end they wanted somebody older for the bar. Good luck, Sam', 'In the end they wanted'],
] as const)('the sentence that decided is quoted: %j', ([text, because]) => {
  const reading = read('Re: job', text);
  expect(reading.decision).toBe('rejected');
  expect(reading.because).toContain(because);
});

describe('what decides nothing is surely nothing that decides', () => {
  const deciding = ['sure rejected', 'sure offer', 'sure on-hold', 'sure no-openings', 'sure withdrawn'];
  test.for([...of('none'), ...of('interview'), ...of('received')])('$subject: $text', (mail) =>
    expect(deciding).not.toContain(surely(mail)),
  );
});

test('nearly all that say no are read so, or asked about', () => {
  const noes = of('rejected');
  expect(noes.filter(({ reading }) => reading.decision === 'rejected').length / noes.length).toBeGreaterThan(0.95);
  expect(noes.filter((mail) => surely(mail) === 'sure rejected').length / noes.length).toBeGreaterThan(0.65);
});

test.for([
  ['on-hold', 0.85],
  ['no-openings', 0.55],
  ['offer', 0.8],
  ['interview', 0.7],
  ['received', 0.9],
] as const)('%s: at least %d of them are surely so', ([decision, share]) => {
  const all = of(decision);
  expect(all.filter((mail) => surely(mail) === `sure ${decision}`).length / all.length).toBeGreaterThanOrEqual(share);
});
