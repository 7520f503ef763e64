/** Words to a contact, who owes nothing: never a request for a job. */
import { noAnswer, onlyWhatYouSend, type StepWords } from './step-words.ts';
import { afterSilence } from './taps.ts';

export const networkingNudge: StepWords = {
  action: ({ them }) => `send ${them} something useful`,
  state: noAnswer,
  title: ({ them }) => `Send ${them} something useful`,
  says: () => [
    'An article, an idea, an introduction: whatever helps them. Got one? Put it first, in one line.',
    "Don't ask for a job; after this, leave it with them.",
  ],
  reason: () => 'A contact owes you nothing. One more email, with something in it for them, is enough.',
  drafts: {
    employer: [
      () => 'I hope your week is going well. If an introduction or another pair of eyes would ever help you, please ask. No reply needed.',
      () =>
        "I know how full a week gets, so there's no need to reply. If I can ever introduce you to someone, or look something up for you, just say.",
      () => "If you ever want a contact, an article or an opinion from my field, please ask. I'd like to be of use to you.",
    ],
  },
  call: {
    say: () => "I won't keep you. I'd like to be of use to you too, so tell me if I can help.",
    ask: () => 'Would you mind if I kept in touch? How would suit you best?',
  },
  taps: afterSilence,
};

export const networkingTakeOver: StepWords = {
  action: ({ them }) => `offer ${them} to send it yourself`,
  state: ({ them, resume }) => `I have seen no news from ${them} about your ${resume} ${onlyWhatYouSend}.`,
  title: () => 'Offer to send it yourself',
  says: ({ Them, resume }) => [
    `${Them} offered to pass your ${resume} on.`,
    'Busy people are often glad when you take that off their hands. Ask for a name, and whether you may use theirs.',
  ],
  reason: () => 'It keeps things moving, and it saves them the work.',
  drafts: {
    employer: [
      ({ resume }) =>
        `Thank you for offering to pass my ${resume} on. If it hasn't gone yet, I'm happy to send it myself. Who should I write to, and may I use your name?`,
      ({ resume }) =>
        `I know you're busy, so let me save you a step with my ${resume}. If you give me a name and don't mind being mentioned, I'll write directly.`,
      ({ resume }) =>
        `You kindly offered to pass my ${resume} on. Would it be easier if I sent it myself? All I'd need is a name, and your permission to mention you.`,
    ],
  },
  call: {
    say: ({ resume }) => `You kindly offered to pass my ${resume} on. Shall I save you the trouble and send it myself?`,
    ask: () => 'Who should I write to, and may I use your name?',
  },
  taps: afterSilence,
};
