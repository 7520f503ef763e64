/** `--help` and `-h` of a command: prints its usage and exits. */
export function helpIfAsked(words: readonly string[], usage: string): void {
  if (!words.includes('--help') && !words.includes('-h')) return;
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
