/** A job seeker's email with its kind. The files beside this one list them as rows of kind, subject, and body as the mail program sends it. */
import type { MailKind, Via } from '../../../../lib/domain/words.ts';
import type { KindInput, KnownTimeline } from '../../../../lib/email/kind/kind-reader.ts';
import { htmlText } from '../../../../lib/email/message/html-text.ts';
import { answeredText } from '../../../../lib/email/quoting/quoted-text.ts';
import { type ReplyText, replyText } from '../../../../lib/email/quoting/reply-text.ts';

export interface LabelledMail {
  readonly kind: MailKind;
  readonly via: Via;
  readonly sure: boolean;
  readonly mail: KindInput;
}

export interface Changes {
  readonly to?: string;
  readonly attached?: string;
  readonly isReply?: boolean;
  readonly timeline?: KnownTimeline | null;
  readonly via?: Via;
  readonly sure?: boolean;
}

const unanswered: KnownTimeline = { kind: 'application', via: 'direct', stage: 'first-contact', theyAnswered: false, interviewHeld: false };
const answered: KnownTimeline = { ...unanswered, theyAnswered: true };
const interviewed: KnownTimeline = { ...answered, stage: 'interview', interviewHeld: true };
const offered: KnownTimeline = { ...interviewed, stage: 'offer' };

type Labelling = (kind: MailKind, subject: string, body: string, changes?: Changes) => LabelledMail;

const mail: Labelling = (kind, subject, body, changes = {}) => ({
  kind,
  via: changes.via ?? 'direct',
  sure: changes.sure ?? true,
  mail: {
    subject,
    text: split(body).typed,
    answered: answeredText(split(body).quoted),
    recipients: [{ address: changes.to ?? 'dana.reyes@initech.example', name: 'Dana Reyes' }],
    attachments: changes.attached ? [{ fileName: changes.attached, contentType: 'application/pdf', bytes: 90_000 }] : [],
    isReply: changes.isReply ?? false,
    timeline: changes.timeline ?? null,
  },
});

/** Only what the user typed counts, not what the mail program put around it. */
const split = (body: string): ReplyText => replyText(/^<(?:html|div|p)\b/.test(body) ? htmlText(body) : body);

const on =
  (timeline: KnownTimeline): Labelling =>
  (kind, subject, body, changes = {}) =>
    mail(kind, subject, body, { isReply: /^Re:/.test(subject), timeline, ...changes });

/** The first email of a conversation that we see. */
export const first = mail;
export const silent = on(unanswered);
export const talking = on(answered);
export const afterInterview = on(interviewed);
export const withOffer = on(offered);

type Row = readonly [kind: MailKind, subject: string, body: string, changes?: Changes];
export const rows = (label: Labelling, each: readonly Row[]): readonly LabelledMail[] => each.map((row) => label(...row));
