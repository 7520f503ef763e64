/** Steps after they wrote: an answer is due, or the next step can be asked for. Then silence again, and waiting while it is in process. */
import type { Channel } from '../../../domain/words.ts';
import { talk } from './after-interviews.ts';
import { type ActionWords, type DraftWords, noAnswer, nothingNew, onlyWhatYouSend, type StepWords, whoSaid } from './step-words.ts';
import { afterSilence, taps } from './taps.ts';

/** Where their email set a time, a yes to it; for anything else, word that an answer is coming. */
const confirming =
  (draft: (at: string) => string): DraftWords =>
  ({ invitedFor }) =>
    invitedFor === null ? null : draft(invitedFor);
const holding =
  (draft: (day: string) => string): DraftWords =>
  ({ invitedFor, tomorrow }) =>
    invitedFor === null ? draft(tomorrow) : null;

export const conversationAnswer: StepWords = {
  action: ({ them }) => `answer ${them}`,
  state: (words) =>
    words.invitedFor === null
      ? `${whoSaid(words)} asked you something, and I have seen no reply to it ${onlyWhatYouSend}.`
      : `${whoSaid(words)} wrote about your ${words.audience === 'contact' ? 'meeting' : 'interview'} on ${words.invitedFor}. I have seen no reply to it ${onlyWhatYouSend}.`,
  title: ({ them, invitedFor }) => (invitedFor === null ? `Answer ${them}` : `Confirm it to ${them}`),
  says: ({ theirEmailOf, invitedFor }) =>
    invitedFor === null
      ? [
          `${theirEmailOf === null ? 'Answer them' : `Open their email of ${theirEmailOf} and answer it`}; two lines are enough.`,
          "Can't do it today? Send this, so they know it's coming.",
        ]
      : [
          `${theirEmailOf === null ? 'Look at what they asked' : `Open their email of ${theirEmailOf}, and look at what they ask`}.`,
          "Does the time suit you? Send this. Can't make it? Ask them for another one today.",
        ],
  reason: () => 'They asked, so the next move is yours.',
  button: ({ them, invitedFor }) => (invitedFor === null ? `Open a holding reply to ${them}` : `Open this draft to ${them}`),
  drafts: {
    employer: [
      confirming((at) => `Thank you for your email. I'm glad to confirm ${at}, and I look forward to it.`),
      confirming((at) => `Thank you for writing. ${at} suits me well, and I look forward to it.`),
      holding((day) => `Thank you for your email. I'll write back with a proper answer ${day}.`),
      holding((day) => `Thank you for getting in touch. I'll send you a full answer ${day}.`),
      holding((day) => `Thank you for your email. I was glad to get it, and I'll send you my answer ${day}.`),
    ],
  },
  call: { say: () => "I have your question and thought I'd call with the answer. Is this a good moment?" },
  taps: () => [taps.answered, taps.later, taps.stop],
};

/** Thanks for an answer that somebody else gave would be wrong. */
const toWriter =
  (draft: DraftWords): DraftWords =>
  (words) =>
    words.writer === words.them ? draft(words) : null;

export const conversationCheckIn: StepWords = {
  action: ({ them }) => `ask ${them} about the next step`,
  state: ({ them, writer, theirEmailOf }) =>
    theirEmailOf === null
      ? `I have seen nothing new from ${them} ${onlyWhatYouSend}.`
      : `I have seen nothing new${writer === them ? ` from ${them}` : ''} since ${theirEmailOf} ${onlyWhatYouSend}.`,
  title: ({ them }) => `Ask ${them} about the next step`,
  says: ({ audience }) =>
    audience === 'contact'
      ? ['One question, or a word of thanks, keeps the conversation going.']
      : ['Are they waiting for something from you? Send it.', 'If not, ask where they are, what comes next, and when.'],
  reason: ({ audience }) =>
    audience === 'contact'
      ? 'After a week a short word is welcome, and it asks for little.'
      : 'They named no plan, so after a week you may ask for one.',
  drafts: {
    employer: [
      toWriter(() => 'Thank you for your reply. What is the next step, and roughly when can I expect it?'),
      ({ interested }) => `I'm still very ${interested}. What happens next, and do you need anything more from me?`,
      ({ matter }) => `I wanted to ask how things are coming along with ${matter}. A rough idea of your timeline would help me plan.`,
    ],
    recruiter: [
      toWriter(({ matter }) => `Thank you for your reply. What is the next step with ${matter}, and roughly when?`),
      ({ matter }) => `Is there anything new on ${matter}? A rough date for the next step would help me plan.`,
      ({ interested }) => `I'm still very ${interested}. What happens next, and do you need anything more from me?`,
    ],
    contact: [
      toWriter(() => "Thank you for your reply; it helped. Is there anyone else you'd suggest I talk to?"),
      toWriter(() => "Thank you for what you wrote. I've thought about it, and it's useful. Is there anything I can do for you in return?"),
      () => "I'd be glad to keep the conversation going. Would a short call suit you at some point?",
    ],
  },
  call: { say: () => 'What happens next, and is there anything you need from me?' },
  taps: afterSilence,
};

const onceMore: Readonly<Record<Channel, (words: ActionWords) => string>> = {
  mail: ({ them }) => `write to ${them}`,
  phone: ({ them }) => `call ${them}`,
  portal: ({ them }) => `write to ${them}`,
  message: ({ them }) => `message ${them}`,
  'in-person': ({ them }) => `go and see ${them}`,
};

const onceMoreTitle: Readonly<Record<Channel, string>> = {
  mail: 'Write once more',
  phone: 'Call once more',
  portal: 'Write once more',
  message: 'Write once more',
  'in-person': 'Go by once more',
};

export const followUpNext: StepWords = {
  action: (words) => `${onceMore[words.channel](words)} with something new`,
  state: noAnswer,
  title: ({ channel }) => `${onceMoreTitle[channel]}, with something new`,
  says: ({ audience, them, resume, channel }) =>
    audience === 'contact'
      ? [
          `Give ${them} something useful: an article, an idea, a piece of news.`,
          `Got one? ${channel === 'phone' || channel === 'in-person' ? 'Say it' : 'Put it'} first, in one line. Ask for nothing big.`,
        ]
      : audience === 'recruiter'
        ? [
            `Give ${them} something to work with: a reference, a newer ${resume}, a piece of news.`,
            `Write to ${them}, not to the employer.`,
          ]
        : [
            `Give ${them} a reason to ${channel === 'phone' || channel === 'in-person' ? 'listen' : 'read it'}: a reference, something you can show, a piece of news.`,
            `Got real news? ${channel === 'phone' || channel === 'in-person' ? 'Say that' : 'Put it'} first, in one line. No gimmicks.`,
          ],
  reason: () => 'Two weeks give them room. One more email with something new is persistent, not pushy.',
  // The row's other article is about calls, and says to stop after one.
  saidBy: ['how-and-when'],
  drafts: {
    employer: [
      ({ interested, proof }) => `I'm still very ${interested}. Would ${proof} be useful to you?`,
      ({ interested }) => `Would a short call be useful at this point? I can call at a time that suits you. I'm still very ${interested}.`,
      // Somebody who has answered looks after it.
      ({ interested, theyAnswered }) =>
        theyAnswered
          ? null
          : `If someone else on your side looks after this, I'm happy to write to them instead. I'm still very ${interested}.`,
    ],
    inPerson: [
      ({ resume, onSentDay, proof }) =>
        `I left my ${resume} with you${onSentDay}, and I'd still like to work with you. Would ${proof} help?`,
      ({ interested }) => `I'm still very ${interested}. Is there a good time to come by and talk?`,
      ({ interested }) => `I'm still very ${interested}. Who decides about new people here, and when could I see them?`,
    ],
    interviewer: [
      (words) => `I've kept thinking about ${talk(words)}. Would ${words.proof} help you decide?`,
      ({ interested }) => `I'm still very ${interested}. If you'd like to talk anything through, I can call at a time that suits you.`,
      ({ interested }) =>
        `If anyone else would like to meet me before you decide, I'm happy to make the time. I'm still very ${interested}.`,
    ],
    recruiter: [
      ({ resume, matter }) => `Would references or a newer ${resume} help you with ${matter}? I can send both.`,
      ({ interested }) => `I'm still very ${interested}. Is there anything I could add that would help you put me forward?`,
      ({ interested }) => `I'm still very ${interested}. Is there anything similar on your desk where I'd fit as well?`,
    ],
    contact: [
      () => "Is there anything I can help you with at the moment? I'd like to be of use.",
      () => "I'd value your view on one question. A short call or a line by email would help equally; whatever suits you.",
      () => 'If I can introduce you to anyone I know, please tell me.',
    ],
  },
  call: {
    say: ({ proof, audience }) =>
      audience === 'contact' ? "I'd like to be of use to you. Is there anything I can help with?" : `Would ${proof} help you?`,
  },
  taps: afterSilence,
};

export const inProcessWait: StepWords = {
  action: ({ them }) => `ask ${them} how it's going`,
  state: nothingNew,
  title: ({ them }) => `Ask ${them} one friendly question`,
  says: () => [
    'They said it was in process, and that takes its time.',
    'It often takes longer than planned. Ask one question, then let them work again.',
  ],
  reason: () => '“In process” means wait, and three weeks is a fair wait.',
  drafts: {
    employer: [
      () => "I know this takes time, and I don't want to hurry you. Is there anything more you need from me?",
      ({ interested }) => `I'm still very ${interested}. Do you have a rough date in mind for the next step?`,
      () => "Thank you for the time you're giving this. How is it going, and when would be a good moment to ask again?",
    ],
    recruiter: [
      ({ matter }) => `How is the process going with ${matter}? I'm happy to wait; a rough date would help me plan.`,
      ({ matter }) => `Is there anything the employer still needs from me for ${matter}?`,
      ({ interested }) => `I'm still very ${interested}. When would be a good time to ask again?`,
    ],
  },
  call: { say: () => "I don't want to hurry you. How is it going, and when should I ask again?" },
  taps: afterSilence,
};

export const onHoldWait: StepWords = {
  action: ({ them }) => `ask ${them} if it's still on hold`,
  state: nothingNew,
  title: ({ them }) => `Ask ${them} one friendly question`,
  says: () => ['They put it on hold. Ask once if anything has changed, and keep looking elsewhere.'],
  reason: () => 'Nobody can decide while it is on hold, so quiet comes first.',
  drafts: {
    employer: [
      ({ interested }) => `I'm still very ${interested}. Has anything changed since it was put on hold?`,
      () => 'I hope all is well with you. Is there any news since things were put on hold?',
      ({ interested }) => `I'm still very ${interested}, and in no hurry. When would be a good time to ask again?`,
    ],
    recruiter: [
      ({ matter }) => `Has anything changed with ${matter} since it was put on hold?`,
      ({ interested }) => `I'm still very ${interested}. Is the search likely to continue this year?`,
      ({ matter }) => `I'm happy to wait with ${matter}. When would be a good time to ask again?`,
    ],
  },
  call: { say: () => 'Has anything changed since it was put on hold? And when should I ask again?' },
  taps: afterSilence,
};
