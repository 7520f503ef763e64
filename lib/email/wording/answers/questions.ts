/** Questions back, and replies that were meant for somebody else. Nothing was changed when these are sent. */
import type { StepName } from '../../../domain/etiquette.ts';
import type { Names } from '../names.ts';
import { capital } from '../names.ts';
import { doneTap, type Tap, taps } from '../steps/taps.ts';

export const questionWords = {
  preheader: 'Nothing has changed yet.',
  unclear: "I wasn't sure what you meant, so nothing has changed:",
  choose: 'Which one is it? Tap one and press Send.',
  nearMiss: (word: string): string => `Did you mean “${word}”? Nothing has changed yet.`,
  nearMissTap: 'Tap it and press Send, or reply with the word.',
  notTracked: (name: string): string => `Nothing of yours is open with ${name}, so I've recorded nothing:`,
  notTrackedTap: 'Tap one and press Send. If you meant one of yours, reply to an email about it instead.',
  hereOrElsewhereTap: 'Which is it? Tap one and press Send.',
  notTrackedLabel: (word: string, name: string): string => {
    if (word === 'stop all') return 'Stop all reminders';
    if (word.startsWith('other offer')) return "It's an offer from somebody else";
    return word.includes(', ') ? `Start tracking ${name}, and note this` : `Start tracking ${name}`;
  },
  which: 'That fits more than one of yours. Which one is it?',
  theirs: "I'm not sure which of yours this email is about:",
  mine: (name: string): string => `I'm not sure which of yours your email to ${name} is about, so I've recorded nothing:`,
  theirsTap: 'Tap one and press Send. If it is none of them, do nothing.',
  theirsSay: (label: string, says: string): string => `${label}: “${says}”`,
  endedNone: {
    hired: (name: string): string => `You accepted an offer from ${name}, which I don't track; nothing was recorded.`,
    declined: (name: string): string => `You declined an offer from ${name}, which I don't track; nothing was recorded.`,
    withdrew: (name: string): string => `You withdrew from ${name}, which I don't track; nothing was recorded.`,
  },
  endedWhich: {
    hired: (name: string): string => `You accepted an offer from ${name}. I'm not sure which of yours that is, so nothing was recorded:`,
    declined: (name: string): string => `You declined an offer from ${name}. I'm not sure which of yours that is, so nothing was recorded:`,
    withdrew: (name: string): string => `You withdrew from ${name}. I'm not sure which of yours that is, so nothing was recorded:`,
  },
  whoseNo: "This email says no, but I'm not sure which of yours it's about, so nothing has changed:",
  whoWrote: "I can't see who wrote this, so nothing has changed:",
  whoWroteNone: "I can't see who wrote this, so nothing was recorded. Forward it as an attachment, and I'll see:",
  endedTap: 'Was it one of these? Then tap it and press Send.',
  hasLeft: (who: string | null): string =>
    `${who ?? 'Your contact'} has left, it seems. That says nothing about you, and nothing has changed yet:`,
  hasLeftTap: 'Who should I name from now on? Tap one and press Send.',
  writeTo: (who: string): string => `Write to ${who} from now on`,
  stopHere: 'Stop this one',
  addressOf: (name: string | null): string =>
    `Do you have ${name === null ? "the new contact's" : `${name}'s`} address? Reply “contact” with it: “contact tom@example.com”.`,
  whichCompany: 'Which company was it? Reply with its name. Nothing has changed yet:',
  number: 'That email had several numbers. Which one do you mean?',
  whichTap: 'Tap one and press Send.',
  maybeNo: (them: string): string => `Did ${them} say no? I'm not sure, so nothing has changed:`,
  anotherLanguage: (them: string): string => `What did ${them} say? I can only be sure of English, so nothing has changed:`,
  theirTap: 'Tap the one that fits and press Send.',
  theirTaps: [taps.rejected, taps.inProcess, taps.noOpenings, taps.offer, taps.heard],
  noNews: (them: string): string => `No news from ${them}, then. Silence is about their priorities, not your worth.`,
  noMore: "Nothing more would help here. Shall I close it? Reply “stop”, and I won't bring it up again.",
  noNewsTap: 'Or tap one and press Send. If you do nothing, it stays like this.',
  untilThen: 'Until then there is nothing you need to do.',
  nextTap: 'Has something happened? Tap one and press Send.',
  otherwise: '“help all” shows everything you can say.',
} as const;

const labels: ReadonlyMap<string, Tap['label']> = new Map([...Object.values(taps)].toReversed().map(({ word, label }) => [word, label]));

/** If it is sent unchanged we ask again, and never assume a day. */
const needsDay = (): string => 'An interview? Add the day and time: “interview thu 3pm”';

/** What a typed word says, as a link text. */
export const candidateLabel = (word: string, { them }: Names, step: StepName | null): string =>
  (word === 'interview' ? needsDay : word === 'done' ? doneTap(step).label : labels.get(word))?.(them) ?? capital(word);

export const meantForThemWords = {
  preheader: 'It reached only me.',
  lead: (them: string): string => `This reached only me. ${capital(them)} has NOT received it.`,
  instead: (them: string): string => `Here it is as an email to ${them}, ready to send:`,
  link: (them: string): string => `Open this as an email to ${them}`,
  notCounted: "I haven't counted it as a follow-up.",
  copy: (them: string): string => `I don't have an address for ${them}, so here are your words to copy:`,
} as const;

export const passedOnWords = {
  moreSubject: 'More emails came to your log address',
  moreLead: (from: string): string =>
    `More emails in the name of ${from} came to your log address today. Nobody can say whether they are real, so I don't pass them on.`,
  moreHelp: 'They are kept with that conversation: “status” shows it. If somebody is misusing your log address, get a new one.',
  moreTap: 'The old address stops working at once:',
  moreLink: 'Give me a new log address',
  preheader: (them: string): string => `${capital(them)} wrote to your log address, not to you.`,
  lead: (them: string): string => `${capital(them)} wrote to your log address, not to you. Here is the email:`,
  from: (address: string, subject: string): string => `From: ${address}\nSubject: ${subject}`,
  reply: (them: string): string => `Answer ${them}`,
  replyLead: (them: string): string => `To answer ${them}, write your own email. Replying here reaches only me.`,
  never: (them: string): string => `I've sent ${them} nothing. Next time, put the log address in Bcc, not in To or Cc.`,
} as const;

export const heldWords = {
  heading: 'Reminders are off',
  asks: "One of my emails was marked as spam, so I've stopped reminding you. I still track what you send me.",
  lead: 'Was it a slip? Tap below and press Send.',
  answers: [{ word: 'resume', label: 'Send me reminders again' }],
} as const;

export const goOnWords = {
  heading: 'One question, asked once',
  asks: "Are these emails any help? If you say nothing, I'll send each reminder once and repeat none.",
  lead: 'Tap one and press Send.',
  answers: [
    { word: 'go on', label: 'Keep reminding me' },
    { word: 'digest weekly', label: 'One email on Mondays' },
    { word: 'pause', label: 'Nothing until I say “resume”' },
  ],
  goesOn: 'Good. Reminders come as before, each with one repeat.',
} as const;
