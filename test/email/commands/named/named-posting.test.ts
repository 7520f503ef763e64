import { expect, test } from 'vitest';
import { withoutPosting } from '../../../../lib/email/commands/named/named-posting.ts';

test.for<readonly [line: string, title: string, said: string]>([
  ['coach driver job rejected me', 'Coach driver', 'they rejected me'],
  ['telemetry job: rejected', 'Registered Nurse - Telemetry', 'rejected'],
  ['nurse: on hold', 'Nurse', 'on hold'],
  ['Pastry chef - offer', 'Pastry chef', 'offer'],
  ['rejected for the nurse role', 'Nurse', 'rejected'],
  ['interview for barista thu 3pm', 'Barista', 'interview thu 3pm'],
  ['they said no about the SRE position', 'SRE', 'they said no'],
  ['the driver people said no', 'Coach driver', 'they said no'],
  ['snooze the nurse job 3 days', 'Staff Nurse', 'snooze 3 days'],
  ['stop the driver one', 'Coach driver', 'stop'],
  ['got the nurse job', 'Nurse', 'got the job'],
  ['my barista application: heard', 'Barista', 'heard'],
  ['the nurses position went to someone else', 'Nurse', 'the job went to someone else'],
])('%j about %j says %j', ([line, title, said]) => expect(withoutPosting(line, title)).toContain(said));

test.for<readonly [line: string, title: string]>([
  ['truck driver job rejected me', 'Coach driver'],
  ['nurse called me', 'Nurse'],
  ['the head nurse called me', 'Nurse'],
  ['driver rejected me', 'Coach driver'],
  ['a nurse called', 'Nurse'],
  ['rejected for the driver', 'Coach driver'],
  ['another job rejected me', 'Coach driver'],
  ['stop', 'Nurse'],
  ['coach driver', 'Coach driver'],
  ['the job is great', 'The job'],
])('%j does not name %j', ([line, title]) => expect(withoutPosting(line, title)).toEqual([]));
