/** One of our mails as the JSON interface shows it (`GET /api/mails`). Times are ISO instants in UTC. */
import type { StepName } from '../../domain/etiquette.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { OutgoingKind } from '../../email/wording/mail-kinds.ts';

/** One of our mails as it was sent. */
export interface SentMail {
  readonly id: string;
  readonly sentAt: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly kind: OutgoingKind;
  readonly step: StepName | null;
  readonly timelineId: TimelineId | null;
  /** Only of kind `reminders`. */
  readonly items?: readonly { readonly timelineId: TimelineId; readonly step: StepName; readonly kind: 'reminder' | 'let-go' }[];
}
