/**
 * Whether a mail that somebody sent reads like job mail. People put only job mail into Tactful's BCC. A Sent folder holds everything else
 * as well, and a letter to one's mother must not be "let go". If in doubt, a mail is left out; `--all` plays everything.
 * Not here: which kind of job mail it is (email/kind/), threads and people that were played before (replay.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { automatedBecause } from '../../email/automated/automated-mail.ts';
import { readKind } from '../../email/kind/read-kind.ts';
import type { Message } from '../../email/message/message.ts';
import { parseMessage } from '../../email/message/parse-message.ts';
import { isNoReplyOrAts, localPart } from '../../email/people/addresses.ts';
import { hiringWords } from '../../email/people/hiring-mailboxes.ts';
import { answeredText } from '../../email/quoting/quoted-text.ts';
import { replyText } from '../../email/quoting/reply-text.ts';
import { bareSubject } from '../../email/quoting/subject-prefix.ts';

export type Judged = { readonly isJobMail: true } | { readonly isJobMail: false; readonly because: LeftOutBecause };

export type LeftOutBecause = 'a draft' | 'no job mail' | 'written by a machine' | 'to nobody else' | 'by somebody else' | 'after the end';

/** The text of a mail precedes its attachments. Our choice. */
const readBytes = 256 * 1024;
/** A posting is named early; further down there are signatures and threads. Our choice. */
const readCharacters = 4_000;

/**
 * What only job mail says, in the languages whose mail programs we know. Everybody says "position" and "interview", so those alone don't
 * count.
 * Bewerbung als Pflegekraft · Candidature au poste de · Solicitud de empleo · Candidatura · Sollicitatie · Podanie o pracę · my résumé
 */
const jobWords =
  /\b(?:job (?:application|interview|search|posting|ad|opening|offer)|my (?:application (?:as|attached|enclosed|to join)|application for (?:the|a|an|your) [^.]{0,60}\b(?:position|post|job|role|vacancy|internship|apprenticeship)|resume|application\b(?=[^.]{0,60}\b(?:position|post|job|role|vacancy))|candidacy|cv|curriculum vitae)|appl(?:y|ied|ying) (?:for|to) (?:the|a|an|your) [^.]{0,60}\b(?:position|post|job|role|vacancy|internship|apprenticeship|opening)|(?:the|your|this) (?:vacancy|job offer|job opening)|position of (?!my\b|our\b|your\b|their\b)|job interview|second interview|interview (?:for|on|with|last|yesterday|today|tomorrow)|cover letter|salary expectations?|notice period|hiring manager|reference letter|bewerb\w+|lebenslauf|vorstellungsgespräch|stellen(?:anzeige|angebot|ausschreibung)|candidature|lettre de motivation|entretien d['’]embauche|offre d['’]emploi|solicitud de empleo|candidatur[ao]|curr[ií]culum|oferta de (?:empleo|trabajo|emprego)|colloquio di lavoro|sollicit(?:atie|eer|eren)|vacature|rozmow[aęy] kwalifikacyjn\w+|podanie o prac[eę])\b|\brésumé\b/i;
/** Application: Technical writer · Application for nurse, night shift · Application as a driver. Not for a loan. */
const applicationSubject =
  /^(?:job )?application(?:\s*[:–-]|\s+(?:for|as)\b)(?!.*\b(?:account|card|credit|grant|insurance|leave|licen[cs]e|loan|member\w*|mortgage|passport|permit|planning|refund|school|visa)\b)/i;
/**
 * "the Data Analyst role", "your interview", "a career change": together with thanks, a question or a greeting that reads like a job
 * search.
 */
const nearJobs =
  /\b(?:(?:the|your|this|that|an?) (?:[\w&/'’-]+ ){0,4}(?:role|position|opening|internship|apprenticeship|vacancy)|interview(?:s|ed|ing)?|(?:job|career)(?: (?:search|change|move|advice))?|informational|hiring)\b/i;
/** With these words, an application, a position or an offer is a different kind of thing. */
const ofOffices = /\b(?:bank|council|credit card|insurance|invoice|landlord|loan|mortgage|passport|tax(?:es)?|tenancy|visa)\b/i;
/** resume.pdf, CV Jo Winter 2026.docx, Lebenslauf.pdf */
const resumeFile = /(?:^|[\s_\-.])(?:cv|r[eé]sum[eé]|curriculum|lebenslauf|bewerbung|anschreiben|cover[\s_-]?letter)(?:[\s_\-.]|$)/i;

/** `received`: the mail's own date. */
export async function judgeMail(bytes: Buffer, user: string, received: Temporal.Instant): Promise<Judged> {
  const message = await parseMessage(bytes.subarray(0, readBytes), received);
  const recipients = [...message.to, ...message.cc].filter(({ address }) => address !== user);
  if (recipients.length === 0 && message.to.length > 0) return leftOut('to nobody else');
  if (automatedBecause(message, { mailFrom: user, recipients: [], peer: null, helo: null }) !== null)
    return leftOut('written by a machine');
  return says(message) || isToHiring(recipients) ? { isJobMail: true } : leftOut('no job mail');
}

const leftOut = (because: LeftOutBecause): Judged => ({ isJobMail: false, because });

function says(message: Message): boolean {
  const { subject, attachments, to, cc, inReplyTo, references } = message;
  const { typed, quoted } = replyText(message.text.slice(0, readCharacters));
  if (
    jobWords.test(subject) ||
    applicationSubject.test(bareSubject(subject)) ||
    jobWords.test(typed) ||
    attachments.some(({ fileName }) => resumeFile.test(fileName ?? ''))
  )
    return true;
  const isReply = inReplyTo !== null || references.length > 0;
  const answered = answeredText(quoted);
  // An answer to a mail about a job is about that job.
  if (isReply && jobWords.test(answered)) return true;
  const { kind, sure } = readKind({ subject, text: typed, answered, recipients: [...to, ...cc], attachments, isReply, timeline: null });
  // The readers of kinds are made for job mail, but find a kind in any mail. It counts only if the mail mentions a job.
  const isTurn = kind !== 'other' && kind !== 'small-talk' && (sure || kind === 'networking');
  return isTurn && !ofOffices.test(`${subject}\n${typed}`) && (nearJobs.test(subject) || nearJobs.test(typed));
}

/** careers@, jobs@, an applicant tracking system. Not info@ or office@, where people write about anything. */
const isToHiring = (recipients: readonly { readonly address: string }[]): boolean =>
  recipients.some(
    ({ address }) => isHiring(localPart(address).toLowerCase()) || (isNoReplyOrAts(address) && !/no-?reply/.test(localPart(address))),
  );

const isHiring = (local: string): boolean => local.split(/[^a-z]+/).some((word) => word !== 'people' && hiringWords.has(word));
