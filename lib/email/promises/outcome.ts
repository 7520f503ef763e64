/** What a correspondent's mail decides for its timeline, of all that lib/email/outcome reads in it. Unsure is nothing: no stage changes by a guess. */
import type { Outcome } from '../../domain/words.ts';
import { readOutcome } from '../outcome/read-outcome.ts';
import { postpones } from './interview/called-off.ts';

export type StatedOutcome = Extract<Outcome, 'rejected' | 'no-openings' | 'in-process' | 'on-hold' | 'offer' | 'withdrew'>;

/** Why the user has to be asked what they said. */
export type Unsure = 'maybe-no' | 'another-language';

export interface TheirDecision {
  readonly outcome: StatedOutcome | null;
  readonly unsure: Unsure | null;
  /** The sentence that decided, or that leaves it open; '' without one. */
  readonly because: string;
  /** Mostly not English: no rule for English may read it. */
  readonly isForeign: boolean;
}

const outcomes: Readonly<Record<string, StatedOutcome>> = {
  rejected: 'rejected',
  'no-openings': 'no-openings',
  'in-process': 'in-process',
  'on-hold': 'on-hold',
  offer: 'offer',
  withdrawn: 'withdrew',
};

export function decisionIn(sentences: readonly string[]): TheirDecision {
  const { decision, certainty, because, says, language } = readOutcome({ subject: '', sentences });
  const isForeign = language !== 'en';
  if (decision === 'rejected' && postpones(because, sentences)) return decisionIn(sentences.filter((sentence) => sentence !== because));
  if (certainty === 'ask') return { outcome: null, unsure: isForeign ? 'another-language' : 'maybe-no', because, isForeign };
  // "We have received your application and are reviewing it" is in process, too.
  const outcome = outcomes[decision === 'received' && says.has('in-process') ? 'in-process' : decision] ?? null;
  return { outcome, unsure: null, because, isForeign };
}
