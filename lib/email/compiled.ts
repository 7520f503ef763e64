/**
 * Makes V8 compile a pattern to machine code at its first use. By itself V8 first writes bytecode for it and then, at the second use, machine
 * code. Both together take it three times as long, and a first mail waits for some two hundred patterns. For a text of 1,000 characters V8
 * writes machine code at once (`kTierUpForSubjectLengthValue` in its js-regexp.h). Should that change, only time is lost.
 */

/** NUL, which no pattern looks for. */
const filler = '\0'.repeat(1_000);

const used = new WeakSet<RegExp>();

/** The pattern itself. `text`: what it is used on, because V8 compiles it for one-byte and for two-byte texts separately. */
export function compiled(pattern: RegExp, text: string): RegExp {
  if (used.has(pattern)) return pattern;
  used.add(pattern);
  pattern.test(text + filler);
  pattern.lastIndex = 0;
  return pattern;
}
