/**
 * The operator's view of the users, and what the operator may do to one: `npm run users`. Not here: what a user asks for (account/, obey/).
 */

import { isSilent, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { planningAgain } from '../../domain/settings/plan-again.ts';
import { isForgotten, type Profile } from '../../domain/settings/profile.ts';
import { eraseUser } from '../account/erase-user.ts';
import { afterCommands } from '../obey/profile-command.ts';
import { replanAll } from '../record/plan.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';

export type Looking = Pick<Runtime, 'store' | 'service' | 'now'>;

/** One line for each user, those who joined first on top, and their number. */
export async function listUsers({ store, now }: Looking): Promise<string> {
  const rows: (readonly string[])[] = [];
  const profiles: Profile[] = [];
  for await (const profile of store.allUsers()) if (isThere(profile, now())) profiles.push(profile);
  for (const profile of profiles.toSorted((a, b) => a.joinedAt.epochMilliseconds - b.joinedAt.epochMilliseconds)) {
    const { counters } = await store.gather(profile.userId, { messageIds: [], correspondents: [] });
    const timelines = (await store.timelinesOf(profile.userId)).length;
    rows.push([profile.addresses[0] ?? '', stateOf(profile, now()), String(timelines), counters.day ?? 'never']);
  }
  const head = ['address', 'state', 'timelines', 'last mail'];
  return `${table([head, ...rows])}\n\n${rows.length === 1 ? '1 user.' : `${rows.length} users.`}`;
}

/** The same as `stop all`: their mail is still recorded, and they get no mail. They are not told. */
export async function stopUser(address: string, runtime: Runtime): Promise<string> {
  const profile = await userAt(address, runtime);
  if (profile === null) return noSuchUser(address);
  if (profile.status === 'stopped') return `${address} is stopped already.`;
  const { store, now, service } = runtime;
  const { counters } = await store.gather(profile.userId, { messageIds: [], correspondents: [] });
  const asked = { at: now(), timeZone: timeZoneOf(profile, service), timelineId: null, together: null, undone: null };
  const stop = (latest: Profile): Profile => planningAgain(afterCommands(latest, [{ type: 'StopAll' }], asked), latest, now());
  await replanAll(await updateProfile(profile, stop, runtime), counters, runtime);
  return `${address} gets nothing more. They were not told; their "resume" starts it again.`;
}

/** With `isCertain` false it only says what it would erase. The user gets no mail about it. */
export async function eraseUserAt(address: string, isCertain: boolean, runtime: Runtime): Promise<string> {
  const profile = await userAt(address, runtime);
  if (profile === null) return noSuchUser(address);
  const timelines = (await runtime.store.timelinesOf(profile.userId)).length;
  const all = `${address}, joined on ${profile.joinedAt.toString().slice(0, 10)}, with ${timelines} timelines`;
  if (!isCertain) return `Would erase everything of ${all}. Nothing was changed: add --yes.`;
  await eraseUser(profile, { goodbye: false, rawKey: null }, runtime);
  return `Erased everything of ${all}. They got no mail of it.`;
}

/** Null: no current user has this address. */
export async function userAt(address: string, { store, now }: Looking): Promise<Profile | null> {
  const owner = await store.ownerOf(address.toLowerCase(), now());
  const profile = owner?.purpose === 'sender' ? await store.loadProfile(owner.userId) : null;
  return profile !== null && isThere(profile, now()) ? profile : null;
}

export const noSuchUser = (address: string): string => `There is no user with the address ${address}.`;

const isThere = (profile: Profile, now: Parameters<typeof isForgotten>[1]): boolean =>
  profile.status !== 'erased' && !isForgotten(profile, now);

/** "active", "held: bounce", "paused until 2026-12-01". */
export function stateOf(profile: Profile, now: Parameters<typeof isForgotten>[1]): string {
  if (profile.status !== 'active') return profile.status === 'unconfirmed' ? 'has not confirmed' : profile.status;
  if (profile.heldBecause !== null) return `held: ${profile.heldBecause}`;
  if (!isSilent(profile, now)) return 'active';
  return profile.pausedUntil === 'resumed-by-hand' ? 'paused' : `paused until ${profile.pausedUntil?.toString().slice(0, 10)}`;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
