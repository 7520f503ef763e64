/** Which settings of a running stack the next deployment would drop. Not here: when this is checked (functions/guard-settings.ts). */

/** By name; an empty text means not chosen. */
export type StackSettings = Readonly<Record<string, string>>;

/** @throws SettingsDroppedError naming each with its value */
export function refuseDropping(before: StackSettings, now: StackSettings, mayDrop: readonly string[]): void {
  const dropped = Object.entries(before).filter(([name, value]) => value !== '' && now[name] !== value && !mayDrop.includes(name));
  if (dropped.length > 0) throw new SettingsDroppedError(dropped);
}

export class SettingsDroppedError extends Error {
  override readonly name = 'SettingsDroppedError';
  constructor(dropped: readonly (readonly [name: string, value: string])[]) {
    const [names, values] = [dropped.map(([name]) => name).join(','), dropped.map(([name, value]) => `${name}=${value}`).join(', ')];
    super(
      `The running stack was deployed with ${values}, and this deployment would drop it. Nothing was changed. Deploy with it again; if you mean to drop it, add drops=${names} for this one deployment.`,
    );
  }
}
