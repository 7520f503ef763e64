/** `npm run bench -- bundles`: the size of each function's bundle, of our code in it and of its largest packages, in kilobytes. */
import { bundleFunction } from '../support/bundle.ts';
import { fixed, markdownTable } from './table.ts';

const names = ['receive-mail', 'send-reminder', 'record-feedback', 'sweep'];
const shownPackages = 6;

export async function bundleSizes(): Promise<string> {
  const rows: string[][] = [];
  for (const name of names) {
    const { code, inputs } = await bundleFunction(name);
    const parts = new Map<string, number>();
    for (const [path, bytes] of inputs) parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytes);
    const ours = parts.get('ours') ?? 0;
    parts.delete('ours');
    const largest = [...parts].toSorted(([, a], [, b]) => b - a).slice(0, shownPackages);
    rows.push([name, kilobytes(code.length), kilobytes(ours), largest.map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(', ')]);
  }
  return markdownTable(['kB', 'bundle', 'ours', 'the largest packages'], rows);
}

const partOf = (path: string): string =>
  /.*node_modules\/(@aws-sdk|@smithy|@aws-lambda-powertools|(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'ours';
const kilobytes = (bytes: number): string => fixed(bytes / 1000, 0);
