/**
 * A plain answer to "Shall I stop the others?" in more words than yes or no: "yeah bin the rest off", "please keep the others". Not here:
 * yes and no (command-words.ts), what they do (handling/obey/questions/stop-others.ts).
 */
import { plainLine } from '../plain-words.ts';

const POLITE = String.raw`(?:(?:yes|yeah|yep|yup|ya|aye|ok|okay|sure|please|pls|plz|kindly|go on|go ahead and|you can|you may|can you|could you|just|and|then|now|thanks|thank you|so|oh)[\s,.!]+){0,5}`;
const OTHERS = String.raw`(?:(?:all|about|on|with|of|for|them|tracking|following|reminding me(?: about| of)?|reminders? (?:about|for|of|on)|any of|both|everything about)\s+){0,3}(?:(?:the|my|these|those|all|any|every)\s+){0,2}(?:(?:remaining|other|rest)\s+(?:ones?|conversations?|applications?|companies|jobs?|reminders?|emails?|people)|others?|rest(?: of (?:them|it|the (?:others|list)))?|them(?: all)?|(?:all|both|each) of them|of them|lot|remaining)`;
const THANKS = String.raw`(?:[\s,.!]+(?:off|too|all|now|then|please|pls|thanks|thank you|thx|ta|cheers|mate|sir|madam|too please|as well|altogether|completely|going|open|running|for now))*`;

const ENDS =
  '(?:stop|end|close|drop|bin|cancel|forget|scrap|ditch|kill|remove|delete|finish|withdraw|archive|clear|get rid of|let go of|leave off|done with|knock off|knock)';
const KEEPS =
  '(?:keep|leave|carry on with|continue(?: with)?|go on with|keep on with|do not (?:stop|end|close|drop|bin|cancel|delete)|not stop|hold)';

const YES = new RegExp(`^${POLITE}${ENDS}(?: off)? ${OTHERS}${THANKS}$`, 'iu');
const YES_ALL =
  /^(?:yes|yeah|yep|yup|ok|okay|sure)[\s,]+(?:stop|end|close|drop|bin|cancel)?\s?(?:all of them|them all|the others|the rest|the lot|all others|both of them)(?: off)?(?:[\s,]+(?:please|pls|thanks|thank you))*$/i;
const NO = new RegExp(
  String.raw`^(?:(?:no|nope|nah|not yet|please|pls|kindly|just|thanks|thank you|ok|oh|well)[\s,.!]+){0,4}${KEEPS} ${OTHERS}${THANKS}$`,
  'iu',
);

/** Null: neither is said plainly. */
export function readStopOthers(line: string): boolean | null {
  const plain = plainLine(line);
  if (plain.length > maxLine || /\?\s*$/.test(line)) return null;
  if (NO.test(plain)) return false;
  return YES.test(plain) || YES_ALL.test(plain) ? true : null;
}

/** More says more than that. Our choice. */
const maxLine = 120;
