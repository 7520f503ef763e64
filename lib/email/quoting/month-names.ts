/** Months by name in the languages of mail-words.ts, and by every unambiguous beginning of three letters or more. */
import { mailWords } from './mail-words.ts';

const shortened = [
  ['mar', 3],
  ['lip', 7],
  ['lis', 11],
] as const;

const monthByName: ReadonlyMap<string, number> = beginnings(
  Object.values(mailWords).flatMap(({ months }) =>
    months.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  ),
);

function beginnings(names: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [name, month] of names) {
    for (let length = 3; length < name.length; length += 1) {
      const beginning = name.slice(0, length);
      if ((found.get(beginning) ?? month) !== month) ambiguous.add(beginning);
      found.set(beginning, month);
    }
  }
  for (const beginning of ambiguous) found.delete(beginning);
  // What programs write shortened although another language begins a month alike: "Mar 3", and the Polish "3 lip" and "3 lis".
  for (const [short, month] of shortened) found.set(short, month);
  // Whole names win over beginnings ("leden" is January), and of two languages the one further up (listopad: Polish, not Croatian).
  for (const [name, month] of names.toReversed()) if (name !== '') found.set(name, month);
  return found;
}

/** 1 to 12; undefined for what names no month. */
export const monthInAnyLanguage = (word: string): number | undefined => monthByName.get(word.toLowerCase());
