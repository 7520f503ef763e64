/** Whenever the machine stops, every accepted mail is handled exactly once. */
import { survivesOnOneMachine } from './support/on-one-machine.ts';
import { scenarios } from './support/scenarios.ts';

survivesOnOneMachine(
  'one machine: mails',
  scenarios.filter(({ only, about }) => only !== 'aws' && about === 'mail'),
);
