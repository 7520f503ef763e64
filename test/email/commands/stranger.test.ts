import { expect, test } from 'vitest';
import { namedIn } from '../../../lib/email/commands/stranger.ts';

test.for<readonly [line: string, name: string]>([
  ['I got an offer from Lakeside Valves! I have to decide by November 20', 'Lakeside Valves'],
  ['Globex rejected me', 'Globex'],
  ['hired by Globex', 'Globex'],
  ['interview at Globex thu 3pm', 'Globex'],
  ['interview at globex thu 3pm', 'globex'],
  ['interview with Globex on Nov 12 at 2pm', 'Globex'],
  ['met Sam from Globex (career fair)', 'Globex'],
  ['2nd interview with St Mary’s Hospital Friday 10am', 'St Mary’s Hospital'],
  ['Bank of Ireland turned me down', 'Bank of Ireland'],
  ['Acme: rejected', 'Acme'],
  ['second round w/ Umbrella friday', 'Umbrella'],
  ['interview @ Globex thu 3pm', 'Globex'],
  ['call w/Hooli tomorrow', 'Hooli'],
  ['offer from bigfab by friday', 'bigfab'],
  ['Interview at Procter & Gamble tomorrow', 'Procter & Gamble'],
])('%j names %s', ([line, name]) => expect(namedIn(line)).toBe(name));

test.for([
  'rejected',
  'interview thu 3pm',
  'Interview on Thursday at 3pm',
  'interview with them on Friday',
  'interview at noon on Friday',
  'interview @ 3pm on Friday',
  'interview @ Noon',
  'Interview at Zoom',
  'They rejected me',
  'hired',
  'I have an offer, decide by Friday',
  'offer from them by Nov 20',
  'called, left a voicemail',
  'snooze until Monday',
  'interview at the office on Tuesday',
  'timezone Chicago',
])('%j names nobody', (line) => expect(namedIn(line)).toBeNull());
