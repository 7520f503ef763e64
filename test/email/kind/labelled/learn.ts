/** Learns a weight for each word and kind from labelled emails. The same emails give the same weights on every machine. */

import type { MailKind } from '../../../../lib/domain/words.ts';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { readable } from '../../../../lib/email/kind/kind-reader.ts';
import { featureNames, featuresOf } from '../../../../lib/email/kind/likeness/features.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { regress } from './regression.ts';

export interface Learned {
  readonly kinds: readonly MailKind[];
  /** For each feature, one weight per kind, in tenths. */
  readonly tenths: ReadonlyMap<string, readonly number[]>;
}

/** A word of fewer mails is chance. */
const fewestMails = 3;
const fewestGroups = 2;
const mostFeatures = 4_000;

/** `groups`: each was written by different people. A word that occurs in only one group is a name or chance. */
export function learn(groups: readonly (readonly LabelledMail[])[]): Learned {
  const mails = groups.flat();
  const kinds = [...new Set(mails.map(({ kind }) => kind))].toSorted();
  const all = mails.map(({ mail }) => [...featureNames(featuresOf(readable(mail, sentences(mail.text))))]);
  const mailsWith = new Map<string, number>();
  for (const name of all.flat()) mailsWith.set(name, (mailsWith.get(name) ?? 0) + 1);
  const groupOf = groups.flatMap((group, index) => group.map(() => index));
  const groupsWith = new Map<string, Set<number>>();
  for (const [index, names] of all.entries()) {
    for (const name of names) groupsWith.set(name, (groupsWith.get(name) ?? new Set()).add(groupOf[index] ?? 0));
  }
  const people = namesIn(mails);
  const known = all.map((names) =>
    names.filter(
      (name) =>
        (mailsWith.get(name) ?? 0) >= fewestMails &&
        (groupsWith.get(name)?.size ?? 0) >= fewestGroups &&
        !name.split(/[ |#]/).some((word) => people.has(word)),
    ),
  );
  const weights = regress(
    mails.map(({ kind }, index) => ({ meant: kinds.indexOf(kind), names: known[index] ?? [] })),
    kinds.length,
  );
  const heaviest = [...weights]
    .map(([name, row]) => ({ name, row, weight: Math.max(...row.map(Math.abs)) * Math.sqrt(mailsWith.get(name) ?? 0) }))
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, mostFeatures)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { kinds, tenths: new Map(heaviest.map(({ name, row }) => [name, row.map((weight) => Math.round(weight * 10) + 0)])) };
}

/** The names in greetings, such as "Dana" in "Dear Dana". A word that is just as often written in lower case is no name ("Dear manager"). */
export function namesIn(mails: readonly LabelledMail[]): ReadonlySet<string> {
  const text = mails.map(({ mail }) => mail.text).join('\n');
  const greeted = [...text.matchAll(/\b(?:Dear|Hi|Hello|Hey) (?:(?:Mrs?|Ms|Dr|Prof)\.? )?(\p{Lu}\p{Ll}{1,20})\b/gu)].map(
    ([, name = '']) => name,
  );
  const times = (word: string): number => text.split(new RegExp(`\\b${word}\\b`)).length - 1;
  return new Set([...new Set(greeted)].filter((name) => times(name) > times(name.toLowerCase())).map((name) => name.toLowerCase()));
}
