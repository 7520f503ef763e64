/**
 * Settings by their names: one that is not known is an error, since a slip of the pen (`signup=closed`) would leave the service open to all.
 * Not here: what a setting may be (lib/deployment.ts).
 */

/**
 * Keys of the CDK and its command line in the same context: flags, look-ups, and the notes of `cdk acknowledge` and `cdk cli-telemetry`.
 */
const ofTheCdk = /^@|:|^(?:acknowledged-issue-numbers|cli-telemetry)$/;

/** Settings of earlier releases. */
const retired: Readonly<Record<string, string>> = {
  reserveConcurrency: 'is no setting any more: reminders wait in a queue, and nothing is reserved. Leave it out',
};

/** Only the settings. */
export const settingsIn = (context: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(context).filter(([name]) => !ofTheCdk.test(name)));

/** Empty: all are known. */
export const unknownIn = (settings: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] =>
  Object.keys(settings)
    .filter((name) => !known.includes(name))
    .map((name) => `${name} ${retired[name] ?? `is no setting; do you mean ${nearest(name, known)}?`}`);

/** The known name that takes the fewest changes of a letter, in either case. */
export const nearest = (name: string, known: readonly string[]): string =>
  known
    .map((each) => ({ each, distance: changes(name.toLowerCase(), each.toLowerCase()) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best)).each;

/** Levenshtein's distance. */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
