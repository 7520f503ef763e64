/** The commands of `npx tactful` and what they are for. */
const commands = {
  start: 'runs the service until Ctrl-C; its settings are environment variables (README, Settings)',
  demo: 'plays one application from joining to letting go, on a clock of its own',
  replay: 'says what Tactful would have told you, from a Sent folder (--help says how)',
  rebuild: 'makes all that is derived anew from the recorded events',
  forget: 'erases a correspondent who objects',
  doctor: 'says what is wrong with this machine, its mailbox or its domain, and how to mend it',
  backup: 'writes all data into one file while the service runs; --restore brings it back',
  users: 'lists the users; stops or erases one',
  explain: 'says why the last reminders to a user came or did not',
} as const;

export const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

export const usageText = (version: string): string =>
  [
    `Tactful ${version}: an email-only reminder service for job seekers.`,
    '',
    'Usage: npx tactful [command]',
    '',
    ...Object.entries(commands).map(([name, purpose]) => `  ${name.padEnd(10)}${purpose}`),
    '  --help    this text',
    '  --version the version',
    '',
    'Without a command it starts the service: the page is then at http://localhost:8025.',
  ].join('\n');
