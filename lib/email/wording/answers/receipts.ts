/** How a mail was read, and why: for `tracking started` and receipts. */
import type { MailKind } from '../../../domain/words.ts';

const kinds: Readonly<Record<MailKind, (resume: string) => string>> = {
  application: () => 'an application',
  unsolicited: (resume) => `a ${resume} they hadn't asked for`,
  networking: () => 'a networking email',
  'thank-you': () => 'a thank-you',
  'follow-up': () => 'a follow-up',
  'status-question': () => 'a question about where things stand',
  'other-offer': () => 'news of another offer',
  answer: () => 'an answer to them',
  'small-talk': () => 'a friendly line',
  withdrawal: () => 'a withdrawal',
  acceptance: () => 'your yes to their offer',
  decline: () => 'your no to their offer',
  other: () => 'an email about it',
};

/** "I took it for an application, because the subject says “Application”." */
export function takenFor(kind: MailKind, because: string, resume: string): string {
  const reason = becauseClause(because);
  return `I took it for ${kinds[kind](resume)}${reason === null ? '' : `, because ${reason}`}.`;
}

export const receiptWords = {
  lead: (label: string): string => `Tracked: ${label}.`,
  wrong: 'Not right? Reply with what it is, such as “networking”. Reply “receipts off” to end these emails.',
} as const;

/** Several mails that came attached to one. */
export const attachedWords = {
  subject: 'The emails you sent me',
  lead: (taken: number, all: number): string =>
    taken === all ? `I've taken in ${all === 2 ? 'both' : `all ${all}`} emails.` : `I've taken in ${taken} of the ${all} emails.`,
  line: (who: string | null, isOwn: boolean, subject: string): string => {
    const titled = subject === '' ? 'an email without a subject' : `“${subject}”`;
    if (who === null) return titled;
    return isOwn ? `yours to ${who}, ${titled}` : `from ${who}, ${titled}`;
  },
  taken: 'Each is with its conversation now:',
  known: 'I had these already:',
  others: "I haven't taken these in:",
  why: {
    unclear: "it fits several of yours; forward it alone, and I'll ask",
    unreadable: 'I could not read it; forward it alone, or copy its text into an email to me',
    'has-left': 'they have left; forward it alone to see who takes over',
    automatic: "it's an automatic reply, so nobody answered",
    'about-nothing': "it isn't about any conversation I know",
  },
  status: 'Reply “status” to see what comes next for each. Up to 50 fit into one email.',
} as const;

/** Ours (the readers of kinds) to theirs: what a reader noted for the log, as people say it. The first that fits. */
const clauses: readonly (readonly [noted: RegExp, said: string | null])[] = [
  [/^it says nothing of itself$/i, null],
  [/^(?:it reads like one|it is most like)\b.*$/i, 'it sounds like one'],
  [/^it is a first mail that names no posting.*$/i, 'it names no job'],
  [/^they wrote, and you send ['"“]([^'"”]{1,80})['"”]$/i, 'you sent “$1” in reply'],
  [/^they asked something in the mail that it quotes$/i, 'it answers a question of theirs'],
  [/^they confirmed that your application arrived$/i, 'they confirmed it arrived'],
  [/^it is short and .*$/i, "it's short and friendly"],
  [/^you told me so$/i, 'you told me'],
  [/^you tagged it \+?([\w-]{1,30})$/i, 'you tagged it “$1”'],
  [/^you said that it is a posting of its own$/i, "you said it's a separate job"],
  [/^['"“]([^'"”]{1,80})['"”] stands in the subject$/i, 'the subject says “$1”'],
  [/^['"“]([^'"”]{1,80})['"”] stands in the text and nothing of a job$/i, 'you wrote “$1” and mentioned no job'],
  [/^['"“]([^'"”]{1,80})['"”] stands in the text$/i, 'you wrote “$1”'],
];

/** Null: there is nothing to say for it. A clause that none of these knows is not shown: it may be a machine's. */
export function becauseClause(because: string): string | null {
  const noted = because.trim();
  const clause = clauses.find(([pattern]) => pattern.test(noted));
  return clause === undefined || clause[1] === null ? null : noted.replace(clause[0], clause[1]);
}
