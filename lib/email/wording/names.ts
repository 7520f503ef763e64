/**
 * How we speak of the people on a timeline: "Dana", "Dana Reyes, Initech".
 * Takes only what is there; never guesses a person out of a role mailbox.
 */
import type { Timeline } from '../../domain/timeline.ts';
import type { Correspondent } from '../../domain/words.ts';
import { domainOf, isFreemail, isNoReplyOrAts, isRoleMailbox, spokenDomain } from '../people/addresses.ts';
import { isJobTitle } from '../people/job-title.ts';
import { behindRelay } from '../people/relays.ts';
import { isRoleName } from '../people/role-names.ts';

export interface Names {
  /** In a sentence: "Dana", otherwise the company, the mailbox's name or the address, otherwise "your contact". */
  readonly them: string;
  /** "Dana Reyes"; the same as `them` where no person is known. */
  readonly full: string;
  readonly company: string | null;
  /** "Dana Reyes, Initech". */
  readonly label: string;
  /** Whether `them` is a person. */
  readonly isPerson: boolean;
  readonly address: string | null;
}

export function namesOf(timeline: Pick<Timeline, 'contact' | 'correspondents' | 'company' | 'people'>): Names {
  const contact = timeline.contact ?? timeline.correspondents[0] ?? null;
  const company = timeline.company === null ? null : clip(clean(timeline.company), 40) || null;
  const named = contact === null ? (timeline.people?.[0] ?? null) : personName(withoutCompany(contact, company));
  const person = named?.toLowerCase() === company?.toLowerCase() ? null : named;
  const mailbox = contact?.name ? clip(clean(contact.name), 40) : null;
  const full = person ?? company ?? (mailbox || place(contact?.address ?? null) || 'your contact');
  return {
    them: person === null ? full : givenName(person),
    full,
    company,
    label: company === null || full.includes(company) ? full : `${full}, ${company}`,
    isPerson: person !== null,
    address: contact?.address ?? null,
  };
}

/** "Karan Bhatt, Lotusware": the company is no part of the name. */
function withoutCompany({ name, address }: Correspondent, company: string | null): Correspondent {
  const [person = '', ...rest] = (name ?? '').split(',');
  return company !== null && rest.join(',').trim().toLowerCase() === company.toLowerCase()
    ? { name: person.trim(), address }
    : { name, address };
}

/** For a mailbox with several readers, the company: "initech.example" of careers@initech.example. */
function place(address: string | null): string | null {
  if (address === null) return null;
  const domain = spokenDomain(address);
  return isRoleMailbox(address) && !isFreemail(domainOf(address)) ? domain : address.replace(domainOf(address), domain);
}

/** Words that name a desk and not a person. */
const desk =
  /\b(?:accounts?|admin|applications?|careers?|department|hiring|hr|human|info|jobs?|no-?reply|notifications?|office|personnel|recruiting|recruitment|resources|services?|support|talent|team)\b/i;

// "Reyes, Dana (Recruitment)", "Dana Reyes | Initech", "Dana Reyes - Talent Partner"; "Mary-Anne" keeps its hyphen.
const aside = /\s*[([{][^)\]}]{0,80}[)\]}]?|\s[|•–-]\s.*$/g;
// "Dana Reyes, RN", "Reyes, Dana, MD", "Dana Reyes, Ward Manager": behind a comma, and no first name.
const isCredential = (part: string): boolean =>
  /^[A-Z]{2,6}(?:-[A-Z]{2,4})?$/.test(part) || /^(?:ph\.?d|esq|[js]r|m\.?d|dr|[bm]\.?sc|ll\.?[bm])\.?$/i.test(part);

/** The person behind a mailbox, if its name or a `first.last` address shows one, otherwise null. */
export function personName(correspondent: Correspondent): string | null {
  const { name, address } = behindRelay(correspondent);
  if (isNoReplyOrAts(address)) return null;
  const whole = clean(name ?? '').replace(/^'(.*)'$/, '$1');
  const shown = isRoleMailbox(address) ? whole : whole.replace(aside, '').trim() || whole;
  // No person's name has a number in it: "craigslist 7712345678".
  if (shown !== '' && !shown.includes('@'))
    return desk.test(shown) || isRoleName(shown) || /\d/.test(shown) ? null : clip(inSpokenOrder(shown), 40);
  const [, first, last] = /^(\p{L}{2,20})\.(\p{L}{2,20})@/u.exec(address) ?? [];
  return first === undefined || last === undefined || isRoleMailbox(address) ? null : `${capitalized(first)} ${capitalized(last)}`;
}

/** "Dana Reyes" of "Reyes, Dana", "REYES, DANA" and "Dana Reyes, RN". */
function inSpokenOrder(shown: string): string {
  const isLoud = shown.includes(' ') && shown === shown.toUpperCase();
  const parts = shown.split(',').map((part) => part.trim());
  const named = parts.filter((part, index) => index === 0 || (part !== '' && !isJobTitle(part) && (isLoud || !isCredential(part))));
  const [last = shown, first, ...more] = named;
  const spoken = first !== undefined && more.length === 0 ? `${first} ${last}` : named.join(', ');
  return isLoud ? spoken.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : spoken;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** No first names: "Sister" of "Sister Helen Marsh" alone names nobody. */
const titles =
  /^(?:dr|doctor|prof|professor|mr|mrs|ms|mx|miss|herr|frau|mme|madame|sister|matron|father|mother|brother|reverend|rev|fr|pastor|rabbi|imam|chef|captain|capt|colonel|col|lieutenant|lt|sergeant|sgt|inspector|constable|officer|coach|councillor|cllr|nurse|dame|sir|lady)\.?$/i;

export const isTitle = (word: string): boolean => titles.test(word);

/** "Dana" of "Dana Reyes" and "J. Dana Reyes", "Dr. Reyes" of "Dr. Ana Reyes". */
export function givenName(person: string): string {
  const words = person.split(' ');
  const title = isTitle(words[0] ?? '');
  if (title && words.length > 1) return `${words[0]} ${words.at(-1)}`;
  return words.find((word) => !/^\p{Lu}\.$/u.test(word)) ?? person;
}

/** One line without controls, and nothing that a mail program would make a web link of: names come from strangers' mails. */
export const clean = (text: string): string =>
  text
    .slice(0, 500)
    .replace(/https?:\/\/|www\./gi, ' ')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029"<>]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The longest quote of a mail that keeps ours below the size at which Gmail clips (102 KB, with escaped text counted twice). */
export const maxQuoted = 15_000;

/** At most `length` characters, whole words where it can be. */
export function clip(text: string, length: number): string {
  // A character has at most two code units.
  const characters = Array.from(text.slice(0, 2 * length + 2));
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space >= length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** For mails about no timeline. */
export const noNames: Names = namesOf({ contact: null, correspondents: [], company: null });

/** For the beginning of a sentence; an address stays as it is. */
export const capital = (text: string): string =>
  text.includes('@') || /^[\w-]+(?:\.[\w-]+)+$/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
