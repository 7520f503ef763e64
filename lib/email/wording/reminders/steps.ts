/** What a step is called in a sentence: "I remind you to check in with Dana". */
import type { StepName } from '../../../domain/etiquette.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import type { Names } from '../names.ts';
import { plainMoment } from '../plain-dates.ts';

const actions: Readonly<Record<StepName, (them: string) => string>> = {
  'application.check-in': (them) => `check in with ${them}`,
  'unsolicited.check-in': (them) => `check in with ${them}`,
  'recruiter.check-in': (them) => `check in with ${them}, the recruiter`,
  'recruiter.touch-base': (them) => `say a brief hello to ${them}`,
  'networking.nudge': (them) => `write to ${them} once more`,
  'networking.take-over': (them) => `ask ${them} whether you may write yourself`,
  'interview.ask': () => 'ask how to follow up, at your interview',
  'interview.debrief': (them) => `call ${them} after your interview`,
  'interview.thank-you': () => 'say thank you for your interview',
  'interview.follow-up': () => 'write two sentences after your interview',
  'interview.check-in': (them) => `ask ${them} where they are`,
  'promise.due': (them) => `check in with ${them}, after the day they named`,
  'promise.invited': (them) => `get in touch with ${them}, as they asked`,
  'promise.own': () => 'do what you promised',
  'promise.cadence': (them) => `get in touch with ${them}, as agreed`,
  'promise.lapse': () => 'let it go',
  'conversation.answer': (them) => `answer ${them}`,
  'conversation.check-in': (them) => `ask ${them} for the next step`,
  'follow-up.next': (them) => `follow up with ${them}`,
  'in-process.wait': (them) => `ask ${them} how the process goes`,
  leverage: (them) => `tell ${them} of your other offer`,
  'rejection.thank-you': (them) => `thank ${them}`,
  'keep-on-file': (them) => `ask ${them} to keep you on file`,
  'let-go': () => 'let it go',
  'reminder.repeat': () => 'look at this once more',
};

/** "check in with Dana"; of a repeat what it repeats. */
export const actionOf = (step: StepName, repeats: StepName | null, { them }: Pick<Names, 'them'>): string => actions[repeats ?? step](them);

/** "I remind you on Tuesday 10 November, 09:00, to check in with Dana." */
export function whatComes(next: NextStep, names: Names, near: { readonly year: number }): string {
  switch (next.action) {
    case 'remind':
      return `I remind you on ${plainMoment(next.dueAt, near)}, to ${actionOf(next.step, next.repeats, names)}.`;
    case 'let-go':
      return `If nothing happens by ${plainMoment(next.dueAt, near)}, I help you to let it go.`;
    case 'close':
      return `If nothing happens by ${plainMoment(next.dueAt, near)}, I close this quietly.`;
    case 'none':
      return next.because === 'closed' ? 'Nothing more comes about this.' : 'Nothing comes until you write or ask again.';
  }
}

/** The same for the timeline picture, where the day stands by itself. */
export function whatComesShort(next: Exclude<NextStep, { action: 'none' }>, names: Names): string {
  if (next.action === 'remind')
    return next.repeats === null ? `I remind you to ${actionOf(next.step, null, names)}` : 'I remind you once more';
  return next.action === 'let-go' ? 'If nothing happens, I help you to let it go' : 'If nothing happens, I close it quietly';
}
