/** Prefixes that mail programs put before a subject. Not here: how a forward is recognised (forwarded.ts). */
const REPLY = 're|aw|antw|sv|vs|rv|res|odp';
const FORWARD = 'fwd?|wg|tr';
const AFTER = String.raw`(?:\[\d{1,3}\])?\s?:`;

// "Re: ", "AW: ", "Fwd: ", also several of them and numbered "Re[2]: "
const PREFIXES = new RegExp(String.raw`^(?:\s{0,4}(?:${REPLY}|${FORWARD})${AFTER}\s{0,4}){1,8}`, 'i');
const REPLY_PREFIX = new RegExp(String.raw`^\s{0,4}(?:${REPLY})${AFTER}`, 'i');

/** The subject as its first writer typed it. */
export const bareSubject = (subject: string): string => subject.replace(PREFIXES, '').trim();

/** True if "Re: " comes first: the mail is an answer, even without References. */
export const isReplySubject = (subject: string): boolean => REPLY_PREFIX.test(subject);

/** True if a mail program put a prefix before it: nobody typed this subject for this mail. */
export const hasSubjectPrefix = (subject: string): boolean => PREFIXES.test(subject);
