/**
 * `npm start`: the whole service on this machine, until SIGTERM or Ctrl-C.
 * Settings are environment variables (design, section 6). The log goes to stderr, one JSON object a line.
 */
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendReminder } from '../functions/send-reminder.ts';
import { sweep } from '../functions/sweep-at-once.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { asCantWrite, CantWriteError } from '../lib/local/cant-write-error.ts';
import { reachedByManualClock, realClock } from '../lib/local/clock/clock.ts';
import { DatabaseDamagedError } from '../lib/local/database/damaged-database.ts';
import { DataFolderInUseError } from '../lib/local/database/data-folder.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { CantListenError } from '../lib/local/http/listening.ts';
import { startService } from '../lib/local/service.ts';
import type { Service } from '../lib/local/service-ports.ts';
import { type LocalSettings, readSettings } from '../lib/local/settings.ts';

// The umask sets the mode of the database's files: nobody else on this machine may read what people wrote.
process.umask(0o077);

helpIfAsked(
  process.argv.slice(2),
  'Usage: npm start   (or: npx tactful)\n\nRuns the service until Ctrl-C. Settings are environment variables: README.md, "Settings". Nothing set: everything stays on this machine.',
);

try {
  const settings = readSettings(process.env);
  const service = await startService(settings, { handlers: { receiveMail, sendReminder, sweep } }).catch((error: unknown) => {
    throw asCantWrite(error, settings.DATA_DIR);
  });
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Ctrl-C reaches us twice, from the terminal and from npm. The second must not interrupt the shutdown.
    process.on(signal, () => {
      if (!isStopping) void stop(service);
      isStopping = true;
    });
  }
  console.log(greeting(settings, service));
  warnOfClock(settings);
} catch (error) {
  // An error that the deployer can fix is one message; any other is our fault and keeps its stack.
  const expected = [BadEnvironmentError, CantListenError, CantWriteError, DataFolderInUseError, DatabaseDamagedError];
  if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** With the real clock, nothing that was planned in the data's future comes before that day. */
function warnOfClock({ CLOCK, DATA_DIR }: LocalSettings): void {
  const reached = CLOCK === undefined ? reachedByManualClock(DATA_DIR) : null;
  if (reached === null || Temporal.Instant.compare(reached, realClock.now()) <= 0) return;
  console.error(
    `A moved clock brought the data in ${DATA_DIR} to ${reached}, and the real clock is behind that. Start with CLOCK=${reached} to continue there, or with another DATA_DIR.`,
  );
}

async function stop(service: Service): Promise<void> {
  console.log('Stopping: finishing what is in progress first.');
  await service.stop();
  process.exit(0);
}

function greeting(
  { MAIL_DOMAIN, MAIL_ADDRESS, MAILBOX, SMTP_HOST, DATA_DIR, CLOCK }: LocalSettings,
  { smtpPort, httpPort, now }: Service,
): string {
  const page = `http://localhost:${httpPort}`;
  const join = `printf 'From: jo@example.com\\nTo: start@${MAIL_DOMAIN}\\nSubject: hello\\n\\n' | curl smtp://${SMTP_HOST}:${smtpPort} --mail-from jo@example.com --mail-rcpt start@${MAIL_DOMAIN} --upload-file -`;
  return [
    'Tactful is running.',
    ...(MAILBOX === undefined
      ? []
      : [
          `  mailbox   ${MAILBOX.folder} at ${MAILBOX.host}, for ${MAIL_ADDRESS === undefined ? `addresses at ${MAIL_DOMAIN}` : MAIL_ADDRESS.replace('@', '+…@')}`,
        ]),
    ...(smtpPort === null ? [] : [`  mail in   smtp://${SMTP_HOST}:${smtpPort}, for addresses at ${MAIL_DOMAIN}`]),
    `  inbox     ${page}`,
    `  data      ${DATA_DIR}`,
    ...(CLOCK === undefined ? [] : [`  clock     stands at ${now()} until it is moved, on the page or by POST /api/clock`]),
    'Try: join, then read the welcome mail on the page.',
    smtpPort === null
      ? `  Write to ${MAIL_ADDRESS?.replace('@', '+start@') ?? `start@${MAIL_DOMAIN}`} from your own address.`
      : `  ${join}`,
  ].join('\n');
}
