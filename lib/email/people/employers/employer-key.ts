/**
 * A key that an employer's name and its mail domain share, so that one finds the other. Separate from named-employers.ts: functions that
 * read no mail need it too.
 */

const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|company|co|gmbh|ag|se|kg|sa|sas|srl|spa|bv|nv|ab|as|oy|pty)\.?$/i;
const shortest = 3;

/** Null if too little is left to identify an employer. A key never looks like a mail address. */
export function employerKey(name: string): string | null {
  const letters = name
    .slice(0, 100)
    .replace(LEGAL_FORM, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length < shortest ? null : `employer ${letters}`;
}

export const employerKeys = (names: readonly string[] = []): readonly string[] => [
  ...new Set(names.map(employerKey).filter((key) => key !== null)),
];
