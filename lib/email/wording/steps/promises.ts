/** Stated dates: the employer's day, the user's own promise, a rhythm. None says "as agreed", because we saw only one side's words. */
import { type DraftWords, noAnswer, nothingNew, type StepWords, type Words, whoSaid } from './step-words.ts';
import { afterSilence, taps, tapsOfOffer } from './taps.ts';

const mentioned = ({ namedDay }: Words, rest: string): string | null => (namedDay === null ? null : `You mentioned ${namedDay}${rest}`);

export const promiseDue: StepWords = {
  action: ({ them }) => `check in with ${them} after the day they named`,
  state: nothingNew,
  title: ({ them }) => `Check in with ${them}`,
  says: ({ audience, them }) =>
    audience === 'recruiter'
      ? ['The day they named has passed, and late is normal.', `Ask ${them}, not the employer, where things stand and when to ask again.`]
      : [
          'The day they named has passed. Late is normal; hiring often takes longer than planned.',
          'Ask where things stand, and when to ask again.',
        ],
  reason: () => 'Once that day has passed, a short question is fair.',
  drafts: {
    employer: [
      (words) =>
        mentioned(words, `, so I wanted to ask how things look with ${words.matter}. If it's still too early, when should I ask again?`),
      ({ interested }) => `I'm still very ${interested}. Is there any news yet? If not, that's no problem: when should I ask again?`,
      ({ matter }) =>
        `I know these decisions often take longer than planned. Is there any news on ${matter}, and if not, when should I ask again?`,
    ],
    recruiter: [
      (words) => mentioned(words, ` for ${words.matter}. Is there any word yet? If it's too early, when should I ask again?`),
      ({ matter }) => `Is there any news on ${matter}? I know it can take longer than planned. When should I ask again?`,
      ({ interested }) => `I'm still very ${interested}. Have you heard anything, and if not, when should I ask again?`,
    ],
    contact: [
      (words) => mentioned(words, ", so I'm getting back in touch. How do things look now? If it's a bad week, when should I try again?"),
      () => "I know plans change, so there's no rush. Is there any news on what we talked about, and if not, when should I ask again?",
      ({ namedDay }) =>
        namedDay === null
          ? null
          : `I'm getting back to you, since you mentioned ${namedDay}. Has anything changed, and is there anything I can do for you?`,
    ],
  },
  call: {
    say: (words) => `${mentioned(words, '. ') ?? ''}How do things look?`,
    ask: () => "If it's early, when should I ask again?",
  },
  taps: afterSilence,
};

/** A day that they named is one to get in touch, the one on which applications open, or the last one to answer their offer. */
const invitedTo = {
  talk: {
    state: (Them: string, at: string | null) => `${Them} named a time for you to get in touch${at === null ? '' : `: ${at}`}.`,
    title: (them: string) => `Get in touch, as ${them} asked`,
    says: ['Do exactly what they said: that day, that way.'],
  },
  opening: {
    state: (Them: string, at: string | null) => `${Them} said when it opens${at === null ? '' : `: ${at}`}.`,
    title: (them: string) => `Apply to ${them}, now that it's open`,
    says: ['Apply the way they ask for. Then send one line to the person who told you.'],
  },
  answer: {
    state: (Them: string, at: string | null) => `${Them} asked for your answer to the offer${at === null ? '' : ` by ${at}`}.`,
    title: (them: string) => `Give ${them} your answer`,
    says: ['Say yes or no, or ask for a few more days now. Asking before the day is over is fine.'],
  },
} as const;
const answerOnMovedDay = ['They have given you more time once, so say yes or no now.'];

/** A draft for a day on which the user is to get in touch, and for nothing else. */
const toTalk =
  (draft: DraftWords): DraftWords =>
  (words) =>
    words.dayOf === null ? draft(words) : null;

const notToTalk: readonly DraftWords[] = [
  ({ dayOf }) => (dayOf === 'opening' ? "Thank you for telling me when it opens. I'm sending you my application today." : null),
  ({ dayOf }) => (dayOf === 'answer' ? "Thank you for your offer. I'll give you my answer today. Who should I call?" : null),
];

const callOn = {
  opening: "I'm applying today, now that it's open. Is there anything you'd like me to add?",
  answer: "I'm calling with my answer to your offer.",
} as const;

export const promiseInvited: StepWords = {
  action: ({ them }) => `get in touch with ${them}, as they asked`,
  state: (words) => invitedTo[words.dayOf ?? 'talk'].state(whoSaid(words), words.namedAt),
  title: ({ them, dayOf, promised }) =>
    dayOf === null && promised === 'to call' ? `Call ${them}, as they asked` : invitedTo[dayOf ?? 'talk'].title(them),
  says: ({ dayOf, dayIsMoved, isRepeat }) => {
    if (dayIsMoved) return answerOnMovedDay;
    return dayOf === null && isRepeat ? ['That day has passed, and today is fine too.'] : invitedTo[dayOf ?? 'talk'].says;
  },
  reason: () => "They told you when, so that's when.",
  drafts: {
    employer: [
      ...notToTalk,
      toTalk(({ namedDay, matter }) =>
        namedDay === null ? null : `You suggested I get in touch again around ${namedDay}. How do things look with ${matter}?`,
      ),
      toTalk(({ interested }) => `I'm getting back in touch, as you suggested. I'm still very ${interested}. What is the next step?`),
      toTalk(
        ({ matter }) => `Thank you for suggesting I get in touch again. Is there any news on ${matter}, and do you need anything from me?`,
      ),
    ],
    recruiter: [
      ...notToTalk,
      toTalk(({ namedDay, matter }) =>
        namedDay === null ? null : `You suggested I get in touch around ${namedDay}. Is there any news on ${matter}?`,
      ),
      toTalk(() => "I'm getting back in touch, as you suggested. Is anything moving on the employer's side?"),
      toTalk(({ matter }) => `As you suggested, I'm checking back about ${matter}. Do you need anything from me?`),
    ],
    contact: [
      ...notToTalk,
      toTalk(({ namedDay }) =>
        namedDay === null ? null : `You kindly suggested I get in touch around ${namedDay}. When would suit you for a short conversation?`,
      ),
      toTalk(() => "I'm getting back in touch, as you suggested. Is this a better time for you?"),
      toTalk(() => 'Thank you for suggesting I get in touch again. How are things, and is there anything I can do for you?'),
    ],
  },
  call: {
    say: ({ dayOf, isRepeat, namedDay }) => {
      if (dayOf !== null) return callOn[dayOf];
      return `You suggested I call ${isRepeat && namedDay !== null ? `around ${namedDay}` : 'around now'}. Is this a good moment?`;
    },
    ask: ({ dayOf }) => (dayOf === null ? 'How do things look? How and when should I follow up?' : 'What is the next step?'),
  },
  taps: (words) => {
    if (words.dayOf === 'answer') return tapsOfOffer;
    return words.promised === 'to call' ? afterSilence({ channel: 'phone' }) : afterSilence(words);
  },
};

/** A call has only a script. Something to send has its own drafts. */
export const promiseOwn: StepWords = {
  action: ({ them }) => `do what you promised ${them}`,
  state: ({ them, namedAt }) => (namedAt === null ? `You made a promise to ${them}.` : `You made a promise for ${namedAt}.`),
  title: () => 'Do what you promised',
  says: ({ promised, isRepeat }) => {
    if (isRepeat) return [`Today is still a good day to ${promised === 'to call' ? 'call' : 'do it'}.`];
    return promised === 'to call'
      ? ['Call exactly then.', 'Before you hang up, ask how and when to follow up.']
      : ['Do exactly that, exactly then.', 'People remember who keeps their word.'];
  },
  reason: () => 'Keeping a small promise to the minute says a lot about you.',
  drafts: {
    employer: [
      ({ promised, matter }) =>
        promised === 'to send'
          ? 'As promised, here it is. If anything is missing, please tell me.'
          : `As I said I would, I'm getting back to you about ${matter}. Is there any news, and if not, when should I ask again?`,
      ({ promised, matter }) =>
        promised === 'to send'
          ? "I said I'd send this over, so here it is. I'm happy to answer any questions."
          : `I promised to be in touch about ${matter}. How do things look on your side?`,
      ({ promised, interested }) =>
        promised === 'to send'
          ? 'Here is what I promised you. Please let me know if you need anything else.'
          : `As promised, a short note from me. I'm still very ${interested}. What is the next step?`,
    ],
    recruiter: [
      ({ promised, matter }) =>
        promised === 'to send'
          ? 'As promised, here it is. If anything is missing, please tell me.'
          : `As I said I would, I'm getting back to you about ${matter}. Is there anything new?`,
      ({ promised, matter }) =>
        promised === 'to send'
          ? "I said I'd send this over, so here it is. I'm happy to answer any questions."
          : `I promised to be in touch. How are things moving with ${matter}?`,
      ({ promised, matter }) =>
        promised === 'to send'
          ? 'Here is what I promised you. Please let me know if you need anything else.'
          : `As promised, a short note about ${matter}. Do you need anything from me?`,
    ],
    contact: [
      ({ promised }) =>
        promised === 'to send'
          ? 'As promised, here it is. If anything is missing, please tell me.'
          : "As I said I would, I'm getting back to you. How are things on your side?",
      ({ promised }) =>
        promised === 'to send'
          ? "I said I'd send this over, so here it is. I'm happy to answer any questions."
          : 'I promised to be in touch, so here I am. When would suit you for a short conversation?',
      ({ promised }) =>
        promised === 'to send'
          ? 'Here is what I promised you. Please let me know if you need anything else.'
          : 'As promised, a short note from me. Is there anything I can do for you?',
    ],
  },
  underDraft: ({ promised }) => (promised === 'to send' ? 'Attach it before you send.' : ''),
  call: {
    say: () => 'I said I would call. Is this a good moment?',
    ask: () => 'How do things look? How and when would you like me to follow up?',
  },
  taps: () => [taps.keptPromise, taps.later, taps.heard, taps.stop],
};

const asISaid = ({ rhythmBy }: Words): string => (rhythmBy === 'user' ? 'As I said I would' : 'As you suggested');

export const promiseCadence: StepWords = {
  action: ({ them }) => `send ${them} your regular check-in`,
  state: ({ them }) => `It's time for your regular check-in with ${them}.`,
  title: () => 'Send your regular check-in',
  says: ({ rhythm, rhythmBy }) => [
    `${rhythmBy === 'user' ? 'You said you would' : 'They asked you to'} be in touch ${rhythm ?? 'regularly'}.`,
    'Keep to it: no sooner, and no more often.',
  ],
  reason: () => "Silence doesn't change a rhythm.",
  drafts: {
    employer: [
      (words) => `${asISaid(words)}, I'm checking in. Is there anything new on ${words.matter}?`,
      () => "Here's my regular check-in. How do things look, and do you need anything from me?",
      ({ interested }) => `A short hello from me, as every time. I'm still very ${interested}. Has anything changed?`,
    ],
    recruiter: [
      (words) => `${asISaid(words)}, I'm checking in about ${words.matter}. Is there any news from the employer?`,
      () => "Here's my regular check-in. Is anything moving, and do you need anything from me?",
      () => "A short hello from me, as every time. I'm still very interested. Has anything changed?",
    ],
    contact: [
      (words) => `${asISaid(words)}, I'm checking in. How are things on your side?`,
      () => "Here's my regular hello. Is there anything I can help you with?",
      () => 'A short note from me, as every time. Has anything changed on your side?',
    ],
  },
  call: { say: () => "I'm calling for my regular check-in. Is there anything new?" },
  taps: afterSilence,
};

export const promiseLapse: StepWords = {
  action: () => 'let it go',
  state: noAnswer,
  title: () => 'Let it go',
  says: () => ['They said by when you would hear if they chose you.'],
  reason: () => 'They said by when you would hear if they chose you, so there is nothing left to ask.',
  drafts: null,
  call: null,
  taps: () => [taps.heardAfterAll, taps.keepOpen],
};
