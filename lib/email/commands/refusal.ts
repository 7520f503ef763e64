/**
 * Whether an answer to "is this address yours?" or "did you ask to join?" says no. Any other answer is a yes: people who did not ask say so
 * or don't answer. Not here: what other answers say (read-answer.ts).
 */

import { plainLine } from './plain-words.ts';
import type { TypedAnswer } from './read-answer.ts';

// "No, that was not me.", "Stop!", "Who is this?", "What do you want from me"
const BEGINS = /^(?:no|nope|not|never|stop|unsubscribe|remove|delete|who|what|why|wrong|spam)\b/i;
// "I did not ask for this", "you have the wrong person", "please remove me from your list"
const SAYS =
  /\b(?:not me|was not (?:me|mine)|not mine|is not my|did not (?:ask|sign|request|join|write|want)|(?:have )?never (?:asked|signed|heard)|wrong (?:address|person|mail|email|mailbox)|do not know|remove me|stop (?:mailing|emailing|writing)|unsubscribe|spam|phishing)\b/i;

/** Enough text to find a refusal. Our choice. */
const longest = 500;

export function isRefusal({ typed, subject }: TypedAnswer): boolean {
  const said = plainLine((typed.trim() || subject).slice(0, longest));
  return BEGINS.test(said) || SAYS.test(said);
}
