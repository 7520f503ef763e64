/** The draft and the script for a call, as blocks of a reminder: by the channel of the timeline and of the step. */
import { etiquette, type StepName } from '../../../domain/etiquette.ts';
import type { Reminding, TimelineFacts } from '../../wording/facts.ts';
import type { Names } from '../../wording/names.ts';
import { shortDay } from '../../wording/plain-dates.ts';
import { callAdvice, callScript } from '../../wording/reminders/calls.ts';
import { reminderWords } from '../../wording/shared.ts';
import type { Block, Link } from '../blocks/blocks.ts';
import { mailto } from '../blocks/mailto.ts';
import { type Draft, draftFor } from './draft.ts';
import { phoneNumber, telLink } from './phone-number.ts';

export function draftBlocks(facts: TimelineFacts, names: Names, next: Reminding, decideBy: string | null): readonly Block[] {
  const step = next.repeats ?? next.step;
  const draft = draftFor(facts, names, next, decideBy);
  const { channel } = etiquette[step];
  const onThePhone = isCall(facts, next);
  // Of the questions to ask at an interview there is no draft, and no call to make.
  const hasWords = draft !== null || channel === 'call';
  const mayCall = channel === 'mail-or-call' && next.repeats === null;
  return [
    ...(draft === null || onThePhone ? [] : written(facts, names, step, draft)),
    ...((onThePhone && hasWords) || mayCall ? call(facts, step, draft?.sentences ?? [], onThePhone) : []),
  ];
}

/** The step is a call and nothing else. */
export const isCall = ({ timeline }: Pick<TimelineFacts, 'timeline'>, next: Reminding): boolean =>
  timeline.channel === 'phone' || etiquette[next.repeats ?? next.step].channel === 'call' || promisedCall(next);

const promisedCall = ({ why: { promise } }: Reminding): boolean =>
  promise !== null && promise.type !== 'cadence' && /\b(?:call|ring|phone)\b/i.test(promise.quote.slice(0, 200));

function written(facts: TimelineFacts, names: Names, step: StepName, { mail, body }: Draft): readonly Block[] {
  const brackets: readonly Block[] = body.includes('[') ? [quiet(reminderWords.brackets)] : [];
  if (mail === null) {
    return [
      { type: 'heading', text: reminderWords.textToCopy },
      { type: 'copy', text: body },
      ...brackets,
      quiet(reminderWords.copyNote(reminderWords.places[facts.timeline.channel])),
    ];
  }
  const fields = [
    ['To', mail.to],
    ['Bcc', mail.bcc],
    ['Subject', mail.subject],
  ] as const;
  return [
    { type: 'heading', text: reminderWords.draft },
    ...(etiquette[step].audience === 'interviewers' ? [] : better(facts)),
    { type: 'copy', text: body, fields, link: { label: reminderWords.opensDraft(names.them), href: mailto({ ...mail, body }) } },
    ...brackets,
    quiet(reminderWords.bccNote),
  ];
}

const quiet = (text: string): Block => ({ type: 'paragraph', text, tone: 'quiet' });

/** "Better: open your mail of 3 Nov, Reply all, paste": the newest mail of either side. */
function better({ timeline, user, sentAt }: TimelineFacts): readonly Block[] {
  const sent = timeline.lastSentAt;
  const heard = timeline.lastReply?.at ?? null;
  const theirs = heard !== null && (sent === null || heard.epochMilliseconds > sent.epochMilliseconds);
  const newest = theirs ? heard : sent;
  if (newest === null) return [];
  const day = shortDay(newest.toZonedDateTimeISO(user.timeZone), sentAt.toZonedDateTimeISO(user.timeZone));
  return [{ type: 'paragraph', text: reminderWords.better(theirs ? 'their' : 'your', day) }];
}

function call(facts: TimelineFacts, step: StepName, purpose: readonly string[], only: boolean): readonly Block[] {
  const { timeline, shownEvents, user } = facts;
  const number = phoneNumber(shownEvents);
  const link: readonly Link[] = number === null ? [] : [{ label: reminderWords.callNumber(number), href: telLink(number) }];
  const again = timeline.kind === 'networking' || (timeline.followUpCap ?? 0) >= 3;
  // Its own time is the point of it: no other hour is suggested, nor a second try.
  const timed = etiquette[step].timing === 'exact';
  return [
    { type: 'heading', text: only ? reminderWords.theCall : reminderWords.yourCall },
    { type: 'list', ordered: true, items: callScript({ user: user.name ?? '[your name]', purpose, kind: timeline.kind, step }) },
    {
      type: 'paragraph',
      text: timed ? callAdvice.aloud : `${callAdvice.aloud} ${callAdvice.hours} ${again ? callAdvice.again : callAdvice.once}`,
    },
    ...link.map((each) => ({ type: 'link', link: each }) as const),
  ];
}
