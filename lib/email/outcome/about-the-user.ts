/** Which of the found rows are told of the user's own application, by what the whole mail says. */
import type { Found } from './found-rows.ts';
import type { Saying } from './rows/row.ts';
import { isAboutAnotherPost } from './still-open.ts';

/** A board's word of a job that the user only saved: "This job has been filled. You bookmarked it." */
const ONLY_SAVED = /\b(?:job|role|position|vacancy)s?\b.{0,80}\byou(?: have|['’]ve)? (?:saved|bookmarked|liked|starred)\b|\bsaved jobs?\b/i;
const OF_THE_USER = /\byou(?:r application| applied| have not been| were not)\b/i;
const ofAPost: ReadonlySet<Saying> = new Set(['rejected', 'taken', 'needless', 'shade', 'no-openings', 'on-hold']);
/** "This is not an offer of employment", "she gave your name as a referee". */
const NO_OFFER_TO_THE_USER =
  /\b(?:this|it)(?: \w+){0,2} (?:is not|isn['’]t|does not constitute|doesn['’]t constitute) (?:an?|the) (?:\w+ )?offer\b|\b(?:your name|you) as (?:an? |his |her |their )?(?:\w+ )?referee\b|\b(?:listed|named|gave|given|put) you as (?:his|her|their|an?) (?:\w+ )?(?:supervisor|manager|boss|employer)\b|\bask(?:ing)? you for a reference\b|\breference request\b/i;

/** "You're still in" is not "you're in". */
const STILL_IN = /\bstill in\b/i;

/** `all`: the subject and the sentences, as typed. */
export function aboutTheUser(found: readonly Found[], all: readonly string[]): readonly Found[] {
  const isOnlySaved = all.slice(1).some((sentence) => ONLY_SAVED.test(sentence));
  const isNoOffer = all.some((sentence) => NO_OFFER_TO_THE_USER.test(sentence));
  const isOfAnother = isAboutAnotherPost(all);
  return found.filter(
    ({ row, sentence }) =>
      !(isOfAnother && ofAPost.has(row.saying) && !OF_THE_USER.test(sentence)) &&
      !(row.saying === 'offer' && (isNoOffer || STILL_IN.test(sentence))) &&
      !(row.saying === 'information-wanted' && isNoOffer) &&
      !(isOnlySaved && row.saying === 'rejected' && !OF_THE_USER.test(sentence)),
  );
}
