/**
 * The later day by which the user may answer an offer: "Sure, we can extend till Saturday 7th Nov", "take until Monday". For mails that come
 * after the offer. Not here: the day that the offer itself names (offer-answer-by.ts).
 */
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { anyOf } from '../../any-of.ts';
import { mentionsIn, onDay, type PromiseContext } from '../promise-reader.ts';
import { offerAnswerBy } from './offer-answer-by.ts';

/** What may stand between "extend" and its day. "Extend the joining date" is none. */
const ITS =
  '(?:it|this|that|the|your|our|an?|offer|letter|deadline|last|date|due|validity|time|timeline|answer|decision|acceptance|response|reply|you|them|for|of|on|to accept|so|only|bit|little|some|further|more|extra|longer|up|open|post|position|role|job|place|back|out|days?|weeks?|two|three|few|until|till|extension)';
const TILL = '(?:till|until|to|by|through|for|up to|upto)(?: (?:the end of|end of|close on|noon on|midday on|latest))?(?: the)?,? $';
/** Read up to the day. */
const GIVES_TILL = anyOf(
  new RegExp(
    String.raw`\b(?:extend(?:ed|ing)?|extension|push(?:ed|ing)?|mov(?:e|ed|ing)|wait(?:ing)?|hold(?:ing)?|held|keep(?:ing)?|kept|give(?:n)?|giving|allow(?:ed|ing)?|grant(?:ed|ing)?)(?: ${ITS}){0,7}? ${TILL}`,
  ),
  new RegExp(
    String.raw`\b(?:you (?:can |may |do )?(?:have|take)|you've got|take|have)(?: (?:your time|time|more|longer|it))?(?: (?:to (?:decide|think|answer|think about it|think it over)))? ${TILL}`,
  ),
  new RegExp(
    String.raw`\b(?:deadline|last date|validity|offer)(?: ${ITS}){0,4} (?:is|has been|stands|now|is now|remains|will be|will remain)(?: (?:now|valid|open|good|extended|moved|pushed))?(?: ${TILL}|,? $)`,
  ),
);
/** They refuse it, ask, or speak of another matter. */
const NOT_GIVEN =
  /\?|\b(?:not|cannot|unable|unfortunately|afraid|beyond|if|unless|interview|joining|start(?:ing)? date|onboarding|office|leave|holiday|applications?)\b|n't\b/i;
/** "Please note no further extension will be possible", in the same sentence. */
const LAST_WORD = /[,;–-]? ?\b(?:but|and|please note)?,? ?(?:that )?(?:no|not) (?:further|more|later|any|a day|an hour)\b.*$/i;

/** `offer`: `dated` if a day was named before, so that this one is a later one. */
export function answerLater(said: readonly string[], context: PromiseContext, offer: 'open' | 'dated'): StatedPromise | null {
  const given = dayGiven(said, context) ?? offerAnswerBy(said, context);
  return given === null || given.type !== 'invited' || offer === 'open' ? given : { ...given, moved: true };
}

function dayGiven(said: readonly string[], context: PromiseContext): StatedPromise | null {
  for (const sentence of said) {
    if (NOT_GIVEN.test(sentence.replace(LAST_WORD, ''))) continue;
    const [only, another] = mentionsIn(sentence, context).filter(
      ({ start, precision }) => precision === 'day' && GIVES_TILL.test(sentence.slice(0, start)),
    );
    if (only !== undefined && another === undefined)
      return { type: 'invited', by: 'correspondent', about: 'answer', ...onDay({ ...only, time: null }, sentence) };
  }
  return null;
}
