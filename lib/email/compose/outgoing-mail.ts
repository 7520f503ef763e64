import type { StepName } from '../../domain/etiquette.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { OutgoingKind } from '../wording/mail-kinds.ts';

/** One of our mails, ready to be sent: only ever to our own user, the sender of a sign-up, or the operator. */
export interface OutgoingMail {
  /** Stable over retries; becomes the Message-ID's left half. `[a-z0-9-]`, at most 64. */
  readonly id: string;
  /** Versions before knew the same mail by this id: sent to the same address under it, it is sent. */
  readonly formerId?: string | undefined;
  readonly kind: OutgoingKind;
  readonly to: string;
  /** `AddressSpace.from`, `fromName` and `idDomain` of the installation. */
  readonly from: string;
  readonly fromName: string;
  readonly idDomain: string;
  /** The reply address, or null: then answers go to tactful@. */
  readonly replyTo: string | null;
  /** The address in List-Unsubscribe. Absent or null: `from`, with the words to type. */
  readonly unsubscribe?: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Message-IDs with angle brackets, so that mails of one timeline thread. For an answer, the mail it answers. */
  readonly references: readonly string[];
  readonly attachments: readonly OutgoingFile[];
  readonly step: StepName | null;
  readonly timelineId: TimelineId | null;
  /** The user who caused it, if it goes to somebody else. It is erased with them. */
  readonly onBehalfOf?: UserId;
  /** For the kind `reminders`: its items, in its numbering. */
  readonly items: readonly { readonly timelineId: TimelineId; readonly step: StepName; readonly kind: 'reminder' | 'let-go' }[];
}

export interface OutgoingFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: string;
  /** For bytes that are no text. Absent: `content` is the text itself. */
  readonly encoding?: 'base64';
}
