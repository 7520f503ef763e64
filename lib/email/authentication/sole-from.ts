/** The one author of a mail, if nobody could read another one in it. Not here: whether it is them (proof.ts). */
import { fieldValues } from '../message/header-fields.ts';
import type { Message } from '../message/message.ts';
import { domainOf } from '../people/addresses.ts';

/**
 * Of several equal fields a signature covers the lowest, and we read the topmost: the user's old mail could be sent again under another
 * subject or as another mail (RFC 6376 section 8.15). None of these fields may occur twice (RFC 5322 section 3.6).
 */
const onlyOnce = ['message-id', 'subject', 'date', 'in-reply-to', 'references', 'content-type', 'content-transfer-encoding'];

/** The From domain if there is exactly one From field with exactly one mailbox, and nobody could read another one there. */
export function soleFromDomain({ headers, from }: Message): string | null {
  if (onlyOnce.some((name) => fieldValues(headers, name).length > 1)) return null;
  const fields = fieldValues(headers, 'from');
  const [field] = fields;
  const [mailbox] = from;
  if (field === undefined || mailbox === undefined || fields.length !== 1 || from.length !== 1) return null;
  return isPlainMailbox(field) ? domainOf(mailbox.address) : null;
}

/** `addr-spec` or `name <addr-spec>`, apart from quoted strings and comments: no second address, no group, no route. */
function isPlainMailbox(field: string): boolean {
  const bare = field
    .slice(0, 2_000)
    .replace(/"(?:[^"\\]|\\.)*"/gs, '_')
    .replace(/\((?:[^()\\]|\\.)*\)/gs, ' ');
  return /^[^<>,;:"()]*<[^<>,;:"()\s]+>\s*$/.test(bare) || /^\s*[^<>,;:"()\s]+\s*$/.test(bare);
}
