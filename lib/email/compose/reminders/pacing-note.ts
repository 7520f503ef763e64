/** The gentle note after a mail that broke the etiquette. */
import type { NextStep } from '../../../domain/next-step.ts';
import type { PacingNote, TimelineFacts } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { pacingNote } from '../../wording/reminders/pacing.ts';
import { whatComes } from '../../wording/reminders/steps.ts';
import { answerMailWords, subjects } from '../../wording/shared.ts';
import type { Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export function composePacingNote(facts: TimelineFacts, note: PacingNote, next: NextStep): OutgoingMail {
  const names = namesOf(facts.timeline);
  const near = facts.sentAt.toZonedDateTimeISO(facts.user.timeZone);
  const [first = '', ...others] = pacingNote(note, names, near);
  return outgoing(facts, {
    kind: 'pacing-note',
    subject: subjects.pacing(names),
    preheader: first,
    blocks: [
      { type: 'paragraph', text: first, tone: 'lead' },
      ...others.map((text): Block => ({ type: 'paragraph', text })),
      ...(next.action === 'none'
        ? []
        : [
            { type: 'heading' as const, text: answerMailWords.next },
            { type: 'paragraph' as const, text: whatComes(next, names, near) },
          ]),
    ],
  });
}
