/** Every step's words, by its name in the etiquette. */
import type { StepName } from '../../../domain/etiquette.ts';
import { interviewCheckIn, interviewDebrief, interviewFollowUp, interviewThankYou } from './after-interviews.ts';
import { assessmentDo } from './assessments.ts';
import { interviewAsk } from './before-interviews.ts';
import { applicationCheckIn, unsolicitedCheckIn } from './check-ins.ts';
import { conversationAnswer, conversationCheckIn, followUpNext, inProcessWait, onHoldWait } from './conversations.ts';
import { networkingNudge, networkingTakeOver } from './networking.ts';
import { keepOnFile, leverage, rejectionThankYou } from './outcomes.ts';
import { promiseCadence, promiseDue, promiseInvited, promiseLapse, promiseOwn } from './promises.ts';
import { recruiterCheckIn, recruiterTouchBase } from './recruiters.ts';
import { noAnswer, type StepWords } from './step-words.ts';
import { afterSilence, taps } from './taps.ts';

const letGo: StepWords = {
  action: () => 'let it go',
  state: noAnswer,
  title: () => 'Let it go',
  says: () => ['No good step is left.'],
  reason: () => 'No good step is left; one more would be pestering, and your time is better spent on somebody else.',
  drafts: null,
  call: null,
  taps: () => [taps.heardAfterAll, taps.keepOpen],
};

/** Everything but its name and reason is that of the step it repeats. */
const repeat: StepWords = {
  ...letGo,
  action: () => 'look at this once more',
  reason: () => 'An email can sink in a full inbox, so here it is once more.',
  taps: afterSilence,
};

export const stepWords: Readonly<Record<StepName, StepWords>> = {
  'application.check-in': applicationCheckIn,
  'unsolicited.check-in': unsolicitedCheckIn,
  'recruiter.check-in': recruiterCheckIn,
  'recruiter.touch-base': recruiterTouchBase,
  'networking.nudge': networkingNudge,
  'networking.take-over': networkingTakeOver,
  'interview.ask': interviewAsk,
  'interview.debrief': interviewDebrief,
  'interview.thank-you': interviewThankYou,
  'interview.follow-up': interviewFollowUp,
  'interview.check-in': interviewCheckIn,
  'assessment.do': assessmentDo,
  'promise.due': promiseDue,
  'promise.invited': promiseInvited,
  'promise.own': promiseOwn,
  'promise.cadence': promiseCadence,
  'promise.lapse': promiseLapse,
  'conversation.answer': conversationAnswer,
  'conversation.check-in': conversationCheckIn,
  'follow-up.next': followUpNext,
  'in-process.wait': inProcessWait,
  'on-hold.wait': onHoldWait,
  leverage,
  'rejection.thank-you': rejectionThankYou,
  'keep-on-file': keepOnFile,
  'let-go': letGo,
  'reminder.repeat': repeat,
};
