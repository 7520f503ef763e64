/** What we could not make sense of: three lines that quote it and name the conversation, with taps that carry their words. */
import { notUnderstoodWords as words } from '../../wording/answers/help.ts';
import type { MailFacts, TimelineFacts } from '../../wording/facts.ts';
import { clip, namesOf } from '../../wording/names.ts';
import { subjects } from '../../wording/shared.ts';
import { answerLinks } from '../blocks/answer-links.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

/** `line`: what the user typed. `isAnswer`: to a mail about the conversation; otherwise that is the only open one. */
export function composeNotUnderstood(facts: MailFacts | TimelineFacts, line: string, isAnswer = true): OutgoingMail {
  const names = 'timeline' in facts ? namesOf(facts.timeline) : null;
  const offered = 'timeline' in facts ? words.onTimeline(facts.timeline.lastReminder?.step ?? null) : words.elsewhere;
  return outgoing(facts, {
    kind: 'help',
    subject: subjects.notUnderstood,
    preheader: words.preheader,
    blocks: [
      { type: 'paragraph', text: words.lead, tone: 'lead' },
      { type: 'quote', text: clip(line, 200) },
      {
        type: 'answers',
        lead: names === null ? words.ask : isAnswer ? words.about(names.label) : words.aboutOnly(names.label),
        answers: answerLinks(facts, offered, names?.them ?? ''),
      },
      { type: 'paragraph', text: words.rest, tone: 'quiet' },
    ],
  });
}
