/** Stores every mail that the emulator's SES passes on, complete and with its envelope, one file each. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  readonly id: string;
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  /** The bytes as characters. */
  readonly raw: string;
}

export async function mailSink(folder: string): Promise<{ readonly port: number; stop(): Promise<void> }> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        count += 1;
        const mail: SunkMail = {
          id: String(count).padStart(8, '0'),
          mailFrom: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          recipients: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('latin1'),
        };
        keep(join(folder, `${mail.id}.json`), mail).then(() => callback(), callback);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Mails in order of arrival, without the first `seen`. */
export async function sunkMails(folder: string, seen = 0): Promise<readonly SunkMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.slice(seen).map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as SunkMail));
}

/** The body of one header field, unfolded. Null: there is no such field. */
export function headerField({ raw }: Pick<SunkMail, 'raw'>, name: string): string | null {
  const header = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = header.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

async function keep(path: string, mail: SunkMail): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(mail));
  await rename(`${path}.new`, path);
}
