/**
 * Which employers a mail may be of, as keys under which the user's active timelines are looked up. Rather too many than too few: a key counts
 * only where the user has a timeline with that employer. Not here: which of those timelines it is (handling/track/place/place-by-employer.ts).
 */
import type { Mailbox } from '../../message/message.ts';
import { whenNeeded } from '../../when-needed.ts';
import { domainOf, isFreemail, isNoReplyOrAts, isRelay, localPart, spokenDomain, withoutTag } from '../addresses.ts';
import { hiringWords, sharedMailboxes } from '../hiring-mailboxes.ts';
import { ownNameOf } from '../organisational-domain.ts';
import { companyName } from './company-name.ts';
import { employerName } from './employer-name.ts';
import { companyOf, LEGAL_FORM } from './names.ts';

export interface NamedEmployer {
  /** The key of the item in the store. */
  readonly key: string;
  /** All letters of the name: "globexgroup". */
  readonly letters: string;
  /** False: the mail may well be somebody else's who mentions this employer. */
  readonly sure: boolean;
  /** Only a part of the writer's domain is its name: another company of one group, or a stranger to it. */
  readonly akin?: true;
}

/** Each is one more item in a request. Our choice. */
const mostNamed = 24;

/** The part of a domain that the organisation chose; empty for a mail provider, a portal or a host without a suffix. */
export function ownLabel(address: string): string {
  const domain = domainOf(address);
  if (isFreemail(domain) || isNoReplyOrAts(`anybody@${domain}`)) return '';
  return ownNameOf(domain);
}

/** The employers under which a timeline with these people is found: their own domains, otherwise the company in their mail. */
export function employersOf(people: readonly Pick<Mailbox, 'address'>[], company: string | null): readonly string[] {
  const own = keysOf(people.map(({ address }) => ownLabel(address)));
  return [...new Set(own.length > 0 ? own : keysOf([company ?? '']))].slice(0, mostKeys);
}
const mostKeys = 3;

/** As `employersOf`, and by private mailboxes as well: a small firm may have no domain, or answer from one that the user didn't know. */
export const employersWithMailboxes = (people: readonly Pick<Mailbox, 'address'>[], company: string | null): readonly string[] => [
  ...new Set([...employersOf(people, company), ...keysOf(people.map(({ address }) => mailboxLabel(address)).slice(0, mostKeys))]),
];

const leastOfMailbox = 7;

/** "contibakery" of contibakery@gmail.com and jobs.contibakery22@gmail.com. Empty: not at a mail provider, or too short to identify a firm. */
export function mailboxLabel(address: string): string {
  const domain = domainOf(address);
  if (!isFreemail(domain) || isRelay(domain)) return '';
  const [first = '', ...others] = withoutTag(localPart(address)).split(/[._-]+/);
  const isDesk = hiringWords.has(first) || sharedMailboxes.has(first);
  const name = [isDesk ? '' : first, ...others].join('').replace(/\d+$/, '');
  return name.length < leastOfMailbox ? '' : name;
}

const keysOf = (names: readonly string[]): readonly string[] =>
  names.map((name) => employerName(name)?.key).filter((key) => key !== undefined);

/**
 * The employers that a mail of theirs surely comes from: by its domain or its words, or by the name that a portal shows for its robot. Empty:
 * it names none.
 */
export function employersBehind(from: Mailbox, subject: string, text: string): readonly string[] {
  const isRobot = ownLabel(from.address) === '' && isNoReplyOrAts(`${localPart(from.address)}@nobody.invalid`);
  const shown = isRobot ? shownNames(from.name ?? '').map((name) => employerName(companyName(name) ?? '')?.key) : [];
  return [...employersOf([from], companyOf(from, subject, text)), ...shown.filter((key) => key !== undefined)];
}

/** The likeliest first. */
export function namedEmployersOf(from: Mailbox | null, subject: string, text: string): readonly NamedEmployer[] {
  const label = from === null ? '' : ownLabel(from.address);
  const isMachine = from !== null && isNoReplyOrAts(from.address);
  // A forward that shows no address is believed as its user's word: they know who wrote.
  const isPortal = from === null || (isMachine && label === '');
  const found = [
    ...named([label], true),
    ...named(isPortal && from !== null ? tenants(from.address) : [], true),
    // Anybody may show any name: under a domain of their own it proves nothing.
    ...named(shownNames(from?.name ?? ''), isPortal),
    ...named(from === null ? [] : [companyOf(from, subject, text) ?? ''], isPortal),
    ...named(toldNames(subject, text), isPortal),
    ...named(isPortal ? linkedNames(text) : [], true),
    ...named(label === '' ? shownNames(from?.name ?? '').flatMap(beginnings) : [], false),
    ...named(partsOf(label), false).map((each) => ({ ...each, akin: true }) as const),
  ];
  const best = new Map<string, NamedEmployer>();
  for (const each of found) {
    const known = best.get(each.letters);
    if (known === undefined || (each.sure && !known.sure)) best.set(each.letters, each);
  }
  return [...best.values()].slice(0, mostNamed);
}

const named = (names: readonly string[], sure: boolean): readonly NamedEmployer[] =>
  names.flatMap((name) => {
    const employer = employerName(name);
    return employer === null ? [] : [{ ...employer, sure }];
  });

const leastOfPart = 4;
const JOINED =
  /^(?:join|team|work-?at|careers-?at|jobs-?at|my|go)-?(?=.)|-?(?:france|italia|espana|iberia|polska|nederland|belgium|nordics?|india|america|canada|australia|ireland|schweiz|suisse|austria|japan|asia|emea|apac|latam)$/g;

/** "globex" of globex-polymers.example, joinglobex.com and globexfrance.fr. */
const partsOf = (label: string): readonly string[] =>
  [label.split('-', 1)[0] ?? '', label.replace(JOINED, '')].filter((part) => part !== label && part.length >= leastOfPart);

/** "nike" of nike@myworkday.com, "globex" of no-reply@globex.recruitee.com. */
const tenants = (address: string): readonly string[] => [
  ...(isNoReplyOrAts(`${localPart(address)}@nobody.invalid`) ? [] : [localPart(address).replace(/\+.*$/, '')]),
  ...spokenDomain(address).split('.').slice(0, -2),
];

const HOST = /(?:https?:\/\/|@|\bwww\.)((?:[\w-]{1,60}\.){1,5}[a-z]{2,12})\b/gi;
const mostHosts = 8;

/** A portal's links and addresses lead to the employer: jobs@globex.com, globex.wd1.myworkdayjobs.com. */
function linkedNames(text: string): readonly string[] {
  const hosts = new Set([...text.slice(0, 5000).matchAll(HOST)].map(([, host = '']) => host.toLowerCase()));
  return [...hosts].slice(0, mostHosts).flatMap((host) => {
    const own = ownLabel(`anybody@${host}`);
    return own === '' ? tenants(`no-reply@${host}`) : [own];
  });
}

const DESK =
  /\b(?:careers?|jobs?|hiring|recruit(?:ing|ment|ers?)|talent|acquisition|hr|human resources|people|applications?|team|department|office|notifications?|do not reply|no-?reply|support|personnel|the)\b/giu;

/** "Globex" of "Globex Recruiting Team", "Lee Park (Globex)" and "Globex via Greenhouse". */
function shownNames(shown: string): readonly string[] {
  const parts = shown
    .slice(0, 200)
    .replace(/\bvia .*$/i, '')
    .split(/[()|,@]|\s[–-]\s|\s(?:at|of|from)\s/u);
  return parts.map((part) => part.replace(DESK, ' ').replace(/\s+/g, ' ').trim());
}

/**
 * "Globex" of "Globex Careers <globex@hiring-tool.example>", as a tool for hiring writes in an employer's name. Null: a person's name, or none.
 * Anybody may show it, so it counts only where the user forwards the mail.
 */
export function deskOf(from: Mailbox | null): string | null {
  const shown = from?.name ?? '';
  const [desk = '', ...others] = shownNames(shown).filter((name) => name !== '');
  return others.length === 0 && shown.search(DESK) >= 0 ? desk || null : null;
}

/** "Globex" of "Globex Bakery": perhaps the same, perhaps not. */
function beginnings(name: string): readonly string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}

// A word of a name; "eBay" and "iRobot" begin with small letters.
const WORD = String.raw`(?:\p{Ll}{1,2}(?=\p{Lu}\p{L}))?[\p{Lu}\d][\p{L}\d&'’.-]{0,30}`;
const NAME = `(${WORD}(?: (?:(?:&|and|of|for|de|der|von|und) )?${WORD}){0,4})`;
/** "your application to Globex", "your interest in Globex", "at Globex", "the Globex team", "formerly Globex", "sent to globex ltd". */
const tellings = whenNeeded((): readonly RegExp[] => [
  new RegExp(String.raw`\b(?:to|at|with|in|from|by|join|joining|bei|chez) (?:the )?${NAME}`, 'gu'),
  new RegExp(String.raw`\b[Tt]he ${NAME}`, 'gu'),
  new RegExp(`^${NAME}[.,]?$`, 'gmu'),
  new RegExp(String.raw`\b[Yy]our ${NAME} (?:application|interview|candidacy)`, 'gu'),
  new RegExp(String.raw`\b(?:[Ff]ormerly|[Pp]reviously|[Tt]rading as|t\/a|now part of|a member of)(?: known as)? (?:the )?${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME},? (?:is now|has become|\(now)\b`, 'gu'),
  // Portals write some companies in small letters.
  /\bapplication (?:was|has been) (?:sent|submitted|forwarded) to ([\p{L}\d][^\n]{1,60}?)[.!]?$/gmu,
]);

/** "Globex (Holdings) Ltd", "Globex (UK) Limited" */
const IN_BRACKETS = new RegExp(String.raw` \([\p{L} ]{2,20}\) (?=${LEGAL_FORM})`, 'gu');

/** A sentence ends where the next one begins: "at Globex. We regret". */
function toldNames(subject: string, text: string): readonly string[] {
  const titled = subject.slice(0, 300).split(/[|:,()]|\s[–-]\s/u);
  const ends = text.length > 3000 ? `${text.slice(0, 2000)}\n${text.slice(-1000)}` : text;
  const told = [subject.slice(0, 300), ends].flatMap((part) =>
    tellings().flatMap((pattern) =>
      [
        ...part
          .replace(/\*\*/g, '')
          .replace(/[ \t]+/g, ' ')
          .replace(IN_BRACKETS, ' ')
          .matchAll(pattern),
      ].map((match) => match[1] ?? ''),
    ),
  );
  return [...titled, ...told].map((name) => (name.split(/\.\s/, 1)[0] ?? '').replace(DESK, ' ').replace(/\s+/g, ' ').trim());
}
