/** Whether a stated promise is about a call of the user's: then the reminder offers a script and no draft. */
import type { StatedPromise } from '../../../domain/stated-promise.ts';

// "If we haven't called by Friday, …", "if you don't call, …": a condition, not what to do.
const condition = /\b(?:if|unless|in case) [^,;.!?]{1,120}[,;]/gi;
// "please do not call", "no phone calls please", "I'll look for your call"
const notThis =
  /\b(?:do not|don[’']t|never|no|rather than|instead of|without|your) (?:a |any )?(?:phone |telephone )?(?:call|ring|phone)\w*/gi;
// "we will set up a call", "when you would like to have a call"
const arranged = /\b(?:set ?up|have|arrange|schedule|book|plan|fix) (?:a|an|the|our|your) (?:\w+ )?(?:phone )?call\b/gi;
// "the call sheet", "your call-out rates"
const otherThing = /\bcall[- ](?:sheet|out|centre|center|list|log)\b/gi;
// "I'll ring you": their own call, where they say what the user should do.
const theirOwn = /\b(?:I|we|he|she|they|somebody|someone)(?:[’']ll| will| shall| may| can| might)? (?:call|ring|phone|telephone)\b/gi;

const callWords =
  /\b(?:call|ring|phone|telephone|buzz)\b|\ba bell\b|\bon my (?:mobile|cell)\b|\b(?:reach|try|get) (?:me|us) (?:at|on) (?:\+|\(?\d)/i;
const otherWay =
  /\be-?mail me\b|\bwrite (?:to )?(?:me|us)\b|\b(?:drop|send|shoot) (?:me|us)\b|\bI(?:[’']ll| will| shall) (?:e-?mail|write|send)\b/i;

export function isPromisedCall(promise: StatedPromise | null): boolean {
  if (promise === null || (promise.type !== 'invited' && promise.type !== 'own')) return false;
  const said = [condition, notThis, arranged, otherThing, ...(promise.type === 'invited' ? [theirOwn] : [])].reduce(
    (text, pattern) => text.replace(pattern, ' '),
    promise.quote.slice(0, 200),
  );
  return callWords.test(said) && !otherWay.test(said);
}
