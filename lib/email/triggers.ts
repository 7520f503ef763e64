/**
 * What a text must hold for a pattern to match it: letters in a row that stand in the pattern's source, such as "nterview". A text without
 * any of them needs no try, and a pattern that is never tried is never compiled, which is most of what a first mail takes.
 * Read from the source: a list of triggers per pattern would be forgotten by whoever changes a row.
 */

/** One of these stands in every text that matches. Null: nothing can be told. */
export type Triggers = readonly string[] | null;

/** Fewer letters stand in nearly every text. */
const shortest = 3;
/** More would take longer to look for than the pattern itself. Our choice. */
const mostTriggers = 200;
/** ASCII alone: of these a text in small letters holds the same as the pattern matches without regard to case. */
const plain: ReadonlySet<string> = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '@-");

const quantifiers: ReadonlySet<string> = new Set('*+?{');
const once = { least: 1, exactly: true } as const;

/** Of a pattern with the flag `i` and without `u`; what it can't read it takes for anything. */
export function patternTriggers(source: string): Triggers {
  let at = 0;
  let isReadable = true;

  /** All ways up to the group's end. */
  const ways = (): Triggers => {
    let found: Triggers = sequence();
    while (source[at] === '|') {
      at += 1;
      const other = sequence();
      found = found === null || other === null || found.length + other.length > mostTriggers ? null : [...found, ...other];
    }
    return found;
  };

  const sequence = (): Triggers => {
    let best: Triggers = null;
    let run = '';
    const take = (triggers: Triggers): void => {
      if (triggers !== null && better(triggers, best)) best = triggers;
    };
    const endRun = (): void => {
      if (run.length >= shortest) take([run.toLowerCase()]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const letter = literal();
      const inside = letter === null ? unit() : null;
      const { least, exactly } = repeated();
      if (letter !== null && least > 0) {
        run += letter;
        if (exactly) continue;
      }
      endRun();
      if (inside !== null && least > 0) take(inside);
    }
    endRun();
    return best;
  };

  /** A letter that stands for itself; null: what is next is something else. */
  const literal = (): string | null => {
    const next = source[at] ?? '';
    if (!plain.has(next)) return null;
    at += 1;
    return next;
  };

  /** A group, a class, an escape or a sign. */
  const unit = (): Triggers => {
    const next = source[at];
    at += 1;
    if (next === '(') return group();
    if (next === '[') skipClass();
    else if (next === '\\') {
      // A letter by its number, a class of Unicode, a group again.
      if (/[ucxpPk\d]/.test(source[at] ?? '')) isReadable = false;
      at += 1;
    }
    return null;
  };

  const group = (): Triggers => {
    // Only what is part of the match or stands right behind it must be in the text.
    const kind = source[at] === '?' ? (/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at, at + 40))?.[0] ?? '') : '';
    at += kind.length;
    const found = ways();
    at += 1;
    return kind === '?!' || kind === '?<!' ? null : found;
  };

  const skipClass = (): void => {
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    at += 1;
  };

  /** How often what stands before must come. `exactly`: just once, so that the next letter follows it. */
  const repeated = (): { readonly least: number; readonly exactly: boolean } => {
    if (!quantifiers.has(source[at] ?? '')) return once;
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (found === null) return once;
    at += found[0].length;
    return { least: found[0][0] === '+' ? 1 : Number(found[1] ?? 0), exactly: false };
  };

  const all = ways();
  return isReadable && at === source.length ? all : null;
}

/** Longer letters are rarer; of equally long ones, the fewer. */
const better = (one: readonly string[], other: Triggers): boolean => {
  if (other === null) return true;
  const [a, b] = [shortestOf(one), shortestOf(other)];
  return a === b ? one.length < other.length : a > b;
};

const shortestOf = (triggers: readonly string[]): number => Math.min(...triggers.map(({ length }) => length));

/** Three letters in a row, as a number. Some share one, which costs a try in vain. */
const places = 4_096;
const placeOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) % places;

/** Which three letters in a row a text holds. */
type Held = Uint8Array;

const held = new Map<string, Held>();
/** A mail's text, and its sentences one after the other. Our choice. */
const mostHeld = 64;

function heldBy(text: string): Held {
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

/** As `mayHold` asks for them: of each trigger all its threes. */
export type Threes = readonly (readonly number[])[];

export const threesOf = (triggers: Triggers): Threes | null =>
  triggers?.map((trigger) =>
    Array.from({ length: trigger.length - 2 }, (_, at) =>
      placeOf(trigger.charCodeAt(at), trigger.charCodeAt(at + 1), trigger.charCodeAt(at + 2)),
    ),
  ) ?? null;

/** Whether the text may hold one of the triggers. False: it holds none. */
export function mayHold(text: string, triggers: Threes): boolean {
  const marks = heldBy(text);
  return triggers.some((threes) => threes.every((place) => marks[place] === 1));
}
