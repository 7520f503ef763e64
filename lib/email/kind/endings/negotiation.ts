import { anyOf } from '../../any-of.ts';
import { inSubject, inText, type KindReader } from '../kind-reader.ts';

/** Asks for time, or for more, before the user takes an offer: neither a yes nor a no. */
const WEIGHS = anyOf(
  /\b(?:need|have|take|want|like|appreciate|grateful for|possible to have|could i (?:please )?have|may i (?:please )?have|can i (?:please )?have) (?:\w+ ){0,3}(?:days?|time|weeks?|weekend|until \w+)\b[^.!?]{0,40}\b(?:think|decide|deciding|decision|consider|discuss|talk|sleep on|look|review|weigh|read|answer|reply)/,
  /\b(?:may|can|could|might|shall) i (?:please )?(?:\w+ )?(?:decide|answer|reply|respond|confirm|let you know|get back to you|come back to you|give you (?:my|an) (?:answer|decision))\b[^.!?]{0,30}\b(?:by|until|till|on|next|after|in|before|tomorrow|monday|tuesday|wednesday|thursday|friday)\b/,
  /\b(?:delay|defer|postpone|push back|extend|hold off)\b[^.!?]{0,30}\b(?:answer|decision|deciding|deadline|reply|response|signing)\b|\b(?:extend|extension)\b[^.!?]{0,30}\b(?:deadline|offer|time)\b|\bmore time\b/,
  /\b(?:discuss|talk about|negotiat(?:e|ing)|revisit|improve|increase|raise|review|flexib\w+|room|movement|wiggle|closer to|come up|match|stretch to|go up to)\b[^.!?]{0,50}\b(?:salary|pay|bonus|base|rate|wage|compensation|package|holiday|leave|vacation|relocation|hours|start(?:ing)? (?:date|band|grade|point|rate)|terms|benefits|remote|budget|allowance|ctc|\d{2,3}(?:[.,]\d{3}|k)\b)/,
  /\b(?:salary|pay|bonus|base|rate|wage|compensation|package|holiday|vacation|relocation|hours|start(?:ing)? date|terms|benefits)\b[^.!?]{0,40}\b(?:negotiable|flexible|flexibility|room|higher|more|movement|closer|possible|an option)\b/,
  /\bbefore i (?:\w+ )?(?:sign|decide|accept|commit|answer|give (?:you )?(?:my|an) answer|say yes)\b/,
  /\b(?:can|could|would) (?:you|we) (?:\w+ ){0,3}(?:do|go to|stretch|manage|pay|offer|meet (?:me |in the middle)|match)\b[^?]{0,30}[\d?]|\bmeet (?:me )?in the middle\b/,
  /\b(?:wait|waiting|hold on|hold it|patient) (?:\w+ )?for my (?:answer|decision|reply|response)\b|\b(?:can|could|may|might) i (?:tell|let) you (?:know )?(?:by|on|until|after|next|tomorrow)\b/,
  /\b(?:increase|raise|revise|improve|reconsider|adjust|hike|better|more)\b[^.!?]{0,40}\b(?:salary|ctc|pay|package|rate|offer|wage|stipend|allowance|lpa|terms)\b|\b(?:room|movement|flexibility|leeway|wiggle|give)\b[^.!?]{0,30}\b(?:on|with|in|for)\b/,
  /\b(?:request|need|like|appreciate|ask for|have|take|give me)\b[^.!?]{0,20}\b(?:days?|weeks?|weekend|time|until \w+|till \w+)\b[^.!?]{0,60}\b(?:before|consult|speak|talk|check|think|respond|giving|answer|over)\b/,
  /\b(?:think|sleep|mull) (?:about |on |over )?(?:it|this|the offer)\b(?! (?:is|will|would))|\b(?:can't|cannot|can not|not able to) (?:yet )?sign (?:it |this )?yet\b|\bis (?:there|that|this) (?:any )?(?:\w+ )?(?:flexib\w+|negotiable|possible)\b/,
  /\b(?:base|salary|pay|rate|wage|offer) is (?:\w+ )?(?:below|less than|lower than|under|short of)\b/,
  /\b(?:any|some|more) (?:scope|chance|possibility|leeway) (?:to|of|for)\b|\bif you (?:can|could|would) (?:\w+ )?(?:throw in|add|include|do|pay|match|cover|raise)\b|\b(?:lower|less|shorter|fewer|different) (?:\w+ )?(?:than|from) (?:\w+ )?(?:discussed|agreed|expected|mentioned|told|what)\b/,
  /\brevised? (?:the )?(?:letter|offer|contract)\b|\b(?:could|can|would) (?:we|you) (?:please )?make it\b|\b(?:you can|can you|could you) pay\b/,
  /\b(?:extend|prolong)(?:ing)? (?:\w+ ){0,4}?(?:date|validity|timeline|till|until|by)\b|\bextension\b|\b(?:deadline|last date|date)\b[^.!?]{0,30}\b(?:moved|pushed|extended|later)\b/,
  /\b(?:need|have|want|like|wish) to (?:\w+ )?(?:discuss|talk|speak|consult|confer|check) (?:(?:it|this|things|that) )?(?:over )?(?:with|to) (?:my|the (?:wife|husband|missus|family|kids))\b/,
  /\b(?:grant|give|allow|permit) me\b[^.!?]{0,20}\b(?:days?|weeks?|time|till|until|longer)\b|\b(?:could|can|may|might) i (?:\w+ )?have (?:\w+ )?(?:until|till)\b/,
  /\b(?:need|like|grateful for|appreciate|have|take) (?:\w+ ){0,2}(?:(?:little|bit) longer|(?:few|two|three|couple of) (?:more )?(?:days|weeks)(?=[.,!]|$))|\b(?:keep|hold|leave) (?:it|the offer|this|the (?:post|position|place|job|role)) (?:open|till|until)\b/,
  /\b(?:would|could) (?:\w+ ){1,5}be (?:an option|possible|negotiable|open to)\b|\bi (?:was|am|'m|had been) hoping for\b/,
);
const AN_OFFER = anyOf(
  /\b(?:the|your|this|an) (?:\w+ )?offer\b|\bbefore i (?:sign|accept)\b|\boffer (?:letter|of (?:employment|appointment|a job))\b|\b(?:job|written|formal) offer\b/,
  /\b(?:be|been|being|was) offered (?:the|this|a) (?:\w+ ){0,2}(?:job|post|position|role|place|contract)\b|\b(?:offering|giving) me (?:the|this|a) (?:\w+ ){0,2}(?:job|post|position|role|place|contract)\b/,
  /\bthank(?:s| you)\b[^.!?]{0,20}\bfor (?:the contract|selecting me|choosing me|picking me|hiring me)\b|\bi (?:really |would |do )*(?:want|love|like) to accept\b/,
);
const SUBJECT = anyOf(/\boffer\b(?! (?:of|for|to) (?:help|a (?:call|chat|meeting)))/);
/** An offer to meet, or of others. */
const OTHER_OFFER = anyOf(
  /\boffer\b[^.!?]{0,20}\b(?:interview|meet|call|chat|talk|coffee|tour|visit|trial|help|advice|slot)\b|\b(?:you|company|firm|team) offers?\b|\bselecting me for (?:an? |the )?(?:interview|trial|assessment|next)/,
);
/** A decision that was made is no longer a question. */
const DECIDED =
  /\b(?:i (?:accept|decline)|(?<!\b(?:date|deadline|time|days?) to )accept (?:your|the|this)|(?<!\b(?:date|deadline|time|days?) )to accept\b(?!,? (?:it )?(?:but|however))|declin(?:e|ing)|turn(?:ing)? (?:it|this|the|your)|no longer|withdraw|another offer|other offers?|competing)\b/i;

/** On the way to a yes or a no: the user's own word is still to come. */
export const negotiation: KindReader = (mail) => {
  const isOffered =
    mail.timeline?.stage === 'offer' ||
    (!mail.opens && (inSubject(mail, SUBJECT, OTHER_OFFER) ?? inText(mail, AN_OFFER, OTHER_OFFER)) !== undefined);
  if (!isOffered || mail.said.some(({ text }) => DECIDED.test(text) && !text.includes('?') && !/\bbut\b/.test(text))) return undefined;
  const because = inText(mail, WEIGHS);
  return because
    ? { kind: 'other', because: `${because}: the answer to the offer is still to come`, sure: true, outright: true, shows: 'offer' }
    : undefined;
};
