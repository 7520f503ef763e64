/** After an older copy of the data was brought back: whoever was erased since is erased again. Not here: mails and files, which no copy brings. */
import { afterErasing, tombstone } from '../../domain/erasing.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { erasedName } from '../identity.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';

/** `names`: the list of erased users. Answers with how many came back. Reads the whole table. */
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
