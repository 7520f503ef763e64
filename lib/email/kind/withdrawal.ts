import { anyOf } from '../any-of.ts';
import { type KindReader, standing } from './kind-reader.ts';

const WITHDRAWS = anyOf(
  /\bwithdraw(?:ing|al of)? (?:my (?:application|candidacy|candidature|name|interest)|from (?:the|this|your|consideration)|myself)\b/,
  /\bwithdrawal of (?:my )?(?:application|candidacy|candidature)\b|^withdrawal$/,
  /\b(?:remove|take) (?:me|my name) (?:from|off|out of) (?:consideration|(?:the|your) (?:process|list|running|pool))/,
  /\bno longer (?:wish to be considered|available for (?:the|this) (?:role|position|post|job)|interested in (?:the|this|your)|looking for (?:a |new )?(?:job|work|role|position)|pursu(?:e|ing))/,
  /\b(?:not|no longer) (?:to )?(?:pursue|proceed|continue|go ahead|move forward) (?:with )?(?:the|this|my|your|any further|further)\b/,
  /\b(?:accepted|taken|found|started) (?:another|a different|a new) (?:offer|position|role|job|post)\b/,
  /\b(?:accepted|taken) (?:a|an) (?:\w+ )?(?:offer|position|role|job|post) (?:elsewhere|closer|nearer|with|at|from|in)\b/,
  /\b(?:decline|turn down) (?:the|your) (?:\w+ )?(?:interview|invitation)\b/,
);
const OTHERWISE = anyOf(
  /\b(?:do not|don't|not|never) (?:want|wish|intend|plan|going) to (?:withdraw|be removed)/,
  /\b(?:if|unless|whether|should) (?:i|you|the|my)\b/,
  /\bconsidering withdraw/,
  // "I am no longer interested in my present field, so I apply here"
  /\b(?:my|current|present|previous|old) (?:field|employer|career|industry)\b/,
);

/** The user is out of the race. */
export const withdrawal: KindReader = (mail) => {
  // Of an offer, it is declined: decline.ts.
  if (mail.opens || mail.timeline?.stage === 'offer') return undefined;
  const because = standing(mail, WITHDRAWS, OTHERWISE);
  return because ? { kind: 'withdrawal', because, sure: true } : undefined;
};
