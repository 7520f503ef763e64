import { anyOf } from '../../any-of.ts';
import { startOf } from '../../dates/span-start.ts';
import { onDay, type PromiseReader } from '../promise-reader.ts';
import { isConditional } from '../unsaid.ts';

const WHAT =
  '(?:applications?|programmes?|programs?|schemes?|internships?|apprenticeships?|traineeships?|placements?|vacanc(?:y|ies)|positions?|posts?|roles?|openings?|recruitment|recruiting|hiring|registrations?|(?:application |hiring |recruitment |registration |submission )?(?:window|period|round|portal|phase|campaign)|(?:application|hiring|recruitment|registration|submission) season|intake|sign-?ups?|enrol?ments?|call|advert(?:isement)?s?|posting)';
/** A post that starts on a day is filled by then; a round of applications that starts is open. */
const ROUND =
  '(?:applications?|recruitment|recruiting|hiring|registrations?|(?:application |hiring |recruitment |registration |submission )(?:window|period|round|season|phase|campaign)|sign-?ups?|enrol?ments?)';
const THEN = '(?: on| from| in| at| around| as of| only| not before| not until)*(?: the)? $';
const OF = String.raw`(?: (?:for|to|at|in|of)\b[^.!?,;]{0,50})?`;
const OPENS = anyOf(
  new RegExp(
    String.raw`\b${WHAT}\b${OF} (?:(?:will|shall|should|is going to|are going to|is due to|are due to) )?(?:opens?|be open(?:ed)?|goes? live|go online|(?:is|are|be) (?:advertised|posted|published|announced|released|open(?:ed)?|re-?opened)|re-?opens?)(?: up| again)?(?: for applications?)?${THEN}`,
  ),
  new RegExp(String.raw`\b${ROUND}\b${OF} (?:(?:will|shall|should) )?(?:starts?|begins?)(?: again)?${THEN}`),
  new RegExp(
    String.raw`\b(?:we|i)(?:'ll| will| plan to| expect to| hope to|'re going to| are going to)? (?:(?:open|re-?open|advertise|post|publish|launch|release)\b|(?:start|begin|resume) (?=recruit|hir|(?:taking|accepting) app))[^.!?;]{0,50}\b(?:${WHAT}|applications?${OF})\b(?: again)?${THEN}`,
  ),
  /\b(?:you|candidates|applicants|people|everyone) (?:can|may|will be able to|could) (?:only )?apply(?: for it| to it| online| again)?(?: from| as of| starting| on| after)+(?: the)? $/,
  /\b(?:please )?apply(?: online| again)?(?: from| as of| after)(?: the)? $/,
);
/** It is open already, or something else opens. */
const ALREADY =
  /\b(?:opened|has opened|have opened|started|began|is now open|are now open|call for (?:tenders|bids|papers|quotes)|rehearsals?|festival|concerts?|tickets)\b/i;

/** "The programme opens on 15 January": there is nothing to do before, and that day is the one to apply. */
export const opensOn: PromiseReader = ({ text, mentions, context }) => {
  if (mentions.length === 0 || /\?\s*$/.test(text) || isConditional(text) || ALREADY.test(text)) return undefined;
  const mention = mentions.find(({ start }) => OPENS.test(text.slice(0, start)));
  if (mention === undefined) return undefined;
  const date = startOf(mention, text);
  return date.since(context.sent.toPlainDate()).sign > 0
    ? { type: 'invited', by: 'correspondent', about: 'opening', ...onDay({ ...mention, date, time: null }, text) }
    : undefined;
};
