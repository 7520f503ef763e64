/** The let-it-go note: the mail that people remember. It praises, explains the silence kindly, and points to somebody else. */
import type { Names } from '../names.ts';

export interface LettingGoWords {
  readonly names: Names;
  /** The user's given name, or null. */
  readonly user: string | null;
  /** "Tuesday 3 November": when they first wrote; null when unknown. */
  readonly wroteOn: string | null;
  readonly followUps: number;
  readonly hadInterview: boolean;
  /** The sentence by which they said that silence means no, quoted; else null. */
  readonly plan: string | null;
}

/** Paragraphs, the first to stand out. */
export const lettingGo = ({ names, user, wroteOn, followUps, hadInterview, plan }: LettingGoWords): readonly string[] => [
  `${user === null ? '' : `${user}, `}you did this well. ${whatYouDid(wroteOn, followUps, hadInterview)} ${followUps > 0 ? 'You were persistent without being a pest, and that is exactly right.' : 'That is exactly the right measure.'}`.replace(
    /^./,
    (first) => first.toUpperCase(),
  ),
  plan === null
    ? `Now it is time to let it rest. I have seen no answer from ${names.them} (I only see what you send me), and one more mail from you would not help.`
    : `Now it is time to let it rest. They named the day themselves: ${plan}. I have seen no answer from ${names.them} (I only see what you send me).`,
  'Silence is about their priorities, not your worth. Hiring often takes longer than planned, and what holds it up mostly has nothing to do with you.',
  'If you impressed them, they will remember you without another nudge, however long it takes.',
  'Who else needs what you do, sooner? Write to one of them today.',
];

/** When the user answered no reminder of the timeline: nothing about them is known, so nothing is praised. */
export const lettingGoNeutrally = ({ names, plan }: Pick<LettingGoWords, 'names' | 'plan'>): readonly string[] => [
  plan === null
    ? `I have seen no answer from ${names.them} (I only see what you send me), so I close this one and stay quiet about it.`
    : `They named the day themselves: ${plan}, and I have seen no answer (I only see what you send me), so I close this one.`,
  'Silence is about their priorities, not your worth.',
];

export const lettingGoPreheader = 'You did this well. Silence is about their priorities, not your worth.';

export const lettingGoClosing = {
  heard: 'If they did answer, reply “heard”. I have closed this timeline, and stay quiet about it.',
  heardNeutrally: 'If they did answer, reply “heard”.',
  today: 'You let it go',
  reopen: 'A new mail of yours to them, or “undo”, opens it again.',
} as const;

function whatYouDid(wroteOn: string | null, followUps: number, hadInterview: boolean): string {
  const wrote = wroteOn === null ? 'You wrote' : `You wrote on ${wroteOn}`;
  const parts = [
    wrote,
    ...(hadInterview ? ['you went to the interview'] : []),
    ...(followUps > 0
      ? [followUps === 1 ? 'you followed up once' : `you followed up ${followUps === 2 ? 'twice' : `${followUps} times`}`]
      : []),
    'you left them room',
  ];
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}.`;
}
