/**
 * The draft of a reminder: greeting and sign-off as the user wrote before, two or three sentences, and to whom it goes.
 * Not here: the sentences (wording/steps/), what they name (words-of.ts), the link's encoding (mailto.ts).
 */
import type { StepName } from '../../../domain/etiquette.ts';
import type { TimelineEvent } from '../../../domain/events.ts';
import { withdrawals } from '../../wording/answers/stop-others.ts';
import type { Reminding, TimelineFacts } from '../../wording/facts.ts';
import { localeOf } from '../../wording/locale.ts';
import { clip, givenName, type Names } from '../../wording/names.ts';
import { stepWords } from '../../wording/steps/step-table.ts';
import type { DraftWords as Sentence, Words } from '../../wording/steps/step-words.ts';
import { ownStyle } from './own-style.ts';
import { variantsFor } from './variants.ts';
import { wordsOf } from './words-of.ts';

export interface Draft {
  /** Null where there is no mail address: then the text is copied. */
  readonly mail: { readonly to: string; readonly bcc: string; readonly subject: string } | null;
  /** Without greeting and sign-off. */
  readonly says: string;
  readonly body: string;
}

/** Null: the step has nothing to write. */
export function draftFor(facts: TimelineFacts, names: Names, next: Pick<Reminding, 'step' | 'repeats'>, words: Words): Draft | null {
  const step = next.repeats ?? next.step;
  const { drafts } = stepWords[step];
  if (drafts === null) return null;
  return written(facts, names, variantsFor(drafts, words), turn(facts, step, next.repeats !== null), words);
}

/** A short farewell to people with whom it ends because the user found a job elsewhere. Null where there is no mail address. */
export function withdrawalDraft(facts: TimelineFacts, names: Names): (Draft & { readonly mail: NonNullable<Draft['mail']> }) | null {
  const words = wordsOf(facts, { step: 'follow-up.next', repeats: null, promise: null });
  const draft = written(facts, names, variantsFor(withdrawals, words), seedOf(facts), words);
  return draft?.mail ? { ...draft, mail: draft.mail } : null;
}

function written(facts: TimelineFacts, names: Names, variants: readonly Sentence[], turn: number, words: Words): Draft | null {
  const possible = variants.flatMap((variant) => variant(words) ?? []);
  const says = possible[turn % possible.length];
  return says === undefined ? null : { mail: addressed(facts, names), says, body: letter(facts, names, says) };
}

const seedOf = ({ timelineId }: TimelineFacts): number =>
  Array.from(timelineId).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);

/** Steady for one turn of one timeline, another one at the next turn; a repeat shows what it repeats. */
function turn(facts: TimelineFacts, step: StepName, repeated: boolean): number {
  const { timeline } = facts;
  const before = (timeline.reminded[step]?.times ?? 0) - (repeated ? 1 : 0);
  return seedOf(facts) + timeline.followUps + Math.max(0, before);
}

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

function letter(facts: TimelineFacts, names: Names, says: string): string {
  const { shownEvents, user, timeline } = facts;
  const style = ownStyle(shownEvents);
  const greeted = names.isPerson ? style.greeting : ownStyle(mailsTo(names.address, shownEvents)).greeting;
  const given = user.name === null ? [] : [givenName(user.name)];
  const signed = [`${localeOf(user.country).signOff},`, ...(user.name === null ? [] : [user.name])];
  // People sign a short message with a name alone.
  const farewell = timeline.channel === 'message' ? given.join('') : (style.farewell ?? signed.join('\n'));
  return [greeting(greeted, names), says, farewell].filter((part) => part !== '').join('\n\n');
}

/** A mailbox of a house is not greeted with the name of somebody there: only mails to itself tell how. */
const mailsTo = (address: string | null, events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.filter((event) => event.type === 'MailSent' && event.correspondents.some((each) => each.address === address));

/** As they greeted before; when that was somebody else, with the same word. */
function greeting(seen: string | null, { full, them, isPerson }: Names): string {
  if (!isPerson) return seen ?? 'Hello,';
  if (seen === null) return `Hello ${them},`;
  const named = full.split(' ').some((part) => part.length > 1 && seen.toLowerCase().includes(part.toLowerCase()));
  return named ? seen : `${/^(?:good )?\p{L}+/iu.exec(seen)?.[0] ?? 'Hello'} ${them},`;
}
