/** Public emails that lie beside the project. `npm run bench -- wild` measures sources that the scorer has not seen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOutcome } from '../../../lib/email/outcome/read-outcome.ts';
import { scoreOf } from '../../bench/wild/scores.ts';
import { fileFor, generatedFile, learnedFrom } from './learned/generate.ts';
import { textOf } from './learned/learn.ts';

const mails = learnedFrom();
const where = '../shared/corpora/job-mail';
const inWild = (name: string, check: () => void): void =>
  test.skipIf(mails.length === 0 && process.env.CI === undefined)(
    `${name} (${mails.length === 0 ? `${where} is absent` : where})`,
    { timeout: 120_000 },
    () => {
      expect(mails.length, `${where} must be there in CI`).toBeGreaterThan(0);
      check();
    },
  );

const reads = mails.map((mail) => {
  const all = textOf(mail);
  const [subject = '', ...sentences] = mail.subject === null ? ['', ...all] : all;
  return { mail, reading: readOutcome({ subject, sentences }) };
});

inWild('refusals are found, and nothing else is read as one', () => {
  const { n, sure, said, right } = scoreOf(reads, ['rejected']);
  expect(sure / n).toBeGreaterThan(0.93);
  expect(right / said).toBeGreaterThan(0.99);
});

inWild('receipts are found, and no refusal is read as one', () => {
  const { n, sure, said, right } = scoreOf(reads, ['receipt']);
  expect(sure / n).toBeGreaterThan(0.9);
  expect(right / said).toBeGreaterThan(0.95);
});

inWild('invitations and offers are found', () => {
  const { n, sure, said, right } = scoreOf(reads, ['interview', 'reschedule', 'assessment', 'offer']);
  expect(sure / n).toBeGreaterThan(0.85);
  expect(right / said).toBeGreaterThan(0.9);
});

inWild('the weights are those of these mails', () => expect(readFileSync(generatedFile, 'utf8')).toBe(fileFor(mails)));
