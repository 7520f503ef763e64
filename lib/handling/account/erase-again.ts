/** Erases users again who came back with an older copy of the data. Not here: mails and files, which no copy brings back. */
import { afterErasing, tombstone } from '../../domain/erasing.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { erasedName } from '../identity.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';

/** `names`: the list of erased users. Returns how many had come back. Reads the whole table. */
export async function eraseAgain(names: ReadonlySet<string>, runtime: Pick<Runtime, 'store' | 'now'>): Promise<number> {
  const { store, now } = runtime;
  const back: Profile[] = [];
  for await (const profile of store.allUsers()) if (names.has(erasedName(profile.userId)) && !isAtRest(profile)) back.push(profile);
  for (const profile of back) {
    const grave = await updateProfile(profile, (known) => (known.status === 'erased' ? known : tombstone(known, now(), false)), runtime);
    await store.eraseUser(grave.userId, grave.addresses);
    await updateProfile(grave, (known) => afterErasing(known, now()), runtime);
  }
  return back.length;
}

const isAtRest = ({ status, erasing }: Profile): boolean => status === 'erased' && erasing?.left !== 'everything';
