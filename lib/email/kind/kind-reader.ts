/** What every reader of kinds gets and gives. One reader a file, one question each; read-kind.ts has their order. */
import type { MailKind, Stage, TimelineKind, Via } from '../../domain/words.ts';
import { unaccented } from '../dates/sentences.ts';
import { type TypedOut, typedOut } from '../dates/typed-out.ts';
import type { Attachment, Mailbox } from '../message/message.ts';
import { isReplySubject } from '../quoting/subject-prefix.ts';

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
  /** The subject and the sentences as the patterns read them. */
  readonly titled: Plain;
  readonly said: readonly Plain[];
  readonly all: AllOfIt;
}

/** Subject and sentences at once. */
interface AllOfIt {
  readonly text: string;
  /** The patterns that were looked for: several readers ask for the same. */
  readonly stands: Map<RegExp, boolean>;
}

/** Without accents, and with the apostrophes that thumbs leave out. */
export interface Plain extends TypedOut {
  readonly typed: string;
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
/** Between sentences: no pattern, nor what a pattern must not see, reaches over a line's end and these. */
const apart = '\n.,;:!?\n';

export function readable(mail: KindInput, typed: readonly string[]): ReadableMail {
  const isReply = mail.isReply || isReplySubject(mail.subject);
  const subject = mail.subject.slice(0, maxSubject).replaceAll('’', "'");
  const titled = plain(subject);
  const said = typed.map(plain);
  return {
    ...mail,
    subject,
    isReply,
    sentences: typed,
    opens: mail.timeline === null && !isReply,
    titled,
    said,
    all: { text: [titled, ...said].map(({ text }) => text).join(apart), stands: new Map() },
  };
}

const plain = (typed: string): Plain => ({ typed, ...typedOut(unaccented(typed)) });

type Titled = Pick<ReadableMail, 'titled' | 'all'>;
type Said = Pick<ReadableMail, 'said' | 'all'>;

/**
 * Where words stand, as a clause for the user; undefined when they stand nowhere.
 * A sentence in which `unless` stands as well says something else and is passed over.
 */
export function standing(mail: Titled & Said, words: RegExp, unless?: RegExp): string | undefined {
  return inSubject(mail, words, unless) ?? inText(mail, words, unless);
}

export const inSubject = ({ titled, all }: Titled, words: RegExp, unless?: RegExp): string | undefined =>
  standsIn(all, words) ? found(titled, 'subject', words, unless) : undefined;

export function inText({ said, all }: Said, words: RegExp, unless?: RegExp): string | undefined {
  if (!standsIn(all, words)) return undefined;
  for (const sentence of said) {
    const clause = found(sentence, 'text', words, unless);
    if (clause) return clause;
  }
  return undefined;
}

/** Most patterns stand in no sentence of a mail, and one look tells. */
function standsIn({ text, stands }: AllOfIt, words: RegExp): boolean {
  const stand = stands.get(words) ?? onLines(words).test(text);
  stands.set(words, stand);
  return stand;
}

const ofLines = new WeakMap<RegExp, RegExp>();

/** The pattern as it is for many lines. */
function onLines(words: RegExp): RegExp {
  const known = ofLines.get(words) ?? new RegExp(words.source, `${words.flags}m`);
  ofLines.set(words, known);
  return known;
}

const maxQuote = 60;

function found({ typed, text, typedAt }: Plain, where: 'subject' | 'text', words: RegExp, unless?: RegExp): string | undefined {
  const match = words.exec(text);
  if (!match || unless?.test(text)) return undefined;
  const quote = typed.slice(typedAt(match.index), typedAt(match.index + match[0].length)).trim();
  return `'${quote.slice(0, maxQuote)}' stands in the ${where}`;
}
