/** Message-IDs (RFC 5322 section 3.6.4): what identifies a mail and threads it. */
import { createHash } from 'node:crypto';

const maxIdLength = 998; // RFC 5322 section 2.1.1: the longest line
const maxIds = 50; // our choice: the root and the nearest ancestors are what threads a mail

/** Ids in their order, each with its angle brackets; of very many the first and the last. */
export function readMessageIds(value: string): readonly string[] {
  // Split at the brackets and nothing else: mail programs separate ids by spaces, commas, comments or not at all.
  const ids = (value.match(/<[^<>\s]+>/g) ?? []).filter((id) => id.length <= maxIdLength);
  const [root] = ids;
  return root === undefined || ids.length <= maxIds ? ids : [root, ...ids.slice(1 - maxIds)];
}

/** The one id of a Message-ID or In-Reply-To field, also where its brackets are missing. */
export function readMessageId(value: string): string | null {
  const [first] = readMessageIds(value);
  if (first !== undefined) return first;
  const bare = /^\s*([^<>\s]{1,200}@[^<>\s]{1,200})\s*$/.exec(value)?.[1];
  return bare === undefined ? null : `<${bare}>`;
}

/** What stands in for an id is made of these; a BCC shows nowhere. */
export interface Identifying {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

/** Stands in where a mail has none: the same mail delivered again gets the same. */
export function derivedMessageId({ from, to, cc, date, subject, text }: Identifying): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([from, to, cc, date, subject, text]))
    .digest('hex');
  return `<sha256-${hash}${derived}`;
}

const derived = '@derived.invalid>';

export const isDerived = (messageId: string): boolean => messageId.endsWith(derived);
