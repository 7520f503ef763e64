/** What mail programs put before a subject. Not here: by what a forward is known in many languages (forwarded.ts). */
const REPLY = 're|aw|antw|sv|vs|rv|res|odp';
const FORWARD = 'fwd?|wg|tr';
const AFTER = String.raw`(?:\[\d{1,3}\])?\s?:`;

// "Re: ", "AW: ", "Fwd: ", also several of them and numbered "Re[2]: "
const PREFIXES = new RegExp(String.raw`^(?:\s{0,4}(?:${REPLY}|${FORWARD})${AFTER}\s{0,4}){1,8}`, 'i');
const REPLY_PREFIX = new RegExp(String.raw`^\s{0,4}(?:${REPLY})${AFTER}`, 'i');

/** The subject as its first writer typed it. */
export const bareSubject = (subject: string): string => subject.replace(PREFIXES, '').trim();

/** "Re: " stands first: the mail answers one of that subject, also where no References say so. */
export const isReplySubject = (subject: string): boolean => REPLY_PREFIX.test(subject);

/** A mail program put something before it: nobody typed this subject for this mail. */
export const hasSubjectPrefix = (subject: string): boolean => PREFIXES.test(subject);
