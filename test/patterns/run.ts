/**
 * `npm run test:patterns`: a checker reads the patterns in `lib/` from the source, and fails on one that takes exponential or cubic time,
 * or worse, for some text. Ends with `N passed, N failed`. Patterns that take the checker more than a second, or come after three minutes,
 * are listed but don't fail: a bounded repeat is hard to check, but cheap to run. Not here: that our readers take four times as long for
 * four times the text (test/email/every-reader.test.ts).
 */
import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { parseAst } from 'vitest/node';

const patternMs = 1_000;
const allMs = 180_000;
const mostDegree = 2;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
      found.push({ file, source: pattern, flags });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }));
  return found;
}

/** Patterns with unbounded repeats come first, because only they can grow without limit. */
const unbounded = ({ source }: Pattern): number => source.match(/(?<!\\)(?:[*+]|\{\d+,\})/g)?.length ?? 0;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const all = globSync('lib/**/*.ts').flatMap(patternsIn);
const patterns = [...new Map(all.map((each) => [`${each.flags} ${each.source}`, each])).values()].toSorted(
  (a, b) => unbounded(b) - unbounded(a),
);
const began = performance.now();
const slow: Pattern[] = [];
let passed = 0;
let failed = 0;
let unchecked = 0;
for (const pattern of patterns) {
  if (performance.now() - began > allMs) {
    unchecked += 1;
    continue;
  }
  // The checker doesn't know the flag `v`. None of our patterns uses its nested sets.
  const found = await check(pattern.source, pattern.flags.replace('v', 'u'), { timeout: patternMs });
  const complexity = found.status === 'unknown' ? null : found.complexity;
  const isBad =
    complexity?.type === 'exponential' ||
    (complexity?.type === 'polynomial' && complexity.degree !== undefined && complexity.degree > mostDegree);
  if (found.status === 'unknown') slow.push(pattern);
  else if (!isBad) passed += 1;
  else {
    failed += 1;
    print(`${complexity?.type} ${complexity?.summary ?? ''}: ${pattern.file} /${pattern.source}/${pattern.flags}`);
  }
}
print(`Not decided within ${patternMs} ms: ${slow.length}`);
for (const { file, source } of slow) print(`  ${file} /${source.slice(0, 100)}/`);
if (unchecked > 0) print(`Not looked at within ${allMs / 1_000} s: ${unchecked}, those with bounds alone last`);
print(`\n${passed} passed, ${failed} failed`);
// The checker leaves a process running.
process.exit(failed === 0 && passed > 0 ? 0 : 1);
