/**
 * The parts of a step's words. Each step is one entry of a table (check-ins.ts, interviews.ts, promises.ts ...): its name, what we have
 * seen, what to do and why, drafts, a call, and the answers it offers. Not here: which step comes when (domain/), how a mail is laid out
 * (compose/).
 */
import type { Source } from '../../../domain/etiquette.ts';
import type { Channel } from '../../../domain/words.ts';
import { capital } from '../names.ts';
import type { Tap } from './taps.ts';

/** The recipient of the words, which decides what may be said and asked. */
export type Audience =
  | 'employer'
  /** An employer who has met the user. */
  | 'interviewer'
  | 'recruiter'
  | 'contact';

/** The facts in the sentences, in words. Unknown ones are null or empty, and the sentence leaves them out. */
export interface Words {
  /** "Dana", "Initech", "initech.example", else "your contact". */
  readonly them: string;
  /** The same at the beginning of a sentence. */
  readonly Them: string;
  readonly isPerson: boolean;
  readonly address: string | null;
  /** Nobody reads mail at that address. */
  readonly takesNoReplies: boolean;
  readonly audience: Audience;
  readonly channel: Channel;
  /** "the post of Technical writer", else "the position". */
  readonly post: string;
  /** "my application for the post of Technical writer", "the application I sent on 3 November", else "my application". */
  readonly application: string;
  /** What the conversation is about: the post, otherwise "my application". */
  readonly matter: string;
  /** "interested in the post of Technical writer". */
  readonly interested: string;
  /** " on 3 November", or empty. */
  readonly onSentDay: string;
  readonly resume: string;
  /** "my certificates or a trial day", "references or a sample of my work": what people of this trade can show. */
  readonly proof: string;
  /** "Friday 20 November": the day that a promise names. */
  readonly namedDay: string | null;
  /** "Tuesday 10 November, 08:30", by the user's own clock. */
  readonly namedAt: string | null;
  /** What that day is, where it is no day to get in touch: applications open, or the answer to their offer is due. */
  readonly dayOf: 'opening' | 'answer' | null;
  /** They gave the user more time for that answer. */
  readonly dayIsMoved: boolean;
  /** What the user promised to do. */
  readonly promised: 'to call' | 'to send' | 'to be in touch';
  /** "every two weeks", and whose word it was. */
  readonly rhythm: string | null;
  readonly rhythmBy: 'user' | 'correspondent';
  /** "by Friday 20 November", when another offer must be answered; null: they named no day. */
  readonly byDay: string | null;
  /** "tomorrow", on the eve of a weekend or holiday "on Monday". */
  readonly tomorrow: string;
  /** "Friday 20 November": the last day of their test; null: none was named. */
  readonly assessmentDueOn: string | null;
  /** Null: on another day. */
  readonly assessmentIsDue: 'today' | 'tomorrow' | null;
  readonly interviewAt: string | null;
  readonly interviewIsTomorrow: boolean;
  /** Today, before or after this email. */
  readonly interviewIsToday: boolean;
  /** "zoom.us/j/123", "Room 4.12, 12 High Street": as they wrote it, without `https://`, so that none of our mails links to the web. */
  readonly interviewPlace: string | null;
  readonly interviewOnline: boolean;
  /** They talk by phone or video, without a link that we know. */
  readonly interviewByPhone: boolean;
  /** "trial shift", "working interview": they try the user's work. Null: they talk. */
  readonly interviewTrial: string | null;
  /** "Dana Reyes and Lee Wong". */
  readonly interviewWith: string | null;
  /** "Please bring your passport": what they ask to bring, in their words. */
  readonly interviewBring: readonly string[];
  /** "Monday 30 November, 10:30": the time that their newest email set, while it is to come. Null: it set none. */
  readonly invitedFor: string | null;
  /** Another interview that overlaps with it or follows within an hour. */
  readonly clash: { readonly label: string; readonly at: string } | null;
  /** Who said what the step answers, or answered last; null: no name is sure. The same as `them` where nobody did. */
  readonly writer: string | null;
  /** "5 November": the day of their newest email, if we saw one. */
  readonly theirEmailOf: string | null;
  readonly lastHeardOn: string | null;
  readonly lastHeardMonth: string | null;
  /** The reminder comes once more, some days later. */
  readonly isRepeat: boolean;
  /** This step was reminded before, in the same turn. */
  readonly isAgain: boolean;
  /** Whether any answer of theirs is known. */
  readonly theyAnswered: boolean;
  /** They answered within three days. */
  readonly answeredQuickly: boolean;
  /** Whether their rejection says that somebody else was chosen. */
  readonly choseSomebody: boolean;
  /** A call to the recruiter goes before the thank-you, and no other mail says so. */
  readonly callFirst: boolean;
  /** They are a person, and not known to have only arranged the interview. */
  readonly metThem: boolean;
  /** "Jo Miller"; null: not known. */
  readonly user: string | null;
}

export type Say = (words: Words) => string;

/** The facts for the name of a step, which is used in many mails that know nothing else about the step. */
export type ActionWords = Pick<Words, 'them' | 'audience' | 'resume' | 'channel'>;

/** Null: a needed fact is unknown, so another draft is used. */
export type DraftWords = (words: Words) => string | null;

/** Two or three sentences each, in the user's voice. The employer's draft is used if a special one is missing. */
export interface Drafts {
  readonly employer: readonly DraftWords[];
  readonly interviewer?: readonly DraftWords[];
  readonly recruiter?: readonly DraftWords[];
  readonly contact?: readonly DraftWords[];
  readonly portal?: readonly DraftWords[];
  readonly message?: readonly DraftWords[];
  readonly phone?: readonly DraftWords[];
  readonly inPerson?: readonly DraftWords[];
}

/** Fifteen seconds of speech, and never the sentences of the draft. */
export interface Call {
  readonly say: Say;
  readonly ask?: Say;
  readonly voicemail?: Say;
}

export interface StepWords {
  /** "check in with Dana", behind "I'll remind you to". */
  readonly action: (words: ActionWords) => string;
  /** The first sentence of the reminder: what was seen, never what somebody failed to do. */
  readonly state: Say;
  readonly title: Say;
  /** Sentences; a repeat says the first one only. */
  readonly says: (words: Words) => readonly string[];
  /** The known facts of an interview, as a list between the state and the title. */
  readonly card?: (words: Words) => readonly string[];
  /** To be asked, as a list below the advice. */
  readonly list?: (words: Words) => readonly string[];
  readonly afterList?: Say;
  readonly reason: (words: Pick<Words, 'audience' | 'channel'>) => string;
  /** The articles that say what the reason says, where the row's own say more than that; absent: the row's (domain/etiquette.ts). */
  readonly saidBy?: readonly Source[];
  /** Null: there is nothing to write. */
  readonly drafts: Drafts | null;
  /** In place of "Open this draft to Dana". */
  readonly button?: Say;
  readonly underDraft?: Say;
  readonly call: Call | null;
  readonly taps: (words: Words) => readonly Tap[];
}

export const onlyWhatYouSend = '(I only see what you send me)';

/** Does not deny an answer of theirs that we have seen. */
/** At the beginning of a sentence. */
export const whoSaid = ({ writer }: Words): string => capital(writer ?? 'they');
export const noAnswer: Say = ({ them, theyAnswered }) =>
  `I have seen ${theyAnswered ? 'nothing new' : 'no answer'} from ${them} ${onlyWhatYouSend}.`;
export const nothingNew: Say = ({ them }) => `I have seen nothing new from ${them} ${onlyWhatYouSend}.`;
