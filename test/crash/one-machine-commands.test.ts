/** Whenever the machine stops, every command is executed and answered once, and every reminder is sent once. */
import { survivesOnOneMachine } from './support/on-one-machine.ts';
import { scenarios } from './support/scenarios.ts';

survivesOnOneMachine(
  'one machine: commands and reminders',
  scenarios.filter(({ only, about }) => only !== 'aws' && about !== 'mail'),
);
