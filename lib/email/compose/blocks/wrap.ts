/** Lines of a text part: short enough that no mail program breaks them again (RFC 3676, section 4.2, suggests at most 78). */
export const columns = 76;

/** Breaks at spaces; a longer word (an address) stays whole. `indent` begins every line after the first. */
export function wrap(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, indent))
    .join('\n');
}

function wrapLine(line: string, indent: string): string {
  const lines: string[] = [];
  let current = line.slice(0, line.search(/[^ ]|$/));
  let width = widthOf(current);
  let empty = true;
  for (const word of line.slice(current.length).split(' ')) {
    const wider = width + (empty ? 0 : 1) + widthOf(word);
    if (!empty && wider > columns) {
      lines.push(current);
      current = indent + word;
      width = widthOf(current);
    } else {
      current = empty ? current + word : `${current} ${word}`;
      width = wider;
    }
    empty = false;
  }
  return [...lines, current].map((each) => each.trimEnd()).join('\n');
}

/** In characters: a surrogate pair is one. */
const widthOf = (text: string): number => Array.from(text).length;
