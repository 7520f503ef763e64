/** Every mail that was accepted is handled, once, whatever moment the machine stops at. */
import { survivesOnOneMachine } from './support/on-one-machine.ts';
import { scenarios } from './support/scenarios.ts';

survivesOnOneMachine(
  'one machine: mails',
  scenarios.filter(({ only, about }) => only !== 'aws' && about === 'mail'),
);
