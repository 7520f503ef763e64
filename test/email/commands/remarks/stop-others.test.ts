/** Answers to "Shall I stop the others?" */
import { expect, test } from 'vitest';
import { readStopOthers } from '../../../../lib/email/commands/remarks/stop-others.ts';

test.for([
  'yeah bin the rest off',
  'Yes kindly stop all others',
  'yes stop the others',
  'Please stop them all, thank you',
  'yes please stop reminding me about the others',
  'ok close the other ones',
  'you can drop the rest now',
  'Yes, all of them',
  'scrap the lot',
  'forget about the others thanks',
  'cancel all other reminders please',
  'yep, get rid of the rest',
  'end all the other conversations',
  'stop all the remaining',
  'Sure, stop them',
])('%j is a yes', (line) => expect(readStopOthers(line)).toBe(true));

test.for([
  'no keep the others',
  "no don't stop them",
  'please keep the rest going',
  'Leave them open for now',
  "Don't stop the others please",
  'carry on with the others',
  'nah, leave the rest',
])('%j is a no', (line) => expect(readStopOthers(line)).toBe(false));

test.for([
  'stop the others except Globex',
  'stop the rest but keep Initech',
  'yes stop Globex',
  'should I stop the others?',
  'I will stop the others myself tomorrow',
  'stop',
  'yes I start on Monday',
  'they stopped the others',
  'not sure about the others',
  'stop them next week',
  'bin collection job: keep it',
  'maybe stop the others',
])('%j is neither', (line) => expect(readStopOthers(line)).toBeNull());
