/** The first check-in after an application, or after a résumé that nobody had asked for. */
import type { Channel } from '../../../domain/words.ts';
import { noAnswer, type Say, type StepWords, type Words } from './step-words.ts';
import { afterSilence } from './taps.ts';

const findSomebody = "Find a name on their site or LinkedIn, call once, or look up your status. I'll bring this up only once.";
const nobodyReads = ({ address, takesNoReplies }: Words): readonly string[] => [
  takesNoReplies && address !== null ? `${address} takes no replies.` : 'You applied online, so there is nobody to reply to yet.',
  findSomebody,
];

const once: Readonly<Record<Exclude<Channel, 'portal'>, string>> = {
  mail: 'Send one short email, or call once.',
  phone: 'Call once.',
  message: 'Send one short message.',
  'in-person': 'Go by once more, or call once.',
};

const askThree = 'Ask if it arrived, if the position is still open, and when you might hear. Then wait.';

export const applicationCheckIn: StepWords = {
  action: ({ them }) => `check in with ${them}`,
  state: noAnswer,
  title: ({ them, channel }) => (channel === 'portal' ? 'Find a person, and ask once' : `Check in with ${them}, once`),
  says: (words) => (words.channel === 'portal' ? nobodyReads(words) : [once[words.channel], askThree]),
  reason: () => 'Most employers expect a check-in after one or two weeks. Sooner can look impatient.',
  drafts: {
    employer: [
      ({ post, onSentDay }) =>
        `I applied for ${post}${onSentDay} and wanted to make sure my application reached you. Is the position still open? If so, when might I hear?`,
      ({ application }) =>
        `I'm writing about ${application}. Could you tell me whether it arrived, and whether the position is still open? A rough idea of your timeline would help me plan.`,
      ({ application }) =>
        `A short question about ${application}: did it reach you, and is the position still open? I'm very interested. When do you expect to decide?`,
    ],
    portal: [
      ({ post, onSentDay }) =>
        `I applied online for ${post}${onSentDay}. Did my application come through, and is the position still open? A rough idea of your timeline would help me plan.`,
      ({ post }) => `I'd like to check on my online application for ${post}. Did it arrive, and is the position still open?`,
      ({ post, onSentDay }) =>
        `Are you the right person to ask about ${post}? I applied online${onSentDay}. Did my application come through, and is the position still open?`,
    ],
    message: [
      ({ post, onSentDay }) =>
        `I applied for ${post}${onSentDay} and wanted to make sure my application reached you. Is the position still open?`,
      ({ application }) => `A short question about ${application}: did it arrive, and is the position still open?`,
      ({ interested }) => `I'm very ${interested}. Did my application reach you, and is the position still open?`,
    ],
  },
  call: {
    say: ({ post, onSentDay }) => `I applied for ${post}${onSentDay}. Did it reach you, and is the position still open?`,
    ask: () => 'When might I hear, and how should I follow up?',
    voicemail: ({ post, onSentDay }) =>
      `I applied for ${post}${onSentDay}, and I'm very interested. I hope it reached you. No need to call back. Thank you.`,
  },
  taps: afterSilence,
};

const openings: Readonly<Record<Exclude<Channel, 'portal'>, Say>> = {
  mail: ({ resume, onSentDay }) => `I sent you my ${resume}${onSentDay}`,
  message: ({ resume, onSentDay }) => `I sent you my ${resume}${onSentDay}`,
  'in-person': ({ resume, onSentDay }) => `I left my ${resume} with you${onSentDay}`,
  // A call, as the user told us of it: nothing was sent.
  phone: ({ onSentDay }) => `I called${onSentDay}`,
};
const began: Say = (words) => openings[words.channel === 'portal' ? 'mail' : words.channel](words);

const whatToAsk = ({ channel, resume }: Words): string =>
  channel === 'phone'
    ? `Ask whether they expect an opening, and whether you may send your ${resume}.`
    : `Ask whether your ${resume} ${channel === 'in-person' ? 'reached the right person' : 'arrived'} and whether they expect an opening. If not, ask them to keep it on file.`;

export const unsolicitedCheckIn: StepWords = {
  action: ({ them }) => `check in with ${them}`,
  state: noAnswer,
  title: ({ them, channel }) => (channel === 'portal' ? 'Find a person, and ask once' : `Check in with ${them}, once`),
  says: (words) => (words.channel === 'portal' ? nobodyReads(words) : [once[words.channel], whatToAsk(words)]),
  reason: ({ channel }) =>
    channel === 'phone' ? 'They named no day, and two weeks leave them room.' : 'Nobody was expecting it, so it takes longer to be read.',
  drafts: {
    employer: [
      ({ resume, onSentDay }) =>
        `I sent you my ${resume}${onSentDay}, because I would like to work with you. Did it reach the right person, and do you expect an opening? If there's nothing open, would you keep it on file?`,
      ({ resume, onSentDay }) =>
        `A short question about the ${resume} I sent${onSentDay}. Did it arrive, and is anything likely to open up soon? If not, I'd be grateful if you kept it on file.`,
      ({ resume }) =>
        `I'm still very interested in working with you. Do you expect an opening, or would you prefer to keep my ${resume} on file for now?`,
    ],
    phone: [
      ({ onSentDay, resume }) =>
        `I called${onSentDay}, because I would like to work with you. Do you expect an opening, and may I send you my ${resume}?`,
      ({ onSentDay }) => `I'm writing after my call${onSentDay}. Is anything likely to open up soon? I'd still like to work with you.`,
    ],
    inPerson: [
      ({ resume, onSentDay }) =>
        `I left my ${resume} with you${onSentDay}. Did it reach the right person, and are you hiring at the moment? If not, would you keep it on file?`,
      ({ resume, onSentDay }) =>
        `I stopped by${onSentDay} and left my ${resume}. Do you expect to need anyone soon, or would you keep it on file?`,
      ({ resume }) => `I'd still like to work with you. Is there a good time to come by again, or would you keep my ${resume} on file?`,
    ],
  },
  call: {
    say: (words) =>
      `${began(words)}. ${words.channel === 'phone' ? 'Is anything open, or do' : 'Did it reach the right person, and do'} you expect an opening?`,
    ask: ({ channel, resume }) =>
      `${channel === 'phone' ? `May I send you my ${resume}` : 'Would you keep it on file, please'}? How should I follow up?`,
    voicemail: (words) => `${began(words)} and would like to work with you. No need to call back. Thank you.`,
  },
  taps: afterSilence,
};
