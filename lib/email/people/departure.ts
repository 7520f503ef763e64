/** "I no longer work here, please write to Tom New": somebody has left, and who takes over. Written by hand or by an auto-reply. */
import { anyOf } from '../any-of.ts';
import { sentences } from '../dates/sentences.ts';
import type { Mailbox } from '../message/message.ts';

export interface Departure {
  /** The sentence that says so. */
  readonly line: string;
  /** The successor. Null: nobody is named. `address` null: only the name is known. */
  readonly successor: { readonly name: string | null; readonly address: string | null } | null;
}

const HAS_LEFT = anyOf(
  /\bno longer (?:work|working|employed|with (?:us|the|our)|at (?:the|our|[a-z])|part of|in (?:this|that|my|the) (?:role|position|post|job)|a member|based|handl\w+|responsible|in charge|dealing|looking after|your contact|the (?:right )?(?:contact|person))/,
  /\b(?:i|he|she|they|\w+ \w+)(?:'ve| have| has|'s)? (?:just |recently |now |already |since )?(?:left|departed from|moved on from|retired from|resigned from) (?:the |our |my |this )?(?:company|organi[sz]ation|firm|team|school|hospital|practice|department|business|bank|university|office|role|position|post|agency|[A-Z]\w+)/,
  /\bi(?:'ve| have) (?:now |recently |since )?left(?= *[.,;!]| on | in )/,
  /\b(?:i|he|she)(?:'ve| have| has|'s)? (?:now |recently |since )?(?:retired|moved on|changed (?:jobs|roles|departments))\b/,
  /\bmy last (?:working )?day (?:at|with|here|in|was|is)\b/,
  /\b(?:this|my|the|her|his) (?:mailbox|inbox|address|e-?mail(?: address| account)?|account) (?:is|will be) (?:no longer|not) (?:monitored|in use|read|active|checked|valid)\b/,
  /\b(?:has|have) (?:now )?taken over (?:from me|my|her|his|this|the)\b|\btakes over (?:from me|my|her|his|for me)\b|\bis (?:now )?your (?:new )?contact\b/,
);
/** Somebody else's departure is the user's own news, and a person who is away comes back. */
const NOT_THEY =
  /\b(?:until i (?:return|am back)|in my absence|while i am away|you (?:have )?left|no longer (?:available|open|accepting|considering))\b/i;

const ADDRESS = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}'’-]{1,30}(?: (?:van |de |von |der |el )?\p{Lu}[\p{L}'’.-]{1,30}){1,2})`;
const NAMED = new RegExp(
  String.raw`\b(?:to|contact|with|by|reach|email|e-mail|call|write|colleague|successor,?|manager,?|address|ask)(?: (?:is|will be))?(?: (?:my|our|the|his|her))?(?: (?:colleague|successor|replacement|new|hiring|team|office|manager|recruiter|assistant|head))*,? (?!Dear\b|Kind\b|Best\b)${NAME}`,
  'u',
);
const TAKES_OVER = new RegExp(
  String.raw`(?<![\p{L}'’-] )${NAME} (?:has (?:now )?taken|takes|will take|is (?:now )?(?:taking|your|handling|looking|responsible|in charge)|now handles|handles)\b`,
  'u',
);

/** If they write about somebody else, their mail is an ordinary answer. */
const OF_THE_WRITER = /\b(?:i|i'm|i've|my|me|this (?:mailbox|inbox|address|e-?mail|account))\b/i;

const isOfTheWriter = (sentence: string, from: Mailbox | null): boolean =>
  OF_THE_WRITER.test(sentence) || (from !== null && from.name !== null && sentence.toLowerCase().includes(from.name.toLowerCase()));

/** Null: nobody has left. `from`: who wrote it. */
export function readDeparture(text: string, from: Mailbox | null): Departure | null {
  const said = sentences(text);
  const line = said.find((sentence) => HAS_LEFT.test(sentence) && !NOT_THEY.test(sentence) && isOfTheWriter(sentence, from));
  if (line === undefined) return null;
  const [address] = (text.match(ADDRESS) ?? [])
    .map((found) => found.toLowerCase().replace(/\.$/, ''))
    .filter((found) => found !== from?.address);
  const name = said
    .map((sentence) => (TAKES_OVER.exec(sentence) ?? NAMED.exec(sentence))?.groups?.name?.replace(/[.,]$/, ''))
    .find((each) => each !== undefined && each !== from?.name);
  if (address === undefined && name === undefined) return { line, successor: null };
  return { line, successor: { name: name ?? null, address: address ?? null } };
}
