/** The timeline as rows: what was, today, what comes next. Not here: how rows look (layout.ts, text-twin.ts). */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../../domain/events.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import type { TimelineFacts } from '../../wording/facts.ts';
import type { Reader } from '../../wording/locale.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { whatComesShort } from '../../wording/reminders/coming.ts';
import { momentOf, pictureWords } from '../../wording/reminders/moments.ts';
import { whoDid } from '../../wording/who-wrote.ts';
import type { Block, Moment } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { actionWords } from './audience.ts';
import { resumeWord } from './resume-word.ts';

/** More would make the mail long: the first and the newest stay, those between are folded into one row. Our choice. */
const keptFirst = 1;
const keptLast = 6;

/** `today`: the event of this mail on the timeline. Null: it is not one of them. `next` null: no next step is known. */
export function picture(facts: TimelineFacts, today: string | null, next: NextStep | null): Block {
  const { timeZone } = facts.user;
  const now = facts.sentAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const past = shown(facts);
  const rows: Dated[] = [...past, ...(today === null ? [] : [{ when: 'today' as const, on: now, text: today }])];
  if (next !== null && next.action !== 'none')
    rows.push({ when: 'next', on: next.dueAt.toPlainDate(), text: whatComesShort(next, actionWords(facts, next)) });
  const moments = rows.map((row, index) => toMoment(row, rows[index - 1] ?? null, readerOf(facts)));
  return { type: 'picture', label: pictureWords.label, moments: fold(moments, past.length, facts.leftOut ?? 0) };
}

interface Dated {
  readonly when: Moment['when'];
  readonly on: Temporal.PlainDate;
  readonly text: string;
}

function shown(facts: TimelineFacts): readonly Dated[] {
  const { shownEvents, user, timeline } = facts;
  const words = {
    resume: resumeWord(facts),
    channel: timeline.channel,
    timeZone: user.timeZone,
    reader: readerOf(facts),
  };
  const undone = new Set(shownEvents.flatMap((event: TimelineEvent) => (event.type === 'Undone' ? event.undoes : [])));
  return shownEvents.flatMap((event) => {
    const text = undone.has(event.id) ? null : momentOf(event, { ...words, who: whoDid(event, timeline, shownEvents) });
    return text === null ? [] : [{ when: 'past' as const, on: event.at.toZonedDateTimeISO(user.timeZone).toPlainDate(), text }];
  });
}

function toMoment({ when, on, text }: Dated, before: Dated | null, reader: Reader): Moment {
  const days = before === null ? 0 : before.on.until(on).days;
  return { when, text, day: plainDay(on, reader), label: pictureWords.when[when], after: days > 0 ? pictureWords.later(days) : '' };
}

function fold(moments: readonly Moment[], pastCount: number, leftOut: number): readonly Moment[] {
  const between = Math.max(pastCount - keptFirst - keptLast, 0);
  const folded = between + leftOut;
  if (folded <= 1 && leftOut === 0) return moments;
  const row: Moment = { when: 'folded', day: '', label: '', after: '', text: pictureWords.folded(folded) };
  return [...moments.slice(0, keptFirst), row, ...moments.slice(keptFirst + between)];
}
