/** Keeps every mail that the emulator's SES passes on, whole and with its envelope, as the world would get it. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  readonly raw: string;
}

export interface MailSink {
  readonly port: number;
  /** In the order they came. */
  readonly mails: readonly SunkMail[];
  stop(): Promise<void>;
}

export async function mailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const mailFrom = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        mails.push({ mailFrom, recipients: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('latin1') });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, mails, stop: () => new Promise((resolve) => server.close(resolve)) };
}
