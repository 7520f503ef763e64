/** A portal's "thank you for applying": it tells that the user applied, and is no answer of a person's. */
import { isNoReplyOrAts } from '../addresses.ts';
import type { Mailbox } from '../message.ts';

// "Thank you for applying to Initech", "Thanks for your application", "We have received your application", "Your application was sent to Initech" (LinkedIn)
const RECEIPT =
  /\bthank(?:s| you) for (?:applying|your (?:application|interest))\b|\b(?:received|got) your application\b|\byour application (?:for .{0,80} )?(?:was|has been) (?:sent|received|submitted)\b|\bapplication (?:received|submitted|confirmation)\b/i;
// "If you have not heard from us within 4 weeks, please assume that you were unsuccessful" tells what silence would mean, and refuses nothing.
const OF_SILENCE = /\b(?:if|should|unless) you (?:have |do |should )?(?:not|n['’]t|haven['’]t|don['’]t|hear|receive)\b[^.!?]{0,300}/gi;
// The same words open many a rejection.
const REJECTION = /\b(?:unfortunately|regret|not (?:be )?(?:moving|proceeding|progress\w*)|other candidates|unsuccessful)\b/i;

export function isApplicationReceipt({
  from,
  subject,
  text,
}: {
  readonly from: Mailbox | null;
  readonly subject: string;
  readonly text: string;
}): boolean {
  const words = `${subject}\n${text.slice(0, 4000)}`;
  return from !== null && isNoReplyOrAts(from.address) && RECEIPT.test(words) && !REJECTION.test(words.replace(OF_SILENCE, ' '));
}
