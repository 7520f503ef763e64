/**
 * How many of our mails one address gets: every cap, in one table. Mails beyond a cap are not sent.
 * Not here: reminders, whose number the etiquette sets, and the connections of a peer (local/receiving/peer-limit.ts).
 * A key is stored with its count (aws/store/allowances.ts), so a renamed key starts counting from zero.
 */
import type { OutgoingKind } from '../email/wording/mail-kinds.ts';
import type { Runtime } from './runtime.ts';
import type { Allowance } from './store.ts';

export interface Cap extends Allowance {
  readonly why: string;
}

const tenMinutes = 10;
const hour = 60;
const day = 24 * hour;
const week = 7 * day;

/** The cap for the answer to a mail, by the kind of the answer. A kind that is not listed has the cap `any` to itself. */
const capsOfKinds: Partial<Record<OutgoingKind, Cap>> = {
  help: {
    times: 3,
    windowMinutes: tenMinutes,
    why: 'People correct themselves within a minute; a machine would go on. Design, section 4.',
  },
  question: { times: 3, windowMinutes: tenMinutes, why: 'As help.' },
  confirm: { times: 1, windowMinutes: tenMinutes, why: 'Whoever joins in the name of somebody else makes us write to them.' },
  welcome: { times: 1, windowMinutes: day, why: 'Who mails start@ twice has the address already.' },
  receipt: { times: 30, windowMinutes: tenMinutes, why: 'A whole Sent folder may be forwarded at once. Our choice.' },
  'tracking-started': { times: 30, windowMinutes: tenMinutes, why: 'As a receipt.' },
  answer: { times: 30, windowMinutes: tenMinutes, why: 'A person who tidies up sends many commands in a row. Our choice.' },
  status: { times: 30, windowMinutes: tenMinutes, why: 'As an answer.' },
};

/** The kind under which an answer is counted: help also counts as asking. */
export const countedAs = (kind: OutgoingKind): OutgoingKind => (kind === 'help' ? 'question' : kind);

export const capOfKind = (kind: OutgoingKind): Cap => capsOfKinds[kind] ?? caps.any;

export const caps = {
  any: { times: 100, windowMinutes: day, why: 'All answers together: no loop lasts (RFC 3834, section 2). Our choice of the number.' },
  same: { times: 1, windowMinutes: tenMinutes, apart: true, why: 'The same words again tell nothing new; a loop repeats itself.' },
  'last word': { times: 100, windowMinutes: day, why: 'The answers to `stop` and `delete everything`, which no other cap holds back.' },
  'asked-enough': { times: 1, windowMinutes: tenMinutes, why: 'It says that no more questions come for now.' },
  'first-tracked': {
    times: 1,
    windowMinutes: day,
    why: 'Of several first mails at once one is confirmed. Longer than the retries of that mail. Our choice.',
  },
  'stop-others': {
    times: 1,
    windowMinutes: tenMinutes,
    why: 'As a question; counted apart, since another question may have come just before.',
  },
  'confirm-day': {
    times: 1,
    windowMinutes: day,
    why: 'A stranger whose mailbox others name, however they write it, hears this once. Our choice.',
  },
  'confirm-week': { times: 5, windowMinutes: week, why: 'As confirm-day.' },
  'confirm-domain': {
    times: 10,
    windowMinutes: hour,
    apart: true,
    why: 'Nobody floods a company through us in invented names. Our choice.',
  },
  'confirm-provider': { times: 60, windowMinutes: hour, apart: true, why: 'As confirm-domain, of a provider where anybody has a mailbox.' },
  'confirm-peer': {
    times: 20,
    windowMinutes: hour,
    apart: true,
    why: 'One machine that invents names does not spend what all may have. Our choice.',
  },
  'confirm-all': {
    times: 200,
    windowMinutes: hour,
    apart: true,
    why: 'What many machines together may make us send to strangers. Our choice.',
  },
  others: { times: 100, windowMinutes: day, why: 'All that others cause: it takes nothing from what the user asks for.' },
  operator: { times: 100, windowMinutes: day, why: 'Mail to abuse@ and postmaster@; apart, since the operator may be a user.' },
  'operator-sender': { times: 20, windowMinutes: day, apart: true, why: 'One sender does not use up the day of the operator. Our choice.' },
  'operator-more': { times: 1, windowMinutes: day, why: 'It says that more came, for all of the day.' },
  'passed-on-correspondent': {
    times: 3,
    windowMinutes: day,
    apart: true,
    why: 'Nobody proved that the correspondent wrote them. Our choice.',
  },
  'passed-on-user': { times: 10, windowMinutes: day, why: 'As passed-on-correspondent, of all of them. Our choice.' },
  'passed-on-more': { times: 1, windowMinutes: day, why: 'It says that more came, for all of the day.' },
  'add-address': { times: 3, windowMinutes: day, why: 'So many strangers may one user have us write to. Our choice.' },
  whose: { times: 3, windowMinutes: day, why: 'Anybody who learns a tracking address could have us ask its user. Design, section 4.' },
  'forwarding-request': {
    times: 3,
    windowMinutes: day,
    why: 'Anybody who knows the address could ask all day: a second try and a third. Our choice.',
  },
  'unsigned-to': { times: 1, windowMinutes: week, why: 'Its reader can’t change what their provider signs. Our choice.' },
  export: { times: 3, windowMinutes: day, why: 'Each reads all that there is of the user. Our choice.' },
  import: { times: 3, windowMinutes: day, why: 'Each keeps the machine busy for a while. Our choice.' },
  'too-many-mails': { times: 1, windowMinutes: day, why: 'It says that there will be silence for the day.' },
  'too-many-timelines': { times: 1, windowMinutes: day, why: 'As too-many-mails.' },
  'mail-too-large': { times: 1, windowMinutes: day, why: 'Their program may send it again and again.' },
} as const satisfies Record<string, Cap>;

/** Counts one mail under this cap for this address. `by`: the id of our mail; a repeat of the same mail is not counted again. */
export const spendCap = (
  key: keyof typeof caps,
  address: string,
  by: string,
  { store, now }: Pick<Runtime, 'store' | 'now'>,
): ReturnType<Runtime['store']['spend']> => store.spend(address, key, caps[key], now(), by);
