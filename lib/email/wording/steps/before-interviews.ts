/** The evening before an interview or a meeting. */
import type { ActionWords, StepWords } from './step-words.ts';
import { taps } from './taps.ts';

const what = ({ audience }: ActionWords): string => (audience === 'contact' ? 'meeting' : 'interview');

export const interviewAsk: StepWords = {
  action: (words) => `get your questions ready for the ${what(words)}`,
  state: (words) => {
    const { interviewAt, interviewIsTomorrow } = words;
    if (interviewAt === null) return `Your ${what(words)} is coming up.`;
    return interviewIsTomorrow ? `Your ${what(words)} is tomorrow, ${interviewAt}.` : `Your ${what(words)} is on ${interviewAt}.`;
  },
  title: () => 'Ask these before you say goodbye',
  says: () => [],
  list: ({ audience, proof }) =>
    audience === 'contact'
      ? ['How do you prefer to stay in touch?', "Is there anyone else you'd suggest I talk to?", 'Is there anything I can do for you?']
      : [
          'How would you like me to follow up: by phone or email, when, and with whom?',
          'What happens next, when, and who decides?',
          `Would ${proof} help?`,
        ],
  afterList: () => 'Write down the name of everyone you meet, so you can thank them. Good luck.',
  reason: () => "Only they can tell you how they like to be followed up. It's easiest to ask in person.",
  drafts: null,
  call: null,
  taps: () => [taps.ready, taps.cancelled, taps.stop],
};
