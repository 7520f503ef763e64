/**
 * A meeting that the user reports: "want to meet next Wednesday at 2pm", "interview on Friday". Not here: by when they decide
 * (reported-plan.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { weekdayWords } from '../dates/day-words.ts';
import { type CommandContext, isSoon, soleDay, timeHere } from './days.ts';

export interface ReportedMeeting {
  readonly date: Temporal.PlainDate;
  /** On the user's own clock; null when no hour was named. */
  readonly time: Temporal.PlainTime | null;
}

const MEETS =
  /\b(?:interview|meet(?:ing)?|see (?:me|us)|come (?:in|by|over|to)|visit|trial|(?:wants?|need) (?:me|us) in|(?:weld(?:ing)?|skills?|driving|working|typing) test|chat|talk|speak|appointment|video call|zoom)\b/i;
// Any other word may change the meaning ("they do not want to meet before Friday", "by Friday").
const VOCABULARY = [
  'they she he i me us you we want wants wanted would like need needs asked ask invited invite invites offered said says and so to for with in on at the a an my our their it is are be',
  'meet meeting see come visit interview interviewing trial shift day lesson weld welding skill skills driving typing test chat talk speak appointment video phone call zoom teams round first second third next final set booked arranged scheduled fixed agreed',
  'over by there office place then again coming this',
].join(' ');

/** Null if the text holds anything else, or not exactly one day. */
export function readReportedMeeting(text: string, context: Pick<CommandContext, 'now' | 'country'>): ReportedMeeting | null {
  if (!MEETS.test(text) || /\bby (?!the office\b|their\b)/i.test(text)) return null;
  const mention = soleDay(text, context, { others: VOCABULARY });
  if (mention?.precision !== 'day' || !isSoon(mention.date, context)) return null;
  const here = timeHere(mention, context);
  return { date: here?.toPlainDate() ?? mention.date, time: here?.toPlainTime() ?? null };
}

const WANTED = /\b(?:want|wants|need|needs|asked|invited) me (?:in|back in|over|to come|(?:in )?for (?:the|a) [a-z0-9]{2,8} round)\b/i;
/** A round itself is on that day: not "they decide about the final round next Tuesday". */
const ROUND_THEN = new RegExp(
  String.raw`(?:^|[;.:-] ?|\b(?:and|have|got|heard|back|from they|they (?:[a-z]{2,8}ed|rang|wrote)) )(?:the |my |their |a )?(?:final|next|last|second|third|first|2nd|3rd|1st) round (?:is |will be )?(?:on |this |next )?(?:tomorrow|${weekdayWords}|\d)`,
  'i',
);

/** "They want me in on Thursday", "heard back, final round next Tuesday 11am": the day is an interview's, and no plan to answer. */
export const isInvitation = (phrase: string): boolean => WANTED.test(phrase) || ROUND_THEN.test(phrase);
