/** Where and when something was measured. A figure means nothing without it. */
import { arch, cpus, platform, totalmem } from 'node:os';

export function measuredOn(): string {
  const [first, ...others] = cpus();
  const processors = `${others.length + 1} x ${first?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${new Date().toISOString().slice(0, 10)} · ${processors} · ${memory} · ${platform()} ${arch()} · Node ${process.versions.node}`;
}
