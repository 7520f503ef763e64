/** After an interview or a meeting: the recruiter's call, the thank-you, two sentences, the check-in. */
import { type DraftWords, onlyWhatYouSend, type StepWords, type Words } from './step-words.ts';
import { afterSilence, taps } from './taps.ts';

const overByNow = ({ audience, interviewTrial }: Words): string =>
  `Your ${audience === 'contact' ? 'meeting' : (interviewTrial ?? 'interview')} should be over by now. I hope it went well.`;
/** A mailbox, or somebody who arranged the interview, took no part in it. */
export const talk = ({ metThem, interviewTrial }: Pick<Words, 'metThem' | 'interviewTrial'>): string =>
  interviewTrial !== null ? `the ${interviewTrial}` : metThem ? 'our conversation' : 'the interview';
const noAnswerSince = ({ them, audience, interviewTrial }: Words): string =>
  `I have seen no answer from ${them} since your ${audience === 'contact' ? 'meeting' : (interviewTrial ?? 'interview')} ${onlyWhatYouSend}.`;

/** The second, where they tried the user's work. */
const orOfTrial =
  (ofTalk: DraftWords, ofTrial: DraftWords): DraftWords =>
  (words) =>
    words.interviewTrial === null ? ofTalk(words) : ofTrial(words);

export const interviewDebrief: StepWords = {
  action: ({ them }) => `call ${them} about the interview`,
  state: overByNow,
  title: ({ them }) => `Call ${them} while it's fresh`,
  says: ({ them }) => [
    `Tell ${them} what you liked, whether you still want it, and what worries you.`,
    'Ask for their feedback. The employer often asks them the same day.',
  ],
  reason: () => 'Your recruiter can speak for you only if they hear from you first.',
  drafts: null,
  call: {
    say: ({ interviewIsToday }) =>
      `${interviewIsToday ? "I've just had the interview." : "I've had the interview."} I'm still interested, and I'd like to tell you what I liked.`,
    ask: () => 'Have you heard any feedback? When should I call again?',
  },
  taps: () => [taps.called, taps.later, taps.didNotHappen, taps.stop],
};

export const interviewThankYou: StepWords = {
  action: ({ audience }) => `say thank you for the ${audience === 'contact' ? 'meeting' : 'interview'}`,
  state: overByNow,
  title: ({ callFirst, them }) => (callFirst ? `Call ${them}, then say thank you` : 'Send a short thank-you'),
  says: ({ audience, them, callFirst }) => [
    ...(callFirst ? [`If it took place, tell ${them} on the phone what you liked, what worries you, and whether you still want it.`] : []),
    ...(audience === 'recruiter'
      ? [
          callFirst
            ? 'Then thank the people you met, and ask for nothing.'
            : 'If it took place, thank the people you met, and ask for nothing.',
          `Send it through ${them}, or ask ${them} whether you may write yourself.`,
        ]
      : [
          callFirst
            ? 'Then thank them in two or three sentences and ask for nothing.'
            : 'If it took place, thank them in two or three sentences and ask for nothing.',
          'Write to each person you met. Plain email: no cards, no gifts.',
        ]),
  ],
  reason: () => 'A thank-you on the same day gets noticed, and it asks for nothing.',
  drafts: {
    employer: [
      orOfTrial(
        ({ interested, metThem }) =>
          metThem
            ? `Thank you for taking the time to talk with me. I enjoyed our conversation, and I'm even more ${interested}.`
            : 'Thank you for arranging my interview, which I enjoyed. Please pass my thanks on to the people I met.',
        ({ interested, metThem, interviewTrial }) =>
          metThem
            ? `Thank you for the ${interviewTrial}. I enjoyed the work, and I'm even more ${interested}.`
            : `Thank you for arranging my ${interviewTrial}, which I enjoyed. Please pass my thanks on to the people I worked with.`,
      ),
      orOfTrial(
        ({ metThem }) =>
          metThem
            ? 'Thank you for your time and for telling me more about the job. I came away even more interested.'
            : 'Thank you for setting up my interview. I came away even more interested. Please thank the people I met for their time.',
        ({ metThem, interviewTrial }) =>
          metThem
            ? `Thank you for the ${interviewTrial} and for showing me how you work. I came away even more interested.`
            : `Thank you for setting up my ${interviewTrial}. I came away even more interested. Please thank the people I worked with for their time.`,
      ),
      orOfTrial(
        ({ metThem }) =>
          metThem
            ? 'It was good to talk with you. Thank you for your time and for such an open conversation.'
            : 'Thank you for making the interview possible. Please tell the people I met how much I enjoyed it.',
        ({ metThem, interviewTrial }) =>
          metThem
            ? `It was good to see how you work. Thank you for the ${interviewTrial} and for your time.`
            : `Thank you for making the ${interviewTrial} possible. Please tell the people I worked with how much I enjoyed it.`,
      ),
    ],
    recruiter: [
      () =>
        "Thank you for setting up the interview. I enjoyed it and I'm still very interested. Please pass my thanks on to the people I met.",
      () =>
        'Thank you for arranging the interview, which made me even more interested. Please thank the people I met for me. Or, if you prefer, I can write to them myself.',
      () => 'Thank you for making the interview possible. Please tell the people I met that I enjoyed it and appreciate their time.',
    ],
    contact: [
      () => 'Thank you for meeting me. It helped me a great deal. If I can do something for you in return, please ask.',
      () => 'Thank you for your time and for being so generous with it. I came away with plenty to think about.',
      () => 'It was good to talk with you. Thank you for sharing what you know.',
    ],
  },
  call: interviewDebrief.call,
  taps: ({ callFirst }) => [taps.thanked, ...(callFirst ? [taps.called, taps.didNotHappen] : [taps.didNotHappen, taps.heard]), taps.stop],
};

export const interviewFollowUp: StepWords = {
  action: () => 'write two sentences after the interview',
  state: noAnswerSince,
  title: () => 'Send two sentences',
  says: ({ audience, them }) =>
    audience === 'recruiter'
      ? [`If it took place, send ${them} two sentences, and nothing to the employer.`, 'The second is one short question.']
      : ['If it took place, send two sentences by email.', 'The second is one short question.'],
  reason: () => 'Two days after an interview is soon enough, and not too soon.',
  drafts: {
    employer: [
      (words) => `Thank you for ${talk(words)}; I'm very ${words.interested}. What is the next step on your side?`,
      (words) =>
        `Thank you for ${words.metThem ? `your time; I enjoyed ${talk(words)}` : `arranging my ${words.interviewTrial ?? 'interview'}, which I enjoyed`}. Is there anything else you'd like to know from me?`,
      (words) => `I enjoyed ${talk(words)}, and I'd be very happy to work with you. When do you expect to decide?`,
    ],
    recruiter: [
      () => 'Thank you for setting up the interview, which I enjoyed. Have you heard any feedback?',
      ({ interested }) => `I enjoyed the interview, and I'm still very ${interested}. What is the next step?`,
      () => "Thank you for arranging the interview; I'd like to take it further. Is there anything the interviewers still need from me?",
    ],
  },
  call: { say: () => "Thank you for the interview. What's the next step?" },
  taps: () => [taps.heard, taps.wrote, taps.didNotHappen, taps.stop],
};

export const interviewCheckIn: StepWords = {
  action: ({ them }) => `ask ${them} where things stand`,
  state: noAnswerSince,
  title: ({ them }) => `Ask ${them} where things stand`,
  says: ({ audience, them }) =>
    audience === 'recruiter'
      ? [`Ask ${them}, not the employer: where things stand, what comes next, and when.`]
      : ['One email is enough: where they are, what comes next, and when.', 'Do you know someone there? Now is the time for a good word.'],
  reason: () => 'They named no date, so a question after a week is normal.',
  drafts: {
    employer: [
      (words) =>
        `I enjoyed ${talk(words)}, and I'm still very ${words.interested}. Could you tell me where things stand, and what comes next?`,
      ({ matter }) => `I wanted to ask how things are coming along with ${matter}. A rough idea of your timeline would help me plan.`,
      () => "I'd still very much like to work with you. What is the next step, and when would be a good time to ask again?",
    ],
    recruiter: [
      ({ matter }) => `Is there any news on ${matter} since the interview? I'm still very interested.`,
      () => 'Where do things stand after the interview, and what timing does the employer have in mind?',
      ({ interested }) => `I'm still very ${interested}. Have you heard anything since the interview, and is there anything I can do?`,
    ],
  },
  call: { say: () => "I'm still very interested. Where do things stand, and what comes next?" },
  taps: afterSilence,
};
