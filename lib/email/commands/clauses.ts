/**
 * Reads a line as one command, or several joined by commas, full stops and "and". The whole line must be understood, or nothing is.
 * Courtesies between commands are skipped.
 */
import type { Command } from '../../domain/commands.ts';
import type { CommandContext } from './days.ts';
import { makers } from './make-command.ts';
import { phrasesIn } from './phrases.ts';
import { barePhrases, isCourtesy, plainLine, somebodySays, withoutNames, withoutRound, withoutTitle } from './plain-words.ts';

const SEPARATOR = /\s*(?:[,;!&+…]+|\.(?=\s|$)|\s[-–—]+\s|(?<=\s)(?:and|then|but|also|plus)(?=\s))\s*/giu;
/** A line of commands never has more joints than this. */
const maxClauses = 8;

/** Null if any part is not understood; empty if the line holds only courtesies. */
export function readLine(line: string, context: CommandContext): readonly Command[] | null {
  const plain = plainLine(line);
  if (plain.length > 300) return null;
  const clauses = [...plain.matchAll(SEPARATOR)];
  if (clauses.length >= maxClauses) return null;
  const starts = [0, ...clauses.map((match) => match.index + match[0].length)];
  const ends = [...clauses.map((match) => match.index), plain.length];
  const readFrom = (index: number): readonly Command[] | null => {
    if (index === starts.length) return [];
    for (let last = ends.length - 1; last >= index; last -= 1) {
      const commands = readPhrase(plain.slice(starts[index], ends[last]), line, context);
      const rest = commands && readFrom(last + 1);
      if (rest) return [...commands, ...rest];
    }
    return null;
  };
  const commands = readFrom(0);
  // "Carrefour - interview tomorrow": a name beside other words is no place, though there is such a city.
  const isName = commands !== null && commands.length > 1 && commands.some(({ type }) => type === 'SetTimeZone') && !SAYS_PLACE.test(plain);
  return commands === null || isName ? null : withoutHalves(commands);
}

const SAYS_PLACE = /\b(?:time ?-?zone|tz|city|time|live|based|living|located|i am in|in)\b/i;

/** "Heard! They decide by Friday" and "called, left a voicemail" are one statement in two parts. */
function withoutHalves(commands: readonly Command[]): readonly Command[] {
  const hasPlan = commands.some((command) => command.type === 'ReportReply' && command.promises.length > 0);
  const leftMessage = commands.some((command) => command.type === 'ReportContact' && command.how === 'voicemail');
  return commands.filter(
    (command) =>
      !(hasPlan && command.type === 'ReportReply' && command.promises.length === 0) &&
      !(leftMessage && command.type === 'ReportContact' && command.how === 'called'),
  );
}

const WHEN_DONE = /\b(?:today|yesterday|morning|night|ago|earlier)\b/i;

/** A phrase between separators, whole. */
function readPhrase(text: string, line: string, context: CommandContext): readonly Command[] | null {
  const phrase = text.trim();
  if (phrase === '' || isCourtesy(phrase)) return [];
  for (const bare of barePhrases(phrase)) {
    const command = commandIn(bare, line, context);
    // What was done may be said to be done today; "later today" is not "later".
    const says = phrase.replace(bare, '');
    if (command && !(command.type === 'Snooze' && WHEN_DONE.test(says))) return [command];
  }
  return null;
}

/** First with names kept, which an argument may need ("contact dana@..."), then with "they" in their place. */
function commandIn(phrase: string, line: string, context: CommandContext): Command | null {
  const nameless = withoutRound(withoutNames(phrase, context.correspondentNames).replace(/[,!]/g, ''));
  const general = context.anyTitle ? withoutTitle(nameless.replace(somebodySays, 'they ')) : nameless;
  for (const text of new Set([phrase, general])) {
    for (const { word, argument } of phrasesIn(text)) {
      if (isText.has(word) && (text !== phrase || hasMore(argument, context))) continue;
      const command = makers[word]({ text: argument, phrase: general, line }, context);
      if (command) return command;
    }
  }
  return null;
}

// A name may hold a comma ("Acme, Inc."); but "Acme, via recruiter" is a name and a command.
const isText: ReadonlySet<string> = new Set(['company', 'contact', 'time zone', 'country', 'note']);
const hasMore = (argument: string, context: CommandContext): boolean =>
  argument
    .split(SEPARATOR)
    .slice(1)
    .some((rest) => (readPhrase(rest, rest, context)?.length ?? 0) > 0);
