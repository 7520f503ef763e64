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

function bring(words: Words): string {
  const { audience, interviewOnline, interviewByPhone, interviewTrial, interviewPlace, interviewIsToday, resume, proof } = words;
  const when = interviewIsToday ? 'now' : 'tonight';
  if (audience === 'contact') return 'Bring: your questions, and something you can tell or do for them.';
  const ready = `Have ready: the job posting, your ${resume}, a pen and a charged battery.`;
  if (interviewOnline) return `${ready} Try the link ${when}.`;
  if (interviewByPhone) return ready;
  const route = interviewPlace === null ? '' : ` Look up how to get there ${when}.`;
  if (interviewTrial === 'trial lesson') return `Bring: the plan of your lesson, what the class will need, and their phone number.${route}`;
  if (interviewTrial !== null)
    return `Bring: clothes and shoes for the work, your own tools if you use any, and their phone number.${route}`;
  const papers = `two copies of your ${resume}, the job posting${proof.includes('certificates') ? ', your certificates' : ''}`;
  return `Bring: ${papers}, and their phone number.${route}`;
}

/** What they ask to see, and a trial on the trial day, need no offer. */
const offer = ({ proof, interviewTrial, interviewBring }: Words): string =>
  interviewTrial !== null || proof.split(/\W+/).some((word) => OFFERED.test(word) && interviewBring.join(' ').toLowerCase().includes(word))
    ? "Is there anything else you'd like to see from me?"
    : `Would ${proof} help?`;
const OFFERED = /^(?:references|certificates|sample)$/;

const called = (words: Words): string => words.interviewTrial ?? what(words);
const what = ({ audience }: ActionWords): string => (audience === 'contact' ? 'meeting' : 'interview');

export const interviewAsk: StepWords = {
  action: (words) => `get your questions ready for the ${what(words)}`,
  state: (words) => {
    const { interviewAt, interviewIsTomorrow, interviewIsToday } = words;
    if (interviewAt === null) return `Your ${called(words)} is coming up.`;
    if (interviewIsToday) return `Your ${called(words)} is today, ${interviewAt}.`;
    return interviewIsTomorrow ? `Your ${called(words)} is tomorrow, ${interviewAt}.` : `Your ${called(words)} is on ${interviewAt}.`;
  },
  card,
  title: () => 'Ask these before you say goodbye',
  says: () => [],
  list: (words) =>
    words.audience === 'contact'
      ? ['How do you prefer to stay in touch?', "Is there anyone else you'd suggest I talk to?", 'Is there anything I can do for you?']
      : [
          'How would you like me to follow up: by phone or email, when, and with whom?',
          'What happens next, when, and who decides?',
          offer(words),
        ],
  afterList: () => 'Write down the name of everyone you meet, so you can thank them. Good luck.',
  reason: () => "Only they can tell you how they'd like you to follow up. It's easiest to ask in person.",
  drafts: null,
  call: null,
  taps: () => [taps.ready, taps.cancelled, taps.stop],
};
