/** Their word without a verb: "Decision Thursday.", "A verdict within 48 hours.", "Feedback from the panel to follow by Friday." */
import { endOf } from './attached-day.ts';
import { onDay, type PromiseReader } from './promise-reader.ts';
import { isConditional } from './unsaid.ts';

const DAY = '#';
const LEAD =
  '(?:(?:so|and|but|ok|okay|right|anyway|then|either way|hopefully|in short|thanks|thank you|with luck|realistically|likely|expected|promise),? |[-–*•] ?){0,2}';
const NEWS =
  '(?:(?:(?:an?|the|our|my|final|firm|definite|quick|full|more|some|next|further|panel|your|selection|interview|hiring|exam|assessment|shortlisting|anticipated|expected|estimated|planned) ){0,3}(?:decisions?|verdict|outcome|results?|feedback|news|updates?|letters|offers|invitations|word|notification)|(?:an?|our|my) (?:(?:final|firm|definite|quick|full|personal|individual|written|formal) )?(?:answer|reply|response|call|text|e-?mail|letter)|yes or no|more|(?:answer|reply|response)(?= (?:(?:promised |guaranteed |expected |due )(?:within |by |in )?|within )?#))';
const WHOSE = String.raw`(?: (?:from|on|about|for|of|after) [\w']{1,20}(?: [\w']{1,20}){0,3}?)?(?: (?:date|day))?`;
const WHEN =
  '(?: (?:to follow|to come|due|expected|promised|likely|coming|ready|out|guaranteed))?:? (?:(?:by|on|in|within|before|no later than|not later than|latest|at the latest|around|towards|come|sometime|the|week|ending|commencing|end|of|at|close|this|coming) ){0,5}';
const FRAGMENT = new RegExp(`^${LEAD}${NEWS}${WHOSE}${WHEN}${DAY}`, 'i');
const BACK = new RegExp(
  `^${LEAD}(?:(?:will be )?(?:back|in touch|back in touch)(?: (?:to|with) (?:you|everyone|all of you))?(?: with (?:an?|our|the|some|more) (?:\\w+ )?\\w+)?|(?:should|will|hope to|expect to|ought to) (?:have|get|know|hear)(?: [\\w' ]{2,40})?|(?:hoping|aiming|planning|looking|expecting|trying) (?:to [\\w' ]{2,40}|for (?:an?|our|the) (?:\\w+ )?(?:decision|answer|verdict|outcome|result)))${WHEN}${DAY}`,
  'i',
);
/** It asks the user for it, or tells of what they did. */
const ASKED =
  /\b(?:please|needed|required|requested|wanted|welcome|from you|your (?:decision|answer|reply|response)|you (?:sent|gave)|interview|party|app|survey|merger)\b/i;
/** A sentence with a verb is no fragment. */
const VERB =
  /\b(?:will|would|went|was|were|is|are|has|have|had|did|do|does|must|should|can|starts?|came|sent|given|comes?|goes?|takes?|ends|end(?! of)|begins?|runs?|lands?|falls?|expires?|opens?|closes)\b/i;

export const fragment: PromiseReader = ({ text, mentions, context }) => {
  const [mention] = mentions;
  if (context.author !== 'correspondent' || mention === undefined || /\?\s*$/.test(text) || isConditional(text) || ASKED.test(text))
    return undefined;
  const upTo = `${text.slice(0, mention.start)}${DAY}`;
  const within = /^(?:within|in|inside)\b/i.test(text.slice(mention.start)) ? upTo.replace(/#$/, ` ${DAY}`).replace(/ {2}/, ' ') : upTo;
  return (FRAGMENT.test(within) && !VERB.test(text)) || BACK.test(within)
    ? { type: 'until', by: 'correspondent', ...onDay(endOf(text, mention, mentions), text) }
    : undefined;
};
