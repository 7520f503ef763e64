/**
 * Rows of slots as patterns. A row is a line of words as plain-words.ts leaves them; `NEG GO with YOURS` is one row for "will not be
 * moving forward with your application", "are unable to proceed with your candidacy" and all that lies between.
 *
 *   word        itself, between spaces         candidat*   a word that begins so
 *   SLOT        one of the slot's ways         ( a | b c ) one of these ways
 *   item?       it may be absent               ..         up to 3 words, ... up to 10, of the same clause; ,, up to 14 of
 *                                            any, ;; also over a dash or a bracket
 *   !word       not followed by it             <word       not preceded by it, nor by it and "have" or "are"
 *   ^ $         the sentence begins, or ends, here
 *
 * A row is compiled when a text first holds one of its trigger words, which the engine finds by itself: of the parts that must be there it
 * takes the one whose words are the fewest and the least common.
 */

export type Slots = Readonly<Record<string, string>>;

export type SlotItem =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'ways'; readonly ways: readonly (readonly SlotItem[])[] }
  | { readonly type: 'gap'; readonly most: number; readonly stops: string }
  | { readonly type: 'not'; readonly word: string; readonly behind: boolean }
  | { readonly type: 'maybe'; readonly item: SlotItem }
  | { readonly type: 'begin' }
  | { readonly type: 'end' };

const gaps = new Map<string, SlotItem>([
  ['..', { type: 'gap', most: 3, stops: ',;:?.' }],
  ['...', { type: 'gap', most: 10, stops: ',;:?.' }],
  [',,', { type: 'gap', most: 14, stops: ';:?.' }],
  [';;', { type: 'gap', most: 14, stops: ':?.' }],
]);

/** `parsed`: slots that another row has parsed already. @throws Error naming the row, for a slot that is not in the table or a bracket without its other half. */
export function parseRow(row: string, slots: Slots, parsed = new Map<string, SlotItem>()): readonly SlotItem[] {
  const tokens = row
    .replace(/[()|]/g, ' $& ')
    .replace(/\) \?/g, ')?')
    .split(/\s+/)
    .filter((token) => token !== '');
  let at = 0;
  const sequence = (): readonly SlotItem[] => {
    const items: SlotItem[] = [];
    for (let token = tokens[at]; token !== undefined && token !== '|' && !token.startsWith(')'); token = tokens[at]) {
      at += 1;
      items.push(token === '(' ? group() : itemOf(token));
    }
    return items;
  };
  const group = (): SlotItem => {
    const ways = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    const end = tokens[at];
    if (end === undefined) throw new Error(`A bracket of the row "${row}" is not closed.`);
    at += 1;
    const item: SlotItem = { type: 'ways', ways };
    return end === ')?' ? { type: 'maybe', item } : item;
  };
  const itemOf = (token: string): SlotItem => {
    const gap = gaps.get(token);
    if (gap !== undefined) return gap;
    if (token.endsWith('?')) return { type: 'maybe', item: itemOf(token.slice(0, -1)) };
    if (token === '^') return { type: 'begin' };
    if (token === '$') return { type: 'end' };
    if (token.startsWith('!')) return { type: 'not', word: token.slice(1), behind: false };
    if (token.startsWith('<')) return { type: 'not', word: token.slice(1), behind: true };
    if (!/^[A-Z_]+$/.test(token)) return { type: 'word', word: token };
    const known = parsed.get(token);
    if (known !== undefined) return known;
    const slot = slots[token];
    if (slot === undefined) throw new Error(`The row "${row}" names the slot ${token}, which is not in the table.`);
    const ways = slot.split(/\s*\n\s*/).filter((way) => way !== '');
    const item: SlotItem = { type: 'ways', ways: ways.map((way) => parseRow(way, slots, parsed)) };
    parsed.set(token, item);
    return item;
  };
  const items = sequence();
  if (at < tokens.length) throw new Error(`The row "${row}" closes a bracket that it does not open.`);
  return items;
}

const sourceOf = (items: readonly SlotItem[]): string => items.map(sourceOfItem).join('');

function sourceOfItem(item: SlotItem): string {
  switch (item.type) {
    case 'word':
      return ` ${wordSource(item.word)}`;
    case 'ways':
      return `(?:${item.ways.map(sourceOf).join('|')})(?= )`;
    case 'gap':
      return `(?: [^ ${item.stops}]+){0,${item.most}}?`;
    case 'not':
      return item.behind ? `(?<! ${wordSource(item.word)}(?: (?:have|had|has|are|were))?)` : `(?! ${wordSource(item.word)} )`;
    case 'begin':
      return '^';
    case 'end':
      return '(?= $)';
    case 'maybe':
      return `(?:${sourceOfItem(item.item)})?`;
  }
}

const wordSource = (word: string): string => word.replace(/[?.+]/g, String.raw`\$&`).replaceAll('*', '[^ ]*');

export const patternOf = (row: readonly SlotItem[]): RegExp => new RegExp(`${sourceOf(row)}(?= )`);

/** In nearly every mail: a row is not tried because of one of these. `qday*` is a day in the rows of promises/. */
const common: ReadonlySet<string> = new Set(
  'qday* , . ; : ? a an and any are as at be been being but by can could do for from had has have he i if in is it may me my no not of on or our she should so such that the their there they this to us was we were what when which who will with would you your application position role job candidates interview'.split(
    ' ',
  ),
);
const cost = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + (common.has(word) ? 40 : 1), 0);

/** Words of which every text that fits the row has at least one. The beginning of a word is written `candidat*`. */
export function triggersOf(row: readonly SlotItem[]): ReadonlySet<string> {
  const must = row.map(wordsOf).filter((words) => words !== undefined);
  const [best] = must.toSorted((a, b) => cost(a) - cost(b));
  if (best === undefined) throw new Error('A row without a required word would be tried for every text.');
  return best;
}

/** Undefined: it can match no word. */
function wordsOf(item: SlotItem): ReadonlySet<string> | undefined {
  if (item.type === 'word') return item.word === '*' ? undefined : new Set([item.word]);
  if (item.type !== 'ways') return undefined;
  const each = item.ways.map((way) => {
    const must = way.map(wordsOf).filter((words) => words !== undefined);
    return must.toSorted((a, b) => cost(a) - cost(b))[0];
  });
  return each.every((words) => words !== undefined) ? new Set(each.flatMap((words) => [...words])) : undefined;
}
