/** The gentle note after a mail that broke the etiquette. */
import type { PacingNote, TimelineFacts } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { pacingNote } from '../../wording/reminders/pacing.ts';
import { subjects } from '../../wording/shared.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export function composePacingNote(facts: TimelineFacts, note: PacingNote): OutgoingMail {
  const names = namesOf(facts.timeline);
  const [first = '', ...others] = pacingNote(note, names, readerOf(facts));
  return outgoing(facts, {
    kind: 'pacing-note',
    subject: subjects.pacing(names),
    preheader: first,
    blocks: [{ type: 'paragraph', text: first, tone: 'lead' }, ...others.map((text): Block => ({ type: 'paragraph', text }))],
  });
}
