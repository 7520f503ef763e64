/** The let-it-go note, with which a timeline ends in silence. */

import { answersTo, answerWords } from '../../wording/answers/answers.ts';
import type { LettingGo, TimelineFacts } from '../../wording/facts.ts';
import { givenName, namesOf } from '../../wording/names.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { quoted } from '../../wording/quoted.ts';
import { lettingGo, lettingGoClosing, lettingGoNeutrally, lettingGoPreheader } from '../../wording/reminders/letting-go.ts';
import { pictureWords } from '../../wording/reminders/moments.ts';
import { subjects } from '../../wording/shared.ts';
import { answerLinks } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { picture } from './picture.ts';

/** `engaged`: the user answered a reminder of the timeline. If not, three neutral sentences. */
export function composeLetGo(facts: TimelineFacts, next: LettingGo, { engaged }: { readonly engaged: boolean }): OutgoingMail {
  const { timeline, user, sentAt } = facts;
  const names = namesOf(timeline);
  const plan = next.why.promise === null ? null : quoted(next.why.promise.quote);
  const answers: Block = { type: 'answers', lead: answerWords.leadOnlyTap, answers: answerLinks(facts, answersTo[next.step], names.them) };
  const now = sentAt.toZonedDateTimeISO(user.timeZone);
  const [first = '', ...others] = lettingGo({
    names,
    user: user.name === null ? null : givenName(user.name),
    wroteOn: timeline.firstMailAt === null ? null : plainDay(timeline.firstMailAt.toZonedDateTimeISO(user.timeZone), now),
    followUps: timeline.followUps,
    hadInterview: timeline.interview !== null && timeline.interview.wroteAt !== null,
    plan,
  });
  const note: readonly Block[] = [
    { type: 'paragraph', text: first, tone: 'lead' },
    ...others.map(paragraph),
    paragraph(lettingGoClosing.heard),
    answers,
    { type: 'paragraph', text: lettingGoClosing.reopen, tone: 'quiet' },
    { type: 'heading', text: pictureWords.heading },
    picture(facts, names, lettingGoClosing.today, null),
  ];
  const [closing = '', ...rest] = [...lettingGoNeutrally({ names, plan }), lettingGoClosing.heardNeutrally];
  const neutral: readonly Block[] = [{ type: 'paragraph', text: closing, tone: 'lead' }, ...rest.map(paragraph)];
  return outgoing(facts, {
    kind: 'let-go',
    step: next.step,
    subject: subjects.letGo(names),
    preheader: lettingGoPreheader,
    blocks: engaged ? note : [...neutral, answers],
  });
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
