/**
 * How many connections one peer may have at once: a peer with more would keep others out until the idle time ends. Also how many all
 * strangers may have together: the connections above that are for relays, which deliver mail from many people (SMTP_PEERS).
 */

/** Large senders open about ten from each of their machines. A fifth of all connections; our choice. */
export const mostPerPeer = 20;

/** How many connections strangers may hold together. Our choice. */
export const placesForStrangers = 100;
/** With this many strangers connected, each of them has to hurry (patience.ts): four fifths. */
export const crowdedFrom = placesForStrangers * 0.8;
/** Reserved for relays: however many strangers hold connections, the mail of many people comes in. Our choice. */
export const placesForRelays = 20;

interface Connection {
  readonly remoteAddress: string;
}

/** `connections` are the open ones, including the new one. */
export function holdsTooMany(peer: string, connections: Iterable<Connection>): boolean {
  const origin = originOf(peer);
  let held = 0;
  for (const { remoteAddress } of connections) if (originOf(remoteAddress) === origin) held += 1;
  return held > mostPerPeer;
}

/** `connections` are the open ones, including the stranger's new one. */
export function areTooMany(connections: Iterable<Connection>, isRelay: (peer: string) => boolean): boolean {
  return strangersAmong(connections, isRelay) > placesForStrangers;
}

export function strangersAmong(connections: Iterable<Connection>, isRelay: (peer: string) => boolean): number {
  let strangers = 0;
  for (const { remoteAddress } of connections) if (!isRelay(remoteAddress)) strangers += 1;
  return strangers;
}

/** The network that an address stands for. In IPv6 the owner of one address has its whole /64 subnet. */
export function originOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d{1,3}\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  // `::` stands for zeros.
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${all.slice(0, 4).join(':')}::/64`;
}
