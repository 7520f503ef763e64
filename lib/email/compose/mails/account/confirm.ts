/** The question to a sender who could not be authenticated: is this your address? */

import { confirmWords } from '../../../wording/answers/welcome.ts';
import type { MailFacts } from '../../../wording/facts.ts';
import { subjects } from '../../../wording/shared.ts';
import { answerLink } from '../../blocks/answer-links.ts';
import { outgoing } from '../../outgoing.ts';
import type { OutgoingMail } from '../../outgoing-mail.ts';

export const composeConfirm = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'confirm',
    subject: subjects.confirm,
    preheader: confirmWords.preheader,
    footer: confirmWords.footer,
    blocks: [
      { type: 'paragraph', text: confirmWords.lead, tone: 'lead' },
      { type: 'paragraph', text: confirmWords.what },
      { type: 'paragraph', text: confirmWords.ask },
      { type: 'answers', lead: confirmWords.tapLead, answers: [answerLink(facts, 'yes', confirmWords.link)] },
      { type: 'paragraph', text: confirmWords.ignore },
    ],
  });
