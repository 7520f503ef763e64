/** After another offer, a no, or "nothing open". */
import { talk } from './after-interviews.ts';
import { type StepWords, type Words, whoSaid } from './step-words.ts';
import { taps } from './taps.ts';

/** "by Friday 20 November", else "soon": inside a draft. */
const by = ({ byDay }: Words): string => byDay ?? 'soon';

/** Mentions it as news, without a question or a deadline. */
export const leverage: StepWords = {
  action: ({ them }) => `tell ${them} about your other offer`,
  state: ({ byDay }) => (byDay === null ? 'You told me about another offer.' : `You told me about another offer, to be answered ${byDay}.`),
  title: ({ them }) => `Tell ${them} about your other offer`,
  says: ({ audience, them, byDay }) => [
    ...(audience === 'recruiter' ? [`Tell ${them}, not the employer.`] : []),
    `${byDay === null ? 'Say' : 'Give the date, and say'} you'd still prefer this job, if that's true.`,
    "They may answer “take it”. It's news for them, not a deadline.",
  ],
  reason: () => 'Another offer is worth mentioning as news, never as a threat.',
  underDraft: () => "If you'd rather take the other offer, don't send this. Reply “withdrew” instead.",
  drafts: {
    employer: [
      (words) =>
        `I wanted to tell you that I've received another offer, which I need to answer ${by(words)}. Working with you is still my first choice. I understand if you need more time.`,
      (words) =>
        `As a courtesy, I'd like you to know that I have another offer and need to decide ${by(words)}. I would still prefer to work with you. I'm glad to talk if that helps.`,
      (words) =>
        `A short note for your planning: I have another offer, to be answered ${by(words)}. I would still prefer to work with you. I know these decisions take time, and I appreciate yours.`,
    ],
    recruiter: [
      (words) =>
        `I've received another offer and need to answer it ${by(words)}. I would still prefer ${words.post}. Please tell the employer if you think it helps.`,
      (words) =>
        `I have another offer, to be answered ${by(words)}, and I'd like you to know in time to plan. I would still choose ${words.post}. I'll leave it to you whether to pass this on.`,
      (words) =>
        `I wanted you to know in good time that I have another offer, to be answered ${by(words)}. I would still prefer ${words.post}.`,
    ],
  },
  call: {
    say: (words) => `I've had another offer and need to answer ${by(words)}. I'd still prefer to work with you, so I wanted you to know.`,
  },
  taps: () => [taps.told, taps.heard, taps.otherOffer, taps.stop],
};

export const rejectionThankYou: StepWords = {
  action: ({ them }) => `thank ${them}`,
  state: (words) => `${whoSaid(words)} said no, and I'm sorry. One short email is still worth sending.`,
  title: () => 'Send a gracious thank-you',
  says: ({ audience, them }) => [
    'Thank them, and ask to be kept in mind.',
    audience === 'recruiter' ? `Don't argue, and write to ${them} only.` : "Don't argue, and ask nobody to put in a word now.",
  ],
  reason: () => 'A gracious email after a no is remembered when the first choice drops out.',
  drafts: {
    employer: [
      () => "Thank you for letting me know. I'd be glad if you kept me in mind for future openings.",
      () => 'Thank you for considering me, and for letting me know. Please keep me in mind if something suitable comes up.',
      ({ choseSomebody }) =>
        choseSomebody
          ? "Thank you for letting me know. I wish you well with the person you chose, and hope you'll think of me another time."
          : null,
    ],
    interviewer: [
      (words) =>
        `Thank you for letting me know, and for the time you gave me. I enjoyed ${talk(words)} and would be glad to be considered again.`,
      ({ metThem }) =>
        `Thank you for the chance to ${metThem ? 'meet you' : 'interview with you'}. I'm sorry it didn't work out this time. Please keep me in mind if things change.`,
      ({ metThem }) =>
        `I appreciate your letting me know. I enjoyed ${metThem ? 'meeting you' : 'the interview'}, and hope our paths cross again.`,
    ],
    recruiter: [
      () => 'Thank you for telling me, and for putting me forward. Please keep me in mind for anything similar.',
      () => "Thank you for telling me, and for your work on this. If you heard a reason for the no, I'd be glad to learn from it.",
      () => 'Thank you for letting me know. I enjoyed working with you and hope something else fits soon.',
    ],
    contact: [() => 'Thank you for letting me know, and for being open with me. I wish you all the best.'],
  },
  call: { say: () => 'Thank you for letting me know. Please keep me in mind if something suitable comes up.' },
  taps: () => [taps.thanked, taps.later, taps.skip],
};

export const keepOnFile: StepWords = {
  action: ({ them, resume }) => `ask ${them} to keep your ${resume} on file`,
  state: (words) =>
    words.isAgain
      ? `${words.lastHeardMonth === null ? 'Some time ago' : `In ${words.lastHeardMonth}`}, ${words.writer ?? 'they'} had nothing open. That may have changed.`
      : `${whoSaid(words)} had nothing open${words.lastHeardOn === null ? '' : ` when you heard from them on ${words.lastHeardOn}`}.`,
  title: ({ them, isAgain }) => (isAgain ? `Ask ${them} once more about openings` : 'Ask to be kept on file'),
  says: ({ isAgain, resume }) =>
    isAgain
      ? [`One short email: is your ${resume} still on file, and would a newer one help?`, 'After this, leave it with them.']
      : [`Thank them for the answer, and ask them to keep your ${resume} on file.`],
  reason: () => "Nothing open today isn't a no forever.",
  drafts: {
    employer: [
      ({ isAgain, resume }) =>
        isAgain
          ? `I'm still interested in working with you. Is my ${resume} on file, or may I send you a newer one?`
          : `Thank you for letting me know. Would you keep my ${resume} on file for future openings?`,
      ({ isAgain, resume }) =>
        isAgain
          ? "Is anything opening up on your side at the moment? I'd still like to work with you."
          : `Thank you for your reply. If something opens up later, I'd be happy to hear from you, so please keep my ${resume} on file.`,
      ({ isAgain, resume, answeredQuickly }) =>
        isAgain
          ? `A short hello, as I'd still like to work with you. If something is coming up, may I send you my ${resume} again?`
          : answeredQuickly
            ? "I appreciate your quick answer. I'm still interested in working with you, and would be glad to stay on file."
            : null,
    ],
  },
  call: {
    say: ({ resume }) => `Thank you for telling me that nothing is open. Would you keep my ${resume} on file?`,
  },
  taps: () => [taps.wrote, taps.later, taps.skip],
};
