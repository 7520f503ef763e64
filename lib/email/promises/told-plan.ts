import { anyOf } from '../any-of.ts';
import { attachedDay, endOf } from './attached-day.ts';
import { onDay, type PromiseReader, placeOf } from './promise-reader.ts';
import { isConditional } from './unsaid.ts';

const TOLD_BY =
  '(?:you|he|she|they|[a-z]{3,20}|your (?:colleague|team|assistant|manager|office)|(?:mr|ms|mrs|dr)\\.? \\w{1,20}) (?:also |kindly |had |have |has )?(?:said|mentioned|told me|indicated|explained|noted|promised|wrote|advised|estimated|expected|anticipated|assured me|let me know)';
/** "Thank you for letting me know that", "As discussed,": they said it, and the user says it back. */
const SAID_BACK =
  "(?:thank(?:s| you)(?: (?:very much|so much|again|kindly))?|many thanks|(?:i am|i'm) grateful) for (?:letting me know|telling me|confirming|informing me|writing|saying|the (?:information|news|message|word)|your (?:\\w+ )?(?:message|note|e-?mail|call)(?: saying)?)|as (?:we )?(?:agreed|discussed|promised|mentioned|arranged|told|spoken)(?: (?:on|over|by) (?:the )?(?:phone|telephone|call|mail|e-?mail)| today| yesterday| earlier)?,";
const TELLS = `(?:${TOLD_BY}|${SAID_BACK})`;
/**
 * "You said I'd hear by Friday", "as you mentioned, a decision will be made by 4 December", "I understand that I will hear from you next
 * week".
 */
const THEIR_PLAN = anyOf(
  new RegExp(
    `\\b${TELLS}(?: me)?(?: that)?[^.!?]{0,30}\\b(?:i(?:'d| would| should| can| could| will|'ll)(?: probably| likely)? (?:be )?(?:hear(?:ing)?|have (?:an|your) (?:answer|decision)|be (?:contacted|told|informed)|know|expect)|(?:you|he|she|they|we|the \\w+)(?:'d| would| will|'ll| should| might| hoped? to| planned? to| expected? to| aimed? to)(?: probably| likely| all)? (?:be (?:back )?in touch|get back|come back|let me know|decide|call(?: me)?|contact me|write|e-?mail me|make (?:a|your|the) (?:\\w+ )?(?:decision|choice)|have (?:a|an|made a) (?:decision|answer))|(?:a|the|your|any) (?:\\w+ )?(?:decision|answer|result|outcome|offers?)\\b)`,
  ),
  /\bi understand (?:that )?(?:i (?:will|should|can expect to|'ll)|you (?:will|expect to|plan to|hope to|aim to)|(?:a|the|your) (?:\w+ )?decision (?:will|is))\b[^.!?]{0,20}\b(?:hear|decide|get back|be (?:made|in touch|taken)|make|come back|expected|let me know)\b/,
  /\bi look forward to (?:hearing (?:back )?from|your (?:answer|decision|call))\b(?=[^.!?]{0,60}\bas (?:you (?:said|mentioned|indicated|promised|told me)|agreed|discussed|promised)\b)/,
);
/** About a day that has passed: "You said I'd hear by Friday, but ..." */
const WENT_BY =
  /\b(?:haven't|have not|hadn't|didn't|did not|still|but|yet|nothing|nobody|no one|never|wonder\w*|last|was|were|ago|so i|checking|now that|passed|gone)\b/i;

/** Their plan as the user's own mail repeats it. */
export const toldPlan: PromiseReader = ({ text, mentions, context }) => {
  if (context.author !== 'user' || mentions.length === 0 || WENT_BY.test(text) || /\?\s*$/.test(text)) return undefined;
  const words = placeOf(THEIR_PLAN, text);
  const mention = words && !isConditional(text) ? attachedDay(text, words, mentions) : undefined;
  return mention && { type: 'until', by: 'correspondent', ...onDay(endOf(text, mention, mentions), text) };
};
