/** `npx tactful <command>`: the package's only entry point. Each command is the file of its name here, loaded only when it is called. */

import { isCommand, usageText } from '../lib/local/command-line.ts';
import packageFile from '../package.json' with { type: 'json' };

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => import('./local.ts'),
  demo: () => import('./demo.ts'),
  replay: () => import('./replay.ts'),
  rebuild: () => import('./rebuild.ts'),
  forget: () => import('./forget.ts'),
  doctor: () => import('./doctor.ts'),
  backup: () => import('./backup.ts'),
  users: () => import('./users.ts'),
  explain: () => import('./explain.ts'),
};

const [command = 'start'] = process.argv.slice(2);
if (command === '--version' || command === '-v') console.log(packageFile.version);
else if (command === '--help' || command === '-h' || command === 'help') console.log(usageText(packageFile.version));
else if (isCommand(command) && commands[command]) {
  process.argv.splice(2, 1);
  await commands[command]();
} else {
  console.error(`There is no command "${command}".\n\n${usageText(packageFile.version)}`);
  process.exitCode = 2;
}
