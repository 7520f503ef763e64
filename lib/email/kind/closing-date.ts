/** "Applications close 16 November": until when one could apply. No step counts before it. */
import type { Temporal } from 'temporal-polyfill';
import { isAllowedDay } from '../../domain/business-days.ts';
import { dayMentions } from '../dates/day-mentions.ts';
import { sentences } from '../dates/sentences.ts';

// The date may stand some words on: "The closing date for applications is 16 November".
const CLOSES =
  /\b(?:applications? (?:will )?(?:close|closes|closing|deadline|must be (?:received|submitted)|are (?:due|accepted|open|welcome|invited)|should be (?:received|submitted))|clos(?:ing|es) (?:date|on|at|date for)|closes|deadline(?: (?:for|to|of))?|apply (?:by|before|until|no later than|not later than)|last (?:date|day) (?:to apply|for applications?|of application|for receipt)|open (?:for applications )?until|applications by|submit (?:your|all) applications? (?:by|before|until))\b/i;
const OTHERWISE =
  /\b(?:offer|other|another|their|project|assignment|payment|tax|answer|respond|response|decide|decision|reply|registration for the) deadline\b|\bdeadlines? (?:driven|oriented|pressure)|\b(?:meet|met|meeting|under|tight|strict|short|to) (?:\w+ )?deadlines?\b|\bdeadline (?:to|for) (?:answer|respond|accept|decide|reply)|\b(?:store|shop|office|clinic|bank|deal|market)s? closes?\b|\bclosed on\b/i;
/** Farther ahead than this no posting closes. Our choice. */
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
