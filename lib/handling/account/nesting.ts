/** Deeper than any export. Code that walks through a value recurses once a level and would run out of stack. Our choice. */
const deepest = 64;

/** Whether JSON text is nested deeper than an export. Counts the brackets outside strings, before anything is parsed. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isInString && sign === '\\') at += 1;
    else if (sign === '"') isInString = !isInString;
    else if (!isInString && (sign === '[' || sign === '{')) depth += 1;
    else if (!isInString && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
