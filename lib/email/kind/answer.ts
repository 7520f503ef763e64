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
/** In a conversation a day or an hour with the user in it says when. */
const SAYS_WHEN = new RegExp(
  String.raw`\b(?:i|i'll|i'm|me|my|works?|ok|yes|great|fine)\b[^.!?]{0,60}(?:\b(?:${DAY})\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock|h\b)|\bat \d{1,2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b)`,
  'i',
);
const IS_OVER = /\?|\b(?:was|were|went|met|sent|came|saw|last|ago|yesterday|moved|wrote|forgot|left)\b/i;
const ANSWERS = anyOf(
  /\b(?:here(?:'s| is| are)|link to) (?:\w+ )?(?:my|the|a)\b|\b(?:the|my) (?:\w+ ){1,3}(?:of my \w+ )?(?:is|are|will be|would be)\b[^.!?]{0,10}["“'(\d]/,
  /\b(?:as|the) (?:requested|discussed|promised|asked|you asked)\b|\byou (?:asked|requested|wanted|mentioned)\b|\bper your request\b/,
  /\bin (?:reply|answer|response) to your (?:question|e-?mail|mail|message|request)|\bto answer your questions?\b/,
  /\bmy (?:\w+ )?(?:salary|pay|rate|notice period|references|expectations?)\b/,
  /\battached (?:are|is|you will find|please find)\b|\b(?:please find|pfa|pfb)\b|\bhere (?:are|is) (?:the|my)\b|\bi (?:have )?attach(?:ed)?\b/,
  /\bi have (?:filled|completed|signed)\b/,
  /\b(?:attached|enclosed|below) (?:\w+ )?(?:i|you)\b|\b(?:i|i'm|i am|am|we) (?:\w+ )?(?:send(?:ing)?|attach(?:ing)?|enclos(?:e|ing)|forward(?:ing)?)\b[^.!?]{0,60}\b(?:requested|wished|wanted|missing|asked|form|documents?|certificates?|copy|copies|references?|transcripts?|file|scan)\b/,
  /\b(?:accept|confirm|take up) (?:the|your|this) (?:\w+ )?(?:invitation|invite|slot|time|appointment|meeting|date)\b|\b(?:comfortable|fine|ok|okay|happy|good) with (?:the|that|this|either|any|both|your)\b/,
  /^\(?1[).] |\b(?:current|expected|annual|monthly|hourly) (?:salary|ctc|pay|rate|wage|package)\b|\bi (?:currently )?(?:earn|make|get paid)\b|\bto (?:answer|your) (?:your )?(?:questions?|query|queries)\b/,
  /\bi(?:'d| would) be (?:very |more than )?(?:happy|delighted|glad|pleased)\b|\bi am (?:very )?interested\b/,
  /^yes\b/,
);

/** Gives a time, or answers what they asked. Only where they wrote before. */
export const answer: KindReader = (mail) => {
  const theyWrote = mail.timeline === null ? mail.isReply : mail.timeline.theyAnswered;
  const because = theyWrote ? (inText(mail, GIVES_A_TIME) ?? inText(mail, SAYS_WHEN, IS_OVER) ?? inText(mail, ANSWERS)) : undefined;
  if (because) return { kind: 'answer', because, sure: true };
  const [sends] = theyWrote ? mail.attachments : [];
  return sends && { kind: 'answer', because: `they wrote, and you send '${sends.fileName?.slice(0, 60) ?? 'a file'}'`, sure: true };
};
