import { spawnSync } from 'node:child_process';

/** The command that lets a program mount file systems that only it sees, and that disappear with it. */
export const ownMounts = ['unshare', '--map-root-user', '--mount'] as const;

/** Linux allows this to root, and to others if user namespaces are enabled. */
export function hasOwnMounts(): boolean {
  const [program, ...options] = ownMounts;
  return spawnSync(program, [...options, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}
