/**
 * The power goes, and with it what the database had not forced to disk. Raw mails are, before their 250, and are handled again; what
 * a mail of ours says is, before it leaves: the address at which its answer is taken, the claim by which it is sent once.
 */
import { survivesOnOneMachine } from './support/on-one-machine.ts';
import { scenarios } from './support/scenarios.ts';

const here = scenarios.filter(({ only, isAfterKill }) => only !== 'aws' && isAfterKill === undefined);
const isTried = (name: string): boolean => name === 'first mail of a user' || name === 'a command in reply: done' || name === 'a reminder';

survivesOnOneMachine(
  'power cut, anywhere',
  here.filter(({ name }) => isTried(name)),
  { powerCut: true },
);
survivesOnOneMachine('power cut, after the 250', here, { powerCut: true, where: 'after all' });
