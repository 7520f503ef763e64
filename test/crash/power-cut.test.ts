/**
 * The power goes, and with it all that was not forced to disk: of the database, and of every other file and folder. Raw mails are,
 * before their 250, and are handled again; what a mail of ours says is, before it leaves: the address at which its answer is taken, the
 * claim by which it is sent once.
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
