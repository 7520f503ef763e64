import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Command } from '../../../../lib/domain/commands.ts';
import { readNote } from '../../../../lib/email/commands/notes/notes.ts';
import { startWords, startWordsOf } from '../../../../lib/email/commands/notes/start-words.ts';

const today = { now: Temporal.ZonedDateTime.from('2026-11-03T14:00[Europe/Paris]'), country: 'FR' };
const date = Temporal.PlainDate.from('2026-11-05');

test.for<readonly [words: string, name: string, job: string | null, ...told: Command[]]>([
  ['applied to Okapi Systems', 'Okapi Systems', null],
  ['applied to Okapi Systems for welder, met', 'Okapi Systems', 'welder', { type: 'ReportMeeting' }],
  ['applied to "Center for Hope", rejected', 'Center for Hope', null, { type: 'ReportOutcome', outcome: 'rejected', decideBy: null }],
  ['applied to Okapi, interview nov 5 15:00', 'Okapi', null, { type: 'SetInterview', date, time: Temporal.PlainTime.from('15:00') }],
  ['applied to Okapi, interview nov 5', 'Okapi', null, { type: 'SetInterview', date, time: null }],
  ['applied to Okapi, offer by nov 5', 'Okapi', null, { type: 'ReportOutcome', outcome: 'offer', decideBy: date }],
  ['applied to Okapi, in process', 'Okapi', null, { type: 'ReportOutcome', outcome: 'in-process', decideBy: null }],
  ['applied to Okapi, assessment by nov 5', 'Okapi', null, { type: 'SetAssessment', dueOn: date }],
  ['applied to "Procter, Gamble & Sons", called', 'Procter, Gamble & Sons', null, { type: 'ReportContact', how: 'called' }],
  ['applied to Okapi', 'Okapi', null, { type: 'Stop' }],
])('%j is read back', ([words, name, job, ...told]) => {
  expect(startWords(name, job, told, today)).toBe(words);
  expect(readNote(words, today)).toMatchObject({ company: name, job, facts: told.filter(({ type }) => type !== 'Stop') });
});

test.for<readonly [line: string, words: string]>([
  ['spoke with Hannah Berg from Lindholm by phone about the SRE role', 'called Hannah Berg at Lindholm about the SRE job, new'],
  ['phoned Moss Side Couriers yesterday about the van job', 'called Moss Side Couriers about the van job nov 2, new'],
  ['left a voicemail for Rita at Harbour Foods', 'left a voicemail for Rita at Harbour Foods, new'],
  ['met Sam from Globex (career fair)', 'met Sam at Globex, new'],
  ['Okapi called, they decide by friday', 'applied to Okapi, heard, they decide by nov 6'],
])('%j becomes %j', ([line, words]) => {
  const note = readNote(line, today);
  expect(note && startWordsOf(note, today)).toBe(words);
  expect(readNote(words, today)?.company ?? readNote(words, today)?.person).toBe(note?.company ?? note?.person);
});

test.for([
  'applied to Initech, Hired Help division',
  'applied to Initech, networking',
  'applied to Initech, stop all',
  'called Dana at Initech, interview thu 3pm',
])('%j has no further fact', (line) => expect(readNote(line, today)?.facts ?? []).toEqual([]));
