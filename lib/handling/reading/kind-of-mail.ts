import type { Temporal } from 'temporal-polyfill';
import type { Timeline } from '../../domain/timeline.ts';
import { type ReadKind, readKind } from '../../email/kind/read-kind.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { type TrackingTag, tagOf } from '../../email/people/tracking-tag.ts';
import { answeredText } from '../../email/quoting/quoted-text.ts';
import type { Written } from './written.ts';

/** What a mail is, with a tag's word above every reading. */
export function kindOfMail(
  message: Message,
  { typed, quoted, said }: Written,
  recipients: readonly Mailbox[],
  timeline: Timeline | null,
  tags: readonly TrackingTag[],
  at: Temporal.Instant,
): ReadKind {
  const known = timeline !== null && timeline.firstMailAt !== null ? timeline : null;
  const before =
    known === null
      ? null
      : {
          kind: known.kind,
          via: known.via,
          stage: known.stage,
          theyAnswered: known.lastReply !== null,
          interviewHeld: known.interview !== null && known.interview.start.until(at).sign >= 0,
        };
  const read = once(message, JSON.stringify([typed.length, quoted.length, recipients, before]), () =>
    readKind(
      {
        subject: message.subject,
        text: typed,
        answered: answeredText(quoted),
        recipients,
        attachments: message.attachments,
        isReply: message.inReplyTo !== null || message.references.length > 0,
        timeline: before,
      },
      said,
    ),
  );
  const tag = tagOf(tags, 'kind');
  return tag !== undefined && known === null ? { ...read, kind: tag.kind, because: `you tagged it +${tag.kind}`, sure: true } : read;
}

/** A mail's kind is asked for its place, its pace and its facts; reading it takes longer than all else that is read. */
const answers = new WeakMap<Message, Map<string, ReadKind>>();

function once(message: Message, question: string, read: () => ReadKind): ReadKind {
  const known = answers.get(message) ?? new Map<string, ReadKind>();
  answers.set(message, known);
  const answer = known.get(question) ?? read();
  known.set(question, answer);
  return answer;
}
