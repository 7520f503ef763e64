/** The let-it-go note, with which a timeline ends in silence. One screen, the picture last. */
import type { Temporal } from 'temporal-polyfill';
import type { Timeline } from '../../../domain/timeline.ts';
import type { LettingGo, StatusItem, TimelineFacts } from '../../wording/facts.ts';
import { givenName, namesOf } from '../../wording/names.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { quoted } from '../../wording/quoted.ts';
import { actionOf } from '../../wording/reminders/coming.ts';
import {
  isSettled,
  type LettingGoWords,
  lettingGo,
  lettingGoClosing,
  lettingGoNeutrally,
  lettingGoPreheader,
} from '../../wording/reminders/letting-go.ts';
import { pictureWords } from '../../wording/reminders/moments.ts';
import { subjects } from '../../wording/shared.ts';
import { taps } from '../../wording/steps/taps.ts';
import { answerLinks } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords, audienceOf, metBefore, theyBegan } from './audience.ts';
import { picture } from './picture.ts';

export interface LetGoExtras {
  /** The user answered a reminder of the timeline. If not, three neutral sentences. */
  readonly engaged: boolean;
  /** The user's open conversation that is due soonest; absent or null: there is none. */
  readonly other?: StatusItem | null;
}

export function composeLetGo(facts: TimelineFacts, next: LettingGo, { engaged, other = null }: LetGoExtras): OutgoingMail {
  const names = namesOf(facts.timeline);
  const words = wordsFor(facts, next, other);
  const [first = '', ...others] = engaged ? lettingGo(words) : lettingGoNeutrally(words);
  const offered = [isSettled(words) ? taps.heard : taps.heardAfterAll, taps.keepOpen];
  return outgoing(facts, {
    kind: 'let-go',
    step: next.step,
    subject: subjects.letGo(names),
    preheader: engaged ? lettingGoPreheader.engaged : lettingGoPreheader.neutral,
    blocks: [
      { type: 'paragraph', text: first, tone: 'lead' },
      ...others.map((text): Block => ({ type: 'paragraph', text })),
      {
        type: 'answers',
        lead: engaged || isSettled(words) ? lettingGoClosing.lead : lettingGoClosing.leadNeutral,
        answers: answerLinks(facts, offered, names.them),
      },
      ...(engaged
        ? ([
            { type: 'paragraph', text: lettingGoClosing.closed(names), tone: 'quiet' },
            { type: 'heading', text: pictureWords.heading },
            picture(facts, pictureWords.closedToday, null),
          ] as const)
        : []),
    ],
  });
}

function wordsFor(facts: TimelineFacts, next: LettingGo, other: StatusItem | null): LettingGoWords {
  const { timeline, user, sentAt } = facts;
  const reader = readerOf(facts);
  const first = theyBegan(facts) ? null : (timeline.appliedOn ?? timeline.firstMailAt?.toZonedDateTimeISO(user.timeZone) ?? null);
  return {
    them: namesOf(timeline).them,
    audience: audienceOf(timeline, sentAt),
    first: {
      verb: timeline.kind === 'application' ? 'applied' : timeline.channel === 'phone' ? 'called' : 'wrote',
      on: first === null ? null : plainDay(first, reader),
    },
    user: user.name === null ? null : givenName(user.name),
    followUps: timeline.followUps,
    hadInterview: timeline.kind !== 'networking' && metBefore(timeline, sentAt),
    settled: settledWith(timeline, sentAt),
    theyAnswered: timeline.lastReply !== null,
    plan: announcedEnd(next),
    other: other === null ? null : othersWords(facts, other),
  };
}

/** Not with a contact who offered to pass a résumé on, nor where the user wrote again since they answered. */
export function settledWith(timeline: Timeline, now: Temporal.Instant): LettingGoWords['settled'] {
  const { kind, lastReply, passOnAt, interview, followUps } = timeline;
  if (kind !== 'networking' || passOnAt !== null) return null;
  if (metBefore(timeline, now)) return interview?.thankedAt == null ? 'met' : 'thanked';
  return lastReply !== null && followUps === 0 ? 'answered' : null;
}

export const announcedEnd = ({ why: { promise } }: LettingGo): LettingGoWords['plan'] =>
  promise === null ? null : { quote: quoted(promise.quote), implied: promise.type === 'lapse' && promise.implied === true };

function othersWords(facts: TimelineFacts, other: StatusItem): LettingGoWords['other'] {
  const { next, timeline } = other;
  if (next.action !== 'remind') return null;
  return {
    label: namesOf(timeline).label,
    on: plainDay(next.dueAt, readerOf(facts)),
    action: actionOf(next.step, next.repeats, actionWords({ ...facts, ...other }, next)),
  };
}
