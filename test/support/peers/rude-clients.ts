/** SMTP clients unlike any mail program, each of which tries to keep a server busy. */
import { connect, type Socket } from 'node:net';

/** What a client does after connecting. The result does not matter. */
type Rudeness = (socket: Socket) => void;

const hello = 'EHLO rude.example\r\n';
const envelope = 'MAIL FROM:<rude@example.com>\r\nRCPT TO:<start@tactful.localhost>\r\nDATA\r\n';
const repeated = (socket: Socket, everyMs: number, text: string): void => {
  const timer = setInterval(() => socket.write(text), everyMs);
  socket.on('close', () => clearInterval(timer));
};

export const rudeness: Readonly<Record<string, Rudeness>> = {
  'says nothing': () => undefined,
  'writes a letter a second': (socket) => repeated(socket, 1_000, 'E'),
  'stalls in the middle of a mail': (socket) => socket.write(`${hello}${envelope}Subject: half\r\n\r\nthis is as far as`),
  'trickles a mail': (socket) => {
    socket.write(`${hello}${envelope}Subject: slow\r\n\r\n`);
    repeated(socket, 200, 'x');
  },
  'closes its half and waits': (socket) => socket.end(hello),
  'never reads what is answered': (socket) => {
    socket.pause();
    socket.write('HELP\r\n'.repeat(20_000));
  },
  'floods with commands': (socket) => socket.write(`${hello}${'NOOP\r\n'.repeat(20_000)}`),
  'tries addresses': (socket) =>
    socket.write(
      `${hello}MAIL FROM:<>\r\n${Array.from({ length: 500 }, (_, index) => `RCPT TO:<x${index}@tactful.localhost>\r\n`).join('')}`,
    ),
  'writes a line without an end': (socket) => socket.write('A'.repeat(4_000_000)),
  'pipelines mail after mail': (socket) =>
    socket.write(`${hello}${Array.from({ length: 50 }, () => `${envelope}Subject: again\r\n\r\nagain\r\n.\r\n`).join('')}`),
};

/** Opens this many connections at once from one loopback address. They stay until they are closed or disconnected. */
export async function rudeClients(port: number, count: number, ways: readonly Rudeness[], from = '127.0.0.66'): Promise<{ close(): void }> {
  const sockets = await Promise.all(
    Array.from(
      { length: count },
      (_, index) =>
        new Promise<Socket>((resolve) => {
          const socket = connect({ port, host: '127.0.0.1', localAddress: from, allowHalfOpen: true });
          socket.on('error', () => resolve(socket));
          socket.once('connect', () => {
            socket.resume();
            ways[index % ways.length]?.(socket);
            resolve(socket);
          });
        }),
    ),
  );
  return { close: () => sockets.forEach((socket) => void socket.destroy()) };
}
