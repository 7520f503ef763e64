/** What a correspondent's mail decides for its timeline, of all that lib/email/outcome reads in it. Unsure is nothing: no stage changes by a guess. */
import type { Outcome } from '../../domain/words.ts';
import { type ReadOutcome, readOutcome } from '../outcome/read-outcome.ts';

export type StatedOutcome = Extract<Outcome, 'rejected' | 'no-openings' | 'in-process' | 'on-hold' | 'offer'>;

const outcomes: ReadonlySet<string> = new Set<StatedOutcome>(['rejected', 'no-openings', 'in-process', 'on-hold', 'offer']);
const isOutcome = (decision: string): decision is StatedOutcome => outcomes.has(decision);

/** "We have received your application and are reviewing it" is in process, too. */
export function statedOutcome(sentences: readonly string[]): StatedOutcome | null {
  const { decision, certainty, says }: ReadOutcome = readOutcome({ subject: '', sentences });
  if (certainty !== 'sure') return null;
  if (isOutcome(decision)) return decision;
  return decision === 'received' && says.has('in-process') ? 'in-process' : null;
}
