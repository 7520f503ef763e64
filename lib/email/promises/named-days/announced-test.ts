/**
 * A test that will come: "You will get a coding test link by Thursday." Until that day nothing has to be asked. Not here: by when a test has to be
 * done (test-due.ts).
 */
import { anyOf } from '../../any-of.ts';
import { attachedDay, endOf } from '../attached-day.ts';
import { isOtherNews } from '../other-news.ts';
import { onDay, type PromiseReader, placeOf } from '../promise-reader.ts';
import { isConditional, isDenied } from '../unsaid.ts';
import { TASK } from './test-due.ts';

const TEST = `(?:${TASK}|questionnaire|(?:\\w+ ){0,2}(?:test|tests|task|exercise|assessment|challenge|questions)|(?:video|recorded|one-way) interview)`;
const IS_OF_A_TEST = new RegExp(String.raw`\b${TEST}\b`, 'i');
/** What is sent: the test, or what leads to it. */
const THING = `(?:${TEST}|link|login|log-in|access code|invite|invitation|brief|instructions|details)`;
const SENT = '(?:sent|given|e-?mailed|issued|set|mailed|posted|shared)';
const WAITING = '(?:you|(?:\\w+ )?(?:candidates|applicants)|everyone)';
const WILL = "(?:'ll| will| shall| should|(?:'s|'re| is| are) going to)(?: \\w+)?";
const COMES = anyOf(
  new RegExp(
    String.raw`\b${WAITING}(?:${WILL}| can) (?:get|receive|have|find|expect|be getting|be ${SENT})\b[^.!?;]{0,50}?\b${THING}\b(?: (?:for|to|of) (?:(?:the|an?|our|your) )?${TEST}\b)?`,
  ),
  new RegExp(String.raw`\b(?:link|login|code|brief|instructions)\b[^.!?;]{0,15}\b${WAITING}${WILL} (?:get|receive|be ${SENT})\b`),
  new RegExp(
    String.raw`(?:${WILL}| plan to| hope to| aim to) (?:send|e-?mail|mail|share|forward|issue|release|publish|shoot|put out|roll out|pass on|set(?: up)?|assign|give)\b[^.!?;]{0,40}\b${THING}\b`,
  ),
  new RegExp(String.raw`\b${TEST}(?:,? (?:which|that) (?:i|we)|,? and)${WILL} (?:send|e-?mail|mail|share|forward|issue|release)\b`),
  new RegExp(
    String.raw`\b${THING}\b[^.!?;]{0,40}(?:${WILL} (?:be (?:${SENT}|with you|in your inbox|on its way)|reach you|follow|arrive|come|land)|\bfollows|\b(?:goes|comes) (?:out|live|to you)|\bto follow)\b`,
  ),
);
/** The day is for doing it. */
const TO_DO =
  /\b(?:complet(?:e|ed|ing)|submit\w*|finish\w*|hand(?:ed)? in|return\w*|sit(?:ting)?|taken?|taking|done|do|doing|upload\w*|expires?|valid|open)\b(?! on\b)/i;

export const announcedTest: PromiseReader = ({ text, mentions, context }) => {
  if (context.author !== 'correspondent' || mentions.length === 0 || !IS_OF_A_TEST.test(text)) return undefined;
  if (/\?\s*$/.test(text) || isConditional(text) || isOtherNews(text)) return undefined;
  const words = placeOf(COMES, text);
  if (!words || isDenied(text, words)) return undefined;
  const mention = attachedDay(text, words, mentions) ?? mentions.find(({ start }) => LEADING.test(text.slice(0, start)));
  if (!mention || TO_DO.test(text.slice(words.end, Math.max(words.end, mention.start)))) return undefined;
  return { type: 'until', by: 'correspondent', ...onDay(endOf(text, mention, mentions), text) };
};

/** The sentence promises a test, or what leads to it. */
export const announcesTest = (quote: string): boolean => IS_OF_A_TEST.test(quote) && COMES.test(quote);

/** "Starting next week, candidates will be sent". */
const LEADING = /^(?:starting|from|by|on|in)? ?$/i;
