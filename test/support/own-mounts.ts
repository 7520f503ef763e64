import { spawnSync } from 'node:child_process';

/** How to run a program that may mount what nobody else sees, and what disappears with it. */
export const ownMounts = ['unshare', '--map-root-user', '--mount'] as const;

/** Linux allows it for root, and for others if user namespaces are allowed. */
export function hasOwnMounts(): boolean {
  const [program, ...options] = ownMounts;
  return spawnSync(program, [...options, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}
