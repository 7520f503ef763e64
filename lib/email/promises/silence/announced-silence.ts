/**
 * "If selected, you will hear within 14 days. We are not able to respond to everyone.": who is not chosen hears nothing, so silence after that
 * day means no (docs/decisions/0024). Not here: that they say so in the same clause as the day (lapse.ts).
 */
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { anyOf } from '../../any-of.ts';
import { quoteOf } from '../promise-reader.ts';
import { isOfTheChosen } from './if-chosen.ts';

const CHOSEN = '(?:short-?listed|successful|selected|suitable|chosen|qualified)';
const PEOPLE = '(?:candidates?|applicants?|applications?|people|persons?|ones)';
const THE_CHOSEN = `(?:the |those )?(?:${CHOSEN}(?: ${PEOPLE})?|(?:${PEOPLE} |those )?(?:who (?:are|have been) |that (?:are|have been) |we (?:have )?)?${CHOSEN})`;
const TELL = '(?:respond|reply|answer|write|get back|contact|notify|inform|acknowledge|be in touch with)';
const TOLD = '(?:be (?:contacted|notified|informed|called|answered)|hear|receive (?:a|an|any) (?:reply|answer|response))';
const EVERYONE = `(?:everyone|everybody|every one|(?:all|each|every)(?: of the| the| individual| single| unsuccessful)? ${PEOPLE}|unsuccessful ${PEOPLE}|all who (?:apply|applied)|all(?=[.,;!]|$))`;

/** "We cannot reply to everyone", but not "we cannot reply to everyone personally". */
const NOT_EVERYONE = anyOf(
  new RegExp(
    String.raw`(?<!\b(?:were|was|been) )\b(?:(?:are|will|is|may|might|do|would)(?: unfortunately| sadly| regrettably)? not|cannot|can't|aren't|won't|don't|unable|impossible|not (?:possible|able|feasible))(?: be)?(?: (?:able|possible|feasible))?(?: for us)?(?: to)? ${TELL}(?: back)?(?: to)? ${EVERYONE}\b(?! (?:personally|individually|by phone|in person|today|this week|at once|right away|immediately|yet|straight away|at the same time|with))`,
  ),
  new RegExp(
    String.raw`\b(?:unsuccessful ${PEOPLE}|those (?:who (?:are|have been) )?not ${CHOSEN}|(?:you are|you're) (?:unsuccessful|not(?: ${CHOSEN})?),? you) (?:will not|won't|are not going to) ${TOLD}\b|\bno (?:regrets?|(?:rejection|regret) (?:letters?|e-?mails?)) will be sent\b`,
  ),
);
const ONLY_THE_CHOSEN = anyOf(
  new RegExp(
    String.raw`\bonly ${THE_CHOSEN}(?: for (?:an? |the )?(?:\w+ )?(?:interviews?|stage|round))? (?:will|shall|can|are going to) ${TOLD}\b(?! (?:from us )?(?:by (?:tele)?phone|personally|individually))`,
  ),
  new RegExp(
    String.raw`\b(?:we|i)(?:'ll| will| can| shall| are able to|'re able to)? only(?: be able to)? ${TELL}(?: back)?(?: to)? ${THE_CHOSEN}\b`,
  ),
);
/** They answer everybody after all. */
const EVERYONE_HEARS = anyOf(
  /\beither way\b|\bwhatever the (?:outcome|result)\b|\bregardless of\b|\bone way or (?:the other|another)\b/,
  new RegExp(
    String.raw`\b(?:we|i)(?:'ll| will| shall| aim to| try to| do)? (?:also )?${TELL}(?: back)?(?: to)? (?:everyone|everybody|all|every|each|the others)\b`,
  ),
  new RegExp(
    String.raw`\b(?:unsuccessful ${PEOPLE}|(?:all )?(?:the )?other(?:s| ${PEOPLE})|(?<!not )everyone(?: else)?|(?<!not )everybody|(?<!not )all ${PEOPLE}) (?:will|shall|gets?|hears?|receives?)\b(?! not)|\blet (?:everyone|everybody|all|the others|you) know (?:either|whether|if you)\b|\blet (?:everyone|everybody|all (?:the )?(?:other )?${PEOPLE}|the others) know\b`,
  ),
);
const OF_THE_CHOSEN = new RegExp(
  String.raw`\b${CHOSEN} ${PEOPLE} (?:will|shall|should|can)\b|\b(?:contact|notify|call|inform) (?:the |all |only )?${CHOSEN} ${PEOPLE}\b`,
  'i',
);

/** Where they announce silence to the others, the day of a word to the chosen is the last one. */
export function withAnnouncedSilence(promises: readonly StatedPromise[], said: readonly string[]): readonly StatedPromise[] {
  const isForTheChosen = (promise: StatedPromise): boolean =>
    promise.type === 'until' && promise.by === 'correspondent' && (isOfTheChosen(promise.quote) || OF_THE_CHOSEN.test(promise.quote));
  if (!promises.some(isForTheChosen) || said.some((sentence) => EVERYONE_HEARS.test(sentence))) return promises;
  return promises.map((promise) => {
    if (promise.type !== 'until' || !isForTheChosen(promise)) return promise;
    // "Only shortlisted candidates will be contacted by Friday" alone sets the day, and says too little of the others.
    const silence = said.find(
      (sentence) => NOT_EVERYONE.test(sentence) || (ONLY_THE_CHOSEN.test(sentence) && quoteOf(sentence) !== promise.quote),
    );
    if (silence === undefined) return promise;
    const quote = quoteOf(silence) === promise.quote ? promise.quote : quoteOf(`${promise.quote} ${silence}`);
    return { ...promise, type: 'lapse', implied: true, quote };
  });
}
