/** What to say on the phone, in some fifteen seconds, and what not (design, section 2, "Calls"). What a step asks for is its own (steps/). */
import type { Call, Words } from '../steps/step-words.ts';

/** One thing to say, with what comes before it: "Say:", "Voicemail:". */
export interface Spoken {
  readonly label: string;
  readonly text: string;
}

/** The call's script in order. `first`: they have not heard of the user before. */
export function callScript(call: Call, words: Words, first: boolean): readonly Spoken[] {
  const { user } = words;
  const name = user ?? '(say your name)';
  const hello = first ? `Hello, my name is ${name}.` : `Hello${words.isPerson ? ` ${words.them}` : ''}, it's ${name}.`;
  return [
    { label: 'Say:', text: spoken(`${hello} ${call.say(words)}`) },
    {
      label: 'Then listen, and ask:',
      text: spoken(call.ask?.(words) ?? 'Before I let you go: how and when would you like me to follow up?'),
    },
    ...(call.voicemail === undefined ? [] : [{ label: 'Voicemail:', text: spoken(`Hello, this is ${name}. ${call.voicemail(words)}`) }]),
  ];
}

const spoken = (text: string): string => `“${text}”`;

export const callAdvice = {
  /** To a posting. */
  once: 'One call is normal; nobody will think less of you. A voicemail counts, so leave it at that.',
  noPitch: 'No sales pitch: they have your application. No visit either, unless they hire walk-ins, as shops and restaurants do.',
  /** For networking, and for those who chose three follow-ups or more: a chain of tries is one follow-up. */
  again: "Voicemail? Say “I'll call again tomorrow at 8:30”, and do so. Five tries at most, one a day.",
  smallThing: 'If they ask how they can help: ask for one small thing they can easily give, such as a name or an opinion.',
  hours: (before: string, after: string): string =>
    `Before ${before} or after ${after} you're likeliest to reach them. Say it aloud twice first.`,
  aloud: 'Say it aloud twice first.',
} as const;
