/**
 * Whether the signature below somebody's own mail says that they recruit for others: "Senior Recruitment Consultant, Hays". A recruiter of the
 * employer's own has such a title as well, so an agency must be named below it, or a client above it.
 * Not here: what an address tells, or the user's own words (via-recruiter.ts).
 */
import type { Mailbox } from '../message/message.ts';
import { domainOf } from '../people/addresses.ts';
import { ownNameOf } from '../people/organisational-domain.ts';
import { signedLines } from '../people/signed-by-desk.ts';
import { whenNeeded } from '../when-needed.ts';
import { isAgencyName } from './via-recruiter.ts';

/** "Senior Recruitment Consultant (Finance)". At agencies; an employer's own people are partners, managers or advisers. */
const CONSULTANT = whenNeeded(() =>
  titled(
    '(?:recruitment|recruiting|staffing|resourcing|(?:executive )?search|headhunting|placements?|temp(?:orary)?(?: staffing)?|talent) consultant|head-?hunter|consultant(?:e)? en recrutement|personalberater(?:in)?|consultora? de selecci[oó]n',
  ),
);
/** At agencies and at employers. */
const RECRUITER = whenNeeded(() => titled("(?:recruiter|recruitment|recruiting|resourcer)(?: [\\p{L}&/'-]{2,20}){0,2}"));

function titled(words: string): RegExp {
  return new RegExp(`^(?!(?:your|the|our|my|an?|this) )(?:[\\p{L}&/'-]{2,20} ){0,3}(?:${words})(?: \\([^()]{2,40}\\))?$`, 'iu');
}

/** "Lowe Recruitment Ltd", "Lowe Executive Search". */
const AGENCY_WORD =
  /^(?<own>.{2,40}?) (?:specialist )?(?:recruitment|recruiting|recruiters|staffing|(?:executive )?search|personnel|headhunters|resourcing|employment agency|talent solutions)(?: (?:ltd|limited|llc|inc|plc|gmbh|group|solutions|partners|agency|services|consultants|consulting|associates|international|uk|usa|& co))*\.?$/i;
/** Inside an employer. */
const DEPARTMENT = /\b(?:team|department|office|internal|in-house|our|the|hr|nhs|university|council|college|school|hospital)\b/i;
/** "My client, a hospital in Leeds, is looking for ..." */
const HAS_CLIENT =
  /\b(?:my|our) clients?(?:,| (?:is|are|has|have|would|in|based|who|wants?|needs?|seeks?|asked|liked|loved)\b)|\bon behalf of (?:my|our|a) client\b/i;

/** "An urgent opening for the position of Data Analyst for our client (MNC)", but not "a role in our client services". */
const FILLS_FOR_CLIENT =
  /\b(?:openings?|positions?|roles?|requirements?|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|posts?|hiring|recruiting|looking)\b[^.!?]{0,60}\b(?:for|with|at|on behalf of) (?:one of )?(?:our|my) (?:\w+ ){0,2}?clients?\b(?!['’]| (?:services?|base|relations?|relationship|support|team|care|side|projects?|accounts?|work|success|facing)\b)/i;

/** A mail of theirs says that the job is a client's. */
export const recruitsForClient = (typed: string): boolean => FILLS_FOR_CLIENT.test(typed.slice(0, 5000).replace(/\s+/g, ' '));

interface SignedMail {
  readonly from: Mailbox;
  readonly typed: string;
  readonly signature: string;
}

export function isSignedByRecruiter({ from, typed, signature }: SignedMail): boolean {
  // "Rita Lowe | Recruitment Consultant | Orbit Recruitment" in one line.
  const lines = signedLines(`${typed}\n${signature}`.replace(/ ?[|•·] ?/g, '\n')).filter((line) => line.length <= longestLine);
  const parts = lines.flatMap((line) => line.split(/\s*(?:[,@]|\s[–-]\s|\bat\b)\s*/)).map((part) => part.trim());
  const title = parts.findIndex((part) => CONSULTANT().test(part) || RECRUITER().test(part));
  if (title < 0) return false;
  const below = parts.slice(title + 1);
  if (below.some(isAgencyName)) return true;
  if (!CONSULTANT().test(parts[title] ?? '')) return false;
  return below.some((part) => isAgencyFirm(part, from)) || HAS_CLIENT.test(typed.slice(0, 5000));
}

/** A sentence is longer. */
const longestLine = 90;

/** Not the recruiting department of the company whose address it is. */
function isAgencyFirm(part: string, { address }: Mailbox): boolean {
  const own = AGENCY_WORD.exec(part)?.groups?.own;
  if (own === undefined || DEPARTMENT.test(part) || CONSULTANT().test(part)) return false;
  return letters(own) !== letters(ownNameOf(domainOf(address)));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
