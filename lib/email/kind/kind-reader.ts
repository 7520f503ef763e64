/** The input and output of every kind reader. One reader per file, one question each; read-kind.ts has their order. */

import type { MailKind, Stage, TimelineKind, Via } from '../../domain/words.ts';
import type { Pattern } from '../any-of.ts';
import { compiled } from '../compiled.ts';
import { unaccented } from '../dates/sentences.ts';
import { type TypedOut, typedOut } from '../dates/typed-out.ts';
import type { Attachment, Mailbox } from '../message/message.ts';
import { isReplySubject } from '../quoting/subject-prefix.ts';

export interface KindInput {
  readonly subject: string;
  /** What the user typed now, without quotes. */
  readonly text: string;
  /** Their quoted text that this mail answers, otherwise empty. */
  readonly answered: string;
  /** To and Cc outside our domain. */
  readonly recipients: readonly Mailbox[];
  readonly attachments: readonly Attachment[];
  /** It has In-Reply-To or References. */
  readonly isReply: boolean;
  /** Null if this is the first mail of the conversation that we see. */
  readonly timeline: KnownTimeline | null;
}

export interface KnownTimeline {
  readonly kind: TimelineKind;
  readonly via: Via;
  readonly stage: Stage;
  readonly theyAnswered: boolean;
  /** They said no. */
  readonly rejected?: boolean;
  readonly interviewHeld: boolean;
}

export interface ReadableMail extends KindInput {
  /** The sentences of `text`, bounded. */
  readonly sentences: readonly string[];
  /** Neither an answer nor on a known timeline, so it opens one. */
  readonly opens: boolean;
  /** The subject and sentences in the form that the patterns read. */
  readonly titled: Plain;
  readonly said: readonly Plain[];
}

/** Without accents, and with missing apostrophes restored. */
export interface Plain extends TypedOut {
  readonly typed: string;
}

export interface KindFound {
  readonly kind: MailKind;
  /** A clause for the user: "'Application for' stands in the subject". */
  readonly because: string;
  /** False: we take the harmless reading and ask the user. */
  readonly sure: boolean;
  /** It says so explicitly: no likeness overrules that, and it counts as an ending whatever was known before. */
  readonly outright?: true;
  /** What it shows that they did, whether we were told of it or not. */
  readonly shows?: 'they-wrote' | 'invited' | 'offer';
}

export type KindReader = (mail: ReadableMail) => KindFound | undefined;

const maxSubject = 300;

export function readable(mail: KindInput, typed: readonly string[]): ReadableMail {
  const isReply = mail.isReply || isReplySubject(mail.subject);
  const subject = mail.subject.slice(0, maxSubject).replaceAll('’', "'");
  return {
    ...mail,
    subject,
    isReply,
    sentences: typed,
    opens: mail.timeline === null && !isReply,
    titled: plain(subject),
    said: typed.map(plain),
  };
}

const plain = (typed: string): Plain => ({ typed, ...typedOut(unaccented(typed)) });

type Titled = Pick<ReadableMail, 'titled'>;
type Said = Pick<ReadableMail, 'said'>;

/**
 * Where the pattern matches, as a clause for the user; undefined if nowhere. A sentence that also matches `unless` is skipped.
 */
export function standing(mail: Titled & Said, words: Pattern, unless?: Pattern): string | undefined {
  return inSubject(mail, words, unless) ?? inText(mail, words, unless);
}

export const inSubject = ({ titled }: Titled, words: Pattern, unless?: Pattern): string | undefined =>
  found(titled, 'subject', words, unless);

export function inText({ said }: Said, words: Pattern, unless?: Pattern): string | undefined {
  for (const sentence of said) {
    const clause = found(sentence, 'text', words, unless);
    if (clause) return clause;
  }
  return undefined;
}

const maxQuote = 60;

function found({ typed, text, typedAt }: Plain, where: 'subject' | 'text', words: Pattern, unless?: Pattern): string | undefined {
  const match = (words instanceof RegExp ? compiled(words, text) : words).exec(text);
  if (!match || unless?.test(text)) return undefined;
  const quote = typed.slice(typedAt(match.index), typedAt(match.index + match[0].length)).trim();
  return `'${quote.slice(0, maxQuote)}' stands in the ${where}`;
}
