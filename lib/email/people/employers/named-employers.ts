/**
 * The employers that a recruiter's mail names, as written: "the role at Initech", "our client Initech". An address is matched to them by
 * comparing keys (employer-key.ts), so a name that fits no domain matches nobody.
 */
import { sentences } from '../../dates/sentences.ts';
import { whenNeeded } from '../../when-needed.ts';
import { domainOf, isFreemail, isNoReplyOrAts } from '../addresses.ts';
import { ownNameOf } from '../organisational-domain.ts';
import { employerKey } from './employer-key.ts';

const WORD = String.raw`[\p{Lu}\d][\p{L}\d&'’+-]{0,30}`;
const NAME = `(?:[Tt]he )?(?<name>${WORD}(?: (?:(?:&|and|of) )?${WORD}){0,3})`;
const POSTING = '(?:role|position|vacancy|job|opening|opportunity|post|assignment|interview)';

const SPEAKS_FOR = /client|behalf|represent/i;
/** The recruiter says that the employer is a client. */
const clients = whenNeeded((): readonly RegExp[] => [
  // "our client, Initech, is looking for", "My client is Initech"
  new RegExp(String.raw`\b(?:[Oo]ur|[Mm]y) client(?:,| is|:| -| –)? ${NAME}`, 'gu'),
  // "on behalf of Initech", "I represent Initech"
  new RegExp(String.raw`\b(?:[Oo]n behalf of|[Ww]e represent|I represent) (?:our client,? |my client,? )?${NAME}`, 'gu'),
  // "Initech is one of our clients"
  new RegExp(String.raw`${NAME} (?:is|are) (?:a|one of (?:our|my)) clients?\b`, 'gu'),
]);
/** How a recruiter speaks of the employer, and an employer of itself. */
const postings = whenNeeded((): readonly RegExp[] => [
  // "the Staff Nurse role at Initech", "an interview at Initech", "the position of buyer with Initech"
  new RegExp(String.raw`\b${POSTING}s?(?: (?:of|as) [^.,;:!?]{1,60}?)? (?:at|with) ${NAME}`, 'gu'),
  // "I have sent your CV to Initech", "I submitted you to Initech"
  new RegExp(String.raw`\b(?:sent|submitted|forwarded|presented|introduced|put)\b[^.,;:!?]{1,60}? to ${NAME}`, 'gu'),
]);
/** The employer for whom a recruiter writes, named explicitly or without capitals. */
const ofRecruiters = whenNeeded((): readonly RegExp[] => [
  // "Initech would like to meet you", "Globex wants to see you", "Hooli liked your CV"
  new RegExp(
    String.raw`(?:^|[.,;:!?–-] |\b(?:that|and|because|as) )${NAME} (?:would (?:like|love)|wants?|(?:is|are|was|were) (?:very |really )?(?:keen|interested|impressed|happy)|liked?|loved?|(?:has|have) (?:invited|asked|chosen|shortlisted|confirmed)|invites?|asked|will (?:call|meet|see|interview))\b`,
    'gu',
  ),
  // "Your papers are with Initech", "the role is with Initech", "the company is called Initech"
  new RegExp(
    String.raw`\b(?:papers?|[Cc][Vv]|r[eé]sum[eé]|application|documents|profile|details|${POSTING}) (?:is|are|was|were)(?: now| already| still)? (?:with|at) ${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:company|client|employer|firm)(?: is| they are)? called ${NAME}`, 'gu'),
  // "kessler robotics would like to meet you": without capitals, only where a sentence begins
  /^(?<name>(?!(?:the|they|their|he|she|we|i|you|it|my|our|a|an|this|that|these|someone|somebody|everyone|everybody|both|who|and|but|so|if)\b)[\p{Ll}\d][\p{L}\d&'’+-]{1,30}(?: [\p{Ll}\d][\p{L}\d&'’+-]{0,30}){0,2}) (?:would (?:like|love)|wants?|(?:is|are) (?:keen|happy)) to (?:meet|see|interview|speak|talk|have)\b/gu,
  // "the client is initech gmbh"
  /\bclient (?:is|here is|in this case is)(?: called)? (?<name>[\p{L}\d][\p{L}\d&'’ -]{1,40}? (?:gmbh|ag|ltd|limited|inc|llc|plc|corp|sa|bv|ab))\b/giu,
]);
const NOBODY =
  /^(?:they|she|he|we|you|it|this|that|these|everyone|everybody|nobody|somebody|the client|client|both|monday|tuesday|wednesday|thursday|friday)$/i;
/** "hr@initech.example": the employer by its domain. */
const ADDRESS = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;

/** The recruiter agrees to direct contact: "feel free to contact Dana directly". */
const AGREES =
  /\bdirectly\b|\b(?:contact|e-?mail|call|write to|reach out to|get in touch with) (?:them|him|her)\b|\b(?:copied|copying|cc'?ed|cc'?ing)\b/i;
const DENIES = /(?:\b(?:not|never|rather than|instead of)|n't)\b[^,;]{0,40}\b(?:directly|contact|e-?mail|call|write|reach|get in touch)\b/i;

const mostNames = 5;
const maxName = 60;
const maxText = 20_000;

/** Each employer once. `viaRecruiter`: we know that the writer is a recruiter. */
export function namedEmployers(text: string, from: string | null, viaRecruiter: boolean): readonly string[] {
  const all = sentences(text);
  if (all.some((sentence) => AGREES.test(sentence) && !DENIES.test(sentence))) return [];
  const own = from === null ? null : employerKeyOf(from);
  const found = all.flatMap((sentence) =>
    [...(SPEAKS_FOR.test(sentence) ? clients() : []), ...(viaRecruiter ? [...postings(), ...ofRecruiters()] : [])].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(({ groups }) => (groups?.name ?? '').slice(0, maxName)),
    ),
  );
  const addressed = viaRecruiter ? [...text.slice(0, maxText).matchAll(ADDRESS)].flatMap(([address]) => employerNameOf(address) ?? []) : [];
  const known = [...found, ...addressed].filter((name) => !NOBODY.test(name));
  const names = new Map(known.map((name) => [employerKey(name), name] as const));
  return [...names].flatMap(([key, name]) => (key === null || key === own ? [] : [name])).slice(0, mostNames);
}

/** The key of an address's domain; null for a mail provider or portal. */
export function employerKeyOf(address: string): string | null {
  return employerKey(employerNameOf(address) ?? '');
}

function employerNameOf(address: string): string | null {
  const domain = domainOf(address);
  if (isFreemail(domain) || isNoReplyOrAts(address)) return null;
  return ownNameOf(domain);
}
