/**
 * A meeting that the user reports: "want to meet next Wednesday at 2pm", "interview on Friday". Not here: by when they decide
 * (reported-plan.ts).
 */
import type { Temporal } from 'temporal-polyfill';
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
