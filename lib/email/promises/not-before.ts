import { onDay, type PromiseReader } from './promise-reader.ts';
import { isConditional } from './unsaid.ts';

/** "We do not expect to decide before", up to the day. */
const NOT_YET =
  /(?:\b(?:not|never|nothing|nobody|unlikely|unable|cannot|no (?=decisions?|answers?|news|updates?|results?|feedback))\b|n't\b)[^.!?;,]{0,80}\b(?:before|until|till|earlier than|sooner than)(?: (?:the|about|around|at least|at the)){0,2} $/i;
/** "The earliest we could let you know is", "no decision until after the elections on", up to the day. */
const EARLIEST =
  /\bthe (?:very )?earliest (?:that |day |date )?(?:\w+ ){2,8}(?:is|would be|will be) (?:on )?$|(?:\b(?:not|no|nothing|nobody)\b|n't\b)[^.!?;,]{0,60}\b(?:before|until)(?: after)? (?:the|our|her|his) (?:\w+ ){1,3}(?:(?:on|of) )?$/i;
const NEWS =
  /\b(?:say (?:anything|more)|decid(?:e|ed|ing)|decisions?|answers?|news|updates?|feedback|results?|outcomes?|know|hear|(?:get|come|report) back|in touch|(?:contact|tell|inform|notify|call|update|write to|let) you|respond|reply|confirm)\b/i;
/** Nobody would ask sooner anyway: the first check-in waits a week. */
const soonDays = 7;

/** They said that nothing will come before a day: "We do not expect to decide before 10 December." Asking sooner would be pestering. */
export const notBefore: PromiseReader = ({ text, mentions, context }) => {
  if (context.author !== 'correspondent' || mentions.length === 0 || /\?\s*$/.test(text) || isConditional(text)) return undefined;
  const mention = mentions.find(({ start }) => NOT_YET.test(text.slice(0, start)) || EARLIEST.test(text.slice(0, start)));
  if (!mention || !NEWS.test(text.slice(0, mention.start))) return undefined;
  const { days } = context.sent.toPlainDate().until(mention.date);
  return days > soonDays ? { type: 'until', by: 'correspondent', ...onDay({ ...mention, time: null }, text) } : undefined;
};
