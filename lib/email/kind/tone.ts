/** The tone of the user's mail to an employer: usual, demanding, or pointing out that they dropped the ball. When unsure: usual. */
import { anyOf, type Pattern } from '../any-of.ts';
import { sentences, type Typed } from '../dates/sentences.ts';

export type Tone = 'usual' | 'demanding' | 'dropped-ball';

// "You haven't returned my call.", "you never got back to me", "I have still not heard back from you", "Why have you not answered?"
const DROPPED_BALL = anyOf(
  /\byou (?:still )?(?:have ?n[o']t|haven['’]t|never|did ?n[o']t|didn['’]t|failed to)(?: yet| even| bothered to)? (?:returned?|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?(?: me)? back|g[eo]t(?:ten)? back|written? back|wrote back|ke(?:ep|pt) your)\b/,
  /\b(?:have|has|had) (?:still )?(?:not|never) (?:answered|replied|responded|returned|gotten back|got back)\b.{0,40}\b(?:me|my|call|mail|e-?mails?|message)\b/,
  /\b(?:why|how come)\b.{0,30}\b(?:you|nobody|no one)\b.{0,30}\b(?:answer|reply|repl|respond|return|call(?:ed)? me)/,
  /\bi (?:have|['’]ve) (?:been )?(?:ignored|waiting for (?:weeks|months|ages|so long))\b/,
);
// "I expect an answer by tomorrow.", "This is unacceptable.", "I demand to know", "How dare you"
const DEMANDING = anyOf(
  /\bi (?:demand|insist)\b/,
  /\bi expect (?:an?|your|you to|to hear)\b.{0,40}\b(?:answer|reply|response|respond|call|by|today|tomorrow|immediately)\b/,
  /\b(?:this|it|that|your (?:silence|behaviou?r|conduct))(?: is|['’]s) (?:simply |just |totally |completely |absolutely )?(?:unacceptable|unprofessional|outrageous|ridiculous|rude|disrespectful)\b/,
  /\b(?:answer|reply|respond|call me back|get back to me) (?:immediately|at once|right now|today or)\b/,
  /\bhow dare you\b|\bwast(?:e|ed|ing) (?:of )?my time\b|\byou owe me\b|\blast (?:warning|chance)\b/,
);
// "I did not demand", "without being demanding", "please don't feel you have to reply immediately"
const SOFTENED =
  /\b(?:no need to|do ?n[o']t (?:need|have|feel)|don['’]t (?:need|have|feel)|not (?:to )?(?:demand|insist)|hope (?:this|it) is(?:n['’]t| not))\b/i;

/** `text`: what the user typed now, without quotes. */
export function readTone(text: Typed): Tone {
  const said = sentences(text);
  const says = (pattern: Pattern): boolean => said.some((sentence) => pattern.test(sentence) && !SOFTENED.test(sentence));
  if (says(DEMANDING)) return 'demanding';
  return says(DROPPED_BALL) ? 'dropped-ball' : 'usual';
}
