/** One typing slip away: a missing, doubled or wrong letter, or two swapped letters (Damerau). */
const heads: readonly string[] = [
  ...[
    'done',
    'called',
    'voicemail',
    'messaged',
    'snooze',
    'later',
    'remind',
    'wait',
    'stop',
    'unsubscribe',
    'heard',
    'interview',
    'closes',
    'rejected',
    'withdrew',
  ],
  ...[
    'offer',
    'declined',
    'hired',
    'undo',
    'applied',
    'company',
    'contact',
    'networking',
    'application',
    'unsolicited',
    'status',
    'help',
    'privacy',
    'pause',
    'resume',
  ],
  ...['timezone', 'hour', 'country', 'openings', 'process', 'direct'],
];

/** Words of their own, however close. */
const ordinary: ReadonlySet<string> = new Set([
  'your',
  'hours',
  'four',
  'tour',
  'pour',
  'hears',
  'heart',
  'hear',
  'sitter',
  'fired',
  'tired',
  'wired',
  'shire',
  'dune',
  'gone',
  'none',
]);

/** The phrase with its first misspelt word corrected; null if no word is close to a command's. */
export function spelledRight(phrase: string): string | null {
  const all = phrase.replace(/,/g, '').split(' ');
  const words = all.slice(0, 6);
  if (words.some((word) => heads.includes(word.toLowerCase()))) return null;
  for (const [index, word] of words.entries()) {
    const head =
      word.length < 4 || ordinary.has(word.toLowerCase()) ? undefined : heads.find((candidate) => isOneSlip(word.toLowerCase(), candidate));
    if (head) return all.with(index, head).join(' ');
  }
  return null;
}

export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
