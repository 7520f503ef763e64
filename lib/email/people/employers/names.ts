/**
 * The company that a mail names. Null rather than a guess.
 * Not here: the posting (posting.ts), how our mails speak of people (wording/names.ts), what an address tells (addresses.ts).
 */
import type { Mailbox } from '../../message/message.ts';
import { domainOf, isFreemail, isNoReplyOrAts, isRelay, localPart } from '../addresses.ts';
import { isBoardsName, isTenantDomain } from '../boards/board-names.ts';
import { ownNameOf } from '../organisational-domain.ts';
import { behindRelay } from '../relays.ts';
import { companyName, NAME } from './company-name.ts';
import { toldCompany } from './told-company.ts';

/** Parts of a mail that may name the company: its beginning, and its end with the signature. */
const ends = (text: string): string => (text.length > 3000 ? `${text.slice(0, 2000)}\n${text.slice(-1000)}` : text);

const maxHeader = 300;
const maxName = 60;
// "Technical writer at Initech"; "Initech" ends at a comma, a stop or small letters.
const AT_COMPANY = new RegExp(String.raw`(?:\b[Aa]t|\b[Bb]ei|@) (${NAME})`, 'u');
// Words before a job that the user has or had elsewhere: "I have been working at Greggs", "my last job at Greggs".
const HELD =
  '(?:been|am|was|I|currently|now|still|previously|formerly|who|of|while|after|by|from|current|last|previous|former|present|first|old|my|another)';
const POSTING_AT = new RegExp(
  String.raw`(?<!\b${HELD} )\b(?:position|role|post|job|vacancy|opening|internship|placement|working|work|join|joining)(?: (?:at|with|for))? (${NAME})`,
  'u',
);

/** "I would like to apply as a cook at Initech". The words between must not say that something else was there: a course, the advertisement. */
const APPLY_AT = new RegExp(
  String.raw`\b(?:[Aa]pply(?:ing)?|[Aa]pplication|[Ii]nterested|[Cc]onsider(?:ed|ation)?)\s(?:for|as|in|to be|to become)\b(?<between>[^.!?]{0,60}?)\s(?:at|with)\s(?<name>${NAME})`,
  'u',
);
const SOMETHING_ELSE =
  /experience|work|years|advert|saw|seen|posted|found|listed|stud[iy]|degree|diploma|graduat|train|currently|previous|,/i;
function appliedAt(text: string): string | null {
  const { between = '', name } = APPLY_AT.exec(text)?.groups ?? {};
  return SOMETHING_ELSE.test(between) ? null : companyName(name);
}

/**
 * The name as written in the mail, otherwise from the domain: "Initech" from dana@initech.example. A mail provider's or job board's domain
 * gives no name.
 */
export function companyOf(mailbox: Mailbox, subject: string, text: string): string | null {
  const { name, address } = behindRelay(mailbox);
  const shown = name?.slice(0, maxHeader) ?? '';
  const titled = subject.slice(0, maxHeader);
  const domain = domainOf(address);
  const isOthers = isFreemail(domain) || isNoReplyOrAts(`anybody@${domain}`);
  const label = isOthers ? '' : ownNameOf(domain);
  const told = isNoReplyOrAts(address) ? toldCompany(titled, text) : null;
  if (told !== null) return told;
  if (label !== '') return withoutDesk(asWritten(label, `${shown}\n${titled}\n${ends(text)}`) ?? asName(label));
  return (
    nobodysBoard(besideName(shown)) ??
    nobodysBoard(ofFirm(shown)) ??
    (isRelay(domain) && JOBS_DESK.test(shown) ? null : nobodysBoard(ofDesk(shown))) ??
    companyName(AT_COMPANY.exec(titled)?.[1]) ??
    appliedAt(ends(text)) ??
    companyName(POSTING_AT.exec(ends(text))?.[1]) ??
    inSignature(text) ??
    ofTenant(address)
  );
}

/** A name that is no board's or portal's own. */
const nobodysBoard = (name: string | null): string | null => (name === null || isBoardsName(name) ? null : name);

/** "Nike" of nike@myworkday.com: of a portal that gives each employer an address, and no desk or person there. */
function ofTenant(address: string): string | null {
  const local = localPart(address).replace(/\+.*$/, '');
  const isTenants = isTenantDomain(domainOf(address)) && !isNoReplyOrAts(`${local}@nobody.invalid`);
  return isTenants && /^[a-z][a-z\d]{2,30}$/i.test(local) && !DESK.test(local) && !IS_DESK.test(local)
    ? nobodysBoard(companyName(asName(local)))
    : null;
}

/** In one word: "talentacquisition", "candidatecare". */
const IS_DESK =
  /candidate|applicant|application|recruit|hiring|talent|career|onboarding|staffing|support|message|notif|mailer|alert|system/i;

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/** "St Mary's Hospital" for the domain "stmaryshospital". */
function asWritten(label: string, text: string): string | null {
  const wanted = letters(label);
  if (wanted === '') return null;
  const words = text.split(/\s+/).filter((word) => !word.includes('@') && !word.includes('/'));
  if (!letters(words.join(' ')).includes(wanted)) return null;
  for (const [index, word] of words.entries()) {
    if (!/^[\p{Lu}\d("'“]/u.test(word) && !/^\p{Ll}+\p{Lu}/u.test(word)) continue;
    for (let count = 1; count <= 5; count += 1) {
      const phrase = words.slice(index, index + count).join(' ');
      const spelt = letters(phrase.replace(/['’]s$/, ''));
      if (!wanted.startsWith(spelt)) break;
      if (spelt === wanted) return tidy(phrase.replace(/['’]s[.,]?$/, ''));
    }
  }
  return null;
}

const asName = (label: string): string =>
  label.length <= 3
    ? label.toUpperCase()
    : label
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join(' ');

const DESK =
  /\b(?:careers?|jobs?|hiring|recruit(?:ing|ment|er)|talent|hr|human resources|people|applications?|team|department|office|acquisition|notifications?|no-?reply|support|personnel)\b/i;

/** A seller's name for their advertisements, on craigslist and the like: "Delivery Jobs". */
const JOBS_DESK = /\bjobs?$/i;

/** "Initech" of initech-careers.com. */
const withoutDesk = (name: string): string => name.replace(/\s+(?:careers?|jobs?|recruit(?:ing|ment)|talent|hr|hiring|team)$/i, '');

const BESIDE = new RegExp(String.raw`(?:\(|\||\s[–-]|\sat|\s@)\s?(${NAME})\)?\s*$`, 'u');

/** "Initech" of "Jane Roe (Initech)" or "Jane at Initech". */
function besideName(name: string): string | null {
  const beside = tidy(BESIDE.exec(name)?.[1]);
  return beside === null || DESK.test(beside) ? null : beside;
}

/** As written behind a company's name. */
export const LEGAL_FORM = String.raw`(?:Ltd|Limited|LLC|LLP|Inc|Incorporated|Corp|Corporation|PLC|plc|GmbH|AG|KG|SA|SARL|SAS|BV|NV|AB|ApS|Oy|Pty|Pvt)\b\.?`;
const WORD = String.raw`[\p{Lu}\d][\p{L}\d&'’+-]{0,30}\.?`;
const FIRM = new RegExp(String.raw`(?:^|[\s,|(])((?:${WORD} (?:(?:&|and|of) )?){1,4}${LEGAL_FORM})`, 'u');

/** A company by its legal form or by a word no person is called: "Initech Ltd", "The Old Bakery". */
const ofFirm = (name: string): string | null =>
  tidy(FIRM.exec(name)?.[1] ?? (/^The \p{Lu}/u.test(name) && !DESK.test(name) ? name : undefined));

/** The last lines of a mail that are not sentences. */
function inSignature(text: string): string | null {
  const lines = text.slice(-maxSignature).split('\n').slice(-maxSignatureLines);
  const line = lines.find((each) => each.length <= maxName && !/[!?]$|[^.]{30}\.$/.test(each) && FIRM.test(each));
  return tidy(line === undefined ? undefined : FIRM.exec(line)?.[1]);
}

const maxSignature = 600;
const maxSignatureLines = 6;

/** "Initech" from "Initech Careers" or "Careers at Initech"; nothing from a person's name. */
function ofDesk(name: string): string | null {
  if (!DESK.test(name) || /\(/.test(name)) return null;
  const rest = name
    .replace(/\bvia .*$/i, '')
    .replace(new RegExp(DESK, 'gi'), ' ')
    .replace(/\b(?:at|the|of|from|with|and)\b|[-–|@&,](?=\s|$)/gi, ' ');
  return tidy(rest);
}

/** One short line without the marks around it. */
function tidy(name: string | undefined): string | null {
  const plain = (name ?? '')
    .replace(/[\p{Cc}\p{Cf}<>"“”()[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?'’-]+|[\s.,;:!?'’-]+$/g, '');
  return plain.length < 2 || plain.length > maxName ? null : plain;
}
