/** The clauses of a sentence in plain words (outcome/plain-words.ts), each with a space around it. */
export interface Clause {
  readonly text: string;
}

/** Who or what a new clause is about. Without one, "and" joins two verbs of the same clause. */
const SUBJECT =
  '(?:we|i|he|she|they|it|you|who|which|the|our|my|your|his|her|their|all|any|every|everyone|everybody|there|this|that|each|both|a|an|candidates|applicants|offers|letters|decisions|results|successful|unsuccessful|shortlisted|hopefully|please|will|should|shall|then|once|when|if|by|after|on|in|at|come|is|are|has|have|give|expect|until|no|not)';
const BREAKS = new RegExp(
  ` (?:[;:]|, (?:(?:and|but|so|then|as|because|since|while) )?(?=(?:after which|following which|whereupon|whereafter|${SUBJECT}) )|,|(?:but|so|because) (?=${SUBJECT} )|(?=(?:after which|following which) )|and (?=(?:we|i|he|she|they|it|you|the|our|my|your|his|her|their|all|every|everyone|each|both|candidates|applicants|successful|invitations|offers|results|letters|decisions|notifications|will|should|shall|is|are|has|have|hopefully|then (?:we|i|he|she|they|you|the|our|all)) ))`,
  'g',
);

export function clausesOf(plain: string): readonly Clause[] {
  return plain
    .replace(/ [.!] $/, ' ')
    .split(BREAKS)
    .map((text) => ({ text: ` ${text.trim()} ` }))
    .filter(({ text }) => text.trim() !== '');
}
