/** A minimal SMTP client that can be fast, slow or rude on purpose. One per connection. */
import { connect, type Socket } from 'node:net';

export interface SmtpClient {
  /** Sends lines verbatim and waits for this many replies; returns the code of the last. */
  say(text: string | Buffer, replies?: number): Promise<number>;
  /** Sends a whole mail and returns the code after its end. */
  send(mail: { readonly from: string; readonly to: string; readonly raw: Buffer }): Promise<number>;
  readonly socket: Socket;
  close(): void;
}

export class ConnectionClosedError extends Error {
  override readonly name = 'ConnectionClosedError';
}

/** `localAddress`: the peer's address. All of 127.0.0.0/8 is this machine. */
export async function smtpClient(port: number, host = '127.0.0.1', localAddress?: string): Promise<SmtpClient> {
  const socket = connect({ port, host, ...(localAddress !== undefined && { localAddress }) });
  const codes: number[] = [];
  let unread = '';
  let wake = (): void => {};
  let isClosed = false;
  socket.on('data', (chunk) => {
    const lines = (unread + chunk.toString('latin1')).split('\r\n');
    unread = lines.pop() ?? '';
    for (const line of lines) if (/^\d{3}(?: |$)/.test(line)) codes.push(Number(line.slice(0, 3)));
    wake();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
    wake();
  });
  const reply = async (): Promise<number> => {
    for (;;) {
      const code = codes.shift();
      if (code !== undefined) return code;
      if (isClosed) throw new ConnectionClosedError('The server closed the connection.');
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const say = async (text: string | Buffer, replies = 1): Promise<number> => {
    socket.write(text);
    let last = 0;
    for (let each = 0; each < replies; each += 1) last = await reply();
    return last;
  };
  const greeting = await reply();
  if (greeting !== 220) throw new ConnectionClosedError(`The server greeted with ${greeting}.`);
  await say('EHLO client.example\r\n');
  return {
    socket,
    say,
    async send({ from, to, raw }) {
      await say(`MAIL FROM:<${from}>\r\n`);
      const accepted = await say(`RCPT TO:<${to}>\r\n`);
      if (accepted !== 250) {
        await say('RSET\r\n');
        return accepted;
      }
      await say('DATA\r\n');
      return say(Buffer.concat([asData(raw), Buffer.from('\r\n.\r\n')]));
    },
    close: () => socket.destroy(),
  };
}

/** Makes CRLF line ends and stuffs dots (RFC 5321 section 4.5.2). */
const asData = (raw: Buffer): Buffer =>
  Buffer.from(
    raw
      .toString('latin1')
      .replace(/\r?\n|\r/g, '\r\n')
      .replace(/^\./gm, '..'),
    'latin1',
  );
