/** The confirmation of a tracked mail: of a user's first one, and of every one that was in doubt. */
import type { NextStep } from '../../../domain/next-step.ts';
import { takenFor } from '../../wording/answers/receipts.ts';
import { doubtWords, trackingWords } from '../../wording/answers/tracking.ts';
import type { Doubt, TimelineFacts } from '../../wording/facts.ts';
import { type Names, namesOf } from '../../wording/names.ts';
import { plainMoment } from '../../wording/plain-dates.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { pictureWords } from '../../wording/reminders/moments.ts';
import { whyAhead } from '../../wording/reminders/why.ts';
import { subjects } from '../../wording/shared.ts';
import { type Tap, taps } from '../../wording/steps/taps.ts';
import { answerLink, answerLinks } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords, groundWords } from '../reminders/audience.ts';
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
  const reader = readerOf(facts);
  const coming = whatComes(next, actionWords(facts, next), reader);
  const why = next.action === 'none' ? '' : ` ${whyAhead(next, groundWords(facts), reader)}`;
  return outgoing(facts, {
    kind: 'tracking-started',
    subject: subjects.trackingStarted(names),
    preheader: trackingWords.preheader(next.action === 'none' ? null : plainMoment(next.dueAt, reader)),
    blocks: [
      { type: 'paragraph', text: trackingWords.lead(names.label), tone: 'lead' },
      ...took(facts).map(paragraph),
      ...(doubt === null ? [] : question(facts, names, doubt)),
      paragraph(`${coming}${why}`),
      ...(first ? firstTime(facts, names, followUpCap) : []),
      { type: 'heading', text: pictureWords.heading },
      picture(facts, null, next),
    ],
  });
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** How the mail that opened the timeline was read, and why. Nothing about later mails. */
function took(facts: TimelineFacts): readonly string[] {
  const newest = facts.shownEvents.findLast((event) => event.type === 'MailSent');
  if (newest?.type !== 'MailSent' || newest.kind !== facts.timeline.kind) return [];
  return [takenFor(newest.kind, newest.because, actionWords(facts, null).resume)];
}

const firstTime = (facts: TimelineFacts, { them }: Names, followUpCap: number): readonly Block[] => [
  paragraph(trackingWords.comesFrom(facts.service.addresses.from, them)),
  { type: 'answers', lead: trackingWords.spam, answers: [answerLink(facts, 'hi', trackingWords.hi)] },
  paragraph(trackingWords.cap(followUpCap)),
  { type: 'paragraph', text: trackingWords.quiet, tone: 'quiet' },
];

function question(facts: TimelineFacts, { label, them }: Names, doubt: Doubt): readonly Block[] {
  const tap = (lead: string, offered: readonly Tap[]): Block => ({ type: 'answers', lead, answers: answerLinks(facts, offered, them) });
  switch (doubt.type) {
    case 'kind':
      return [paragraph(doubtWords.kind), tap(doubtWords.tapLead, doubt.couldBe.map(doubtWords.kindTap))];
    case 'timeline':
      return [paragraph(doubtWords.timeline(label)), tap(doubtWords.tapLead, [taps.separate])];
    case 'tag':
      return [paragraph(doubtWords.tag(doubt.word))];
    case 'ending':
      return [paragraph(doubtWords.ending(them)), tap(doubtWords.endingTapLead, [taps.withdrew, taps.declined, taps.hired])];
    case 'via':
      return [paragraph(doubtWords.via(them)), tap(doubtWords.viaTapLead, [taps.recruiter])];
  }
}
