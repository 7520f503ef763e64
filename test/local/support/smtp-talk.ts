import { connect } from 'node:net';

/** Speaks SMTP by hand: sends each line after the reply to the one before. Returns all replies, the greeting first. */
export async function smtpTalk(port: number, lines: readonly (string | Buffer)[]): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  let rest = '';
  const left = [...lines];
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => resolve(answers));
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8');
      for (let end = rest.search(/^\d{3} .*\r\n/m); end >= 0; end = rest.search(/^\d{3} .*\r\n/m)) {
        const lineEnd = rest.indexOf('\r\n', end) + 2;
        answers.push(rest.slice(0, lineEnd).trim());
        rest = rest.slice(lineEnd);
        const next = left.shift();
        if (next === undefined) socket.end();
        else socket.write(typeof next === 'string' ? `${next}\r\n` : next);
      }
    });
  });
}

export const codes = (answers: readonly string[]): readonly string[] => answers.map((answer) => answer.slice(0, 3));
