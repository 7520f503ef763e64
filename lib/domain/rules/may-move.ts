/** Whether a step may come some days later: nobody named its day, and nothing happens on it. */
import { etiquette } from '../etiquette.ts';
import type { NextStep, Why } from '../next-step.ts';

/** Reasons with a fixed day: somebody named it, or something happens on it. */
const named: ReadonlySet<Why['since']> = new Set(['promise', 'interview', 'snooze', 'closing-date', 'offer']);

export const mayMove = ({ step, why }: Extract<NextStep, { readonly action: 'remind' | 'let-go' }>): boolean =>
  etiquette[step].timing === 'allowed-day' && why.promise === null && !named.has(why.since);
