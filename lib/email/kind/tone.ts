/** The tone of the user's mail to an employer: usual, demanding, or pointing out that they dropped the ball. When unsure: usual. */
import { anyOf, type Pattern } from '../any-of.ts';
import { sentences, type Typed } from '../dates/sentences.ts';

export type Tone = 'usual' | 'demanding' | 'dropped-ball';

// "You haven't returned my call.", "you never got back to me", "I have still not heard back from you", "Why have you not answered?"
const DROPPED_BALL = anyOf(
  /\byou (?:still )?(?:have ?n[o']t|haven['’]t|never|did ?n[o']t|didn['’]t|failed to)(?: yet| even| bothered to)? (?:returned?|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?(?: me)? back|g[eo]t(?:ten)? back|written? back|wrote back|ke(?:ep|pt) your)\b/,
  /\b(?:have|has|had) (?:still )?(?:not|never) (?:answered|replied|responded|returned|gotten back|got back)\b.{0,40}\b(?:me|my|call|mail|e-?mails?|message)\b/,
  /\b(?:why|how come)\b.{0,30}\b(?:you|nobody|no one)\b.{0,30}\b(?:answer|reply|repl|respond|return|call(?:ed)? me)/,
  // "I have not received the courtesy of a reply", "without so much as an acknowledgement"
  /\b(?:not|never|nobody|no one|without|expected|lack(?:ed|s)?)\b.{0,40}\b(?:courtesy|decency|good manners) (?:of|to) (?:an? |even )?(?:reply|answer|respon[sd]e?|acknowledge\w*|write back|let (?:me|applicants|candidates) know)\b/,
  /\b(?:not|n['’]t|never|without) (?:\w+ ){0,3}so much as (?:an?|one) (?:\w+ )?(?:reply|answer|response|acknowledge?ment|word|line|e-?mail)\b/,
  /\bi (?:have|['’]ve) (?:been )?(?:ignored|waiting for (?:weeks|months|ages|so long))\b/,
);
// "I expect an answer by tomorrow.", "I must insist on a reply", "This is unacceptable.", "I demand to know", "How dare you"
const DEMANDING = anyOf(
  /\bi (?:demand|insist)\b/,
  /\bi (?:really )?(?:must|have to|am going to|shall|will) (?:now |really |therefore )?(?:demand|insist (?:that you|(?:on|upon) (?:an?|your|the|some|receiving|hearing|getting|having)(?: \w+){0,3}? (?:answer|reply|response|decision|explanation|apology|feedback|by|from you|today|tomorrow)))\b/,
  /\bi (?:really )?(?:require|must have|want) (?:an?|your) (?:\w+ )?(?:answer|reply|response|decision|explanation|apology)\b(?! (?:address|(?:to|on|about|of) (?:this|the|an?|my)\b))/,
  /\bi (?:am|['’]m) (?:no longer|not) (?:prepared|willing) to wait\b|\bi (?:will|shall) not (?:be kept waiting|wait any longer|tolerate)\b/,
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
