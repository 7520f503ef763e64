/** The service of bin/local.ts, which dies at a named point as by `kill -9`. */
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { startService } from '../../../lib/local/service.ts';
import type { Handlers } from '../../../lib/local/service-ports.ts';
import { readSettings } from '../../../lib/local/settings.ts';

const point = process.argv[2];
const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('dying');
};

/** Dies after `store.append` of a commit with such an event. */
const dyingAfterAppend = (runtime: Runtime, type: string): Runtime => ({
  ...runtime,
  store: {
    ...runtime.store,
    async append(commit) {
      const appended = await runtime.store.append(commit);
      return commit.events.some((event) => event.type === type) ? die() : appended;
    },
  },
});

const dyingAfterSend = (runtime: Runtime): Runtime => ({
  ...runtime,
  outbound: {
    async send(mail) {
      await runtime.outbound.send(mail);
      return die();
    },
  },
});

const handlers: Handlers = {
  async receiveMail(delivery, runtime) {
    if (point === 'mail: kept, not handled') die();
    await receiveMail(delivery, point === 'mail: its commit is put, nothing after' ? dyingAfterAppend(runtime, 'MailSent') : runtime);
    if (point === 'mail: handled, not noted') die();
  },
  async sendReminder(firing, runtime) {
    if (point === 'reminder: claimed, not sent') return sendReminder(firing, dyingAfterAppend(runtime, 'ReminderClaimed'));
    if (point === 'reminder: sent, not recorded') return sendReminder(firing, dyingAfterSend(runtime));
    return sendReminder(firing, runtime);
  },
  sweep,
};

const { smtpPort, httpPort, recovered } = await startService(readSettings(process.env), { handlers, log: silentLog });
await recovered;
process.stdout.write(`smtp://127.0.0.1:${smtpPort} http://localhost:${httpPort} Try:\n`);
