/** `npm run users [-- stop|erase <address>] [--stack <name>]` (operator.ts). */
import { operate } from './operator.ts';

await operate('users', process.argv.slice(2));
