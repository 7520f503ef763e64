/** What comes next, in a sentence: "I'll remind you on Tuesday 10 November, 09:00, to check in with Dana." */
import type { Etiquette, StepName } from '../../../domain/etiquette.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import type { Reader } from '../locale.ts';
import { plainDay, plainMoment } from '../plain-dates.ts';
import { stepWords } from '../steps/step-table.ts';
import type { ActionWords } from '../steps/step-words.ts';

/** "check in with Dana"; of a repeat what it repeats. */
export const actionOf = (step: StepName, repeats: StepName | null, words: ActionWords): string => stepWords[repeats ?? step].action(words);

export function whatComes(next: NextStep, words: ActionWords, reader: Reader): string {
  switch (next.action) {
    case 'remind':
      return `I'll remind you on ${plainMoment(next.dueAt, reader)}, to ${actionOf(next.step, next.repeats, words)}.`;
    case 'let-go':
      return `If nothing happens by ${plainDay(next.dueAt, reader)}, I'll help you let it go.`;
    case 'close':
      return `If nothing happens by ${plainDay(next.dueAt, reader)}, I'll close this quietly.`;
    case 'none':
      return nothingComes[next.because];
  }
}

const nothingComes = {
  closed: 'Nothing more will come about this.',
  never: "I'll stay quiet about this until you write.",
  off: 'Reminders are off until you reply “resume”.',
} as const;

/** The same for the timeline picture, where the day is shown separately. */
export function whatComesShort(next: Exclude<NextStep, { action: 'none' }>, words: ActionWords): string {
  if (next.action === 'remind')
    return next.repeats === null ? `I'll remind you to ${actionOf(next.step, null, words)}` : 'One more, if you do nothing';
  return next.action === 'let-go' ? "I'll help you let it go, if nothing happens" : "I'll close it quietly, if nothing happens";
}

/** What happens if the user does nothing. `afterwards`: what `decide` says once this reminder counts as sent; null: not known. */
export function ifNothing(step: StepName, afterwards: NextStep | null, etiquette: Etiquette, reader: Reader): string {
  switch (afterwards?.action) {
    case 'remind':
      return afterwards.step === 'reminder.repeat'
        ? `If you do nothing, I'll remind you once more on ${plainDay(afterwards.dueAt, reader)}, then leave it with you.`
        : `If you do nothing, the next thing I'll bring up is on ${plainMoment(afterwards.dueAt, reader)}.`;
    case 'let-go':
      return `If you do nothing, I'll stay quiet until ${plainDay(afterwards.dueAt, reader)}, then help you let it go.`;
    case 'close':
      return `If you do nothing, I'll close this quietly on ${plainDay(afterwards.dueAt, reader)}.`;
    case 'none':
      return afterwards.because === 'closed' ? 'This is my last email about it.' : "If you do nothing, I'll stay quiet about this.";
    default:
      return etiquette[step].repeated
        ? "If you do nothing, I'll remind you once more in three weekdays."
        : "If you do nothing, I'll stay quiet about this.";
  }
}
