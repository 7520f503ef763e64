/**
 * A tar archive of plain files, as much of it as a backup needs (POSIX.1-2017, pax, "ustar Interchange Format"). Any tar program reads it.
 */
const blockBytes = 512;
/** The name field has 100 bytes; ours are far shorter. */
const longestName = 100;

/** A file's header and content, padded to whole blocks. */
export function tarFile(name: string, content: Uint8Array, modifiedSeconds: number): Uint8Array {
  const size = Buffer.byteLength(name);
  if (size > longestName) throw new Error(`A name in a backup has at most ${longestName} bytes.`);
  const header = Buffer.alloc(blockBytes);
  header.write(name, 0);
  header.write('0000600\0', 100); // mode: only the owner may read what people wrote
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${octal(content.length, 11)}\0`, 124);
  header.write(`${octal(modifiedSeconds, 11)}\0`, 136);
  header.write('        ', 148); // the checksum counts its own field as spaces
  header.write('0', 156); // a plain file
  header.write('ustar\u000000', 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc(padding(content.length))]);
}

export const tarEnd: Uint8Array = new Uint8Array(2 * blockBytes);

const octal = (value: number, digits: number): string => Math.floor(value).toString(8).padStart(digits, '0');
const padding = (size: number): number => (blockBytes - (size % blockBytes)) % blockBytes;

export class NotATarError extends Error {
  override readonly name = 'NotATarError';
}

/** The files of an archive, one after the other. @throws NotATarError if it is not one, or is truncated */
export async function* tarFiles(
  archive: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly name: string; readonly content: Uint8Array }> {
  const take = reader(archive);
  for (;;) {
    const header = await take(blockBytes);
    if (header.every((byte) => byte === 0)) return;
    const name = text(header, 0, 100);
    const size = Number.parseInt(text(header, 124, 12), 8);
    if (text(header, 257, 5) !== 'ustar' || Number.isNaN(size)) throw new NotATarError();
    const content = await take(size);
    await take(padding(size));
    yield { name, content };
  }
}

function reader(archive: AsyncIterable<Uint8Array>): (bytes: number) => Promise<Buffer> {
  const chunks = archive[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let size = 0;
  return async (bytes) => {
    while (size < bytes) {
      const { value, done } = await chunks.next();
      if (done === true) throw new NotATarError();
      held.push(value);
      size += value.length;
    }
    const all = held.length === 1 ? Buffer.from(held[0] as Uint8Array) : Buffer.concat(held);
    held = [all.subarray(bytes)];
    size -= bytes;
    return all.subarray(0, bytes);
  };
}

const text = (header: Buffer, at: number, length: number): string =>
  header
    .toString('latin1', at, at + length)
    .replace(/\0[\s\S]*$/, '')
    .trim();
