/** `npm run explain -- <address> [--all] [--stack <name>]` (operator.ts). */
import { operate } from './operator.ts';

await operate('explain', process.argv.slice(2));
