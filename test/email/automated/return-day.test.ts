/** The day on which somebody who is away is back, in eight languages. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isAbsence } from '../../../lib/email/automated/absence.ts';
import { automatedBeginning } from '../../../lib/email/automated/automated-mail.ts';
import { returnDay } from '../../../lib/email/automated/return-day.ts';
import { sentences } from '../../../lib/email/dates/sentences.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-10T09:00[Europe/Paris]'); // a Tuesday
const read = (subject: string, text: string, country: string | null = null) =>
  returnDay(subject, text, { sent, country })?.toString() ?? null;

test.for<readonly [subject: string, text: string, day: string]>([
  [
    'Dana Reyes is out of the office (returning 20/11/2026)',
    'I will be out of the office starting 02/11/2026 and will not return until 20/11/2026.',
    '2026-11-20',
  ],
  ['Re: Application', "I'm out of the office until 20 November. Dana", '2026-11-20'],
  ['Re: Application', 'Thank you for your message. I am on annual leave and will be back on Monday 23rd.', '2026-11-23'],
  [
    'Re: Application',
    "Hi, I'm away from my desk until Monday, November 23. For urgent matters please contact Lee Park at lee@x.example.",
    '2026-11-23',
  ],
  [
    'Re: Application',
    'I am currently on holiday, returning to the office on Wednesday 25 November 2026. I will have limited access to e-mail.',
    '2026-11-25',
  ],
  ['Away until 24 Nov', 'Hello, I am travelling and will reply when I get back.', '2026-11-24'],
  ['Re: x', "Thanks for your email. I'm on vacation from November 9 through November 20. I'll respond upon my return.", '2026-11-20'],
  ['Re: x', 'I will be out of office 9-20 November with no access to email.', '2026-11-20'],
  ['OOO: back Nov 16', 'I am out of office and back Nov 16.', '2026-11-16'],
  ['Re: x', "I'm out of the office for two weeks.", '2026-11-24'],
  ['Abwesend', 'Ich bin bis 20.11. außer Haus. In dringenden Fällen wenden Sie sich bitte an meine Kollegin.', '2026-11-20'],
  [
    'Re: Bewerbung',
    'Sehr geehrte Damen und Herren,\nich bin bis einschließlich Freitag, den 20. November im Urlaub und ab Montag, 23.11.2026 wieder erreichbar.\nMit freundlichen Grüßen\nEva Lind',
    '2026-11-23',
  ],
  ['Re: Bewerbung', 'Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro. Ab dem 23. bin ich wieder für Sie da.', '2026-11-23'],
  ['Abwesenheit', 'Ich bin vom 9.11. bis 20.11.2026 nicht im Haus. Ihre E-Mail wird nicht weitergeleitet.', '2026-11-20'],
  ['Re: Bewerbung', 'Ich bin am Montag wieder im Büro. Bis dahin bin ich im Urlaub.', '2026-11-16'],
  [
    'Re: Candidature',
    "Bonjour,\nJe suis absente du bureau, retour le 23 novembre. En cas d'urgence, merci de contacter l'accueil.\nCordialement",
    '2026-11-23',
  ],
  ['Re: Candidature', "Bonjour, je suis en congés jusqu'au 20 novembre inclus.", '2026-11-20'],
  ['Absence', 'Bonjour, je suis absent du bureau du 9 au 20/11. Je serai de retour le lundi 23.', '2026-11-23'],
  [
    'Re: Solicitud',
    'Hola, estoy de vacaciones hasta el 20 de noviembre. Para cualquier urgencia, contacte con mi compañera.',
    '2026-11-20',
  ],
  ['Re: Solicitud', 'Gracias por su mensaje. Estaré fuera de la oficina y regreso el lunes 23 de noviembre de 2026.', '2026-11-23'],
  ['Re: Candidatura', 'Buongiorno, sono in ferie fino al 20 novembre. Rientro il 23/11.', '2026-11-23'],
  ['Re: Candidatura', 'Sono fuori ufficio e tornerò lunedì 23 novembre. Cordiali saluti', '2026-11-23'],
  ['Re: Sollicitatie', 'Ik ben afwezig tot en met 20 november. Voor dringende zaken kunt u terecht bij mijn collega.', '2026-11-20'],
  ['Re: Sollicitatie', 'Ik ben met vakantie en maandag 23 november weer terug.', '2026-11-23'],
  ['Re: Candidatura', 'Olá, estou de férias até 20 de novembro. Voltarei no dia 23.', '2026-11-23'],
  ['Re: Candidatura', 'Estou fora do escritório e regresso a 23/11/2026.', '2026-11-23'],
  ['Re: Aplikacja', 'Jestem na urlopie do 20 listopada. W pilnych sprawach proszę o kontakt z biurem.', '2026-11-20'],
  ['Re: Aplikacja', 'Jestem poza biurem, wracam w poniedziałek 23.11.2026.', '2026-11-23'],
  ['Re: your opening', "I'm OOO this week, back Monday.", '2026-11-16'],
  [
    'Out of office',
    "Thanks for reaching out! I'm out of the office with limited access to email. I'll be back on 11/23 and will get back to you then.",
    '2026-11-23',
  ],
  [
    'Out of Office: Application',
    'Hello,\n\nI am out of the office on annual leave and return on Tuesday 1st December.\n\nIf your query is urgent please email hr@school.example.\n\nKind regards\nMrs Patel\nHead of Year 7',
    '2026-12-01',
  ],
  ['Automatic reply: Application', 'I am away until Thursday 19th November and will respond to your email on my return.', '2026-11-19'],
  ['Re: CV', 'Currently on leave. Returning: 24 November 2026', '2026-11-24'],
  ['Re: CV', "Hi there, I'm on vacation and will be returning Nov. 30th. I will not be checking email.", '2026-11-30'],
  ['Re: CV', 'Please note that I am out of the office from Monday 9 November to Friday 20 November inclusive.', '2026-11-20'],
  ['Re: CV', 'I am out of the office today and will be back tomorrow.', '2026-11-11'],
  ['Re: CV', 'I am out of the office until the end of the week.', '2026-11-13'],
  ['Re: CV', "I'm travelling for work until the 18th. Replies may be delayed.", '2026-11-18'],
  ['Re: Bewerbung als Schlosser', 'Ich befinde mich im Urlaub. Am 30.11.2026 bin ich wieder im Haus.', '2026-11-30'],
  [
    'Re: Bewerbung',
    'Guten Tag, ich bin zurzeit nicht im Büro und am 1. Dezember zurück. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen hilft Ihnen Frau Kern.',
    '2026-12-01',
  ],
  ['Automatische Antwort: Bewerbung', 'Ich bin ab Mittwoch, 18. November, wieder erreichbar.', '2026-11-18'],
  ['Réponse automatique : Candidature', 'Je suis actuellement en congés et de retour le mardi 24 novembre 2026. Bien à vous', '2026-11-24'],
  ['Réponse automatique : Candidature', "Absente jusqu'au 27/11.", '2026-11-27'],
  ['Re: poste de vendeuse', 'Bonjour, je suis en vacances. Je reprends le travail lundi 16 novembre.', '2026-11-16'],
  ['Respuesta automática: CV', 'Estaré ausente hasta el día 25/11. Un saludo', '2026-11-25'],
  ['Re: CV', 'Me encuentro de vacaciones, vuelvo el 1 de diciembre.', '2026-12-01'],
  ['Risposta automatica: Candidatura', 'Sono assente dal 9 al 20 novembre.', '2026-11-20'],
  ['Re: candidatura', 'Sono in ferie, sarò di nuovo in ufficio da lunedì 16 novembre.', '2026-11-16'],
  ['Automatisch antwoord: sollicitatie', 'Ik ben t/m 27 november met verlof. Met vriendelijke groet', '2026-11-27'],
  ['Re: sollicitatie', 'Op dit moment ben ik niet aanwezig. Vanaf 24 november ben ik weer bereikbaar.', '2026-11-24'],
  ['Resposta automática: Candidatura', 'Encontro-me de férias até ao dia 27 de novembro.', '2026-11-27'],
  ['Re: vaga', 'Estou ausente e retorno em 24/11.', '2026-11-24'],
  ['Automatyczna odpowiedź: CV', 'Jestem nieobecna do 27.11. Proszę o kontakt z recepcją.', '2026-11-27'],
  ['Re: CV', 'Przebywam na urlopie. Będę ponownie dostępny od 1 grudnia 2026.', '2026-12-01'],
])('%s: %s', ([subject, text, day]) => {
  expect(read(subject, text)).toBe(day);
  expect(isAbsence(subject, sentences(text)) || automatedBeginning(subject) !== null).toBe(true);
});

test.for<readonly [subject: string, text: string]>([
  ['Re: x', 'I am on parental leave until 1 June 2027. Please contact Lee.'],
  ['Re: x', 'I was out of the office until 5 November. Please resend.'],
  ['Re: x', 'I am out of the office.\nPlease contact reception for anything urgent.'],
  ['Re: CV', "I'm on sick leave until further notice. Please contact Lee Park."],
  ['Re: CV', 'I am out of the office until 20 November 2027.'],
  ['Re: x', 'I am out of the office. Our number is 11/23.'],
  ['Re: x', 'I am away from 16 November.'],
  ['Re: x', 'I am out of the office. Your interview is on 18 November, as planned.'],
  ['Re: x', 'I am out of the office. The fair takes place on Monday.'],
  ['Re: x', 'Ich bin im Urlaub. Die Messe beginnt am 18.11.2026.'],
  ['Re: x', 'Je suis en congés. Le salon a lieu le 18 novembre.'],
])('no day to wait for: %s, %s', ([subject, text]) => expect(read(subject, text)).toBeNull());

test.each([
  'Hi Jo, thanks for your application. I am out of the office until Monday but Lee will call you on Friday about the interview.',
  "Dear Jo, I'm away from Thursday, so let us meet on Wednesday at 3 pm instead.",
  'Hallo Frau Winter, ich bin nächste Woche im Urlaub. Können wir am Freitag telefonieren?',
  'Thank you for coming in yesterday. We will decide next week. I am on leave until the 20th.',
  "Bonjour, je suis en congés jusqu'au 20 mais je vous propose un entretien le 24 à 10 h.",
  'Hola Jo, estoy de vacaciones; tu candidatura ha pasado a la siguiente fase.',
  'I am back in the office and have read your application. Could you send references?',
  'Unfortunately the position has been filled. I am out of the office today.',
])('somebody who is away and answers all the same: %s', (text) => expect(isAbsence('Re: Application', sentences(text))).toBe(false));

test('the country tells a day from a month', () => {
  const text = 'I am out of the office and will be back on 01/12.';
  expect([read('', text, 'GB'), read('', text, 'US'), read('', text)]).toEqual(['2026-12-01', '2027-01-12', null]);
});

test('a long line of days and cues is read in time', () => {
  const text = 'until back bis zum '.repeat(20_000) + ' 1 '.repeat(20_000);
  const before = performance.now();
  read(text, text);
  expect(performance.now() - before).toBeLessThan(1_000);
});
