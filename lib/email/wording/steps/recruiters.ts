/** Words to a recruiter during a search, and without one. */
import { noAnswer, onlyWhatYouSend, type StepWords } from './step-words.ts';
import { afterSilence } from './taps.ts';

export const recruiterCheckIn: StepWords = {
  action: ({ them }) => `ask ${them} how it's going`,
  state: noAnswer,
  title: ({ them }) => `Ask ${them} how it's going`,
  says: ({ them }) => [
    `Write to ${them}, not to the employer. Ask how things are moving and how long it usually takes.`,
    'If they say you may contact the employer, reply “direct ok”.',
  ],
  reason: () => 'Your recruiter speaks for you with the employer. Going around them would hurt you both.',
  drafts: {
    employer: [
      ({ matter }) => `How are things moving with ${matter}? A rough idea of the next step and its timing would help me plan.`,
      ({ interested }) => `I'm still very ${interested}. How is it going on the employer's side, and how long does it usually take?`,
      ({ matter }) => `A short question about ${matter}: where do things stand, and do you need anything from me?`,
    ],
  },
  call: {
    say: ({ matter }) => `It's about ${matter}. How is it going on the employer's side?`,
    ask: () => 'How long does it usually take, and when should I ask again?',
  },
  taps: afterSilence,
};

export const recruiterTouchBase: StepWords = {
  action: ({ them }) => `say hello to ${them}`,
  state: ({ them }) => `I have seen nothing from ${them} for a while ${onlyWhatYouSend}.`,
  title: ({ them }) => `Say a short hello to ${them}`,
  says: ({ resume }) => [
    `Two sentences are plenty. Attach your ${resume} if it has changed.`,
    'One good fit beats ten applications through the same recruiter.',
  ],
  reason: () => 'A short hello once a month keeps you in mind without asking for anything.',
  drafts: {
    employer: [
      () => "A short hello from me: I'm still looking. If one of your searches fits, I'd like to hear about it.",
      ({ resume }) => `I hope your searches are going well. I'm still available, and happy to send an updated ${resume} if it helps.`,
      () => 'I wanted to stay in touch. Please think of me when something suitable comes up.',
    ],
  },
  call: {
    say: () => "I'm still looking and wanted to say a quick hello.",
    ask: () => 'Is there anything you need from me? When would you like me to call again?',
  },
  taps: afterSilence,
};
