/** An answer to us that was meant for them: it is handed back as a draft, and counts as no follow-up. */

import { meantForThemWords } from '../../wording/answers/questions.ts';
import type { TimelineFacts } from '../../wording/facts.ts';
import { clip, maxQuoted, namesOf } from '../../wording/names.ts';
import { subjects } from '../../wording/shared.ts';
import type { Block } from '../blocks/blocks.ts';
import { mailto } from '../blocks/mailto.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { taggedAddress } from '../reminders/draft.ts';

/** `written`: what the user wrote, without quotes. */
export function composeMeantForCorrespondent(facts: TimelineFacts, written: string): OutgoingMail {
  const text = clip(written, maxQuoted);
  const names = namesOf(facts.timeline);
  const { them, address } = names;
  const bcc = taggedAddress(facts.user.trackingAddress, facts.timelineId);
  const subject = clip(facts.timeline.subject, 200);
  const copy: Block =
    address === null
      ? { type: 'copy', text }
      : {
          type: 'copy',
          text,
          fields: [
            ['To', address],
            ['Bcc', bcc],
            ['Subject', subject],
          ],
          link: { label: meantForThemWords.link(them), href: mailto({ to: address, bcc, subject, body: text }) },
        };
  return outgoing(facts, {
    kind: 'answer',
    subject: subjects.meantForThem(names),
    preheader: meantForThemWords.preheader,
    blocks: [
      { type: 'paragraph', text: meantForThemWords.lead(them), tone: 'lead' },
      { type: 'paragraph', text: address === null ? meantForThemWords.copy(them) : meantForThemWords.instead(them) },
      copy,
      { type: 'paragraph', text: meantForThemWords.notCounted, tone: 'quiet' },
    ],
  });
}
