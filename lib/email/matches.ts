import { compiled } from './compiled.ts';

/** Every match of a pattern with the flag `g`, like `matchAll`, but without copying the pattern for each text. */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  compiled(pattern, text).lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
