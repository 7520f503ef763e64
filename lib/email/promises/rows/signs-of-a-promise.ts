/**
 * The last look, by signs instead of rows: somebody will tell the people who wait, or a decision is on its way, and nothing else that a day may be
 * of stands beside it. A sentence with any word against it is left unread: the rows (promised-in-rows.ts) know more, this knows what is likely.
 */
import { lastListed } from '../attached-day.ts';
import { onDay, type PromiseReader } from '../promise-reader.ts';
import { dayWord } from './promise-slots.ts';
import { plainPromise } from './promised-in-rows.ts';

const WAITING =
  '(?:you|everyone|everybody|anyone|candidates?|applicants?|interviewees|finalists|people|all of you|both of you|each of you|the lot of you)';
const TELL =
  '(?:tell|told|inform|informed|notify|notified|advise|advised|contact|contacted|call|ring|phone|text|texted|e-?mail|e-?mailed|mail|message|messaged|write|written|update|answer|reply|respond|revert|let|share|confirm|confirmed|speak|back|shout|reach|report)';
const LEARN =
  '(?:hear|hearing|heard|know|learn|find out|get|getting|got|have|receive|received|see|be told|be informed|be contacted|be notified|be sent|be given|be rung|be called)';
const NEWS =
  '(?:decisions?|verdict|outcome|answers?|feedback|results?|offers?|letters?|word|news|repl(?:y|ies)|responses?|yes|no|appointment|shortlist|update|call|e-?mail|confirmation|ruling)';
const WILL =
  '(?:will|shall|should|ought to|going to|(?:aim|aims|hope|hopes|plan|plans|expect|expects|intend|intends|mean|means|promise|promises|promised|due|set|want|wants) to)';
const SOME = '(?:(?!(?:and|or|but) )[^ ,;:]+ )';

const FOR: readonly RegExp[] = [
  // Somebody will tell the people who wait.
  new RegExp(` (?!you |it )${SOME}${WILL} ${SOME}{0,3}${TELL} ${SOME}{0,5}${WAITING} `),
  / (?:be|get|stay|keep) (?:back )?in (?:touch|contact) /,
  // They will learn it.
  new RegExp(
    ` ${WAITING} ${SOME}{0,3}(?:will|shall|should|can|may) ${SOME}{0,3}${LEARN} ${SOME}{0,6}(?:${NEWS}|from (?:us|me|our|his|her)|back|where (?:you|it|things|we)|whether|more|either way) `,
  ),
  new RegExp(
    ` ${WAITING} (?:will|shall|should) ${SOME}{0,2}(?:hear|know|learn|be told|find out) (?:by|before|within|on|in|latest|the|no later|at the latest|for|more|from us|one way|either|yes|what|how|${dayWord})`,
  ),
  // It comes.
  new RegExp(
    ` (?:our|the|a|an|my|final|any|their|his|her|all|that|its) ${SOME}{0,3}(?:decisions?|verdict|answers?|feedback|ruling|final word|offers?) ${SOME}{0,4}(?:will|shall|should|ought|is|are|comes?|goes?|lands?|arrives?|follows?|due|expected|reaches|drops?) `,
  ),
  // They decide.
  new RegExp(
    ` (?:we|they|he|she|who|panel|committee|board|partners?|team|council|governors|trustees|owners?|director|manager|chef|boss|jury) ${SOME}{0,3}(?:will|shall|should|hopes? to|aims? to|plans? to|expects? to|intends? to|am|is|are) ${SOME}{0,3}(?:decid(?:e|ing)|choos(?:e|ing)|finali[sz](?:e|ing)|conclud(?:e|ing)|settl(?:e|ing)|wrap(?:ping)?|mak(?:e|ing) (?:up|a|the|our|their|his|her)|reach(?:ing)?|pick(?:ing)?) `,
  ),
];
/** Denied, in doubt, asked of the user, over, or of another day: of work, of a meeting, of a closing. */
const AGAINST =
  / (?::|not|never|no|nobody|none|nothing|without|unable|hardly|unlikely|doubt|maybe|perhaps|might|could|may|would|please|you (?:must|need|have to|are to|can|could|should (?!hear|know|get|have|receive|be))|your (?:own|answer|reply|response|decision|acceptance|referees?|references?)|let us know|let me know|tell us|send us|deadline|clos(?:e|es|ed|ing)|apply|applied|submit\w*|upload\w*|bring|return|sign|start|starts|starting|begin|begins|beginning|shifts?|rota|probation\w*|notice|holidays?|leave|training|course|trained|wages?|pay|paid|salary|rent|opens?|opening|open|closed|expires?|valid|interview\w*|meet|meets|meeting|assessment|test|tests|trial|visit|attend|invite|invited|webinar|was|were|had|did|sent|received|met|spoke|called|launch\w*|season|stock|delivery|deliver\w*|move|moves|moving|school year|term dates|exam|exams|website|portal|link|app|newspaper|system|customers?|users?|members|first day|induction|uniform|badge|cover|until|when|about the|book|prize|where to|how to|months?|review|effect)(?= )/;

const DAY = new RegExp(` (?<firm>by|before|within|no later than|latest|on)? ?(?:the )?${dayWord}s?(?<number>\\d+)(?= )`, 'g');

export const signsOfAPromise: PromiseReader = (sentence) => {
  const plain = plainPromise(sentence);
  if (plain === undefined || AGAINST.test(plain) || !FOR.some((sign) => sign.test(plain))) return undefined;
  const days = [...plain.matchAll(DAY)];
  const day = days.findLast(({ groups }) => groups?.firm !== undefined && groups.firm !== 'on') ?? days.at(-1);
  const mention = sentence.mentions[Number(day?.groups?.number ?? -1)];
  return mention && { type: 'until', by: 'correspondent', ...onDay(lastListed(mention, sentence.mentions), sentence.text) };
};
