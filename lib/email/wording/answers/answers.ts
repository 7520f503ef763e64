/** The one-tap answers: typed word and what it says. Not here: what they do (domain/commands.ts), the links (compose/answer-links.ts). */
import type { StepName } from '../../../domain/etiquette.ts';

interface Words {
  readonly word: string;
  readonly label: (them: string) => string;
}

const heard: Words = { word: 'heard', label: (them) => `${capital(them)} answered me` };
const done: Words = { word: 'done', label: (them) => `Done: I wrote to ${them}` };
const called: Words = { word: 'called', label: (them) => `Done: I called ${them}` };
const thanked: Words = { word: 'done', label: () => 'Done: I said thank you' };
const kept: Words = { word: 'done', label: () => 'Done: I did what I promised' };
const asked: Words = { word: 'done', label: () => 'Done: I have my questions ready' };
const later: Words = { word: 'later', label: () => 'Not now: ask me again in 3 working days' };
const week: Words = { word: 'snooze 1 week', label: () => 'Not now: ask me again in a week' };
const inProcess: Words = { word: 'in process', label: () => 'They told me that it is in process' };
const rejected: Words = { word: 'rejected', label: () => 'They told me no' };
const noOpenings: Words = { word: 'no openings', label: () => 'They told me that nothing is open' };
const cancelled: Words = { word: 'interview cancelled', label: () => 'The interview did not take place' };
const calledOff: Words = { word: 'interview cancelled', label: () => 'The interview is cancelled' };
const stop: Words = { word: 'stop', label: (them) => `Stop: no more reminders about ${them}` };
const undo: Words = { word: 'undo', label: () => 'Undo: keep this open' };

const silence = [heard, done, called, week, inProcess, rejected, stop];
const afterNo = [done, later, stop];

/** In the order shown. Where silence is the ground, `heard` is the first. */
export const answersTo: Readonly<Record<StepName, readonly Words[]>> = {
  'application.check-in': silence,
  'unsolicited.check-in': [heard, done, called, week, noOpenings, stop],
  'recruiter.check-in': silence,
  'recruiter.touch-base': [heard, done, called, week, stop],
  'networking.nudge': [heard, done, week, stop],
  'networking.take-over': [heard, done, called, week, stop],
  'interview.ask': [asked, calledOff, stop],
  'interview.debrief': [called, heard, cancelled, stop],
  'interview.thank-you': [thanked, heard, cancelled, stop],
  'interview.follow-up': [heard, done, cancelled, rejected, stop],
  'interview.check-in': silence,
  'promise.due': silence,
  'promise.invited': silence,
  'promise.own': [kept, called, heard, later, stop],
  'promise.cadence': silence,
  'promise.lapse': [heard, undo],
  'conversation.answer': [{ word: 'done', label: (them) => `Done: I answered ${them}` }, later, stop],
  'conversation.check-in': silence,
  'follow-up.next': silence,
  'in-process.wait': silence,
  leverage: silence,
  'rejection.thank-you': [thanked, later, stop],
  'keep-on-file': afterNo,
  'let-go': [heard, undo],
  'reminder.repeat': silence,
};

/** What to do with one number of several: the words are the same, the number comes first. */
export const shortAnswers: readonly Words[] = [heard, done, later, stop];
export const shortestAnswers: readonly Words[] = [heard, done, stop];
export const statusAnswers: readonly Words[] = [heard, done, stop];
export const shortAnswersToLetGo: readonly Words[] = [heard, undo];

export const answerWords = {
  lead: 'Tap one line and send the mail that opens, or answer this mail with the word beside it.',
  leadOnlyTap: 'Tap one line and send the mail that opens, or type the word beside it.',
  more: 'You can also type: “snooze 3 days”, “not yet, dec 11”, “interview thu 3pm”, “offer”, “no openings”, “voicemail”. “help” lists every word.',
} as const;

/** For the beginning of a sentence; an address stays as it is. */
export const capital = (text: string): string => (text.includes('@') ? text : text.charAt(0).toUpperCase() + text.slice(1));
