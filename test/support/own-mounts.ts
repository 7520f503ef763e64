import { spawnSync } from 'node:child_process';

/** How a program is run that may mount what nobody else sees, and that is gone with it. */
export const ownMounts = ['unshare', '--map-root-user', '--mount'] as const;

/** Linux lets root do so, and others where user namespaces are allowed. */
export function hasOwnMounts(): boolean {
  const [program, ...options] = ownMounts;
  return spawnSync(program, [...options, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}
