/** Learns weights for words in employers' emails from labelled public ones. The same emails give the same weights on every machine. */
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { featureWords, outcomeFeatureNames } from '../../../../lib/email/outcome/features.ts';
import type { JobMail } from '../../../support/job-mail.ts';
import { regress } from '../../kind/labelled/regression.ts';

/** A feature that occurs in fewer is chance, or somebody's name. */
const fewestSources = 3;
const fewestMails = 5;
const mostFeatures = 1_000;

const classOf: Readonly<Record<string, number>> = { rejected: 0, receipt: 1 };
const other = 2;
const classes = 3;

/** The table as it stands in likeness.generated.ts, with one line per feature. */
export function learnOutcomes(mails: readonly JobMail[]): string {
  const all = mails.map((mail) => ({
    source: mail.source,
    company: companyWords(mail),
    meant: classOf[mail.label] ?? other,
    names: [...outcomeFeatureNames(featureWords(textOf(mail)))],
  }));
  const mailsWith = new Map<string, number>();
  const sourcesWith = new Map<string, Set<string>>();
  for (const { names, source } of all) {
    for (const name of names) {
      mailsWith.set(name, (mailsWith.get(name) ?? 0) + 1);
      sourcesWith.set(name, (sourcesWith.get(name) ?? new Set()).add(source));
    }
  }
  const people = new Set(all.flatMap(({ company }) => company));
  const isKnown = (name: string): boolean =>
    (mailsWith.get(name) ?? 0) >= fewestMails &&
    (sourcesWith.get(name)?.size ?? 0) >= fewestSources &&
    !name.split(' ').some((word) => people.has(word));
  const known = all.map(({ meant, names }) => ({ meant, names: names.filter(isKnown) }));
  const chosen = heaviest(regress(known, classes), mailsWith);
  const again = regress(
    known.map(({ meant, names }) => ({ meant, names: names.filter((name) => chosen.has(name)) })),
    classes,
  );
  return [...again]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${row.map((weight) => Math.round(weight * 10) + 0).join(' ')}`)
    .join('\n');
}

/** The text that is learned from: the subject, then the sentences. */
export const textOf = ({ subject, text }: JobMail): readonly string[] => [...(subject === null ? [] : [subject]), ...sentences(text)];

function heaviest(weights: ReadonlyMap<string, readonly number[]>, mailsWith: ReadonlyMap<string, number>): ReadonlySet<string> {
  const all = [...weights].map(([name, row]) => ({
    name,
    weight: Math.max(...row.map(Math.abs)) * Math.sqrt(mailsWith.get(name) ?? 0),
  }));
  const first = all.toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)).slice(0, mostFeatures);
  return new Set(first.map(({ name }) => name));
}

/** The names of companies and people are never features. */
const companyWords = ({ company, person }: JobMail): readonly string[] =>
  [company, person].flatMap((name) => (name ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !ordinary.has(word));

/** Words in company names that occur in every email. */
const ordinary: ReadonlySet<string> = new Set(
  'the and for our team group hiring health care services inc company talent position role application first new data your you with have has been will not other time best work career careers people recruiting recruitment interview next level job jobs'.split(
    ' ',
  ),
);
