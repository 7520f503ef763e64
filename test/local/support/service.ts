import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { readSettings, type Settings } from '../../../lib/env.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { type Options, startService } from '../../../lib/local/service.ts';
import type { Handlers, Service } from '../../../lib/local/service-ports.ts';
import { anOutgoingMail } from './mail.ts';
import { tempFolder } from './temp-folder.ts';

/** Answers each mail with one of ours that quotes its subject; nothing is ever due. */
export const echoing: Handlers = {
  async receiveMail({ rawKey, envelope }, { rawMail, outbound }) {
    const subject = /^Subject: (.*?)\r?$/m.exec(await text(await rawMail.open(rawKey)))?.[1] ?? '';
    await outbound.send(anOutgoingMail({ id: rawKey.toLowerCase(), kind: 'help', to: envelope.mailFrom, subject }));
  },
  sendReminder: async () => {},
  sweep: async () => {},
};

export const settingsFor = (folder: string, variables: Readonly<Record<string, string>> = {}): Settings =>
  readSettings({ DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0', CLOCK: '2026-11-03T08:00:00Z', ...variables });

/** A service of this test's own, stopped when it is over. */
export async function aService({
  variables = {},
  folder = tempFolder(),
  ...options
}: Partial<Options> & {
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
} = {}): Promise<Service> {
  const service = await startService(settingsFor(folder, variables), { handlers: echoing, log: silentLog, ...options });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= service.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { ...service, stop };
}
