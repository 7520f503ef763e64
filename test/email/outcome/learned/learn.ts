/** Learns weights for words in employers' emails from labelled public ones. The same emails give the same weights on every machine. */
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { featureWords, outcomeFeatureNames } from '../../../../lib/email/outcome/learned/features.ts';
import type { JobMail } from '../../../support/corpora/job-mail.ts';
import { learnWeights } from './learn-weights.ts';

const bounds = { fewestTexts: 5, fewestSources: 3, mostFeatures: 1_000 };

const classOf: Readonly<Record<string, number>> = { rejected: 0, receipt: 1 };
const other = 2;
const classes = 3;

/** Lines for weightsTable. */
export function learnOutcomes(mails: readonly JobMail[]): readonly string[] {
  const texts = mails.map((mail) => ({
    source: mail.source,
    meant: classOf[mail.label] ?? other,
    names: [...outcomeFeatureNames(featureWords(textOf(mail)))],
  }));
  return learnWeights(texts, new Set(mails.flatMap(companyWords)), classes, bounds);
}

/** The text that is learned from: the subject, then the sentences. */
export const textOf = ({ subject, text }: JobMail): readonly string[] => [...(subject === null ? [] : [subject]), ...sentences(text)];

/** The names of companies and people are never features. */
const companyWords = ({ company, person }: JobMail): readonly string[] =>
  [company, person].flatMap((name) => (name ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !ordinary.has(word));

/** Words in company names that occur in every email. */
const ordinary: ReadonlySet<string> = new Set(
  'the and for our team group hiring health care services inc company talent position role application first new data your you with have has been will not other time best work career careers people recruiting recruitment interview next level job jobs'.split(
    ' ',
  ),
);
