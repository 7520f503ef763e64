/** OpenPGP's lines in a text (RFC 9580 sections 6.2 and 7): those around a signed text, and keys, are no words of anybody's. */

const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const BLOCK = /^-----(BEGIN|END) PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----\s*$/;

/** The text as it was before it was signed. An encrypted one stays as it is. */
export function withoutPgpLines(text: string): string {
  if (!text.includes('-----BEGIN PGP ')) return text;
  const kept: string[] = [];
  let part: 'text' | 'fields' | 'signed' | 'block' = 'text';
  for (const line of text.split('\n')) {
    const border = BLOCK.exec(line)?.[1];
    if (border !== undefined) part = border === 'BEGIN' ? 'block' : 'text';
    else if (line.trim() === SIGNED) part = 'fields';
    else if (part === 'fields' && line.trim() === '') part = 'signed';
    else if (part === 'fields' && !/^[A-Z][\w-]{1,30}: /.test(line)) {
      // HTML drops the empty line below the fields.
      part = 'signed';
      kept.push(line);
    } else if (part === 'signed') kept.push(line.replace(/^- (?=-|From )/, ''));
    else if (part === 'text') kept.push(line);
  }
  return kept.join('\n').trimEnd();
}

/** An encrypted text has nothing above it. */
export const isEncryptedText = (text: string): boolean => /^\s*-----BEGIN PGP MESSAGE-----/.test(text);
