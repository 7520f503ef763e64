/** `npm run bench -- kinds`: the confusion matrix of the labelled mails, and each kind's precision and recall. */
import { confusion } from '../../email/kind/labelled/confusion.ts';
import { building, heldOut } from '../../email/kind/labelled/halves.ts';

const percent = (part: number): string => `${(part * 100).toFixed(0)} %`.padStart(6);

export function kinds(): void {
  for (const [name, mails] of [
    ['building', building],
    ['set aside', heldOut],
  ] as const) {
    const { kinds: all, count, scores, wrong } = confusion(mails);
    const width = Math.max(...all.map((kind) => kind.length)) + 1;
    console.log(
      `\n${name}: ${mails.length} mails, ${mails.length - wrong.length} read as meant. A row: what it is; a column: what was read.\n`,
    );
    console.log(`${' '.repeat(width)}${all.map((kind) => kind.slice(0, 7).padStart(8)).join('')}  precision  recall`);
    for (const { kind, precision, recall } of scores) {
      const row = all.map((read) => String(count(kind, read) || '·').padStart(8)).join('');
      console.log(`${kind.padEnd(width)}${row}     ${percent(precision)}  ${percent(recall)}`);
    }
  }
}
