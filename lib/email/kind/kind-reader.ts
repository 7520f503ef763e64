/** What every reader of kinds gets and gives. One reader a file, one question each; read-kind.ts has their order. */
import type { MailKind, Stage, TimelineKind, Via } from '../../domain/words.ts';
import { sentences, unaccented } from '../dates/sentences.ts';
import type { Attachment, Mailbox } from '../message.ts';
import { isReplySubject } from '../subject-prefix.ts';
import { type TypedOut, typedOut } from './typed-out.ts';

export interface KindInput {
  readonly subject: string;
  /** What the user typed now, without quotes. */
  readonly text: string;
  /** What they wrote and this answers, as it quotes it; else empty. */
  readonly answered: string;
  /** To and Cc outside our domain. */
  readonly recipients: readonly Mailbox[];
  readonly attachments: readonly Attachment[];
  /** It has In-Reply-To or References. */
  readonly isReply: boolean;
  /** Null: this mail is the first that we see of the conversation. */
  readonly timeline: KnownTimeline | null;
}

export interface KnownTimeline {
  readonly kind: TimelineKind;
  readonly via: Via;
  readonly stage: Stage;
  readonly theyAnswered: boolean;
  readonly interviewHeld: boolean;
}

export interface ReadableMail extends KindInput {
  /** Of `text`, bounded. */
  readonly sentences: readonly string[];
  /** Neither an answer nor on a known timeline: whatever it is, it opens one. */
  readonly opens: boolean;
}

export interface KindFound {
  readonly kind: MailKind;
  /** A clause for the user: "'Application for' stands in the subject". */
  readonly because: string;
  /** False: the harmless reading, and the user is asked. */
  readonly sure: boolean;
}

export type KindReader = (mail: ReadableMail) => KindFound | undefined;

const maxSubject = 300;

export function readable(mail: KindInput): ReadableMail {
  const isReply = mail.isReply || isReplySubject(mail.subject);
  return {
    ...mail,
    subject: mail.subject.slice(0, maxSubject).replaceAll('’', "'"),
    isReply,
    sentences: sentences(mail.text),
    opens: mail.timeline === null && !isReply,
  };
}

/**
 * Where words stand, as a clause for the user; undefined when they stand nowhere.
 * A sentence in which `unless` stands as well says something else and is passed over.
 */
export function standing(mail: Pick<ReadableMail, 'subject' | 'sentences'>, words: RegExp, unless?: RegExp): string | undefined {
  return inSubject(mail, words, unless) ?? inText(mail, words, unless);
}

export const inSubject = ({ subject }: Pick<ReadableMail, 'subject'>, words: RegExp, unless?: RegExp): string | undefined =>
  found(subject, 'subject', words, unless);

export function inText({ sentences }: Pick<ReadableMail, 'sentences'>, words: RegExp, unless?: RegExp): string | undefined {
  for (const sentence of sentences) {
    const clause = found(sentence, 'text', words, unless);
    if (clause) return clause;
  }
  return undefined;
}

const maxQuote = 60;

function found(text: string, where: 'subject' | 'text', words: RegExp, unless?: RegExp): string | undefined {
  const { text: plain, typedAt } = plainOf(text);
  const match = unless?.test(plain) ? null : words.exec(plain);
  if (!match) return undefined;
  const quote = text.slice(typedAt(match.index), typedAt(match.index + match[0].length)).trim();
  return `'${quote.slice(0, maxQuote)}' stands in the ${where}`;
}

/** Every pattern is tried on every sentence of a mail: each is made plain once. Of the mails of the moment; our choice. */
const plainSentences = new Map<string, TypedOut>();
const mostPlain = 1_000;

function plainOf(text: string): TypedOut {
  const known = plainSentences.get(text);
  if (known !== undefined) return known;
  if (plainSentences.size >= mostPlain) plainSentences.clear();
  const plain = typedOut(unaccented(text));
  plainSentences.set(text, plain);
  return plain;
}
