/** The smallest DNS server that a sender check needs (RFC 1035): answers from a list, over UDP on loopback. For tests: name-server.ts. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface Zone {
  /** The texts of the TXT records, by name. */
  readonly txt?: Readonly<Record<string, readonly string[]>>;
  readonly a?: Readonly<Record<string, readonly string[]>>;
}

export interface NameServer {
  /** The address in the format of DNS_SERVERS. */
  readonly address: string;
  /** The questions in order, such as `TXT example.com`. */
  readonly questions: readonly string[];
  /** From now on the server answers normally, only "server failure", or not at all. */
  behaves(how: 'answers' | 'fails' | 'is silent'): void;
  close(): Promise<void>;
}

const types: Readonly<Record<number, string>> = { 1: 'A', 5: 'CNAME', 12: 'PTR', 15: 'MX', 16: 'TXT', 28: 'AAAA' };
const serverFailure = 2;
const noSuchName = 3;

export async function openNameServer({ txt = {}, a = {} }: Zone): Promise<NameServer> {
  const questions: string[] = [];
  let how: Parameters<NameServer['behaves']>[0] = 'answers';
  const names = new Set([...Object.keys(txt), ...Object.keys(a)]);
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = questionIn(query);
    questions.push(`${types[type] ?? type} ${name}`);
    if (how === 'is silent') return;
    const data = types[type] === 'TXT' ? (txt[name] ?? []).map(asText) : types[type] === 'A' ? (a[name] ?? []).map(asAddress) : [];
    const code = how === 'fails' ? serverFailure : names.has(name) ? 0 : noSuchName;
    socket.send(response(query.subarray(0, end), how === 'fails' ? [] : data, type, code), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    behaves(now) {
      how = now;
    },
    close: () => new Promise((resolve) => socket.close(resolve)),
  };
}

function questionIn(query: Buffer) {
  const labels: string[] = [];
  let position = 12;
  for (let length = query.readUInt8(position); length > 0; length = query.readUInt8(position)) {
    labels.push(query.toString('latin1', position + 1, position + 1 + length));
    position += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(position + 1), end: position + 5 };
}

/** The header and question as received, then a record for each of `data`. Its name points back to the question's (section 4.1.4). */
function response(question: Buffer, data: readonly Buffer[], type: number, code: number): Buffer {
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(data.length, 6);
  head.writeUInt32BE(0, 8);
  const records = data.map((each) => {
    const fixed = Buffer.alloc(12);
    fixed.writeUInt16BE(0xc00c, 0);
    fixed.writeUInt16BE(type, 2);
    fixed.writeUInt16BE(1, 4);
    fixed.writeUInt16BE(each.length, 10);
    return Buffer.concat([fixed, each]);
  });
  return Buffer.concat([head, ...records]);
}

/** Strings of at most 255 octets each (RFC 7208 section 3.3 joins them). */
const asText = (text: string): Buffer =>
  Buffer.concat((text.match(/.{1,255}/g) ?? []).map((part) => Buffer.from(`${String.fromCharCode(part.length)}${part}`, 'latin1')));

const asAddress = (address: string): Buffer => Buffer.from(address.split('.').map(Number));
