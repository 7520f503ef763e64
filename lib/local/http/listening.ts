import type { AddressInfo, Server } from 'node:net';

/**
 * Starts listening and returns the port.
 * @throws CantListenError naming the setting to change
 */
export function listening(server: Server, host: string, port: number, setting: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(new CantListenError(host, port, setting, error));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it',
  EACCES: 'it needs more rights (ports below 1024 are for root)',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'this machine has no such address',
};

export class CantListenError extends Error {
  override readonly name = 'CantListenError';
  constructor(host: string, port: number, setting: string, cause: NodeJS.ErrnoException) {
    super(`Can't listen on ${host}:${port}: ${reasons[cause.code ?? ''] ?? cause.code}. Set ${setting} to something else.`, { cause });
  }
}
