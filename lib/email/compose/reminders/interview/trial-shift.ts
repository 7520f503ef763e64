/** Whether an interview is work to try: then the user brings shoes and tools, and has no use for two copies of a résumé. */
import type { TimelineEvent } from '../../../../domain/events.ts';
import { clausesOfInvitation } from './invitation-clauses.ts';

/** How we call it, and how they do. The first that is found counts. */
const trials: readonly (readonly [name: string, words: RegExp])[] = [
  ['working interview', /\bworking interview\b/],
  [
    'trial day',
    /\b(?:(?:paid|unpaid|working|short|free|full) )?(?:trial|taster|try-?out|probation) (?:day|half[- ]day|morning|afternoon|evening)\b/,
  ],
  ['trial lesson', /\b(?:trial|demo) (?:lesson|class)\b/],
  [
    'trial shift',
    /\b(?:trial|taster|try-?out|shadow) (?:shift|session|service)\b|\b(?:working|paid|kitchen|shop|bar) trial\b|\b(?:for|do|have) an? (?:short |quick )?trial\b(?! (?:period|run of|of|version))/,
  ],
  // As kitchens say it.
  [
    'stage',
    /\bstage (?:shift|day|in (?:the|our) kitchen|with (?:us|the brigade|the team))\b|\b(?:come (?:in )?(?:and|to|for a)|do a|for a) stage\b(?! (?:one|two|three|\d|of|interview|manager))/,
  ],
];
/** Not this time: "If it goes well, we'd offer you a trial shift". */
const LATER =
  /\b(?:if|after|afterwards|later|next step|following|followed by|may|might|could lead|would then|eventually|successful|second stage|trial period|clinical trial)\b/;

/** "trial shift", "working interview"; null: an interview like others. */
export function trialOf(events: readonly TimelineEvent[]): string | null {
  const said = clausesOfInvitation(events).filter((clause) => !LATER.test(clause));
  return trials.find(([, words]) => said.some((clause) => words.test(clause)))?.[0] ?? null;
}
