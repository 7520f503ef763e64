/** Every command is carried out and answered once, and every reminder sent, whatever moment the machine stops at. */
import { survivesOnOneMachine } from './support/on-one-machine.ts';
import { scenarios } from './support/scenarios.ts';

survivesOnOneMachine(
  'one machine: commands and reminders',
  scenarios.filter(({ only, about }) => only !== 'aws' && about !== 'mail'),
);
