/** The text part: the same blocks for those who read plain text, 76 columns wide. */
import type { Block, Moment } from './blocks.ts';
import { columns, wrap } from './wrap.ts';

/** The footer is below the line that marks a signature for mail programs, so that quoting leaves it out. */
export const textTwin = (blocks: readonly Block[], footer: readonly string[]): string =>
  [...blocks.map(textOf), ...(footer.length === 0 ? [] : [`-- \n${footer.map((line) => wrap(line)).join('\n')}`])]
    .join('\n\n')
    .concat('\n');

const fence = '-'.repeat(40);

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text.split(' ').map(capitals).join(' ');
    case 'paragraph':
      return wrap(block.label === undefined ? block.text : `${block.label} ${block.text}`);
    case 'list':
      return block.items
        .map((item, index) => wrap(`${block.ordered ? `${index + 1}.` : '-'} ${item}`, block.ordered ? '   ' : '  '))
        .join('\n');
    case 'quote':
      return wrap(block.text)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'copy': {
      const fields = (block.fields ?? []).map(([name, value]) => `${`${name}: ${value}`.trimEnd()}\n`).join('');
      return `${fields}${fence}\n${wrap(block.text)}\n${fence}`;
    }
    case 'link':
      return wrap(block.link.label);
    case 'words':
      return wordLines(block.words);
    case 'answers':
      return `${wrap(block.lead)}\n\n${wordLines(block.answers.map(({ word, label }) => [word, label] as const))}`;
    case 'picture':
      return block.moments.map(momentLine).join('\n');
  }
}

/** An address stays as it is. */
const capitals = (word: string): string => (word.includes('@') ? word : word.toUpperCase());

function wordLines(words: readonly (readonly [word: string, meaning: string])[]): string {
  const width = Math.min(Math.max(...words.map(([word]) => word.length)) + 3, columns / 2);
  const indent = ' '.repeat(width + 2);
  // A long word has a line of its own.
  const line = (word: string): string => (word.length < width ? `  ${word.padEnd(width)}` : `  ${word}\n${indent}`);
  return words.map(([word, meaning]) => wrap(`${line(word)}${meaning}`, indent)).join('\n');
}

const marks = { past: 'o', today: '*', next: '.', folded: ':' } as const;

function momentLine({ when, label, day, after, text }: Moment): string {
  const date = [label, day, after].filter((part) => part !== '').join(', ');
  return wrap(`  ${marks[when]} ${date === '' ? '' : `${date}: `}${text}`, '    ');
}
