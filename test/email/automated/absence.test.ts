import { describe, expect, test } from 'vitest';
import { isAbsence } from '../../../lib/email/automated/absence.ts';
import { sentences } from '../../../lib/email/dates/sentences.ts';

describe('an absence in words alone', () => {
  test.for<readonly [subject: string, text: string]>([
    [
      'Kim Berg is out of the office (returning 20/11/2026)',
      'I will be out of the office starting 02/11/2026 and will not return until 20/11/2026.',
    ],
    [
      'Re: Application',
      'Hello,\n\nI am out of the office until 20 November. In urgent cases please contact my colleague Lee Park.\n\nKind regards\nKim Berg',
    ],
    ['Re: Application', "Thank you for your email. I'm on annual leave until Monday and will reply on my return."],
    ['Ich bin außer Haus. Re: Bewerbung', 'Ich bin bis 20.11. nicht im Haus.'],
    ['Re: Candidature', 'Bonjour,\n\nje suis en congés jusqu’au 20 novembre.\n\nCordialement\nKim'],
    ['Re: Solicitud', 'Estoy fuera de la oficina hasta el 20 de noviembre. Si es urgente, contacte con Lee.'],
    ['Re: Sollicitatie', 'Ik ben afwezig tot 20 november.'],
  ])('%s: %s', ([subject, text]) => expect(isAbsence(subject, sentences(text))).toBe(true));

  test.for<readonly [subject: string, text: string]>([
    ['Re: Application', 'I am out of the office until Monday. We would love to meet you on Thursday at ten.'],
    ['Re: Application', 'I was out of the office last week. The team liked your papers a lot.'],
    ['Re: Application', 'Dana is on leave until 20 November. Could you send me your certificates?'],
    ['Re: Application', 'We will let you know by Friday.'],
    ['Re: Application', 'I am on holiday from Friday. Unfortunately the position was given to somebody else this morning.'],
    ['Out of office next week', 'Shall we meet before? I am free on Thursday.'],
    ['Re: Bewerbung', 'Ich bin im Urlaub. Unser Team möchte Sie gern kennenlernen und schlägt den Montag vor.'],
  ])('somebody wrote: %s: %s', ([subject, text]) => expect(isAbsence(subject, sentences(text))).toBe(false));
});
