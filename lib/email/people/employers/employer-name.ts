/** An employer's name as a key that "Globex", "Globex Group Ltd" and globex-careers.com share, and the letters that tell them apart again. */
import { employerKey } from './employer-key.ts';

/** What a name or a domain may end with without being another employer. */
const TAIL =
  /(?:group|holdings?|international|global|technolog(?:y|ies)|solutions|systems|services|software|labs?|digital|studios?|consulting|partners|europe|deutschland|usa|uk|company|corporation|incorporated|limited|inc|ltd|llc|plc|corp|gmbh|careers?|jobs?|recruiting|recruitment|talent|hiring|hr|team|mail|nhs(?:foundation)?trust)$/;
const shortest = 3;

/** Null if too little is left to identify an employer. A key never looks like a mail address, nor like a name that a recruiter gave. */
export function employerName(name: string): { readonly key: string; readonly letters: string } | null {
  const letters = employerKey(name)?.replace(/^employer /, '');
  if (letters === undefined) return null;
  let bare = letters;
  for (let shorter = bare.replace(TAIL, ''); shorter !== bare && shorter.length >= shortest; shorter = bare.replace(TAIL, ''))
    bare = shorter;
  return { key: `at ${bare}`, letters };
}

/** Both are the same name, or one of them says no more than what they share: "Globex" and "Globex Group", but not "Globex Labs". */
export const isSameEmployer = (
  a: { readonly key: string; readonly letters: string },
  b: { readonly key: string; readonly letters: string },
): boolean => a.key === b.key && (a.letters === b.letters || [a, b].some(({ key, letters }) => key === `at ${letters}`));
