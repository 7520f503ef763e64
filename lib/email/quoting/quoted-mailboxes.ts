/**
 * Mailboxes in a quoted header block, which are written for people, not by RFC 5322. Not here: a mail's own header (message/mailboxes.ts).
 */
import { normalAddress } from '../message/mailboxes.ts';
import type { Mailbox } from '../message/message.ts';

const maxLength = 10_000;

/** Leaves out people shown by name only. */
export function readQuotedMailboxes(value: string): readonly Mailbox[] {
  const found: Mailbox[] = [];
  let pending = '';
  for (const piece of plain(value).split(/[,;]/)) {
    // "Reyes, Dana <dana@initech.example>": the comma belongs to the name.
    pending = pending === '' ? piece : `${pending},${piece}`;
    if (!piece.includes('@')) continue;
    const mailbox = readOne(pending);
    if (mailbox !== null) found.push(mailbox);
    pending = '';
  }
  return found;
}

/** Outlook's "[mailto:...]" and "<mailto:...>" links; "on behalf of" somebody else. */
const plain = (value: string): string =>
  value
    .slice(0, maxLength)
    .replace(/<mailto:[^<>\s]{1,320}>/gi, '')
    .replace(/\[(?:mailto:)?([^[\]\s@]{1,64}@[^[\]\s]{1,255})\]/gi, '<$1>')
    .replace(/\s(?:on behalf of|im auftrag von|de la part de|en nombre de|namens|per conto di)\s.*$/i, '');

function readOne(text: string): Mailbox | null {
  const [whole = '', inBrackets, bare] =
    /[<(]\s?([^\s<>()@]{1,64}@[^\s<>()]{1,255})\s?[>)]|([^\s<>()"'@]{1,64}@[^\s<>()"':]{1,255})/.exec(text) ?? [];
  const address = normalAddress(inBrackets ?? bare ?? '');
  if (address === null) return null;
  const name = text
    .slice(0, text.indexOf(whole))
    .replace(/^[\s,"'«»“”„]+|[\s,"'«»“”„]+$/g, '')
    .slice(0, 200);
  return { address, name: name === '' || name.toLowerCase() === address ? null : name };
}
