/**
 * How a pattern repeats, read from its source. Where at most one repeat has no upper bound, and no repeated group leaves a choice, the
 * matcher has one free choice for each place at which it begins, so its time grows with the square of the text at most.
 * Not here: whether a pattern with more choices is slow (run.ts).
 */
export interface Repeats {
  readonly unbounded: number;
  /** A group that repeats contains a repeat, an alternative or an optional part. */
  readonly isNested: boolean;
}

/** An escaped character, a class, the start of a group, or any other character. All but a start may be followed by how often they repeat. */
const part =
  /(?:\\(?:[pP]\{[^}]*\}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|(?<begin>\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]*:))?)|.)(?<often>(?:[*+?]|\{\d+(?:,\d*)?\})\??)?/gs;

export function repeatsIn(source: string): Repeats {
  let unbounded = 0;
  let isNested = false;
  /** For the whole pattern and each open group: whether it leaves a choice. */
  const open = [false];
  for (const { 0: text, groups = {} } of source.matchAll(part)) {
    if (groups.begin !== undefined) {
      open.push(false);
      continue;
    }
    const within = text.startsWith(')') && open.pop() === true;
    const most = mostOf(groups.often);
    if (most === Number.POSITIVE_INFINITY) unbounded += 1;
    if (most > 1 && within) isNested = true;
    if (within || text === '|' || groups.often !== undefined) open[open.length - 1] = true;
  }
  return { unbounded, isNested };
}

/** How many times at most `*`, `+`, `?`, `{2,}`, `{2,5}` or `{3}` repeat; once if there is no repeat. */
function mostOf(often: string | undefined): number {
  if (often === undefined || often.startsWith('?')) return 1;
  const most = /^\{(?:\d+,)?(\d+)\}/.exec(often)?.[1];
  return most === undefined ? Number.POSITIVE_INFINITY : Number(most);
}

/** No checker is needed to know how its time grows. */
export function growsWithTheSquareAtMost(source: string): boolean {
  const { unbounded, isNested } = repeatsIn(source);
  return unbounded <= 1 && !isNested;
}
