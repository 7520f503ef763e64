/**
 * Letters in a row that a text must contain for a pattern to match, such as "nterview". A text without any of them needs no try, and a
 * pattern that is never tried is never compiled, which is most of the cost of a first mail. Read from the pattern's source, because a
 * separate list of triggers would be forgotten when a row changes.
 */

/** A text that matches holds one of each list. Without a list, nothing can be told. */
export type Triggers = readonly (readonly string[])[];

export interface Phrase {
  readonly source: string;
  readonly triggers: Triggers;
}

/** Fewer letters occur in nearly every text. */
const shortest = 3;
/** More would take longer to look for than the pattern itself. Our choice. */
const mostTriggers = 200;

/**
 * The parts of a source. First plain letters in a row, of which the last, if it is repeated, is a part of its own: ASCII alone, since of these
 * a text in small letters holds the same as the pattern matches without regard to case. Then what repeats, opens a group, is a class or an escape.
 */
const PARTS =
  /[A-Za-z0-9 '@-]+(?![*+?{])|[A-Za-z0-9 '@-]|(?:[*+?]|\{\d+(?:,\d*)?\})\??|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\.|[^\]\\])*\]|\\.|./gs;
/** What a part is tells its first letter. Patterns have many thousand parts, and for each a RegExp would take too long. */
const plain = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 '@-");
const isPlain = (part: string): boolean => plain.has(part.charAt(0));
/** `{` alone is a letter. */
const isRepeat = (part: string): boolean => '*+?'.includes(part.charAt(0)) || (part.startsWith('{') && part.length > 1);
const isAtWill = (repeat: string): boolean => '*?'.includes(repeat.charAt(0)) || repeat.startsWith('{0');
/** A letter by its number, a class of Unicode, a group again. */
const isUnreadable = (part: string): boolean => part.startsWith('\\') && 'ucxpPk0123456789'.includes(part.charAt(1));

/** The alternatives of a pattern with the flag `i` and without `u`, each with its triggers. */
export function phrasesOf(source: string): readonly Phrase[] {
  const parts = source.match(PARTS) ?? [];
  let at = 0;

  /** Up to the next bar or the group's end. */
  const sequence = (): Triggers => {
    const needed: (readonly string[])[] = [];
    let run = '';
    const endRun = (): void => {
      if (run.length >= shortest) needed.push([run.toLowerCase()]);
      run = '';
    };
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      const part = parts[at] ?? '';
      at += 1;
      const inside = part.startsWith('(') ? group(part) : [];
      const next = parts[at];
      const repeat = next !== undefined && isRepeat(next) ? next : null;
      if (repeat !== null) at += 1;
      const isNeeded = repeat === null || !isAtWill(repeat);
      if (isNeeded && isPlain(part)) {
        run += part;
        if (repeat === null) continue;
      }
      endRun();
      if (isNeeded) needed.push(...inside);
    }
    endRun();
    return needed;
  };

  const group = (opening: string): Triggers => {
    const ways = [sequence()];
    while (parts[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    at += 1;
    // Only text that is part of the match, or directly follows it, must be present.
    return opening === '(?!' || opening === '(?<!' ? [] : ways.length === 1 ? ways.flat() : oneOf(ways);
  };

  const phrases: Phrase[] = [];
  do {
    const start = at;
    const triggers = sequence();
    const own = parts.slice(start, at);
    phrases.push({ source: own.join(''), triggers: own.some(isUnreadable) ? [] : fewestFirst(triggers) });
    at += 1;
  } while (at <= parts.length);
  return phrases;
}

/** Of each way the list that tells most, as one. */
function oneOf(ways: readonly Triggers[]): Triggers {
  const all: string[] = [];
  for (const [first, ...others] of ways) {
    if (first === undefined) return [];
    all.push(...others.reduce((best, list) => (tellsMore(list, best) ? list : best), first));
  }
  return all.length > mostTriggers ? [] : [all];
}

/** Longer letters are rarer; of equally long ones, the fewer. */
const tellsMore = (one: readonly string[], other: readonly string[]): boolean => {
  const [a, b] = [shortestOf(one), shortestOf(other)];
  return a === b ? one.length < other.length : a > b;
};

const shortestOf = (triggers: readonly string[]): number => Math.min(...triggers.map((trigger) => trigger.trim().length));

const fewestFirst = (triggers: Triggers): Triggers => triggers.toSorted((a, b) => a.length - b.length);

/** Three letters in a row, as a number. Some share one, which costs a try in vain. */
const places = 4_096;
const placeOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) % places;

/** Which three letters in a row a text holds. */
export type Held = Uint8Array;

const held = new Map<string, Held>();
/** A mail's text, and its sentences one after the other. Our choice. */
const mostHeld = 64;

export function heldBy(text: string): Held {
  const known = held.get(text);
  if (known !== undefined) return known;
  const marks = new Uint8Array(places);
  const small = text.toLowerCase();
  let [first, second] = [small.charCodeAt(0), small.charCodeAt(1)];
  for (let index = 2; index < small.length; index += 1) {
    const third = small.charCodeAt(index);
    marks[placeOf(first, second, third)] = 1;
    [first, second] = [second, third];
  }
  if (held.size >= mostHeld) held.clear();
  held.set(text, marks);
  return marks;
}

/** Whether a text with these may hold one trigger of each list. False: it doesn't. */
export function mayHold(held: Held, { triggers }: Pick<Phrase, 'triggers'>): boolean {
  for (const list of triggers) if (!holdsOne(held, list)) return false;
  return true;
}

function holdsOne(held: Held, list: readonly string[]): boolean {
  for (const trigger of list) if (isMarked(held, trigger)) return true;
  return false;
}

function isMarked(marks: Held, trigger: string): boolean {
  for (let at = 2; at < trigger.length; at += 1) {
    const place = placeOf(trigger.charCodeAt(at - 2), trigger.charCodeAt(at - 1), trigger.charCodeAt(at));
    if (marks[place] !== 1) return false;
  }
  return true;
}
