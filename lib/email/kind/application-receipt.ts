/**
 * A portal's "thank you for applying": it tells that the user applied, and is not an answer from a person. Not here: a portal's rejection,
 * which is read like anybody's (promises/outcome.ts).
 */

import { anyOf } from '../any-of.ts';
import { sentences, unaccented } from '../dates/sentences.ts';
import type { Mailbox } from '../message/message.ts';
import { isNoReplyOrAts } from '../people/addresses.ts';
import { readOutcome } from '../promises/outcome.ts';

const RECEIPT = anyOf(
  // "Thank you for applying to Initech", "Thanks for submitting your application", "Thanks for your interest"
  /\bthank(?:s| you)(?: so much| very much)? for (?:applying|(?:submitting |sending (?:us )?)?your (?:\w+ )?(?:application|interest|submission|resume|cv))\b/,
  // "We have received your application", "We got your application", "We acknowledge receipt of your application"
  /\b(?:received|got) your (?:\w+ )?(?:application|resume|cv|submission)\b|\b(?:receipt|confirmation|acknowledg\w{1,6}) of (?:the receipt of )?your application\b/,
  // "Your application for Staff Nurse has been submitted", "Your application was sent to Initech"
  /\byour (?:\w+ )?application (?:(?:for|to|as) [^.!?]{1,80} )?(?:was|has been|is) (?:successfully )?(?:sent|received|submitted)\b/,
  /\bapplication (?:successfully )?(?:received|submitted|confirmation|confirmed)\b|\bindeed application:/,
);
/** Something is left for the user to do, or the process is already further on. */
const OTHERWISE = anyOf(
  /\b(?:complete|finish|continue|resume) (?:your|the|an) (?:application|profile|assessment)\b|\bsecurity code\b/,
  /\b(?:interview|phone screen|assessment)\b[^.!?]{0,60}\b(?:invite|invited|schedule|choose|pick|book|slot|complete)\b|\b(?:invite|invited|schedule|choose|pick|book|complete)\b[^.!?]{0,60}\b(?:interview|phone screen|assessment)\b/,
);

const maxLength = 4_000;

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
  const said = [subject.slice(0, 300), ...sentences(text.slice(0, maxLength))].map(unaccented);
  return said.some((each) => RECEIPT.test(each)) && !said.some((each) => OTHERWISE.test(each)) && readOutcome(said) !== 'rejected';
}
