/** The first tracked mail, and every mail that was in doubt. */
import type { TimelineKind } from '../../../domain/words.ts';
import { followUpCount } from '../plain-dates.ts';
import { type Tap, taps } from '../steps/taps.ts';

export const trackingWords = {
  lead: (label: string): string => `I'm keeping track of ${label}.`,
  preheader: (reminder: string | null): string => (reminder === null ? 'I keep track from here.' : `First reminder: ${reminder}.`),
  comesFrom: (address: string, them: string): string =>
    `The reminder will come from ${address}, to you alone. If ${them} answers before, reply “heard”.`,
  spam: 'Nothing there by then? Look in your spam folder. Say hi once and add me to your contacts, and my emails will reach you.',
  hi: 'Say hi',
  cap: (cap: number): string => `I'll suggest ${followUpCount(cap)} at most. Reply “follow-ups 1” or “follow-ups 4” to change that.`,
  quiet: "I confirm your first email only. After that I'll write when something isn't clear, or when it's time.",
} as const;

const kindTaps: Readonly<Record<TimelineKind, Tap>> = {
  application: taps.application,
  unsolicited: taps.unsolicited,
  networking: taps.networking,
};

export const doubtWords = {
  kind: 'Did I get that right?',
  kindTap: (kind: TimelineKind): Tap => kindTaps[kind],
  timeline: (label: string): string => `I added this email to your conversation with ${label}. Is that right?`,
  ending: (them: string): string => `Your email reads as if it ends things with ${them}. Does it?`,
  endingTapLead: "If it doesn't, do nothing. If it does, tap one and press Send.",
  via: (them: string): string => `Is ${them} a recruiter, who works for several employers?`,
  tag: (word: string): string =>
    `I don't know the tag “+${word}”, so I left it out. Tags I know: +2w, +nov30, +monday, +interview, +recruiter, +never.`,
  tapLead: "If it's right, do nothing. If not, tap one and press Send.",
  viaTapLead: 'If so, tap below and press Send. If not, do nothing.',
} as const;
