/** The confirmation of a tracked mail: of a user's first one, and of every one that was in doubt. */
import type { NextStep } from '../../../domain/next-step.ts';
import type { TimelineKind } from '../../../domain/words.ts';
import { answerWords } from '../../wording/answers/answers.ts';
import { doubtWords, trackingWords } from '../../wording/answers/welcome.ts';
import type { Doubt, TimelineFacts } from '../../wording/facts.ts';
import { type Names, namesOf } from '../../wording/names.ts';
import { plainMoment } from '../../wording/plain-dates.ts';
import { pictureWords } from '../../wording/reminders/moments.ts';
import { whatComes } from '../../wording/reminders/steps.ts';
import { whySentence } from '../../wording/reminders/why.ts';
import { subjects } from '../../wording/shared.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Answer, Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { picture } from '../reminders/picture.ts';

export interface TrackingStarted {
  /** The user's first tracked mail: what to expect is explained. */
  readonly first: boolean;
  readonly doubt: Doubt | null;
  /** Follow-ups per stage that hold for the timeline. */
  readonly followUpCap: number;
}

export function composeTrackingStarted(facts: TimelineFacts, next: NextStep, { first, doubt, followUpCap }: TrackingStarted): OutgoingMail {
  const names = namesOf(facts.timeline);
  const near = facts.sentAt.toZonedDateTimeISO(facts.user.timeZone);
  return outgoing(facts, {
    kind: 'tracking-started',
    subject: subjects.trackingStarted(names),
    preheader: trackingWords.preheader(next.action === 'none' ? null : plainMoment(next.dueAt, near)),
    blocks: [
      { type: 'paragraph', text: trackingWords.lead(names.label), tone: 'lead' },
      ...readAs(facts).map(paragraph),
      ...(doubt === null ? [] : question(facts, names, doubt)),
      { type: 'heading', text: trackingWords.nextHeading },
      paragraph(whatComes(next, names, near)),
      ...(next.action === 'none' ? [] : [paragraph(whySentence(next))]),
      ...(first ? firstTime(facts, followUpCap) : []),
      { type: 'heading', text: pictureWords.heading },
      picture(facts, names, null, next),
    ],
  });
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** What the mail that opened the timeline was taken for, and why; nothing of a later mail. */
function readAs({ timeline, shownEvents }: TimelineFacts): readonly string[] {
  const newest = shownEvents.findLast((event) => event.type === 'MailSent');
  if (newest?.type !== 'MailSent' || newest.kind !== timeline.kind) return [];
  return [trackingWords.readAs(timeline.kind, newest.because === '' ? null : newest.because)];
}

const firstTime = (facts: TimelineFacts, followUpCap: number): readonly Block[] => [
  paragraph(trackingWords.comesFrom(facts.service.addresses.from)),
  { type: 'answers', lead: trackingWords.spam, answers: [answerLink(facts, 'hi', trackingWords.hi)] },
  paragraph(trackingWords.cap(followUpCap)),
  { type: 'paragraph', text: trackingWords.first, tone: 'quiet' },
];

const question = (facts: TimelineFacts, names: Names, doubt: Doubt): readonly Block[] => [
  { type: 'heading', text: trackingWords.questionHeading },
  paragraph(asked(doubt, names)),
  { type: 'answers', lead: `${answerWords.leadOnlyTap} ${doubtWords.leave}`, answers: corrections(facts, names, doubt) },
];

function asked(doubt: Doubt, names: Names): string {
  switch (doubt.type) {
    case 'kind':
      return doubtWords.kind;
    case 'timeline':
      return doubtWords.timeline(names.label);
    case 'via':
      return doubtWords.via(names.them);
  }
}

function corrections(facts: TimelineFacts, names: Names, doubt: Doubt): readonly Answer[] {
  switch (doubt.type) {
    case 'kind':
      return doubt.couldBe.map((kind: TimelineKind) => answerLink(facts, kind, doubtWords.kindLink(kind)));
    case 'timeline':
      return [answerLink(facts, 'new', doubtWords.timelineLink)];
    case 'via':
      return [answerLink(facts, 'via recruiter', doubtWords.viaLink(names.them))];
  }
}
