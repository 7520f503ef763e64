/** "Applications close 16 November": the last day to apply. No wait begins before it. */
import type { Temporal } from 'temporal-polyfill';
import { isAllowedDay } from '../../domain/calendar/business-days.ts';
import { anyOf } from '../any-of.ts';
import { dayMentions } from './day-mentions.ts';
import { maxText, sentences } from './sentences.ts';

// The date may follow some words later: "The closing date for applications is 16 November".
const UNTIL = '(?:by|before|until|till|no later than|not later than)';
const CLOSES = anyOf(
  /\bapplications?(?: for [^.!?,;]{1,40})? (?:will )?(?:close|closes|closing|deadline|must be (?:received|submitted)|are (?:due|accepted|open|welcome|invited)|should be (?:received|submitted))/,
  new RegExp(
    String.raw`\bapplications? (?:should|must|have to|need to) (?:reach|arrive|be with|get to)\b[^.!?]{0,30}\b${UNTIL}\b|\bapplications ${UNTIL}\b`,
  ),
  /\bclos(?:ing|es) (?:date|on|at|date for)|\bcloses\b|\b(?:final|last|latest) (?:date|day) (?:to apply|for (?:applications?|applying|receipt|submission)|of (?:applications?|receipt|submission))/,
  /\bdeadline(?: (?:for|to|of))?\b/,
  new RegExp(
    String.raw`\bapply ${UNTIL}\b|\b(?:open|advertised|online) (?:for applications? )?(?:until|till)\b|\baccept(?:ing|ed)? applications ${UNTIL}\b`,
  ),
  new RegExp(
    String.raw`\b(?:send|submit|e-?mail|forward)(?: us| in)? (?:your|all|an) (?:\w+ )?(?:applications?|cvs?|resumes?)\b[^.!?]{0,40}\b${UNTIL}\b`,
  ),
);
const OTHERWISE = anyOf(
  /\b(?:offer|other|another|their|my|project|assignment|payment|tax|answer|respond|response|decide|decision|reply|registration for the) deadline\b/,
  /\bdeadlines? (?:driven|oriented|pressure)|\b(?:meet|met|meeting|under|tight|strict|short|to|every|each) (?:\w+ )?deadlines?\b|\b(?:i|we|they)(?:'ve| have|'ve got| have got) (?:a|another|one) deadline\b/,
  /\bdeadline (?:to|for) (?:answer|respond|accept|decide|reply)|\b(?:store|shop|office|clinic|bank|deal|market|contract|restaurant|school)s? closes?\b|\bclosed on\b/,
);
/** Postings don't close further ahead than this. Our choice. */
const farthestDays = 300;

export function readClosingDate(text: string, sent: Temporal.ZonedDateTime, country: string | null): Temporal.PlainDate | null {
  const from = sent.toPlainDate();
  const context = {
    from,
    country,
    direction: { towards: 'ahead', graceDays: 60 },
    typed: false,
    isWorkday: (date: Temporal.PlainDate) => isAllowedDay(date, { timeZone: sent.timeZoneId, country, hour: 0 }, 'kept'),
  } as const;
  // Most mails name none, and one look tells.
  if (!CLOSES.test(text.slice(0, maxText).replace(/\s+/g, ' '))) return null;
  for (const sentence of sentences(text)) {
    const match = CLOSES.exec(sentence);
    if (!match || OTHERWISE.test(sentence)) continue;
    const mention = dayMentions(sentence, context).find(
      ({ start, precision }) => start >= match.index && start - match.index < 80 && precision === 'day',
    );
    if (mention && mention.date.since(from).days >= 0 && from.until(mention.date).days <= farthestDays) return mention.date;
  }
  return null;
}
