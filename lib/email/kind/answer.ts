import { anyOf } from '../any-of.ts';
import { inText, type KindReader } from './kind-reader.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today';
const FITS = String.raw`[^.!?]{0,40}\b(?:works?|suits?|is (?:fine|good|perfect|great|ok|okay|convenient)|would (?:work|suit|be (?:fine|good|perfect|great|convenient)))\b`;
const GIVES_A_TIME = anyOf(
  new RegExp(
    String.raw`\b(?:that|this|it|${DAY}|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|the \d{1,2}(?:st|nd|rd|th)|time|date|morning|afternoon|either|both)\b${FITS}`,
  ),
  /\bi(?:'m| am| can be| could be| will be| would be|'ll be) (?:available|free)\b|\bmy availability\b/,
  new RegExp(
    String.raw`\bconfirm(?:ing)?\b[^.!?]{0,60}\b(?:interview|meeting|appointment|call|${DAY}|attend(?:ance)?|availability|time)\b`,
  ),
  /\bhappy to (?:come|meet|speak|talk|call|attend|join)\b|\bi can (?:come|start|call|meet|make it|be there|do)\b/,
  /\bsee you (?:on|at|then|tomorrow|next|there|mon|tues|wednes|thurs|fri)/,
  /\blook(?:ing)? forward to (?:meeting|seeing|speaking (?:with|to)|talking (?:to|with)) (?:you|everyone|the team)\b/,
);
const ANSWERS = anyOf(
  /\b(?:as|the) (?:requested|discussed|promised|asked|you asked)\b|\byou (?:asked|requested|wanted|mentioned)\b|\bper your request\b/,
  /\bin (?:reply|answer|response) to your (?:question|e-?mail|mail|message|request)|\bto answer your questions?\b/,
  /\bmy (?:\w+ )?(?:salary|pay|rate|notice period|references|expectations?)\b/,
  /\battached (?:are|is|you will find|please find)\b|\b(?:please find|pfa|pfb)\b|\bhere (?:are|is) (?:the|my)\b|\bi (?:have )?attach(?:ed)?\b/,
  /\bi have (?:filled|completed|signed)\b/,
  /\bi(?:'d| would) be (?:very |more than )?(?:happy|delighted|glad|pleased)\b|\bi am (?:very )?interested\b/,
  /^yes\b/,
);

/** Gives a time, or answers what they asked. Only where they wrote before. */
export const answer: KindReader = (mail) => {
  const theyWrote = mail.timeline === null ? mail.isReply : mail.timeline.theyAnswered;
  const because = theyWrote ? (inText(mail, GIVES_A_TIME) ?? inText(mail, ANSWERS)) : undefined;
  return because ? { kind: 'answer', because, sure: true } : undefined;
};
