/**
 * `npm run test:patterns`: a checker reads the patterns in `lib/` from the source, and fails on one that takes exponential or cubic time,
 * or worse, for some text. Ends with `N passed, N failed`. A pattern whose repeats can't make it slow passes unchecked (repeats.ts).
 * All others get a quick look first. Those that it leaves undecided share the rest of the time. A pattern that stays undecided is listed but
 * doesn't fail: a bounded repeat is hard to check, but cheap to run. Not here: that our readers take four times as long for four times the text
 * (test/email/every-reader.test.ts).
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { check } from 'recheck';
import { parseAst } from 'vitest/node';
import { growsWithTheSquareAtMost } from './repeats.ts';

/** Milliseconds for each pattern in the first round and in the second. What takes longer is hardly ever decided. */
const rounds = [200, 1_000];
const allMs = 60_000;
const mostDegree = 2;

type Check = typeof check;

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

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const all = globSync('lib/**/*.ts').flatMap(patternsIn);
const patterns = [...new Map(all.map((each) => [`${each.flags} ${each.source}`, each])).values()];
const began = performance.now();
let undecided = patterns.filter(({ source }) => !growsWithTheSquareAtMost(source));
let passed = patterns.length - undecided.length;
let failed = 0;

/** Each instance of the package starts a process, which checks one pattern at a time. */
function newChecker(): Check {
  const require = createRequire(import.meta.url);
  for (const file of Object.keys(require.cache)) if (file.includes('/recheck/')) delete require.cache[file];
  return (require('recheck') as { readonly check: Check }).check;
}

async function lookAt(pattern: Pattern, timeout: number, check: Check): Promise<'decided' | 'undecided'> {
  // The checker doesn't know the flag `v`. None of our patterns uses its nested sets.
  const found = await check(pattern.source, pattern.flags.replace('v', 'u'), { timeout });
  if (found.status === 'unknown') return 'undecided';
  const { complexity } = found;
  const isBad =
    complexity?.type === 'exponential' ||
    (complexity?.type === 'polynomial' && complexity.degree !== undefined && complexity.degree > mostDegree);
  if (!isBad) passed += 1;
  else {
    failed += 1;
    print(`${complexity?.type} ${complexity?.summary ?? ''}: ${pattern.file} /${pattern.source}/${pattern.flags}`);
  }
  return 'decided';
}

const checkers = Array.from({ length: availableParallelism() }, newChecker);
for (const timeout of rounds) {
  const waiting = [...undecided];
  const left: Pattern[] = [];
  const takeTurns = async (checker: Check): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (performance.now() - began > allMs || (await lookAt(next, timeout, checker)) === 'undecided') left.push(next);
  };
  await Promise.all(checkers.map(takeTurns));
  undecided = left;
}
print(`Not decided within ${rounds.at(-1)} ms each and ${allMs / 1_000} s in all: ${undecided.length}`);
for (const { file, source } of undecided) print(`  ${file} /${source.slice(0, 100)}/`);
print(`\n${passed} passed, ${failed} failed`);
// The checker leaves a process running.
process.exit(failed === 0 && passed > 0 ? 0 : 1);
