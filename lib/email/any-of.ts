/**
 * Several patterns as one that ignores case: a list with one way of speaking a line grows more easily than one long pattern.
 * Nearly all of them begin where a word does; that is asked once for all in a row, not by each at every letter of a mail.
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

/** What stands between the bars that are in no group and no class. */
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
