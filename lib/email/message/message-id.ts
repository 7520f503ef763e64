/** Message-IDs (RFC 5322 section 3.6.4): what identifies a mail and threads it. */
import { createHash } from 'node:crypto';

const maxIdLength = 998; // RFC 5322 section 2.1.1: the longest line
const maxIds = 50; // our choice: the root and the nearest ancestors are what threads a mail

/** Ids in order, each with angle brackets. A very long list keeps its first and its last ids. */
export function readMessageIds(value: string): readonly string[] {
  // Split at the brackets and nothing else: mail programs separate ids by spaces, commas, comments or not at all.
  const ids = (value.match(/<[^<>\s]+>/g) ?? []).filter((id) => id.length <= maxIdLength);
  const [root] = ids;
  return root === undefined || ids.length <= maxIds ? ids : [root, ...ids.slice(1 - maxIds)];
}

/** The one id of a Message-ID or In-Reply-To field, even if its brackets are missing. */
export function readMessageId(value: string): string | null {
  const [first] = readMessageIds(value);
  if (first !== undefined) return first;
  const bare = /^\s*([^<>\s]{1,200}@[^<>\s]{1,200})\s*$/.exec(value)?.[1];
  return bare === undefined ? null : `<${bare}>`;
}

/** The facts from which we derive a missing id. A BCC recipient is not among them: no header field shows it. */
export interface Identifying {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

/** Replaces a missing Message-ID. The same mail delivered again gets the same id. */
export function derivedMessageId({ from, to, cc, date, subject, text }: Identifying): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([from, to, cc, date, subject, text]))
    .digest('hex');
  return `<sha256-${hash}${derived}`;
}

const derived = '@derived.invalid>';

export const isDerived = (messageId: string): boolean => messageId.endsWith(derived);
