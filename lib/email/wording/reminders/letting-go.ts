/**
 * The let-it-go note: the email that people remember. What they did, the silence kindly explained, and who else may need them.
 * "I closed this one": the service did it. "You let it go" is the user's to say.
 */
import type { Audience } from '../steps/step-words.ts';
import { onlyWhatYouSend } from '../steps/step-words.ts';

export interface LettingGoWords {
  readonly them: string;
  readonly audience: Audience;
  /** "You applied on Tuesday 3 November" for an application, otherwise "You wrote on ...". Without the day if it is not known. */
  readonly first: { readonly verb: 'applied' | 'called' | 'wrote'; readonly on: string | null };
  readonly user: string | null;
  readonly followUps: number;
  readonly hadInterview: boolean;
  /** A contact who answered or met the user, and owes nothing: no silence is explained. Null: not so. */
  readonly settled: 'answered' | 'met' | 'thanked' | null;
  /** They had answered before: then it is not "no answer" that was seen. */
  readonly theyAnswered: boolean;
  /** The quoted sentence by which silence means no, otherwise null. `implied`: it says no more than when the chosen ones hear. */
  readonly plan: { readonly quote: string; readonly implied: boolean } | null;
  /** The user's open conversation that is due soonest; null: there is none. */
  readonly other: { readonly label: string; readonly on: string; readonly action: string } | null;
}

/** Paragraphs, the first to stand out. */
export const lettingGo = (words: LettingGoWords): readonly string[] => [
  `${words.user === null ? 'You' : `${words.user}, you`} did this well.`,
  whatYouDid(words),
  whatWasSeen(words),
  ...(isSettled(words) ? [] : [whyTheyAreSilent(words)]),
  whatStays(words),
  whoElse(words),
];

type Settled = Pick<LettingGoWords, 'settled' | 'plan'>;
export const isSettled = ({ settled, plan }: Settled): boolean => settled !== null && plan === null;

const inTouch = {
  answered: (them: string): string => `You wrote to ${them}, and you got an answer.`,
  met: (them: string): string => `You wrote to ${them}, and you met.`,
  thanked: (them: string): string => `You met ${them}, and you said thank you.`,
} as const;
const nothingLeft = "There's nothing left to do here";

function whatYouDid({ them, settled, audience, first, followUps, hadInterview, theyAnswered }: LettingGoWords): string {
  if (hadInterview)
    return followUps > 0
      ? "You got as far as an interview, and most people who apply don't. You followed up, and you left them room."
      : "You got as far as an interview, and most people who apply don't. Then you left them room to decide.";
  if (audience === 'recruiter') return `You went through ${them}, and you gave it time. That's how it should be done.`;
  if (settled !== null) return `${inTouch[settled](them)} It takes some nerve to write to people, and you did it.`;
  if (audience === 'contact')
    return `You wrote to ${them}, and you left them room. It takes some nerve to write to people, and you did it.`;
  const wrote = `You ${first.verb}${first.on === null ? '' : ` on ${first.on}`}`;
  // Follow-ups are counted from their last answer, so there were more before it.
  return followUps > 0
    ? `${wrote}, you followed up${theyAnswered ? '' : ` ${times(followUps)}`}, and you left them room. That is persistent without being a pest.`
    : `${wrote}, and you left them room. That's the right amount.`;
}

const times = (count: number): string => ['once', 'twice', 'three times'][count - 1] ?? `${count} times`;

const seen = ({ them, theyAnswered }: Pick<LettingGoWords, 'them' | 'theyAnswered'>): string =>
  `I have seen ${theyAnswered ? 'nothing new' : 'no answer'} from ${them} ${onlyWhatYouSend}`;

function whatWasSeen(words: LettingGoWords): string {
  if (words.plan !== null) return silenceMeansNo(words.plan);
  if (words.settled !== null) return `${nothingLeft}, so this is a good place to stop.`;
  return words.audience === 'recruiter'
    ? `${seen(words)}. Another question would not speed it up, so this is a good place to stop.`
    : `${seen(words)}. One more email would not help, so this is a good place to stop.`;
}

const silenceMeansNo = ({ quote, implied }: NonNullable<LettingGoWords['plan']>): string =>
  implied
    ? `They wrote: ${quote}. I have seen no answer ${onlyWhatYouSend}, so this one is most likely over.`
    : `They said that silence would mean no: ${quote}. I have seen no answer ${onlyWhatYouSend}, so this one is over.`;

const aboutThem = 'Silence is about their priorities, not your worth.';

const whyTheyAreSilent = ({ audience }: LettingGoWords): string =>
  audience === 'contact'
    ? `${aboutThem} A full week is often the reason.`
    : `${aboutThem} Jobs get frozen, budgets move, people leave, and you rarely hear which.`;

function whatStays({ them, audience, hadInterview }: LettingGoWords): string {
  if (audience === 'recruiter') return `Recruiters want to place you. If this one moves, ${them} has every reason to call.`;
  if (audience === 'contact') return 'You can say hello again in a few months. No harm is done.';
  return `${hadInterview ? 'They have met you. ' : ''}If you impressed them, they'll remember you without another nudge, however long it takes.`;
}

/** Also said where a machine's no closed a conversation. */
export const whoElse = ({ other }: Pick<LettingGoWords, 'other'>): string =>
  other === null
    ? 'Who else needs what you do, and sooner? Write to one of them today, with me in Bcc.'
    : `Who else needs what you do, and sooner? Next on your list: ${other.label}. I'll remind you on ${other.on} to ${other.action}.`;

/** When the user answered no reminder of the timeline: nothing about them is known, so nothing is praised. */
export const lettingGoNeutrally = (words: Pick<LettingGoWords, 'them' | 'plan' | 'theyAnswered' | 'settled'>): readonly string[] =>
  words.settled !== null && words.plan === null
    ? [`${inTouch[words.settled](words.them)} ${nothingLeft}, so I'm closing this one.`]
    : [words.plan === null ? `${seen(words)}, so I'm closing this one.` : silenceMeansNo(words.plan), aboutThem];

export const lettingGoPreheader = { engaged: 'You did your part, and you did it well.', neutral: "I'm closing this one." } as const;

export const lettingGoClosing = {
  lead: 'If something is different, tap one and press Send.',
  leadNeutral: 'Did they answer? Tap one and press Send.',
  closed: ({ them }: { readonly them: string }): string =>
    `I've closed this one and won't bring it up again. A new email from you to ${them} opens it again.`,
} as const;
