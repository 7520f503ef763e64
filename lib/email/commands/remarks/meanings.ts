/** How what remarks come to goes together. A meaning is written as one would type it. */

/** Whoever reports the one has reported the others as well. */
export const includes: Readonly<Record<string, readonly string[]>> = {
  hired: ['offer', 'heard', 'called', 'stop'],
  declined: ['stop', 'withdrew', 'rejected', 'offer', 'called', 'done'],
  withdrew: ['stop', 'done', 'called', 'rejected'],
  'follow-ups': ['later', 'stop', 'withdrew', 'rejected'],
  'interview cancelled': ['interview', 'met', 'stop', 'heard'],
  offer: ['hired', 'heard', 'called', 'in process'],
  'dated offer': ['offer', 'hired', 'heard', 'called', 'in process', 'plan', 'snooze'],
  plan: ['heard', 'called', 'done', 'in process', 'voicemail', 'messaged'],
  rejected: ['heard', 'called', 'in process', 'met', 'stop'],
  'no openings': ['heard', 'called', 'done'],
  'on hold': ['heard', 'called', 'in process'],
  test: ['heard', 'in process', 'interview', 'closes', 'done'],
  interview: ['heard', 'called', 'in process', 'done'],
  'in process': ['heard', 'called', 'done'],
  met: ['heard'],
  heard: ['called', 'done', 'messaged', 'voicemail'],
  voicemail: ['called', 'done', 'later'],
  called: ['done'],
  messaged: ['done'],
};
const kinds: readonly (readonly [kind: string, beginning: RegExp])[] = [
  ['plan', /^heard, /],
  ['dated offer', /^offer by /],
  ['test', /^test due /],
  ['interview', /^interview /],
  ['snooze', /^(?:snooze|remind me|not yet,|pause) (?!1 week$|2 weeks$)/],
  ['closes', /^closes /],
  ['follow-ups', /^follow-ups /],
];
export const kindOf = (means: string): string => kinds.find(([, beginning]) => beginning.test(means))?.[0] ?? means;
/** Their day is what they say of it. */
export const ofDay: ReadonlySet<string> = new Set(kinds.map(([kind]) => kind));

/** What is only a guess beside something clear. */
export const vague: ReadonlySet<string> = new Set(['later', 'snooze 1 week', 'stop', 'pause 2 weeks', 'pause', 'nothing']);

/** An answer changes nothing. */
export const questions: ReadonlySet<string> = new Set(['privacy', 'status', 'help']);

/** "Chased them on Monday" was last Monday; and a start has a day. */
export const isPast: ReadonlySet<string> = new Set(['done', 'called', 'messaged', 'voicemail', 'met', 'hired']);

/** Words of what is still to come. */
export const TO_COME = / (?:will|should|shall|by|until|till|til|expected|due|awaited)(?= )/;
