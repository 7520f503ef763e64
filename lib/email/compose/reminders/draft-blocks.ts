/** The draft and the script for a call, as blocks of a reminder: by the channel of the timeline and of the step. */
import { etiquette } from '../../../domain/etiquette.ts';
import type { TimelineEvent } from '../../../domain/events.ts';
import type { Channel } from '../../../domain/words.ts';
import type { Reminding, TimelineFacts } from '../../wording/facts.ts';
import type { Names } from '../../wording/names.ts';
import { plainHour, shortDay } from '../../wording/plain-dates.ts';
import { callAdvice, callScript } from '../../wording/reminders/calls.ts';
import { reminderWords } from '../../wording/shared.ts';
import { stepWords } from '../../wording/steps/step-table.ts';
import type { Call, Words } from '../../wording/steps/step-words.ts';
import type { Block } from '../blocks/blocks.ts';
import { mailto } from '../blocks/mailto.ts';
import { readerOf } from '../blocks/reader.ts';
import { type Draft, draftFor } from './draft.ts';
import { phoneNumber, telLink } from './phone-number.ts';
import { isPromisedCall } from './promised-call.ts';

const quiet = (text: string): Block => ({ type: 'paragraph', text, tone: 'quiet' });

/** The step is a call and nothing else. */
export const isCall = ({ timeline }: Pick<TimelineFacts, 'timeline'>, next: Reminding): boolean =>
  timeline.channel === 'phone' || etiquette[next.repeats ?? next.step].channel === 'call' || isPromisedCall(next.why.promise);

/** The button is above the draft: a tap only opens the email, where the draft is read again. No blocks if the step is a call. */
export function draftBlocks(facts: TimelineFacts, names: Names, next: Reminding, words: Words): readonly Block[] {
  const draft = isCall(facts, next) ? null : draftFor(facts, names, next, words);
  if (draft === null) return [];
  const step = next.repeats ?? next.step;
  const under = stepWords[step].underDraft?.(words) ?? '';
  return [...written(facts, step, draft, words), ...(under === '' ? [] : [quiet(under)])];
}

function written(facts: TimelineFacts, step: keyof typeof stepWords, { mail, body }: Draft, words: Words): readonly Block[] {
  if (mail === null) return [{ type: 'heading', text: reminderWords.toCopy }, { type: 'copy', text: body }, quiet(copyNote(words))];
  const fields = [
    ['To', mail.to],
    ['Bcc', mail.bcc],
    ['Subject', mail.subject],
  ] as const;
  const label = stepWords[step].button?.(words) ?? reminderWords.opensDraft(words.them);
  return [
    { type: 'copy', text: body, fields, link: { label, href: mailto({ ...mail, body }) } },
    ...(etiquette[step].audience === 'interviewers' ? [] : inThread(facts)),
  ];
}

function copyNote({ channel, them }: Words): string {
  const notes: Readonly<Record<Channel, string>> = {
    mail: reminderWords.copyNote.mail,
    phone: reminderWords.copyNote.mail,
    portal: reminderWords.copyNote.portal,
    message: reminderWords.copyNote.message(them),
    'in-person': reminderWords.copyNote.inPerson,
  };
  return notes[channel];
}

/** To answer the newest email of either side keeps everything in one thread. Said only of an email that we saw. */
function inThread({ shownEvents, user, sentAt }: TimelineFacts): readonly Block[] {
  const newest = shownEvents.findLast(isSeenMail);
  if (newest === undefined) return [];
  const day = shortDay(newest.at.toZonedDateTimeISO(user.timeZone), readerOf({ sentAt, user }));
  return [quiet(newest.type === 'ReplyReceived' ? reminderWords.replyToTheirs(day) : reminderWords.replyToOwn(day))];
}

const isSeenMail = (event: TimelineEvent): boolean =>
  (event.type === 'MailSent' || event.type === 'ReplyReceived') && event.messageId !== null && event.channel === 'mail';

/** In words of its own, where a call is the step or may take the email's place. A repeat leaves it out, unless it is the step. */
export function callBlocks(facts: TimelineFacts, next: Reminding, words: Words): readonly Block[] {
  const step = next.repeats ?? next.step;
  // A thank-you is written; the call before it is the recruiter's.
  const isFirst = step === 'interview.thank-you' && words.callFirst;
  const call = step === 'interview.thank-you' && !isFirst ? null : stepWords[step].call;
  const only = isCall(facts, next);
  const mayCall = etiquette[step].channel === 'mail-or-call' && facts.timeline.channel !== 'portal' && next.repeats === null;
  return call === null || !(only || mayCall || isFirst) ? [] : script(facts, step, { call, isStep: only || isFirst }, words);
}

function script(
  facts: TimelineFacts,
  step: keyof typeof stepWords,
  { call, isStep }: { call: Call; isStep: boolean },
  words: Words,
): readonly Block[] {
  const number = phoneNumber(facts.shownEvents);
  const isFirst = step === 'application.check-in' || step === 'unsolicited.check-in';
  return [
    { type: 'heading', text: isStep ? reminderWords.whatToSay : reminderWords.ifYouCall },
    ...(number === null ? [] : [{ type: 'link', link: { label: reminderWords.callNumber(number), href: telLink(number) } } as const]),
    ...callScript(call, words, isFirst).map(({ label, text }): Block => ({ type: 'paragraph', label, text })),
    ...advice(facts, step, words).map((text): Block => ({ type: 'paragraph', text })),
  ];
}

function advice({ timeline, ...facts }: TimelineFacts, step: keyof typeof stepWords, { audience }: Words): readonly string[] {
  // Its fixed time matters, so we suggest no other hour and no second try.
  if (etiquette[step].timing === 'exact') return [callAdvice.aloud];
  const reader = readerOf(facts);
  const hour = (hour: number): string => plainHour({ hour, minute: 0 }, reader);
  const hours = callAdvice.hours(hour(8), hour(17));
  if (audience === 'contact') return [`${callAdvice.again} ${hours}`, callAdvice.smallThing];
  if ((timeline.followUpCap ?? 0) >= 3) return [`${callAdvice.again} ${hours}`];
  return step === 'application.check-in' && timeline.channel !== 'in-person'
    ? [`${callAdvice.once} ${hours}`, callAdvice.noPitch]
    : [`${callAdvice.once} ${hours}`];
}
