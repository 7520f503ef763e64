/** The addressee of a typed answer's greeting: us, the correspondent it was meant for, or nobody. */
import { courtesies } from './courtesies.ts';

const OPENING =
  /^(?<how>dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b[\s,]*(?<whom>[^,.!:;\n]{0,60})[\s,.!:;]*(?<rest>.*)$/iu;
const US = /^(?:tactful|team|there|all|everyone|again|you|bot|robot|)$/i;

export type Greeting =
  | { readonly type: 'none' }
  /** `rest`: the text behind the greeting on the same line. */
  | { readonly type: 'us'; readonly rest: string }
  | { readonly type: 'them' };

export function greetingIn(line: string, correspondentNames: readonly string[]): Greeting {
  const known = correspondentNames.flatMap((name) => [name, ...name.split(/\s+/)]).map((name) => name.toLowerCase());
  const address = /^(?<name>\p{Lu}[\p{L}'-]{1,30})\s*,/u.exec(line)?.groups?.name;
  if (address && known.includes(address.toLowerCase())) return { type: 'them' };
  const { how = '', whom = '', rest = '' } = OPENING.exec(line)?.groups ?? {};
  if (how === '') return { type: 'none' };
  const name = whom.trim();
  if (US.test(name)) return { type: 'us', rest };
  if (/^dear$/i.test(how)) return { type: 'them' };
  const words = name.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  if (/^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|ma'am)\.?$/.test(first)) return { type: 'them' };
  if (words.length <= 3 && words.some((word) => known.includes(word))) return { type: 'them' };
  // "Hi Bob," to somebody we don't know of; "Hello Thanks" is no name.
  const looksLikeName = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(name) && !courtesies.includes(name.toLowerCase());
  return looksLikeName && /[,:!-]|^\S+ \S+(?: \S+)?$/u.test(line) ? { type: 'them' } : { type: 'none' };
}
