/** By which names a user refers to a conversation: its company, its people, their domains. */
import type { Timeline } from '../../domain/timeline.ts';
import { isFreemail, spokenDomain } from '../../email/people/addresses.ts';

/** The names by which a user may refer to it, whole and in part: "Initech" and "Health" of "Initech Health", "Dana" of "Dana Reyes". */
export const spokenNames = (timeline: Timeline): readonly string[] => [
  ...new Set(wholeNames(timeline).flatMap((name) => [name, ...name.split(/\s+/)])),
];

const wholeNames = ({ company, correspondents, people = [] }: Timeline): readonly string[] =>
  [company, ...correspondents.map(({ name }) => name), ...people].filter((name) => name !== null);

/** The addresses of its people, and their domains unless anybody has a mailbox there. */
export const spokenAddresses = ({ correspondents }: Timeline): readonly string[] => [
  ...new Set(
    correspondents.flatMap(({ address }) => {
      const domain = spokenDomain(address);
      const [label = ''] = domain.split('.');
      return isFreemail(domain) ? [address] : [address, domain, `www.${domain}`, ...(label.length > 3 ? [label] : [])];
    }),
  ),
];

/**
 * Whether one of them is the other or a part of it, ignoring capitals and blanks: "Initech" and "Initech Health", but not "Bank of America" and
 * "Bank of Ireland". A domain's label counts as a name, and "Cedar Point" is the beginning of "Cedarpointhospital".
 */
export function isSpokenOf(name: string, timeline: Timeline): boolean {
  const labels = timeline.correspondents.flatMap(({ address }) => spokenDomain(address).split('.').slice(0, -1));
  const whole = letters(name);
  const words = wordsOf(name);
  return [...wholeNames(timeline), ...labels].some((known) => {
    const others = wordsOf(known);
    const isPart = isWithin(words, others) || isWithin(others, words);
    return (
      isPart ||
      letters(known) === whole ||
      (whole.length >= leastBeginning && (letters(known).startsWith(whole) || letters(known).endsWith(whole)))
    );
  });
}

/** The line says the whole name of its company or of one of its people. */
export const saysWholeName = (line: string, timeline: Timeline): boolean =>
  wholeNames(timeline).some((name) => ` ${plainName(line)} `.includes(` ${plainName(name)} `));

/** Shorter beginnings are shared by too many names. */
const leastBeginning = 6;

const letters = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => others.includes(word));

/** Those that tell companies apart. */
const wordsOf = (name: string): readonly string[] =>
  name
    .split(/[\s-]+/)
    .map(letters)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|inc|ltd|llc|plc|gmbh|corp|company|group)$/.test(word));

/** Small letters and single blanks, to compare names. */
export const plainName = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
