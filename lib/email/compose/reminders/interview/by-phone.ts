/** Whether an interview is a call, by what was written about it: then nobody brings paper, and there is no way to look up. */
import type { TimelineEvent } from '../../../../domain/events.ts';
import { anyOf } from '../../../any-of.ts';
import { clausesOfInvitation } from './invitation-clauses.ts';

const MEANS = '(?:phone|telephone|telephonic|video|zoom|(?:microsoft |ms )?teams|skype|google meet|webex|whatsapp|facetime)';
const IS_CALL = anyOf(
  new RegExp(
    String.raw`\b${MEANS}[ -](?:call|interview|screen(?:ing)?|chat|meeting|conversation|discussion|round|session|appointment|link)\b`,
  ),
  new RegExp(String.raw`\b(?:by|over|via|on|per) (?:the )?${MEANS}\b`),
  /\b(?:virtual|remote|online)(?:ly)? (?:interview|meeting|call|chat|conversation|discussion|round)\b/,
  /\b(?:minutes?|mins?|moment|time|available|free|half an hour|an hour) for an? (?:\w+ )?call\b/,
  /\b(?:schedule|set up|arrange|book|have|jump on|hop on|get on|do|for|confirm(?:ing)?) (?:a|an|the|our|your) (?:quick |short |brief |intro(?:ductory)? |first |screening |initial |\d+[- ]min(?:ute)? )?(?:call|phone call)\b/,
  /\b(?:i(?:'ll| will| am going to)|we(?:'ll| will)|\w+ will) (?:call|ring|phone) you\b/,
  /\b(?:talk|speak) then\b/,
);
/** Not the interview itself: a call to say that one is late, or from the reception. */
const BESIDE = /\b(?:if|unless|when you arrive|on arrival|in case|questions?|reception|directions|late|can(?:'|no)t make|to confirm)\b/;
const IN_PERSON =
  /\b(?:in person|on[- ]?site|our (?:office|shop|site|building|clinic|school)|come (?:in|to|by|over|round)|meet (?:you )?(?:at|here)|see you (?:at|here)|visit us)\b/;
const PLACE = new RegExp(String.raw`^(?:(?:by|via|on|per) )?(?:the )?(?:${MEANS}|online|virtual|remote|call)\b`);

/** `place`: as it was written; empty if none was. */
export function isByPhone(place: string, events: readonly TimelineEvent[]): boolean {
  if (place !== '') return PLACE.test(place.trim().toLowerCase());
  const said = clausesOfInvitation(events);
  return said.some((each) => IS_CALL.test(each) && !BESIDE.test(each)) && !said.some((each) => IN_PERSON.test(each));
}
