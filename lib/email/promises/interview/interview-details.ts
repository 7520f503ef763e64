/** The place and people of an interview and what to bring, from the mail that fixes its date. Only what is written there; usually nothing. */
import { whenNeeded } from '../../when-needed.ts';
import { peopleMet } from './people-met.ts';
import { toBring } from './to-bring.ts';

/** Absent: not known. */
export interface InterviewDetails {
  /** An address, a room or the link of a video call, as written. */
  readonly place?: string;
  /** By name. */
  readonly with?: readonly string[];
  /** A sentence of theirs. */
  readonly bring?: string;
}

/** The links of meeting services are long; more is no place. Our choice. */
export const longestPlace = 300;

// https://us02web.zoom.us/j/123456?pwd=abc
// https://teams.microsoft.com/l/meetup-join/19%3ameeting
const link =
  /\bhttps?:\/\/(?:[\w-]{1,40}\.){0,3}(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|gotomeeting\.com|meet\.jit\.si|chime\.aws|bluejeans\.com)\/[^\s<>"')\]]{1,250}/i;
// Location: Room 4.12, 12 High Street, Leeds
// Where: our office in Leeds
const heading = /^[-*• ]{0,4}(?:location|where|place|venue|meeting link|video link)\s?[:–-]\s{0,3}(\S[^\n]{2,300})$/im;
// ... on Thursday at 3pm at our office, 12 High Street.
const office =
  /\bat (our (?:\w+ )?(?:office|building|clinic|hospital|school|studio|workshop|shop|site|premises|headquarters)s?(?:(?:,| at| in| on) [^.!?\n;]{2,80})?)/i;

// ... at 12 High Street, Leeds. / Come to 4a Mill Lane on Monday at 10.
const street = whenNeeded(
  () =>
    /\b(?:at|to|in|\d ?[ap]m,) (\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}’'.-]{0,20} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Sq|Boulevard|Blvd|Way|Court|Place|Row|Terrace|Close|Hill|Walk|Quay|Wharf|Yard|Parade|Crescent|Gardens|Highway|Plaza|Embankment|Gate)\b\.?(?:, [\p{Lu}\d][^.,;!?\n]{1,40}){0,3}|\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|gasse|platz|laan|straat|weg|allee) \d{1,4}[a-z]?(?:, [\p{Lu}\d][^.,;!?\n]{1,40}){0,3})/u,
);

// at Gassiot House, Lambeth Palace Road / in Ward 7, St Thomas Hospital / in Room 4.12
const building = whenNeeded(
  () =>
    /\b(?:at|in) ((?:the )?(?:(?:\p{Lu}[\p{L}’'.-]{1,20} ){1,3}(?:House|Building|Centre|Center|Hall|Tower|Library|Campus|Hotel|Cafe|Café|Suite|Wing|Block|Ward|Theatre|Bar)\b(?: \d{1,3}\b)?|(?:Room|Ward|Suite|Block|Floor|Unit|Gate) (?:\d[\w.]{0,5}|\p{Lu}\b))(?:, (?:\d{1,4} )?\p{Lu}[^.,;!?\n]{1,40}){0,3})/u,
);

/** The link of a video call in a text; null: none. */
export const meetingLink = (text: string): string | null => link.exec(text)?.[0].replace(/[.,;]+$/, '') ?? null;

export function interviewDetails(text: string): InterviewDetails {
  const start = text.slice(0, 10_000);
  const place =
    meetingLink(start) ??
    [heading, office, street(), building()].map((each) => each.exec(start)?.[1]?.trim()).find((found) => found !== undefined);
  const names = peopleMet(start);
  const bring = toBring(start);
  return {
    ...(place !== undefined && { place: place.slice(0, longestPlace) }),
    ...(names.length > 0 && { with: names }),
    ...(bring !== null && { bring }),
  };
}
