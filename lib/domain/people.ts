/** People whom the user named in a note, without an address: "called Tina Park at Boeing". */

/** The fuller name stays: "Tina" is no other person than "Tina Park". */
export function withPerson(known: readonly string[], person: string): readonly string[] {
  const partOf = (part: string, whole: string): boolean => ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
  if (known.some((each) => partOf(person, each))) return known;
  return [...known.filter((each) => !partOf(each, person)), person];
}
