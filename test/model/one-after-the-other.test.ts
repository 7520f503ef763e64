import { holdsInAnyOrder } from './any-order.ts';
import { inSequence } from './commands.ts';

holdsInAnyOrder('whatever comes, one after the other: nothing is lost, nothing comes twice, nobody is disturbed', inSequence);
