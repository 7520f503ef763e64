/** The names of a line that stops several at once: "Stop Brookfield and Tom but keep the surgery". */

const STOPS =
  /^(?:please |pls |ok,? |yes,? )?(?:stop|close|end|drop|cancel|forget(?: about)?)(?: tracking| following| reminding me (?:about|of)| (?:the )?reminders (?:about|for|on)| with)? (?<list>[^.;!?]{3,120})/iu;
/** What stays is not stopped. */
const KEPT = /,?\s(?:but|except|though|and keep|keep|not)\s.*$/iu;
const BETWEEN = /\s*(?:,(?: and| &)?|\s(?:and|&|\+|plus|as well as)\s)\s*/iu;
const NO_NAME =
  /^(?:it|this|that|these|those|all|everything|everybody|everyone|them|they|him|her|me|the rest|others?|the others?|now|please|thanks|think.*|wait.*)$/iu;
const mostNames = 8;

/** As typed; empty unless the line names at least two. */
export function severalToStop(line: string): readonly string[] {
  const list = STOPS.exec(line.trim())?.groups?.list?.replace(KEPT, '') ?? '';
  const names = list
    .split(BETWEEN)
    .map((name) => name.replace(/^(?:the|both|with) /iu, '').trim())
    .filter((name) => name.length > 1 && name.split(' ').length <= 4 && !NO_NAME.test(name));
  return names.length < 2 || names.length > mostNames ? [] : names;
}
