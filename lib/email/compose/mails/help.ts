/** The help mail: every typed word. It quotes what was not understood, if that is why it comes. */

import { generalCommands, helpWords, noteCommands, reminderCommands } from '../../wording/answers/help.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { clip } from '../../wording/names.ts';
import { subjects } from '../../wording/shared.ts';
import type { Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export function composeHelp(facts: MailFacts, { notUnderstood }: { readonly notUnderstood: string | null }): OutgoingMail {
  const asked: readonly Block[] = [{ type: 'paragraph', text: helpWords.lead, tone: 'lead' }];
  const puzzled = (line: string): readonly Block[] => [
    { type: 'paragraph', text: helpWords.notUnderstood, tone: 'lead' },
    { type: 'quote', text: clip(line, 200) },
    { type: 'paragraph', text: helpWords.nothingChanged },
  ];
  return outgoing(facts, {
    kind: 'help',
    subject: notUnderstood === null ? subjects.help : subjects.notUnderstood,
    preheader: helpWords.preheader,
    blocks: [
      ...(notUnderstood === null ? asked : puzzled(notUnderstood)),
      { type: 'heading', text: helpWords.reminders },
      { type: 'words', words: reminderCommands },
      { type: 'heading', text: helpWords.always },
      { type: 'words', words: generalCommands },
      { type: 'heading', text: helpWords.notes },
      { type: 'words', words: noteCommands },
      { type: 'copy', text: facts.user.trackingAddress },
    ],
  });
}
