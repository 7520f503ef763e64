/**
 * The draft of a reminder: greeting and sign-off as the user wrote before, two or three sentences, and to whom it goes.
 * Not here: the sentences (wording/drafts.ts), the link's encoding (mailto.ts).
 */
import type { StepName } from '../../../domain/etiquette.ts';
import { stopOthersWords } from '../../wording/answers/stop-others.ts';
import type { Reminding, TimelineFacts } from '../../wording/facts.ts';
import { clip, type Names } from '../../wording/names.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { type DraftWords, drafts, networkingDrafts, thanksThroughRecruiter } from '../../wording/reminders/drafts.ts';
import { postingOf } from '../posting.ts';
import { ownStyle } from './own-style.ts';

export interface Draft {
  /** Null where there is no mail address: then the text is copied. */
  readonly mail: { readonly to: string; readonly bcc: string; readonly subject: string } | null;
  /** The sentences alone, for a call. */
  readonly sentences: readonly string[];
  /** With greeting and sign-off. */
  readonly body: string;
}

/** `decideBy`: the day by which another offer must be answered, as far as known. Null: the step has nothing to write. */
export function draftFor(
  facts: TimelineFacts,
  names: Names,
  next: Pick<Reminding, 'step' | 'repeats' | 'why'>,
  decideBy: DraftWords['byDay'] | null,
): Draft | null {
  const step = next.repeats ?? next.step;
  const variants = variantsOf(step, facts);
  if (variants === null) return null;
  const sentences = (variants[turn(facts, step, next.repeats !== null)] ?? variants[0])(wordsOf(facts, names, next, decideBy));
  return { mail: addressed(facts, names), sentences, body: letter(facts, names, sentences) };
}

/** A short farewell to people with whom it ends because the user found a job elsewhere. Null where there is no mail address. */
export function withdrawalDraft(facts: TimelineFacts, names: Names): (Draft & { readonly mail: NonNullable<Draft['mail']> }) | null {
  const mail = addressed(facts, names);
  if (mail === null) return null;
  const { post, atCompany } = postWords(facts.timeline, names);
  const [first, second] = stopOthersWords.drafts;
  const say = facts.timeline.kind === 'networking' ? stopOthersWords.networkingDraft : evenly(facts) ? first : second;
  const sentences = say({ post, atCompany });
  return { mail, sentences, body: letter(facts, names, sentences) };
}

const evenly = ({ timelineId }: TimelineFacts): boolean => (timelineId.codePointAt(timelineId.length - 1) ?? 0) % 2 === 0;

function variantsOf(step: StepName, { timeline }: TimelineFacts) {
  if (step === 'interview.thank-you' && timeline.via === 'recruiter' && !timeline.directOk) return thanksThroughRecruiter;
  return (timeline.kind === 'networking' ? networkingDrafts[step] : undefined) ?? drafts[step];
}

/** Steady for one turn of one timeline, another one at the next turn; a repeat shows what it repeats. */
function turn({ timelineId, timeline }: TimelineFacts, step: StepName, repeated: boolean): number {
  const seed = Array.from(timelineId).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  const before = (timeline.reminded[step]?.times ?? 0) - (repeated ? 1 : 0);
  return (seed + timeline.followUps + Math.max(0, before)) % 3;
}

function wordsOf(
  { timeline, user, sentAt }: TimelineFacts,
  names: Names,
  { why }: Pick<Reminding, 'why'>,
  decideBy: string | null,
): DraftWords {
  const now = sentAt.toZonedDateTimeISO(user.timeZone);
  const first = timeline.appliedOn ?? timeline.firstMailAt?.toZonedDateTimeISO(user.timeZone) ?? null;
  const wroteOn = first === null ? 'an earlier day' : plainDay(first, now);
  const { posting, post, atCompany } = postWords(timeline, names);
  return {
    post,
    application: posting === null ? `my application of ${wroteOn}` : `my application for the ${posting} position`,
    place: atCompany.trim() || 'with you',
    atCompany,
    wroteOn,
    namedDay: why.promise === null || why.promise.type === 'cadence' ? 'now' : plainDay(why.promise.date, now),
    byDay: decideBy ?? 'soon',
  };
}

function postWords(timeline: TimelineFacts['timeline'], names: Names) {
  const posting = timeline.kind === 'networking' ? null : postingOf(timeline.subject);
  // Of a recruiter's timeline the company may be the recruiter's own.
  const atCompany = names.company === null || timeline.via === 'recruiter' ? '' : ` at ${names.company}`;
  return { posting, post: posting === null ? unnamed[timeline.kind] : `the ${posting} position`, atCompany };
}

const unnamed = { application: 'the position', unsolicited: 'a place in your team', networking: 'what we spoke of' } as const;

function addressed({ timeline, timelineId, user }: TimelineFacts, { address }: Names): Draft['mail'] {
  if (timeline.channel !== 'mail' || address === null) return null;
  return { to: address, bcc: taggedAddress(user.trackingAddress, timelineId), subject: clip(timeline.subject, maxSubject) };
}

/** As much of it as a link carries (mailto.ts); people write subjects of 998 characters. Our choice. */
const maxSubject = 200;

/** `<tracking>+t-<8 letters>@domain`: by it a draft that is sent finds its timeline, even without References. */
export function taggedAddress(trackingAddress: string, timelineId: string): string {
  const at = trackingAddress.lastIndexOf('@');
  return `${trackingAddress.slice(0, at)}+t-${timelineId.slice(timelineId.lastIndexOf('-') + 1)}${trackingAddress.slice(at)}`;
}

function letter({ shownEvents, user }: TimelineFacts, names: Names, sentences: readonly string[]): string {
  const style = ownStyle(shownEvents);
  const farewell = style.farewell ?? ['Kind regards,', ...(user.name === null ? [] : [user.name])].join('\n');
  return [greeting(style.greeting, names), sentences.join(' '), farewell].join('\n\n');
}

/** As they greeted before; when that was somebody else, with the same word. */
function greeting(seen: string | null, { full, them, isPerson }: Names): string {
  if (!isPerson) return seen ?? 'Hello,';
  if (seen === null) return `Hello ${them},`;
  const named = full.split(' ').some((part) => part.length > 1 && seen.toLowerCase().includes(part.toLowerCase()));
  return named ? seen : `${/^(?:good )?\p{L}+/iu.exec(seen)?.[0] ?? 'Hello'} ${them},`;
}
