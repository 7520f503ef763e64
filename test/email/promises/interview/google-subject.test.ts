import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readGoogleSubject } from '../../../../lib/email/promises/interview/google-subject.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-03T09:00[Europe/Paris]');
const read = (subject: string): string => {
  const found = readGoogleSubject(subject, sent, 'FR');
  return found === null ? 'none' : found.type === 'set' ? String(found.start) : 'cancelled';
};

test.for<readonly [subject: string, found: string]>([
  ['Invitation: Interview, welder @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Fwd: Invitation: Interview @ Thu Nov 12, 2026 3pm - 4pm (GMT) (jo@example.com)', '2026-11-12T15:00:00Z'],
  ['Updated invitation: Chat @ Thu 12 Nov 2026 15:00 - 16:00 (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Canceled event: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', 'cancelled'],
  ['Invitation from an unknown sender: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Notification: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Invitation: Interview @ Thu 12 Nov 2026 3pm - 3:30pm (IST) (jo@example.com)', '2026-11-12T09:30:00Z'],
  ['Einladung: Vorstellungsgespräch @ Do 12. Nov. 2026 15:00 - 16:00 (MEZ) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Aktualisierte Einladung: Gespräch - Do. 12. Nov. 2026 15:00 - 16:00 (MEZ) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Invitation : Entretien @ jeu. 12 nov. 2026 15:00 - 16:00 (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Invitación actualizada: Entrevista @ jue 12 de nov de 2026 3pm - 4pm (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Invito: Colloquio @ gio 12 nov 2026 15:00 - 16:00 (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Convite: Entrevista @ qui. 12 de nov. de 2026 15:00 - 16:00 (BRT) (jo@example.com)', 'none'],
  ['Convite: Entrevista @ qui. 12 de nov. de 2026 15:00 - 16:00 (GMT-3) (jo@example.com)', '2026-11-12T18:00:00Z'],
  ['Uitnodiging: Gesprek @ do 12 nov 2026 15:00 - 16:00 (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Zaproszenie: Rozmowa @ czw. 12 lis 2026 15:00 - 16:00 (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Termin abgesagt: Gespräch @ Do 12. Nov. 2026 15:00 - 16:00 (MEZ) (jo@example.com)', 'cancelled'],
  ['Événement annulé : Entretien @ jeu. 12 nov. 2026 15:00 - 16:00 (CET) (jo@example.com)', 'cancelled'],
  ['Evento cancelado: Entrevista @ jue 12 nov 2026 3pm - 4pm (CET) (jo@example.com)', 'cancelled'],
  ['Einladung: Tag der offenen Tür @ Halle 3', 'none'],
  ['Einladung: Sommerfest - Do. 12. Nov. 2026', 'none'],
  ['Invito: Colloquio @ 12/11/2026 15:00 - 16:00 (jo@example.com)', 'none'],
  ['Angenommen: Gespräch @ Do 12. Nov. 2026 15:00 - 16:00 (MEZ) (dana@initech.example)', 'none'],
  ['Invitation: Interview @ Thu Nov 12, 2026 (jo@example.com)', 'none'],
  ['Invitation to our open day @ Leeds', 'none'],
  ['Accepted: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', 'none'],
])('%s: %s', ([subject, found]) => expect(read(subject)).toBe(found));
