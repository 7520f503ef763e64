/** The evening before a test is due, and the day itself. */
import { type StepWords, whoSaid } from './step-words.ts';
import { taps } from './taps.ts';

export const assessmentDo: StepWords = {
  action: () => 'do the test',
  state: (words) => {
    const { assessmentDueOn, assessmentIsDue } = words;
    const due = [assessmentIsDue, assessmentDueOn].filter((part) => part !== null);
    return due.length === 0 ? `${whoSaid(words)} sent you a test.` : `${whoSaid(words)} sent you a test, due ${due.join(', ')}.`;
  },
  title: () => 'Do the test while you are rested',
  says: () => [
    'Read the instructions twice before you begin. Leave half an hour to check and send it.',
    'If something is unclear, ask them now.',
  ],
  reason: () => 'A test that comes in on time counts for more than a perfect one that comes late.',
  drafts: null,
  call: null,
  taps: ({ assessmentIsDue }) => [taps.testDone, ...(assessmentIsDue === 'today' ? [] : [taps.tomorrow]), taps.withdrew, taps.stop],
};
