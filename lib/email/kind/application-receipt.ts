/**
 * A portal's "thank you for applying": it tells that the user applied, and is not an answer from a person. Not here: a portal's rejection,
 * which is read like anybody's (outcome/).
 */
import { sentences } from '../dates/sentences.ts';
import type { Mailbox } from '../message/message.ts';
import { readOutcome } from '../outcome/read-outcome.ts';
import { isNoReplyOrAts } from '../people/addresses.ts';

const maxLength = 4_000;
const maxSubject = 300;

/** Only what is positively a receipt and nothing else: a no, an offer or "nothing open" beside it is never one. */
export function isApplicationReceipt({
  from,
  subject,
  text,
}: {
  readonly from: Mailbox | null;
  readonly subject: string;
  readonly text: string;
}): boolean {
  if (from === null || !isNoReplyOrAts(from.address)) return false;
  const { decision, certainty } = readOutcome({ subject: subject.slice(0, maxSubject), sentences: sentences(text.slice(0, maxLength)) });
  return decision === 'received' && certainty === 'sure';
}
