import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { silentLog } from '../../../lib/local/log.ts';
import { type Options, startService } from '../../../lib/local/service.ts';
import type { Handlers, Service } from '../../../lib/local/service-ports.ts';
import { type LocalSettings, readSettings } from '../../../lib/local/settings.ts';
import { anOutgoingMail } from './mail.ts';
import { tempFolder } from './temp-folder.ts';

/** Answers each mail with one that quotes its subject. Nothing is ever due. */
export const echoing: Handlers = {
  async receiveMail({ rawKey, envelope }, { rawMail, outbound }) {
    const subject = /^Subject: (.*?)\r?$/m.exec(await text(await rawMail.open(rawKey)))?.[1] ?? '';
    await outbound.send(anOutgoingMail({ id: rawKey.toLowerCase(), kind: 'help', to: envelope.mailFrom, subject }));
  },
  sendReminder: async () => {},
  sweep: async () => {},
};

export const settingsFor = (folder: string, variables: Readonly<Record<string, string>> = {}): LocalSettings =>
  readSettings({ DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0', ...variables });

interface Changes extends Partial<Options> {
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** The start of the manual clock. By default, 08:00 on 3 November 2026. */
  readonly clock?: string;
}

/** This test's own service, stopped when the test ends. */
export async function aService({
  variables = {},
  folder = tempFolder(),
  clock = '2026-11-03T08:00:00Z',
  ...options
}: Changes = {}): Promise<Service> {
  const settings = settingsFor(folder, { ...variables, ...(clock === 'real' ? {} : { CLOCK: clock }) });
  const service = await startService(settings, { handlers: echoing, log: silentLog, ...options });
  await service.recovered;
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= service.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { ...service, stop };
}
