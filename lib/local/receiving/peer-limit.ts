/**
 * How many connections one peer may hold at once: whoever holds more keeps others out until the idle time is over.
 * And how many all strangers may hold together: the places above are for relays that hand in the mail of many (SMTP_PEERS).
 */

/** Large senders open some ten from each of their machines. A fifth of all there are; our choice. */
export const mostPerPeer = 20;

/** So many connections may strangers hold together. Our choice. */
export const placesForStrangers = 100;
/** From so many strangers on each of them has to hurry (patience.ts): four fifths. */
export const crowdedFrom = placesForStrangers * 0.8;
/** Only relays get these: however many strangers hang on, the mail of many comes in. Our choice. */
export const placesForRelays = 20;

interface Connection {
  readonly remoteAddress: string;
}

/** `connections` are those that are open, with the new one among them. */
export function holdsTooMany(peer: string, connections: Iterable<Connection>): boolean {
  const origin = originOf(peer);
  let held = 0;
  for (const { remoteAddress } of connections) if (originOf(remoteAddress) === origin) held += 1;
  return held > mostPerPeer;
}

/** `connections` are those that are open, with the stranger's new one among them. */
export function areTooMany(connections: Iterable<Connection>, isRelay: (peer: string) => boolean): boolean {
  return strangersAmong(connections, isRelay) > placesForStrangers;
}

export function strangersAmong(connections: Iterable<Connection>, isRelay: (peer: string) => boolean): number {
  let strangers = 0;
  for (const { remoteAddress } of connections) if (!isRelay(remoteAddress)) strangers += 1;
  return strangers;
}

/** Whom an address stands for: in IPv6 whoever has one has its whole subnet of 64 bits. */
export function originOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d{1,3}\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  // What `::` leaves out are zeros.
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${all.slice(0, 4).join(':')}::/64`;
}
