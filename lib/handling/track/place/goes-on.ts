/**
 * Whether a mail to somebody else at an employer, or to somebody who said no, goes on with the conversation that is there instead of
 * starting a second one. Not here: what ends it or thanks for a meeting (place-mail.ts).
 */
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import type { MailKind } from '../../../domain/words.ts';
import type { ReadKind } from '../../../email/kind/read-kind.ts';
import type { Message } from '../../../email/message/message.ts';
import type { Placing } from './place-mail.ts';
import { sameJob, speaksOfJob } from './same-job.ts';

/** `surely`: no question is needed. `perhaps`: it joins, and we ask. `no`: it starts one of its own. */
export type GoesOn = 'surely' | 'perhaps' | 'no';

/** `byItself`: its kind without a conversation. */
export function goesOn({ message, kindOn, recipients }: Placing, byItself: Found, timeline: Timeline): GoesOn {
  const isNew = byItself.outright === true && opens.has(byItself.kind);
  if (isNew || sameJob(message, timeline) === false) return 'no';
  const there = kindOn(timeline);
  if (isOver(timeline))
    return timeline.closedBecause === 'rejected' && there.outright === true && there.kind === 'thank-you' ? 'surely' : 'no';
  if (timeline.kind === 'networking') return 'no';
  if (there.outright === true && inConversation.has(there.kind)) return 'surely';
  const isWithThem = recipients.some(({ address }) => timeline.correspondents.some((known) => known.address === address));
  if (!isWithThem && namesSomebodyOf(message, timeline)) return 'surely';
  if (byItself.sure && goesBack.has(byItself.kind)) return 'surely';
  if (!byItself.sure && REFERS.test(message.text)) return 'perhaps';
  return byItself.sure || byItself.kind === 'networking' || speaksOfJob(message, byItself) ? 'no' : 'perhaps';
}

/** What only a conversation that is under way has. */
const REFERS =
  /\b(?:our|my|the|your) (?:\w+ )?(?:interview|session|appointment|offer|contract|assessment|trial|next (?:round|step)|slot|start date)\b/i;

type Found = Pick<ReadKind, 'kind' | 'sure' | 'outright'>;

const opens: ReadonlySet<MailKind> = new Set(['application', 'unsolicited', 'networking']);
const inConversation: ReadonlySet<MailKind> = new Set(['answer', 'thank-you', 'other', 'other-offer']);
/** Kinds that speak of an earlier mail. */
const goesBack: ReadonlySet<MailKind> = new Set(['status-question', 'follow-up']);

/** "Dana said you're handling the calendar." */
export function namesSomebodyOf({ text }: Message, { correspondents, people }: Timeline): boolean {
  const words = new Set(text.slice(0, mostRead).match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []);
  const names = [...correspondents.map(({ name }) => name ?? ''), ...(people ?? [])];
  return names.some((name) => name.split(/\s+/).some((word) => word.length >= leastLetters && words.has(word) && !isTitle.test(word)));
}
const mostRead = 3000;
const leastLetters = 3;
const isTitle = /^(?:mrs?|ms|miss|dr|prof|sir|madam|human|resources|hiring|team|recruit\w*|jobs?|careers?|talent|office)\.?$/i;
