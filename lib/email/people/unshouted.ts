/** Capitals as a person writes them in a sentence: "Warehouse Operative" for "WAREHOUSE OPERATIVE". */

/** Words that are written in capitals anywhere. What has no vowel needs no entry. */
const initials = new Set(
  'it ai bi ui ux qa hr pa pe ta sen seo cad hvac icu nhs emt ceo cfo cto coo cio sap aws sql php erp iso usa uk eu api ios tig mig vat er or iv'.split(
    ' ',
  ),
);
const small = new Set(['of', 'and', 'for', 'the', 'in', 'at', 'to', 'a', 'an', 'on', 'with']);

/** Unchanged, unless all of it is in capitals and it is more than initials. */
export function unshouted(title: string): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  if (/\p{Ll}/u.test(title) || !words.some((word) => word.length > 4)) return title;
  return title.replace(/\p{L}+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (initials.has(lower) || (word.length <= 4 && !/[aeiouyäöüáéíóú]/u.test(lower))) return word;
    return at > 0 && small.has(lower) ? lower : `${word.slice(0, 1)}${lower.slice(1)}`;
  });
}
