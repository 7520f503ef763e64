import { anyOf } from '../any-of.ts';
import { inText, type KindReader, standing } from './kind-reader.ts';

/** Asks for time, or for more, before the user takes an offer: neither a yes nor a no. */
const WEIGHS = anyOf(
  /\b(?:need|have|take|want|like|appreciate|grateful for|possible to have|could i (?:please )?have|may i (?:please )?have|can i (?:please )?have) (?:\w+ ){0,3}(?:days?|time|weeks?|weekend|until \w+)\b[^.!?]{0,40}\b(?:think|decide|deciding|decision|consider|discuss|talk|sleep on|look|review|weigh|read|answer|reply)/,
  /\b(?:may|can|could|might|shall) i (?:please )?(?:\w+ )?(?:decide|answer|reply|respond|confirm|let you know|get back to you|come back to you|give you (?:my|an) (?:answer|decision))\b[^.!?]{0,30}\b(?:by|until|till|on|next|after|in|before|tomorrow|monday|tuesday|wednesday|thursday|friday)\b/,
  /\b(?:delay|defer|postpone|push back|extend|hold off)\b[^.!?]{0,30}\b(?:answer|decision|deciding|deadline|reply|response|signing)\b|\b(?:extend|extension)\b[^.!?]{0,30}\b(?:deadline|offer|time)\b|\bmore time\b/,
  /\b(?:discuss|talk about|negotiat(?:e|ing)|revisit|improve|increase|raise|review|flexib\w+|room|movement|wiggle|closer to|come up|match|stretch to|go up to)\b[^.!?]{0,50}\b(?:salary|pay|bonus|base|rate|wage|compensation|package|holiday|leave|vacation|relocation|hours|start(?:ing)? date|terms|benefits|remote|budget|\d{2,3}(?:[.,]\d{3}|k)\b)/,
  /\b(?:salary|pay|bonus|base|rate|wage|compensation|package|holiday|vacation|relocation|hours|start(?:ing)? date|terms|benefits)\b[^.!?]{0,40}\b(?:negotiable|flexible|flexibility|room|higher|more|movement|closer|possible|an option)\b/,
  /\bbefore i (?:\w+ )?(?:sign|decide|accept|commit|answer|give (?:you )?(?:my|an) answer|say yes)\b/,
  /\b(?:would|could) (?:\w+ ){1,5}be (?:an option|possible|negotiable|open to)\b|\bi (?:was|am|'m|had been) hoping for\b/,
);
const AN_OFFER = /\b(?:the|your|this) (?:\w+ )?offer\b|\bbefore i (?:sign|accept)\b/i;
/** A decision that was made is no longer a question. */
const DECIDED =
  /\b(?:i (?:accept|decline)|accept (?:your|the|this)|to accept\b(?! (?:it )?but)|declin(?:e|ing)|turn(?:ing)? (?:it|this|the|your)|no longer|withdraw|another offer|other offers?|competing)\b/i;

/** On the way to a yes or a no: the user's own word is still to come. */
export const negotiation: KindReader = (mail) => {
  const isOffered = mail.timeline?.stage === 'offer' || (!mail.opens && standing(mail, AN_OFFER) !== undefined);
  if (!isOffered || mail.said.some(({ text }) => DECIDED.test(text) && !text.includes('?') && !/\bbut\b/.test(text))) return undefined;
  const because = inText(mail, WEIGHS);
  return because
    ? { kind: 'other', because: `${because}: the answer to the offer is still to come`, sure: true, outright: true, shows: 'offer' }
    : undefined;
};
