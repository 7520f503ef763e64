/** The evening before an interview or a meeting. */
import { quoted } from '../quoted.ts';
import type { ActionWords, StepWords, Words } from './step-words.ts';
import { taps } from './taps.ts';

/** Where, who and what to bring; a clash with another one before everything else. */
const card = (words: Words): readonly string[] => [
  ...(words.clash === null
    ? []
    : [`Two close together: ${words.clash.label} is on ${words.clash.at}. Ask one of them today for another time.`]),
  ...(words.interviewPlace === null ? [] : [`Where: ${words.interviewPlace}`]),
  ...(words.interviewWith === null ? [] : [`Who: ${words.interviewWith}`]),
  bring(words),
  ...words.interviewBring.map((theirs) => `In their words: ${quoted(theirs)}`),
];

function bring({ audience, interviewOnline, interviewByPhone, interviewPlace, interviewIsToday, resume, proof }: Words): string {
  const when = interviewIsToday ? 'now' : 'tonight';
  if (audience === 'contact') return 'Bring: your questions, and something you can tell or do for them.';
  const ready = `Have ready: the job posting, your ${resume}, a pen and a charged battery.`;
  if (interviewOnline) return `${ready} Try the link ${when}.`;
  if (interviewByPhone) return ready;
  const papers = `two copies of your ${resume}, the job posting${proof.includes('certificates') ? ', your certificates' : ''}`;
  return interviewPlace === null
    ? `Bring: ${papers}, and their phone number.`
    : `Bring: ${papers}, and their phone number. Look up how to get there ${when}.`;
}

const what = ({ audience }: ActionWords): string => (audience === 'contact' ? 'meeting' : 'interview');

export const interviewAsk: StepWords = {
  action: (words) => `get your questions ready for the ${what(words)}`,
  state: (words) => {
    const { interviewAt, interviewIsTomorrow, interviewIsToday } = words;
    if (interviewAt === null) return `Your ${what(words)} is coming up.`;
    if (interviewIsToday) return `Your ${what(words)} is today, ${interviewAt}.`;
    return interviewIsTomorrow ? `Your ${what(words)} is tomorrow, ${interviewAt}.` : `Your ${what(words)} is on ${interviewAt}.`;
  },
  card,
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
  reason: () => "Only they can tell you how they'd like you to follow up. It's easiest to ask in person.",
  drafts: null,
  call: null,
  taps: () => [taps.ready, taps.cancelled, taps.stop],
};
