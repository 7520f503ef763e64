/**
 * Google's own subject of an invitation, for mails that lost its attachment: "Invitation: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)",
 * "Einladung: Gespräch @ Do. 12. Nov. 2026 15:00 - 16:00 (MEZ)". Not here: the attachment, which says it better (calendar-invitation.ts), and
 * the text (invitation-text.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { readQuotedDate } from '../../quoting/quoted-date.ts';
import { bareSubject } from '../../quoting/subject-prefix.ts';
import { mentionsIn } from '../promise-reader.ts';
import type { CalendarInvitation } from './calendar-invitation.ts';

const OURS = '(?:updated )?invitation(?: with note| from an unknown sender)?|notification';
const THEIRS = [
  '(?:aktualisierte )?einladung(?: mit notiz)?',
  'invitation mise à jour|invitation(?= :)',
  'invitación(?: actualizada)?',
  'invito(?: aggiornato)?',
  'convite(?: atualizado)?',
  '(?:bijgewerkte )?uitnodiging',
  '(?:zaktualizowane )?zaproszenie',
].join('|');
const OFF = [
  'cancell?ed event(?: with note)?',
  'abgesagter termin|termin abgesagt|abgesagt',
  'événement annulé|annulé',
  'evento (?:cancelado|annullato)|cancelado|annullato',
  'geannuleerde? (?:afspraak|evenement)|geannuleerd',
  'anulowano|wydarzenie anulowane',
].join('|');
const INVITATION = new RegExp(
  String.raw`^(?:(?<theirs>${THEIRS})|(?<ours>${OURS})|(?<off>${OFF})) ?: [^\n]{1,200}(?: @ | [-–] (?=\p{L}{2,4}\.? \d))(?<when>[^@\n]{6,80}?)(?: \([^()\s]*@[^()\s]*\))?$`,
  'iu',
);
/** Only with a month in words or a year before it: 12/11 is two days. */
const IS_PLAIN = /\p{L}{3}|\b\d{4}-\d\d-\d\d/u;
const HALF_DAY = /\b(\d{1,2})(?=[ap]m\b)/gi;

/** Null: the subject is no invitation, or names no hour. */
export function readGoogleSubject(subject: string, sent: Temporal.ZonedDateTime, country: string | null): CalendarInvitation | null {
  const { theirs, off, when = '' } = INVITATION.exec(bareSubject(subject).slice(0, 400))?.groups ?? {};
  if (when === '') return null;
  if (off !== undefined) return { type: 'cancelled' };
  const start = theirs === undefined ? startIn(when, sent, country) : foreignStart(when, sent);
  return start === null ? null : { type: 'set', start, end: null, details: {} };
}

/** The begin of "Thu Nov 12, 2026 3pm - 4pm (CET)". Null: no day, no hour, or several. */
export function startIn(when: string, sent: Temporal.ZonedDateTime, country: string | null): Temporal.Instant | null {
  // The zone follows the end.
  const begins = when.replace(/ ?[-–] ?\d{1,2}(?::\d\d)? ?(?:[ap]m)?(?= \(|$)/i, '');
  const [day, another] = mentionsIn(begins, { sent, author: 'correspondent', country });
  if (day === undefined || day.time === null || another !== undefined) return null;
  return day.date.toZonedDateTime({ timeZone: day.zone ?? sent.timeZoneId, plainTime: day.time }).toInstant();
}

/** "Do. 12. Nov. 2026 15:00 - 16:00 (MEZ)" */
function foreignStart(when: string, sent: Temporal.ZonedDateTime): Temporal.Instant | null {
  const written = when.replace(HALF_DAY, '$1:00').replace(/ de (?=\d{4}|\p{L})/giu, ' ');
  if (!/\d[:.h]\d\d/.test(written) || !/\b\d{4}\b/.test(written) || !IS_PLAIN.test(written)) return null;
  const [, zone = ''] = /\(([^()]{2,20})\)$/.exec(when) ?? [];
  const begins = written.replace(/ ?[-–] ?\d{1,2}[:.h]\d\d ?(?:[ap]m)?/i, '');
  const start = readQuotedDate(begins, sent);
  return start === null || (zone !== '' && !KNOWN_ZONE.test(zone)) ? null : start.toInstant();
}

/** Offsets and the abbreviations that a quoted date is read with. */
const KNOWN_ZONE = /^(?:(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d\d)?)?|[CEW]ES?T|MES?Z|[WO]ES?Z|[ECMP][SD]T|BST|H[NA]EC)$/;
