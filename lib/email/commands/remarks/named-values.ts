/** What a line names that a meaning needs: a day, a span, an hour, a place or an address. */
import type { Command } from '../../../domain/commands.ts';
import { dayMentions } from '../../dates/day-mentions.ts';
import { weekdayWords } from '../../dates/day-words.ts';
import { type CommandContext, standpoint } from '../days.ts';
import { plainLine } from '../plain-words.ts';

/** A line as a command; null if it is none. */
export type ReadLine = (line: string) => readonly Command[] | null;

export interface Named {
  /** As typed, or as "20 November" if it ends a span; null if the line names none, or several. */
  readonly day: string | null;
  readonly isAhead: boolean;
  /** A day before today, on which something took place. */
  readonly isHeld: boolean;
  readonly address: string | null;
  readonly hour: string | null;
  /** "three more weeks" as "three weeks". */
  readonly span: string | null;
  readonly place: string | null;
}

/** "Not today, tomorrow morning" names tomorrow. */
const NOT_TODAY = /\b(?:not|can't|cannot|cant|won't|don't|couldn't|didn't)\b[^,;.!]{0,30}?\b(?:today|tonight|now|this week)\b/gi;

/** "Friday, not Tuesday" names Friday. */
const NOT_THAT = new RegExp(String.raw`,? \bnot (?:on )?(?:${weekdayWords})\b`, 'gi');

/** "I had the interview on Monday": the last one. Not "had the interview moved to Monday". */
const HELD =
  /\b(?:had|did|done|finished|attended|completed) (?:the|my|an?|our|that) (?:\w+ )?(?:interview|trial|trial shift|meeting|call|chat)\b|\b(?:interview|trial|trial shift|meeting|call|chat) (?:was|took place|happened|went)\b|\bi was there\b/i;
const MOVED =
  /\b(?:moved|rescheduled|postponed|changed|pushed|shifted|brought forward|put back|cancelled|called off|will|next|by|until)\b/i;
const isHeld = (text: string): boolean => HELD.test(text) && !MOVED.test(text);

const SPAN =
  /\b(?:\d{1,2}|an?|another|one|two|three|four|five|six|ten|a few|a couple(?: of)?|couple(?: of)?) (?:more )?(?:days?|weeks?|fortnights?|months?)\b/i;

export function valuesIn(line: string, context: CommandContext): Named {
  const text = plainLine(line).replace(NOT_TODAY, '').replace(NOT_THAT, '');
  const held = isHeld(text);
  const mentions = dayMentions(text, standpoint(context, held ? { towards: 'back' } : undefined));
  // "They rang yesterday, want me in on Thursday."
  const ahead = mentions.filter(({ date }) => date.since(context.now.toPlainDate()).sign > 0);
  const [mention, second] = ahead.length === 1 ? ahead : mentions;
  const isOne = mention !== undefined && second === undefined;
  const spoken = isOne
    ? `${/\bthe week of $/i.exec(text.slice(0, mention.start))?.[0] ?? ''}${text.slice(mention.start, mention.end).trim()}`
    : null;
  const isSpan = isOne && /\d ?[-–] ?\d/.test(spoken ?? '');
  return {
    day:
      isSpan || (isOne && held && !/\d/.test(spoken ?? ''))
        ? mention.date.toLocaleString('en-GB', { day: 'numeric', month: 'long' })
        : spoken,
    isAhead: isOne && mention.date.since(context.now.toPlainDate()).sign > 0,
    isHeld: isOne && held && mention.date.since(context.now.toPlainDate()).sign < 0,
    address: /[^\s<>@()":]{1,64}@[\w.-]{1,180}\.\w{2,20}/.exec(line)?.[0] ?? null,
    hour: /\b(\d{1,2}) ?(?:am|pm)\b/i.exec(text)?.[0] ?? null,
    span:
      SPAN.exec(text)?.[0]
        .replace(/ more /i, ' ')
        .replace(/^another /i, '1 ') ?? null,
    place: /\b(?:to|in|on) (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text)?.groups?.place ?? null,
  };
}

/** None if the line does not name what the meaning needs. */
export function filledIn(means: string, named: Named, read: ReadLine): readonly string[] {
  if (means === 'nothing') return [means];
  const slot = /<(day|span|hour|place|address)>/.exec(means)?.[1] as Exclude<keyof Named, 'isAhead' | 'isHeld'> | undefined;
  const value = slot === undefined ? '' : named[slot];
  if (value === null) return [];
  const filled = means.replace(/<\w+>/, value);
  return read(filled)?.length ? [filled] : [];
}
