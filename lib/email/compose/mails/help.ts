/** The help mail: every typed word. */
import { generalCommands, helpWords, noteCommands, reminderCommands } from '../../wording/answers/help.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { subjects } from '../../wording/shared.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export const composeHelp = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'help',
    subject: subjects.help,
    preheader: helpWords.preheader,
    blocks: [
      { type: 'paragraph', text: helpWords.lead, tone: 'lead' },
      { type: 'heading', text: helpWords.reminders },
      { type: 'words', words: reminderCommands },
      { type: 'heading', text: helpWords.always },
      { type: 'words', words: generalCommands(readerOf(facts).locale) },
      { type: 'heading', text: `${helpWords.notes} ${facts.user.trackingAddress}` },
      { type: 'words', words: noteCommands },
    ],
  });
