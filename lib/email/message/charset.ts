/** Decodes bytes of a mail to text. Not here: transfer encodings, encoded words (encoded-words.ts). */
import { TextDecoder } from 'node:util';

/** Names that mail programs write and the Encoding Standard does not list. */
const aliases: Readonly<Record<string, string>> = {
  utf: 'utf-8',
  utf8mb4: 'utf-8',
  'utf-8859-1': 'iso-8859-1',
  'iso-8859-8-e': 'iso-8859-8',
  cp850: 'windows-1252',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp936: 'gbk',
  gb_2312: 'gbk',
};

/** Decodes in the named charset. Without a known name: UTF-8 if the bytes are valid UTF-8, otherwise Windows-1252. Never throws. */
export function decodeBytes(bytes: Uint8Array, charset: string | null = null): string {
  const decoder = decoderNamed(charset);
  return decoder === null ? decodeUnnamed(bytes) : decoder.decode(bytes);
}

export interface CharsetDecoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** The same for bytes that come in chunks. */
export function charsetDecoder(charset: string): CharsetDecoder {
  const decoder = decoderNamed(charset);
  if (decoder !== null) return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  const chunks: Uint8Array[] = [];
  return {
    write(bytes) {
      chunks.push(bytes);
      return '';
    },
    end: () => decodeUnnamed(Buffer.concat(chunks)),
  };
}

function decoderNamed(charset: string | null): TextDecoder | null {
  const label = (charset ?? '').trim().toLowerCase();
  return label === '' ? null : decoderFor(aliases[label] ?? label);
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null; // the Encoding Standard's answer to an unknown label
    throw error;
  }
}

function decodeUnnamed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
