import { holdsInAnyOrder } from './any-order.ts';
import { atOnce } from './commands.ts';

holdsInAnyOrder('whatever comes, and two at once in any order of their requests: nothing is lost, nothing comes twice', atOnce);
