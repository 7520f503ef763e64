/** The one-tap answers: the typed word and what it says. Not here: what they do (domain/commands.ts), the links (compose/blocks/answer-links.ts). */
import type { StepName } from '../../../domain/etiquette.ts';
import type { Channel } from '../../../domain/words.ts';
import { capital } from '../names.ts';

export interface Tap {
  readonly word: string;
  readonly label: (them: string) => string;
}

const tap = (word: string, label: string | ((them: string) => string)): Tap => ({
  word,
  label: typeof label === 'string' ? () => label : label,
});

export const taps = {
  heard: tap('heard', (them) => `${capital(them)} answered`),
  heardAfterAll: tap('heard', (them) => `${capital(them)} answered after all`),
  wrote: tap('done', (them) => `I wrote to ${them}`),
  thanked: tap('done', 'I said thank you'),
  keptPromise: tap('done', 'I did what I promised'),
  answered: tap('done', (them) => `I answered ${them}`),
  ready: tap('done', 'My questions are ready'),
  testDone: tap('done', 'I sent the test'),
  messaged: tap('done', (them) => `I sent ${them} a message`),
  wentBy: tap('done', 'I went by again'),
  foundAWay: tap('done', 'I found a way to ask'),
  told: tap('done', (them) => `I told ${them}`),
  called: tap('called', (them) => `I called ${them}`),
  voicemail: tap('voicemail', 'I reached voicemail'),
  later: tap('later', 'Remind me in 3 weekdays'),
  week: tap('snooze 1 week', 'Remind me in a week'),
  stop: tap('stop', (them) => `No more about ${them}`),
  skip: tap('stop', 'Skip this one'),
  cancelled: tap('interview cancelled', "It's cancelled"),
  didNotHappen: tap('interview cancelled', "It didn't take place"),
  inProcess: tap('in process', "They say it's in process"),
  rejected: tap('rejected', 'They said no'),
  noOpenings: tap('no openings', 'Nothing is open there'),
  offer: tap('offer', 'They made me an offer'),
  met: tap('met', 'We met'),
  declined: tap('declined', 'I turned it down'),
  hired: tap('hired', 'I got the job'),
  accepted: tap('hired', 'I said yes'),
  withdrew: tap('withdrew', 'I withdrew'),
  otherOffer: tap('withdrew', "I'm taking the other offer"),
  keepOpen: tap('undo', 'Keep this one open'),
  undo: tap('undo', 'Take it back'),
  directOk: tap('direct ok', 'I may write to the employer myself'),
  networking: tap('networking', "It's networking"),
  application: tap('application', "It's an application"),
  unsolicited: tap('unsolicited', 'There was no job posting'),
  recruiter: tap('via recruiter', (them) => `${capital(them)} is a recruiter`),
  separate: tap('new', "It's a separate job"),
  tomorrow: tap('snooze 1 day', 'Remind me tomorrow'),
  resume: tap('resume', 'Send me reminders again'),
  help: tap('help', 'Show me everything I can say'),
  status: tap('status', 'Show me everything open'),
} as const;

/** Taps for steps caused by silence: by what the user can do there, `heard` first. */
export const afterSilence = (words: { readonly channel: Channel }): readonly Tap[] => [taps.heard, didIt(words), taps.week, taps.stop];

const whatTheyDid: Readonly<Record<Channel, Tap>> = {
  mail: taps.wrote,
  phone: taps.called,
  portal: taps.foundAWay,
  message: taps.messaged,
  'in-person': taps.wentBy,
};

/** What `done` says after a reminder of that step. */
const stepsDone: Partial<Readonly<Record<StepName, Tap>>> = {
  'assessment.do': taps.testDone,
  'interview.ask': taps.ready,
  'interview.thank-you': taps.thanked,
  'rejection.thank-you': taps.thanked,
  'promise.own': taps.keptPromise,
  'conversation.answer': taps.answered,
};
export const doneTap = (step: StepName | null): Tap => (step === null ? undefined : stepsDone[step]) ?? taps.wrote;

const didIt = ({ channel }: { readonly channel: Channel }): Tap => whatTheyDid[channel];

/** All that can have happened in a conversation. A contact decides about no job. */
export function whateverHappened(words: { readonly channel: Channel; readonly isContact: boolean }): readonly Tap[] {
  const they = words.isContact ? [taps.met] : [taps.inProcess, taps.noOpenings, taps.rejected, taps.offer, taps.withdrew];
  const offered = [taps.heard, didIt(words), taps.called, taps.voicemail, ...they, taps.stop];
  return [...new Set(offered)];
}

/** The last day to answer an offer: what they said to it, or asked for. */
export const tapsOfOffer = [taps.accepted, taps.declined, taps.wrote, taps.tomorrow] as const;
export const shortTapsOfOffer = [taps.accepted, taps.declined, taps.wrote] as const;

/** One number of several: the number comes before the word. */
export const shortTaps = (words: { readonly channel: Channel }): readonly Tap[] => [taps.heard, didIt(words), taps.later];
export const shortTapsOfLetGo = [taps.heardAfterAll, taps.keepOpen] as const;
export const statusTaps = (words: { readonly channel: Channel }): readonly Tap[] => [taps.heard, didIt(words), taps.stop];
