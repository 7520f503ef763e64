/** The help mails: every typed word, and the few that fit a conversation. */
import { generalCommands, helpHereWords, helpWords, noteCommands, reminderCommands } from '../../wording/answers/help.ts';
import type { MailFacts, TimelineFacts } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { answerMailWords, subjects } from '../../wording/shared.ts';
import { whateverHappened } from '../../wording/steps/taps.ts';
import { answerLinks } from '../blocks/answer-links.ts';
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

/** In answer to a conversation's mail: one tap is what most want. */
export function composeHelpHere(facts: TimelineFacts): OutgoingMail {
  const { channel, kind } = facts.timeline;
  const { them } = namesOf(facts.timeline);
  const isContact = kind === 'networking';
  return outgoing(facts, {
    kind: 'help',
    subject: subjects.help,
    preheader: helpHereWords.preheader,
    blocks: [
      { type: 'paragraph', text: helpHereWords.heading(them), tone: 'lead' },
      { type: 'answers', lead: answerMailWords.tapLead, answers: answerLinks(facts, whateverHappened({ channel, isContact }), them) },
      { type: 'paragraph', text: helpHereWords.rest(isContact), tone: 'quiet' },
    ],
  });
}
