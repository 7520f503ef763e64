import { BlockList, isIP } from 'node:net';

const loopback = addressSet(['127.0.0.0/8', '::1']);

/** Whether a listening host can be reached only from this machine. */
export const isLoopbackHost = (host: string): boolean => host.toLowerCase() === 'localhost' || loopback(host);

/** Whether it is an address or, with a slash, a subnet. */
export function isAddressOrSubnet(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  return family !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}

/** Membership in a list of addresses and subnets. An IPv4 address mapped into IPv6 is the IPv4 address. */
export function addressSet(entries: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family);
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d{1,3}\.)/i, '');
    const family = isIP(plain);
    return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
  };
}
