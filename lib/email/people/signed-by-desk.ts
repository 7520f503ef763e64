/** Whether a letter comes from a department and from nobody in it: "Human Resources", "The Initech Hiring Team". If in doubt, from a person. */
import type { Mailbox } from '../message/message.ts';
import { employerName, isSameEmployer } from './employers/employer-name.ts';
import { deskOf, ownLabel } from './employers/employers.ts';

const DEPARTMENTS = [
  String.raw`human resources?|hr|h\.r\.|personnel|people(?: (?:and|&) culture| operations| ops)?|recruit(?:ing|ment)|hiring|talent(?: acquisition)?|careers?|staffing|resourcing`,
  'selection|admissions|search committee',
  'personalabteilung|personalwesen|personalmanagement|bewerbermanagement|ressources humaines|service (?:du )?(?:recrutement|rh)|recursos humanos|rrhh|selecci[oó]n|risorse umane|recrutamento|hr-afdeling',
].join('|');
const PARTS = 'department|dept\\.?|team|office|unit|division|section|committee|services?|panel|board|desk|centre|center';
/** "Human Resources", "Initech Talent Acquisition Team", "Ihre Personalabteilung", "HR Department, Initech". */
const DEPARTMENT = new RegExp(
  String.raw`^[-–—~*\s]{0,5}(?:(?:the|your|our|ihre?|votre|su) )?(?:[\p{L}\d&'’.-]{1,30} ){0,4}(?:${DEPARTMENTS})(?: (?:and|&) \p{L}{2,20})?(?: (?:${PARTS}))*(?:,? (?:at|of|der|de|von) .{2,40}|, .{2,40})?[\s.,!*]{0,3}$`,
  'iu',
);
/** A title of one person: "HR Manager" stands below a name, or hides one. */
const ONE_PERSON =
  /\b(?:manager|director|head|officer|lead|partner|assistant|coordinator|generalist|specialist|advis[eo]r|chief|recruiter)\b/i;
/** "Dear Applicant", "Dear Candidate", "Sehr geehrte Bewerberin". */
const TO_ANYBODY =
  /^\s{0,3}(?:dear|hello|hi|good (?:day|morning|afternoon)|sehr geehrte[rn]?|liebe[r]?|ch[eè]re?|madame|estimad[oa]|gentile)\b[^\n]{0,20}\b(?:applicants?|candidates?|candidato|candidata|job ?seekers?|sir|madam|bewerber(?:in)?|interessent(?:in)?)\b[^\n]{0,20}$/imu;

const NAME = /^[-–—~*\s]{0,5}\p{Lu}[\p{L}'’.-]{0,25}(?: (?:\p{Lu}|(?:de|van|von|der|da|di|el|bin)\b)[\p{L}'’.-]{0,25}){0,3}[\s,.*]{0,3}$/u;
const CLOSING =
  /^\W{0,3}(?:(?:with |mit |en )?(?:kind|best|warm|warmest|many|freundlichen?)? ?(?:regards|wishes|thanks|gr[uü][sß]+en?)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|best|cheers|thank you(?: again)?|thanks|respectfully|regretfully|cordialement|atentamente|saludos|hochachtungsvoll|good luck|all the best)\W{0,3}$/iu;

const SENTENCE = /(?:\S+\s+){7}\S|(?:\S+\s+){4}\S+[.!?]$/;
const GREETING = /^(?:dear|hello|hi|hey|good|sehr|liebe[r]?|ch[eè]re?|madame|monsieur|estimad[oa]|gentile)\b.{0,60},$/iu;
const mostLines = 8;

interface SignedLetter {
  readonly from: Mailbox | null;
  /** With its signature. */
  readonly text: string;
  /** The address shows a person's name. */
  readonly isFromPerson: boolean;
}

export function isOfDesk({ from, text, isFromPerson }: SignedLetter): boolean {
  const last = closingLines(text);
  if (last.some((line) => namesSomebody(line, from))) return false;
  if (last.some((line) => DEPARTMENT.test(line) && !ONE_PERSON.test(line))) return !isFromPerson || TO_ANYBODY.test(text.slice(0, 600));
  return deskOf(from) !== null && !isFromPerson;
}

/** The lines below "Kind regards", however much a mail program puts below them; without a farewell those below the last sentence. */
export function signedLines(text: string): readonly string[] {
  const lines = text
    .slice(-4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const farewell = lines.findLastIndex((line) => CLOSING.test(line));
  return farewell < 0 ? closingLines(text) : lines.slice(farewell + 1, farewell + 1 + mostLines);
}

/** What stands below the last sentence. */
function closingLines(text: string): readonly string[] {
  const lines = text
    .slice(-1500)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(lines.findLastIndex((line) => SENTENCE.test(line) || GREETING.test(line)) + 1).slice(-mostLines);
}

/** A title belongs to somebody, whose name may stand in a picture. */
function namesSomebody(line: string, from: Mailbox | null): boolean {
  if (ONE_PERSON.test(line) && !/[.!?]$/.test(line)) return true;
  return NAME.test(line) && !CLOSING.test(line) && !DEPARTMENT.test(line) && !isEmployer(line, from);
}

function isEmployer(line: string, from: Mailbox | null): boolean {
  const written = employerName(line);
  const known = [deskOf(from) ?? '', from === null ? '' : ownLabel(from.address)].map(employerName);
  return written !== null && known.some((each) => each !== null && isSameEmployer(written, each));
}
