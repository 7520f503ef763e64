/**
 * The first sentence of a reminder: what was seen, never what somebody failed to do. We see only what the user sends us,
 * so silence is never claimed as a fact.
 */
import type { StepName } from '../../../domain/etiquette.ts';
import { capital } from '../answers/answers.ts';

const onlyWhatYouSend = '(I only see what you send me)';

const noAnswer = (them: string): string => `I have seen no answer from ${them} ${onlyWhatYouSend}.`;

export interface OpeningWords {
  readonly them: string;
  /** "Thursday 12 November, 15:00", when an interview is known. */
  readonly interviewAt: string | null;
  /** "Tuesday 10 November, 08:30", when a promise names it. */
  readonly namedAt: string | null;
}

export const openings: Readonly<Record<StepName, (words: OpeningWords) => string>> = {
  'application.check-in': ({ them }) => noAnswer(them),
  'unsolicited.check-in': ({ them }) => noAnswer(them),
  'recruiter.check-in': ({ them }) => noAnswer(them),
  'recruiter.touch-base': ({ them }) => `I have seen no news from ${them} for a while ${onlyWhatYouSend}.`,
  'networking.nudge': ({ them }) => noAnswer(them),
  'networking.take-over': ({ them }) => `I have seen no news from ${them} about your résumé ${onlyWhatYouSend}.`,
  'interview.ask': ({ interviewAt }) => (interviewAt === null ? 'Your interview is coming up.' : `Your interview is on ${interviewAt}.`),
  'interview.debrief': () => 'Your interview should be over now. I hope it went well.',
  'interview.thank-you': () => 'Your interview should be over now. I hope it went well.',
  'interview.follow-up': ({ them }) => noAnswer(them),
  'interview.check-in': ({ them }) => noAnswer(them),
  'promise.due': ({ them }) => noAnswer(them),
  'promise.invited': ({ them, namedAt }) =>
    `${capital(them)} named a day for you to get in touch${namedAt === null ? '' : `: ${namedAt}`}.`,
  'promise.own': ({ namedAt }) => `You planned something${namedAt === null ? ' for today' : ` for ${namedAt}`}.`,
  'promise.cadence': ({ them }) => noAnswer(them),
  'promise.lapse': ({ them }) => noAnswer(them),
  'conversation.answer': ({ them }) => `I have seen no mail from you to ${them} since their question ${onlyWhatYouSend}.`,
  'conversation.check-in': ({ them }) => `I have seen nothing newer from ${them} ${onlyWhatYouSend}.`,
  'follow-up.next': ({ them }) => noAnswer(them),
  'in-process.wait': ({ them }) => `I have seen nothing newer from ${them} ${onlyWhatYouSend}.`,
  leverage: ({ them }) => noAnswer(them),
  'rejection.thank-you': ({ them }) =>
    `${capital(them)} said no. I’m sorry. It says little about you, and one good mail is still worth sending.`,
  'keep-on-file': ({ them }) => `${capital(them)} had no opening when you last heard from them.`,
  'let-go': ({ them }) => noAnswer(them),
  'reminder.repeat': ({ them }) => noAnswer(them),
};
