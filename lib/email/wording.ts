import type { NextStep } from '../domain/next-step.ts';

/** Why a step comes, and when: rule, counted days, source. */
export const whySentence = (next: NextStep): string => next.action;
