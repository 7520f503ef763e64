/**
 * An absence that only the words show: "Dana Reyes is out of the office (returning 20/11/2026)", without a header field. It is no answer. A
 * person who is away and still writes says something else as well. Not here: the subjects of mail programs (automated-subjects.ts).
 */
import { anyOf } from '../any-of.ts';

const ABSENT = anyOf(
  /\b(?:am|is|are|be|i'm|we're|being) (?:currently |now |also )?(?:out of (?:the |my )?office|away from (?:the |my )?(?:office|desk)|on (?:annual |parental |maternity |paternity |sick |holiday |study )?leave|on holidays?|on vacation|out of town|ooo|away (?:until|till|from|on|for|this|and|at the moment)|travell?ing)\b/,
  /^(?:currently )?(?:out of (?:the )?office|away|on (?:annual )?leave|on holiday|on vacation)\b/,
  /\b(?:au(?:ß|ss)er haus|nicht im (?:haus|büro|hause)|abwesen(?:d|heit)|im urlaub|nicht im dienst|elternzeit)\b/,
  /\b(?:absente?s?(?: du bureau)?|en congés?|hors du bureau|en vacances)\b/,
  /\b(?:fuera de (?:la )?oficina|ausente|de vacaciones|fuori (?:sede|ufficio)|assente|in ferie|afwezig|niet aanwezig|met (?:verlof|vakantie)|fora do escritório|de férias|de licença|poza biurem|nieobecn[ay]|na urlopie)\b/,
);
/** What such a mail says besides. */
const BESIDES = anyOf(
  /\b(?:return|back|until|till|from|limited access|no access|delay(?:s|ed)?|urgent|emergenc|contact|reach(?:ing)?|colleague|repl(?:y|ies)|respond|answer|get back|thank you for (?:your|the) (?:e-?mail|message)|thanks for (?:your|the) (?:e-?mail|message)|read your|as soon as|upon my|e-?mails? (?:will|are) (?:not|be)|dear|hello|hi|regards|wishes|sincerely)\b/,
  /\b(?:hilft|vertritt|weitergeleitet|antwort\w*|melde|bearbeitet|gelesen|vielen dank|hallo|sehr geehrte|liebe)\b/,
  /\b(?:bonjour|merci|r[ée]pondr\w+|reviens|reviendrai|reprends|reprendrai|votre message|lirai|traiter\w*|acc[èe]s|bien à vous|vuelv\w+|volver\w*|respond\w+|gracias|hola|correo|mensaje|atender\w*)/,
  /\b(?:buongiorno|grazie|risponder\w*|torn\w+|messaggio|contattare|gentile|urgenz\w+|bedankt|hallo|beste|bericht|collega|bereikbaar|weer|vanaf|beantwoord\w*|reageer\w*)/,
  /(?:^|[\s,.])(?:ol[áa]|obrigad[oa]|voltarei|volto|regress\w+|mensagem|contactar|cumprimentos|colega|dostępn\w*|ponownie|dzień dobry|dziękuj\w+|odpowi\w+|kontakt\w*|pros\w+|prosz\w*|wiadomo\w*|pozdraw\w*|pilny\w*)/,
  /\b(?:bis|ab|wieder|zurück|dringend|vertretung|kolleg\w+|wenden|nachricht|e-?mail|grüße|gruß|retour|jusqu|urgence|contacter|cordialement|hasta|regreso|urgente|contacte|saludos|fino|rientro|saluti|tot|terug|dringende|groet|até|retorno|contato|do|powrót|wracam|pilne)\b/,
);
/** An answer all the same: "I'm away from Thursday, so let us meet on Wednesday." */
const ANSWERS = anyOf(
  /\b(?:interview|let us meet|let's meet|shall we|meet(?: you)? on|offer you|next (?:stage|round|phase)|will call you|have (?:decided|chosen|selected)|re-?schedule)\b/,
  // "Happy to talk. I am on leave until the 28th; we will find a time." A program may be happy to talk on its owner's return.
  /^(?:(?:hi|hello|dear) [\w ]{1,20}[,!] )?(?:(?:yes|sure|of course|thanks|thank you)[,!.] )?(?:i(?:'d| would|'m| am) )?(?:be )?(?:(?:very|more than|always|quite) )?(?:happy|glad|pleased|delighted|keen|love) to (?:talk|chat|meet|speak|catch up|have a (?:chat|call|coffee|word))\b(?![^.!?]{0,60}\b(?:return|back|again)\b)/,
  /\bwe(?:'ll| will| can) (?:find|fix|sort(?: out)?|agree|pick|set|arrange|grab|have) an? (?:time|date|day|slot|coffee|call|chat)\b/,
  /\b(?:entretien|vorstellungsgespr|kennenlern|entrevista|colloquio|sollicitatiegesprek|rozmow\w+ kwalif)/,
);
const mostSentences = 12;
const mostWords = 3;

/** Without numbers: "Ich bin vom 9.11." ends at its full stop. */
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** True: it says that they are away, and nothing else. `sentences`: of what was typed. */
export function isAbsence(subject: string, sentences: readonly string[]): boolean {
  const said = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  if (said.length > mostSentences || said.some((sentence) => /\?\s*$/.test(sentence))) return false;
  if (said.some((sentence) => ANSWERS.test(sentence))) return false;
  if (!ABSENT.test(subject.slice(0, 300)) && !said.slice(0, 3).some((sentence) => ABSENT.test(sentence))) return false;
  // A name, a title or a number in a signature is short.
  return said.every((sentence) => ABSENT.test(sentence) || BESIDES.test(sentence) || wordsIn(sentence) <= mostWords);
}
