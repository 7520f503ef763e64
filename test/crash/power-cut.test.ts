/**
 * A power cut loses everything that was not synced to disk, in the database and in all other files and folders. Raw mails are synced before
 * their 250, and are handled again. What one of our mails refers to is synced before it leaves: the address that accepts its answer, and
 * the claim by which it is sent once.
 */
import { survivesOnOneMachine } from './support/on-one-machine.ts';
import { scenarios } from './support/scenarios.ts';

const here = scenarios.filter(({ only, isAfterKill }) => only !== 'aws' && isAfterKill === undefined);
const tried = new Set([
  'first mail of a user',
  'a command in reply: done',
  'a reminder',
  'two reminders of one morning',
  'delete everything',
]);

survivesOnOneMachine(
  'power cut, anywhere',
  here.filter(({ name }) => tried.has(name)),
  { powerCut: true },
);
survivesOnOneMachine('power cut, after the 250', here, { powerCut: true, where: 'after all' });
