import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { languageOf } from '../../../lib/email/outcome/language.ts';
import { readOutcome } from '../../../lib/email/outcome/read-outcome.ts';

const read = (text: string) => readOutcome({ subject: '', sentences: sentences(text) });

const refusals: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Hallo Frau Winter, wir müssen Ihnen leider absagen.',
    'Liebe Frau Winter, die Wahl ist auf eine andere Kandidatin gefallen.',
    'Sehr geehrte Frau Winter, Ihre Bewerbung wurde leider abgelehnt.',
    'Guten Tag, wir können Ihnen leider keinen Ausbildungsplatz anbieten.',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
    'Vielen Dank für Ihre Bewerbung. Leider können wir Sie nicht berücksichtigen.',
    'Wir bedauern, Ihnen eine Absage erteilen zu müssen, und wünschen Ihnen alles Gute.',
    'Die Stelle ist inzwischen besetzt. Wir danken Ihnen für Ihr Interesse.',
    'Wir haben uns nicht für Sie entschieden, was nichts über Ihre Qualifikation sagt.',
    'Leider können wir Ihnen keine Zusage geben und senden Ihnen Ihre Unterlagen zurück.',
    'Ihre Bewerbung ist leider nicht in die engere Auswahl gekommen, da wir nicht in die engere Wahl alle nehmen können.',
  ],
  fr: [
    "Bonjour, votre candidature n'a malheureusement pas été retenue pour cette offre.",
    'Madame, nous ne donnerons pas suite à votre candidature.',
    'Nous avons le regret de ne pouvoir donner une suite favorable à votre candidature.',
    'Votre candidature n’a pas été retenue pour ce poste.',
    'Après étude de votre dossier, nous avons retenu un autre candidat.',
    'Le poste est déjà pourvu, et nous vous remercions de votre intérêt.',
    'Nous ne donnerons pas suite à votre candidature; nous avons porté notre choix sur un autre profil.',
  ],
  es: [
    'Lamentamos informarle de que hemos decidido continuar con otros candidatos.',
    'Le agradecemos su interés, pero su candidatura no ha sido seleccionada.',
    'Su solicitud ha sido descartada para esta vacante.',
    'La vacante ya está cubierta, gracias por su tiempo.',
    'En esta ocasión hemos optado por otro candidato para el puesto de cocinero.',
  ],
  it: [
    'Gentile Jo, purtroppo non possiamo proseguire con la sua candidatura.',
    'Siamo spiacenti di comunicarle che abbiamo scelto un altro candidato.',
    'La sua candidatura non è stata selezionata per questa posizione.',
    'La selezione ha avuto esito negativo, ma la ringraziamo per il suo tempo.',
    'La posizione è stata coperta nel frattempo, e ci dispiace.',
    'Abbiamo deciso di proseguire con altri profili per il ruolo di magazziniere.',
  ],
  nl: [
    'Beste mevrouw Winter, uw sollicitatie is helaas afgewezen. Met vriendelijke groet.',
    'Beste Jo, de keuze is gevallen op een andere kandidaat, helaas voor je.',
    'Helaas hebben we gekozen voor een andere kandidaat.',
    'We hebben besloten om niet verder te gaan met jouw sollicitatie.',
    'De vacature is inmiddels vervuld, bedankt voor je interesse.',
    'Wij gaan verder met andere kandidaten voor de functie van verpleegkundige.',
    'Je sollicitatie is afgewezen, maar we houden je gegevens graag.',
  ],
  pt: [
    'Infelizmente, decidimos avançar com outros candidatos.',
    'A sua candidatura não foi selecionada para esta vaga.',
    'A vaga já foi preenchida, e agradecemos o seu interesse.',
    'Optamos por outro candidato para a posição de enfermeiro.',
    'O seu perfil não corresponde ao que procuramos para a equipa.',
  ],
  pl: [
    'Dzień dobry, stanowisko zostało już obsadzone. Pozdrawiam.',
    'Szanowna Pani, wybraliśmy inną kandydatkę. Życzymy powodzenia.',
    'Niestety zdecydowaliśmy się na innego kandydata.',
    'Dziękujemy za udział, ale wybraliśmy inną osobę na to stanowisko.',
    'Pani kandydatura nie została wybrana do kolejnego etapu.',
    'Stanowisko zostało już obsadzone, dziękujemy za zainteresowanie.',
    'Z przykrością informujemy, że nie możemy Panu zaproponować pracy w naszej firmie.',
  ],
};

describe.for(Object.entries(refusals))('a no in %s', ([language, texts]) => {
  test.for(texts)('%s', (text) => expect(read(text)).toMatchObject({ decision: 'rejected', certainty: 'sure', language }));
});

describe('not yet, another post, or a mistake: no refusal in any language', () => {
  test.for([
    'Liebe Jo, die andere Stelle in Köln ist schon vergeben, deine in Bonn ist noch offen.',
    'Liebe Jo, wir haben uns noch nicht für eine andere Bewerberin entschieden, keine Sorge.',
    'Sehr geehrte Frau Winter, die Mail von gestern, dass Ihre Bewerbung abgelehnt wurde, war ein Irrtum.',
    'Hallo Jo, das Gespräch am Freitag muss ich leider absagen, passt Ihnen Montag?',
    "Bonjour Jo, l'autre poste est déjà pourvu mais le vôtre est ouvert.",
    'Bonjour Jo, le poste de Lyon est déjà pourvu, celui de Nantes est toujours ouvert.',
    "Bonjour Jo, une autre personne a été retenue pour l'accueil, vous seriez en salle.",
    'Hola, la vacante no está cubierta todavía, seguimos leyendo.',
    'Hola Jo, el puesto de Madrid está cubierto, el de Sevilla no.',
    'Gentile Jo, la posizione a Milano è stata coperta, quella a Torino è aperta.',
    'Ciao Jo, il posto a Roma è già assegnato ma il tuo a Napoli no.',
    'Beste Jo, de vacature is nog niet vervuld.',
    'Beste Jo, de functie in Breda is vervuld, die in Tilburg staat open.',
    'Olá Jo, a vaga ainda não foi preenchida.',
    'Olá Jo, a vaga do Porto já foi preenchida, a de Braga não.',
    'Dzień dobry, stanowisko nie zostało jeszcze obsadzone.',
    'Dzień dobry, stanowisko w Gdyni zostało obsadzone, w Sopocie nadal szukamy.',
  ])('%s', (text) => expect(read(text).decision).not.toBe('rejected'));
});

describe('no refusal, and not read by English rules: asked about', () => {
  test.for([
    'Vielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen, sobald wir die Unterlagen gesichtet haben.',
    'Falls wir Sie nicht berücksichtigen können, erhalten Sie von uns in jedem Fall eine Antwort.',
    'Leider bin ich am Donnerstag nicht im Haus. Können wir das Gespräch auf Freitag verschieben?',
    'Wir freuen uns, Ihnen die Stelle anbieten zu können, und senden Ihnen den Vertrag.',
    'Merci pour votre candidature. Nous reviendrons vers vous dans les deux semaines.',
    'Si votre candidature n’est pas retenue, vous recevrez une réponse de notre part.',
    'Nous avons le plaisir de vous inviter à un entretien le jeudi 12 novembre.',
    'Hemos recibido su candidatura y la estamos revisando con el equipo.',
    'Si su perfil no encaja, le avisaremos en todo caso por correo.',
    'Le scriviamo per fissare un colloquio con il responsabile della sede di Torino.',
    'Qualora la posizione fosse già coperta, la informeremo al più presto.',
    'We nodigen je graag uit voor een gesprek op ons kantoor in Utrecht.',
    'Als we voor een andere kandidaat kiezen, laten we het je weten.',
    'Gostaríamos de marcar uma entrevista com você na próxima semana.',
    'Se não for selecionado, receberá uma mensagem da nossa parte.',
    'Zapraszamy Panią na rozmowę kwalifikacyjną w naszym biurze w Krakowie.',
    'Jeśli stanowisko zostało obsadzone, otrzyma Pan od nas wiadomość.',
    'Tack för din ansökan. Vi återkommer till dig när vi har gått igenom alla som har sökt.',
    '採用担当の佐藤です。面接の日程についてご連絡いたします。',
    'Благодарим вас за отклик, мы свяжемся с вами в ближайшее время.',
  ])('%s', (text) => expect(read(text)).toMatchObject({ decision: 'none', certainty: 'ask' }));
});

describe('English, whatever it contains', () => {
  test.for([
    'Dear Jürgen Müller, we have received your application for Leiter der Logistik in Köln.',
    'Hi José, could you come to our office in Rua de São Bento on Monday?',
    'Ok, Tuesday it is.',
    'Danke! See you then.',
    'Data Analyst, Santa Clara · Chef de partie, La Rochelle · Los Gatos',
  ])('%s', (text) => expect(languageOf(sentences(text))).toBe('en'));
});
