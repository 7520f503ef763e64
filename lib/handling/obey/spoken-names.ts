/** By which names a user refers to a conversation: its company, its people, their domains. */
import type { Timeline } from '../../domain/timeline.ts';
import { spokenDomain } from '../../email/people/addresses.ts';

/** The names by which a user may refer to it, whole and in part: "Initech" and "Health" of "Initech Health", "Dana" of "Dana Reyes". */
export function spokenNames({ company, correspondents, people = [] }: Timeline): readonly string[] {
  const whole = [company, ...correspondents.map(({ name }) => name), ...people].filter((name) => name !== null);
  return [...new Set(whole.flatMap((name) => [name, ...name.split(/\s+/)]))];
}

/**
 * Whether they share a word, ignoring capitals and blanks. A domain's label counts as a name, and "Cedar Point" is the beginning of
 * "Cedarpointhospital".
 */
export function isSpokenOf(name: string, timeline: Timeline): boolean {
  const labels = timeline.correspondents.flatMap(({ address }) => spokenDomain(address).split('.').slice(0, -1));
  const known = new Set([...spokenNames(timeline), ...labels].map(letters).filter((word) => word.length > 2));
  const whole = letters(name);
  return (
    [name, ...name.split(' ')].some((word) => known.has(letters(word))) ||
    (whole.length >= leastBeginning && [...known].some((word) => word.startsWith(whole)))
  );
}

/** Shorter beginnings are shared by too many names. */
const leastBeginning = 6;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
