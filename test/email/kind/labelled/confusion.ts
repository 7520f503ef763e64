/** Compares the kinds that were read with the labels, and gives each kind's precision and recall. */
import type { MailKind } from '../../../../lib/domain/words.ts';
import { readKind } from '../../../../lib/email/kind/read-kind.ts';
import type { LabelledMail } from './labelled-mail.ts';

export interface KindScore {
  readonly kind: MailKind;
  readonly mails: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Confusion {
  readonly kinds: readonly MailKind[];
  count(meant: MailKind, read: MailKind): number;
  readonly scores: readonly KindScore[];
  readonly wrong: readonly { readonly labelled: LabelledMail; readonly read: MailKind }[];
}

export function confusion(labelledMails: readonly LabelledMail[]): Confusion {
  const readings = labelledMails.map((labelled) => ({ labelled, read: readKind(labelled.mail).kind }));
  const kinds = [...new Set(readings.flatMap(({ labelled, read }) => [labelled.kind, read]))];
  const count = (meant: MailKind, read: MailKind): number =>
    readings.filter((reading) => reading.labelled.kind === meant && reading.read === read).length;
  const scores = kinds.map((kind) => {
    const [meant, read] = [readings.filter(({ labelled }) => labelled.kind === kind), readings.filter((reading) => reading.read === kind)];
    return {
      kind,
      mails: meant.length,
      precision: count(kind, kind) / (read.length || 1),
      recall: count(kind, kind) / (meant.length || 1),
    };
  });
  return { kinds, count, scores, wrong: readings.filter(({ labelled, read }) => labelled.kind !== read) };
}
