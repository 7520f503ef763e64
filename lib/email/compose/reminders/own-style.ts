/** How the user greets and signs off, from what they wrote on the timeline before. */
import type { TimelineEvent } from '../../../domain/events.ts';

const greeting = /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|greetings)\b(?:\s(?:mr|mrs|ms|mx|dr|prof)\.|[^\n.?]){0,60}$/i;
const farewell =
  /^((?:with )?(?:(?:kind|best|warm|warmest|many) )?(?:regards|wishes)|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|all the best|best|cheers|many thanks|thank you|thanks)[,.!]?$/i;

export interface OwnStyle {
  /** "Dear Dana,"; null when none was seen. */
  readonly greeting: string | null;
  /** "Best wishes,\nJo"; null when none was seen. */
  readonly farewell: string | null;
}

/** Taken from the user's newest mail that shows one. */
export function ownStyle(events: readonly TimelineEvent[]): OwnStyle {
  const written = events
    .flatMap((event) => (event.type === 'MailSent' && event.channel !== 'portal' && event.excerpt !== null ? [event.excerpt] : []))
    .reverse();
  return { greeting: first(written, greetingIn), farewell: first(written, farewellIn) };
}

function first(texts: readonly string[], read: (lines: readonly string[]) => string | null): string | null {
  for (const text of texts) {
    const found = read(
      text
        .slice(0, 5000)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
    if (found !== null) return found;
  }
  return null;
}

function greetingIn([line]: readonly string[]): string | null {
  return line !== undefined && greeting.test(line) ? `${line.replace(/[,!:;–-]+$/, '').trim()},` : null;
}

function farewellIn(lines: readonly string[]): string | null {
  const at = lines.findLastIndex((line) => farewell.test(line));
  const name = lines[at + 1];
  if (at < 0 || name === undefined || name.length > 40 || /[@:/\d]/.test(name)) return null;
  return `${farewell.exec(lines[at] ?? '')?.[1]},\n${name}`;
}
