/**
 * Joins several patterns into one that ignores case. A list with one phrase per line is easier to extend than one long pattern.
 * Nearly all begin at a word's start. A run of them shares one such test, instead of each testing at every letter of a mail.
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const rows: { readonly beginsWord: boolean; readonly ways: string[] }[] = [];
  for (const way of patterns.flatMap(({ source }) => alternatives(source))) {
    const beginsWord = way.startsWith(wordBoundary);
    if (rows.at(-1)?.beginsWord !== beginsWord) rows.push({ beginsWord, ways: [] });
    rows.at(-1)?.ways.push(beginsWord ? way.slice(wordBoundary.length) : way);
  }
  return new RegExp(rows.map(({ beginsWord, ways }) => `${beginsWord ? wordBoundary : ''}(?:${ways.join('|')})`).join('|'), 'i');
}

const wordBoundary = String.raw`\b`;

/** The alternatives between top-level bars, outside groups and classes. */
function alternatives(source: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  let inClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, source.slice(start)];
}
