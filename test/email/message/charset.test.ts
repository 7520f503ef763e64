import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../lib/email/message/charset.ts';
import { CharsetStream } from '../../../lib/email/message/charset-stream.ts';

const streamed = async (chunks: readonly Uint8Array[], charset: string): Promise<string> => {
  const stream = new CharsetStream(charset);
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  return (await buffer(stream)).toString();
};

describe('bytes that come in chunks', () => {
  test.each([
    ['shift_jis', [0x97, 0x9a, 0x97, 0xf0, 0x8f, 0x91], '履歴書'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x4d, 0x7a, 0x1b, 0x28, 0x42], '履'],
    ['utf-8', [0x72, 0xc3, 0xa9, 0x73], 'rés'],
    ['windows-1252', [0x80, 0x20, 0xe9], '€ é'],
    ['x-unknown', [0x72, 0xc3, 0xa9, 0x73], 'rés'],
    ['x-unknown', [0x72, 0xe9, 0x73], 'rés'],
  ] as const)('%s, cut anywhere', async (charset, bytes, text) => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await streamed([Uint8Array.from(bytes.slice(0, cut)), Uint8Array.from(bytes.slice(cut))], charset)).toBe(text);
    }
  });

  test('are read as if they had come at once, whatever they are called', async () => {
    const charsets = fc.oneof(
      fc.constantFrom('utf-8', 'gbk', 'euc-kr', 'utf-16le', 'ks_c_5601-1987', 'unicode-1-1-utf-7', ''),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array()), charsets, async (chunks, charset) => {
        expect(await streamed(chunks, charset)).toBe(decodeBytes(Buffer.concat(chunks), charset).toWellFormed());
      }),
    );
  });
});
