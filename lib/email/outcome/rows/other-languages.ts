/** Plain rejections in other languages: only strong phrases, without accents. Conditional ones don't count. */
import type { Language } from '../language.ts';
import { type Row, rowsOf } from './row.ts';

type Foreign = Exclude<Language, 'en' | 'other'>;

/** Words of each language that make the text before or after them conditional, say "not yet", or set another post against it. */
const conditions: Readonly<Record<Foreign, RegExp>> = {
  de: / (?:wenn|falls|sollten|sollte|ob|bis|sobald|nur|noch (?:nicht|offen|frei|keine[nr]?)|andere[rn]? (?:stelle|position|vakanz)|(?:deine|ihre|unsere) (?:stelle )?(?:ist|bleibt|steht)|irrtum\w*|versehentlich|aus versehen)(?= )/,
  fr: / (?:si|lorsque|jusqu|tant que|des que|sauf|pas encore|autre (?:poste|offre)|le votre|la votre|le tien|le notre|celui (?:de|d|a)|celle (?:de|d|a)|toujours ouvert|reste ouvert|encore ouvert|par erreur)(?= )/,
  es: / (?:si|cuando|hasta que|en caso|salvo|todavia|aun|sigue abiert[oa]|no (?:esta|ha sido|fue) (?:cubiert|cerrad|cancelad)[oa]|otro puesto|otra (?:vacante|plaza)|[,;] (?:el|la) de|(?:el|la) (?:suy|tuy)[oa]|tu empezarias|por error)(?= )/,
  it: / (?:se|qualora|quando|finche|fino a|nel caso|ancora|non (?:e|e stat[ao]) (?:coperta|coperto|assegnat[ao])|quell[ao] (?:a|di|per|che)|(?:altra|altro) (?:posizione|posto)|ma (?:il|la) (?:tu[oa]|su[oa])|per errore)(?= )/,
  nl: / (?:als|indien|wanneer|totdat|zodra|mocht|nog (?:niet|open|geen)|andere (?:vacature|functie)|die (?:in|van|te)|staat open|per (?:abuis|ongeluk|vergissing))(?= )/,
  pt: / (?:se|caso|quando|ate que|ainda|nao (?:foi|esta) (?:preenchida|cancelada|encerrada)|[,;] [ao] d[aeo]|outra (?:vaga|posicao)|a (?:sua|tua) (?:vaga )?(?:esta|continua)|por engano)(?= )/,
  pl: / (?:jesli|jezeli|gdy|dopoki|w przypadku|czy|jeszcze|nadal|wciaz|inne stanowisko|(?:przez pomylke|omylkowo))(?= )/,
};

const phrases: Readonly<Record<Foreign, string>> = {
  // "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben."
  de: `
    (fur|zugunsten) (einen anderen|andere|eine andere|eines anderen|anderer|eine interne) *? (bewerber*|kandidat*|mitbewerber*|person)
    nicht (weiter|mehr)? (berucksichtigen|berucksichtigt|berucksichtigung|weiterverfolgen)
    nicht in die (engere|nahere) (auswahl|wahl)
    absage (erteilen|mitteilen|geben|senden)
    (stelle|position|vakanz|ausbildungsplatz) ... (anderweitig|bereits|inzwischen|schon) (besetzt|vergeben)
    (ihre|deine) bewerbung ... (abgelehnt|nicht erfolgreich|nicht uberzeug*)
    gegen (ihre|deine) bewerbung entschieden
    nicht fur (sie|dich|ihre bewerbung|deine bewerbung) entschieden
    (keine|keinen) (zusage|positiven bescheid|positive ruckmeldung|positive antwort) ..
    (keine|keinen) (stelle|ausbildungsplatz|platz|praktikumsplatz|praktikum|position) (anbieten|geben)
    wahl ... auf (eine|einen) andere* ..
    (mussen|muss) (ihnen|dir) leider? absagen
    nicht zu einem (gesprach|vorstellungsgesprach) einladen
  `,
  // "Nous avons le regret de ne pouvoir donner une suite favorable à votre candidature."
  fr: `
    (ne|n) ... (donner|reserver) *? *? suite (favorable|positive)
    (ne|n) ... donner suite a votre candidature
    candidature ... n (a|est) *? pas (ete)? (retenue|selectionnee|acceptee)
    (ne|n) (donnerons|donnons|pouvons|souhaitons) pas (donner)? suite a votre (candidature|demande)
    candidature ... (n a pas|n est pas|ne sera pas|non) (ete)? (retenue|selectionnee|acceptee)
    (ne|n) ... (retenu|retenir|retenons|retenue) *? votre (candidature|profil)
    (porte|porter|arrete) notre choix sur (un|une|d) autre* (candidat*|profil*|personne)
    (retenu|choisi|selectionne|privilegie) (un|une|d) autre* (candidat*|profil*|personne)
    poste ... (deja|est|a ete) (pourvu|attribue)
    (reponse|suite) (negative|defavorable) ..
    votre profil ne correspond pas
  `,
  // "Lamentamos informarle de que hemos decidido continuar con otros candidatos."
  es: `
    (continuar|avanzar|seguir|proceder|optado por|elegido a|seleccionado a) (con)? (otro|otra|otros|otras) (candidat*|perfil*|persona*)
    no (continuar|avanzar|seguir) ... (candidatura|proceso|contigo|usted)
    (candidatura|solicitud|perfil) no (ha sido|fue) (seleccionad*|elegid*|aceptad*)
    no (has|ha) sido seleccionad*
    (candidatura|solicitud) (ha sido|fue) (descartada|rechazada|desestimada)
    (puesto|vacante|plaza) ... (cubiert*|cerrad* definitivamente|cancelad*)
    (tu|su) perfil no (se ajusta|encaja|cumple)
    no podemos ofrecer* (el|la|este|esta) (puesto|vacante|plaza)
  `,
  // "Siamo spiacenti di comunicarle che abbiamo scelto un altro candidato."
  it: `
    (scelto|selezionato|preferito|proseguire con|procedere con|proseguito con) (un|altri|un altra|un altro) *? (candidat*|profil*|persona)
    candidatura non (e stata|e) (selezionata|accolta|accettata|ritenuta)
    non (proseguire|procedere|dare seguito) ... (candidatura|selezione|lei)
    non (possiamo|potremo|intendiamo) (proseguire|procedere) con (la|il) (sua|tua|suo|tuo) (candidatura|selezione|profilo)
    esito negativo
    non (e|sei) stat* selezionat*
    (posizione|posto) ... (e stata|e stato|e gia) (coperta|assegnata|coperto|assegnato|annullata)
    (suo|tuo) profilo non (corrisponde|e in linea|e idoneo)
  `,
  // "Helaas hebben we gekozen voor een andere kandidaat."
  nl: `
    keuze ... (andere|interne) kandida*
    (gekozen|kiezen|voorkeur) voor een (andere|interne) kandidaat
    (verder|doorgaan|door) *? met (een andere|andere) kandida*
    niet (verder|door) ... (procedure|sollicitatie|jou|u)
    (je|uw|jouw) sollicitatie (is)? helaas? (afgewezen|niet geselecteerd)
    niet uit te nodigen ..
    niet (uitgenodigd|geselecteerd) ..
    (vacature|functie) ... (vervuld|ingevuld|ingetrokken)
    (je|uw|jouw) profiel ... niet (aansluit|voldoet|past)
    sollicitatie af te wijzen
  `,
  // "Infelizmente, decidimos avançar com outros candidatos."
  pt: `
    (avancar|seguir|prosseguir|continuar|optamos por|escolhemos|optado por) (com)? (outro|outra|outros|outras) (candidat*|perfi*|pessoa*)
    nao (foi|fomos|sera) (selecionad*|escolhid*|aprovad*|aceite|aceita)
    (candidatura|perfil) ... nao foi (selecionad*|aprovad*|aceite|aceita)
    nao (avancar|prosseguir|seguir|dar continuidade) ... (candidatura|processo)
    candidatura foi (recusada|rejeitada)
    (vaga|posicao) ... (preenchida|cancelada|encerrada)
    (seu|teu) perfil nao (se enquadra|corresponde|atende)
  `,
  // "Niestety zdecydowaliśmy się na innego kandydata."
  pl: `
    (wybralismy|zdecydowalismy sie na|postawilismy na) (innego|inna|innych) (kandydat*|osob*)
    (kontynuowac|kontynuujemy|proces) ... z (innym|innymi|inna) (kandydat*|osob*)
    nie (zakwalifikowal*|przeszedl|przeszla|przeszlo) ..
    (kandydatura|aplikacja) nie zostala (wybrana|zakwalifikowana|zaakceptowana|rozpatrzona pozytywnie)
    (kandydatura|aplikacja) zostala odrzucona
    nie zdecydowalismy sie ..
    stanowisko ... (zostalo|jest) (juz)? (obsadzone|zamkniete)
    nie mozemy ... (zaproponowac|zaoferowac) ..
    odrzuci* (pani|pana|twoja|panstwa) (kandydature|aplikacje)
  `,
};

export const foreignRows = (language: Foreign): readonly Row[] => rowsOf('rejected', 'strong', phrases[language], conditions[language]);
