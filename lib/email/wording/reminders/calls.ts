/** What to say on the phone, and what not (design, section 2, "Calls"). */
import type { StepName } from '../../../domain/etiquette.ts';
import type { TimelineKind } from '../../../domain/words.ts';

export interface CallWords {
  /** The user's own name, or "[your name]". */
  readonly user: string;
  /** Why they call: what the written draft would say. */
  readonly purpose: readonly string[];
  readonly kind: TimelineKind;
  readonly step: StepName;
}

/** In the order in which it is said. */
export function callScript({ user, purpose, kind, step }: CallWords): readonly string[] {
  if (step === 'interview.debrief') {
    return [
      `Who you are: “This is ${user}. I have just come out of the interview.”`,
      'Your impressions: “What I liked most was [one thing].”',
      'Your interest: “I am still interested”, or honestly why not.',
      'Your questions and concerns: “One thing I would like to understand is [one question].”',
      'Their side: “What is your feedback?”',
      beforeYouHangUp,
    ];
  }
  return [
    `Who you are: “Good morning, my name is ${user}.”`,
    'What you offer: “I am a [your trade], and [the one thing you do best].”',
    `Why you call: “${purpose.join(' ')}”`,
    ...(kind === 'networking' ? ['How they can help: one small thing that they can give, such as a name or an opinion.'] : []),
    beforeYouHangUp,
  ];
}

const beforeYouHangUp = 'Before you hang up: “How and when may I follow up?” Then say thank you.';

export const callAdvice = {
  aloud: 'Say it aloud twice first.',
  hours: 'To reach the person, call before 08:00 or after 17:00.',
  /** To a posting. */
  once: 'One call is enough, and a voice mail counts as one. On it, leave no number and promise no second call.',
  /** For networking: a chain of tries is one follow-up. */
  again: 'If you reach only the voice mail, say “I’ll call back tomorrow at 8:30”, and then do so. Try at most five times, once a day.',
} as const;
