/**
 * An application told in simple English: "I apply today on the website for cleaner in Mater hospital, company is Noonan". It becomes the words
 * to tap, and is never taken by itself. Not here: lines that fit as a whole (notes.ts).
 */
import { plainLine } from '../plain-words.ts';

const DID =
  /^(?:(?:hi|hello|ok|today|yesterday|this morning)[\s,]+)?i?\s?(?:have |am |was |did )?(?:just |also |already )?(?:apply|applying|applied|make (?:an? |the |my )?application|made (?:an? |the |my )?application|(?:send|sended|sent|give|gave|put|bring|brought) (?:my |a |the )?(?:cv|resume|résumé|application))\b(?<told>.*)$/i;
/** Nothing was done yet. */
const TO_COME = /\b(?:tomorrow|next|will|want|would|can|could|how|if|where|when|should|not|later)\b|\?/i;
const WORD = "[\\p{L}\\d][\\p{L}\\d&.'’-]{0,25}";
const NAMED = new RegExp(
  `[\\s,(;-]+(?:the |my )?(?:company|employer|agency|firm|contractor)(?:'s)?(?: name)?(?: is| was|:| called| =)+ (?:called )?(?<company>${WORD}(?: ${WORD}){0,3})\\)?[.!]?$`,
  'iu',
);
/** A name with a capital, where no company is named outright. */
const AT = /\b(?:to|at|with|in) (?:the )?(?<company>\p{Lu}[\p{L}\d&.'’-]*(?: (?:(?:of|and|&) )?\p{Lu}[\p{L}\d&.'’-]*){0,3})/u;
const JOB =
  /\b(?:for|as) (?:an? |the )?(?<job>\p{L}[\p{L}\d/-]*(?: (?!(?:in|at|to|with|on|by|from|today|yesterday|job|work|position)\b)\p{L}[\p{L}\d/-]*){0,3})/iu;

export interface ToldApplication {
  readonly company: string;
  readonly job: string | null;
}

/** Null: it tells of no application, or names no company. */
export function toldApplication(line: string): ToldApplication | null {
  if (line.length > 200 || TO_COME.test(line)) return null;
  const told = DID.exec(plainLine(line))?.groups?.told;
  if (told === undefined) return null;
  const named = NAMED.exec(told);
  const company = named?.groups?.company ?? AT.exec(told)?.groups?.company;
  if (company === undefined) return null;
  const job = JOB.exec(told.slice(0, named?.index))?.groups?.job;
  return { company, job: job === undefined || /^(?:job|work|position)s?$/i.test(job) ? null : job };
}
