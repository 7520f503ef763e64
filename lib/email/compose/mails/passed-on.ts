/** A correspondent's mail that only the user's log address got, passed on as our own mail. Never with their From. */

import { passedOnWords } from '../../wording/answers/questions.ts';
import type { MailFacts, PassedOn, TimelineFacts } from '../../wording/facts.ts';
import { clip, maxQuoted, namesOf } from '../../wording/names.ts';
import { subjects } from '../../wording/shared.ts';
import { answerLink } from '../blocks/answer-links.ts';
import { mailto } from '../blocks/mailto.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { taggedAddress } from '../reminders/draft.ts';

export function composePassedOn(facts: TimelineFacts, mail: PassedOn): OutgoingMail {
  const names = namesOf({ ...facts.timeline, contact: mail.from, correspondents: [mail.from] });
  const { them } = names;
  const subject = /^re\s*:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`;
  const bcc = taggedAddress(facts.user.trackingAddress, facts.timelineId);
  return outgoing(facts, {
    kind: 'passed-on',
    subject: subjects.passedOn(names),
    preheader: passedOnWords.preheader(them),
    blocks: [
      { type: 'paragraph', text: passedOnWords.lead(them), tone: 'lead' },
      { type: 'paragraph', text: passedOnWords.from(mail.from.address, clip(mail.subject, 200)), tone: 'quiet' },
      { type: 'quote', text: clip(mail.text, maxQuoted) },
      { type: 'paragraph', text: passedOnWords.replyLead(them) },
      { type: 'link', link: { label: passedOnWords.reply(them), href: mailto({ to: mail.from.address, bcc, subject, body: '' }) } },
      { type: 'paragraph', text: passedOnWords.never(them), tone: 'quiet' },
    ],
  });
}

/** Once a day: more mails came in the correspondents' names than we pass on, and none was proven. */
export const composeMorePassedOn = (facts: MailFacts, from: string): OutgoingMail =>
  outgoing(facts, {
    kind: 'notice',
    subject: passedOnWords.moreSubject,
    preheader: passedOnWords.moreLead(from),
    blocks: [
      { type: 'paragraph', text: passedOnWords.moreLead(from), tone: 'lead' },
      { type: 'paragraph', text: passedOnWords.moreHelp },
      { type: 'answers', lead: passedOnWords.moreTap, answers: [answerLink(facts, 'new address', passedOnWords.moreLink)] },
    ],
  });
