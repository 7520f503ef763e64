/** Weights for each word and kind from labelled mails: multinomial logistic regression, the same from the same mails wherever it runs. */

import type { MailKind } from '../../../../lib/domain/words.ts';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { featuresOf, namesOf } from '../../../../lib/email/kind/features.ts';
import { readable } from '../../../../lib/email/kind/kind-reader.ts';
import type { LabelledMail } from './labelled-mail.ts';

export interface Learned {
  readonly kinds: readonly MailKind[];
  /** By feature, one weight a kind, in tenths. */
  readonly tenths: ReadonlyMap<string, readonly number[]>;
}

const rounds = 40;
const shrinking = 1e-3;
/** A word of fewer mails is chance. */
const fewestMails = 3;
const fewestGroups = 2;
const mostFeatures = 4_000;

/** `groups`: each with voices of its own. What only one of them says is its people's name, or chance. */
export function learn(groups: readonly (readonly LabelledMail[])[]): Learned {
  const mails = groups.flat();
  const kinds = [...new Set(mails.map(({ kind }) => kind))].toSorted();
  const all = mails.map(({ mail }) => [...namesOf(featuresOf(readable(mail, sentences(mail.text))))]);
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
  const weights = new Map([...new Set(known.flat())].map((name) => [name, kinds.map(() => 0)]));
  const random = randomNumbers();
  const order = mails.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = 1.5 / (1 + round * 0.15);
    for (const index of order) {
      const meant = kinds.indexOf(mails[index]?.kind ?? 'other');
      correct(rowsOf(weights, known[index] ?? []), meant, step);
    }
  }
  const heaviest = [...weights]
    .map(([name, row]) => ({ name, row, weight: Math.max(...row.map(Math.abs)) * Math.sqrt(mailsWith.get(name) ?? 0) }))
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, mostFeatures)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { kinds, tenths: new Map(heaviest.map(({ name, row }) => [name, row.map((weight) => Math.round(weight * 10) + 0)])) };
}

/** Whom the mails greet: "Dana" of "Dear Dana". Words that are written small as often are none ("Dear manager"). */
export function namesIn(mails: readonly LabelledMail[]): ReadonlySet<string> {
  const text = mails.map(({ mail }) => mail.text).join('\n');
  const greeted = [...text.matchAll(/\b(?:Dear|Hi|Hello|Hey) (?:(?:Mrs?|Ms|Dr|Prof)\.? )?(\p{Lu}\p{Ll}{1,20})\b/gu)].map(
    ([, name = '']) => name,
  );
  const times = (word: string): number => text.split(new RegExp(`\\b${word}\\b`)).length - 1;
  return new Set([...new Set(greeted)].filter((name) => times(name) > times(name.toLowerCase())).map((name) => name.toLowerCase()));
}

const rowsOf = (weights: ReadonlyMap<string, number[]>, names: readonly string[]): readonly number[][] =>
  names.flatMap((name) => {
    const row = weights.get(name);
    return row === undefined ? [] : [row];
  });

/** One step of gradient descent for one mail. */
function correct(rows: readonly number[][], meant: number, step: number): void {
  const [first] = rows;
  if (first === undefined) return;
  const scale = 1 / Math.sqrt(rows.length);
  const scores = first.map((_, kind) => rows.reduce((sum, row) => sum + (row[kind] ?? 0), 0) * scale);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  for (const [kind, power] of powers.entries()) {
    const slope = (power / all - (kind === meant ? 1 : 0)) * scale;
    if (Math.abs(slope) < 1e-4) continue;
    for (const row of rows) row[kind] = (row[kind] ?? 0) - step * (slope + shrinking * (row[kind] ?? 0));
  }
}

/** Park and Miller's generator: chance that repeats. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
}
