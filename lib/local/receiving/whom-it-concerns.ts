/** Whom a mail concerns, as far as its envelope shows: mails of one user are handled in the order in which they came. */
import type { AddressSpace } from '../../email/people/address-space.ts';
import type { Delivery } from '../../handling/runtime.ts';
import type { Store } from '../../handling/store.ts';

/** The sender, who may just be joining, and the user who owns the recipient address. */
export async function whomItConcerns(
  { envelope, receivedAt }: Delivery,
  addresses: AddressSpace,
  store: Pick<Store, 'ownerOf'>,
): Promise<readonly string[]> {
  const keys = new Set<string>();
  for (const recipient of envelope.recipients) {
    const ours = addresses.read(recipient);
    if (ours.type === 'tracking') keys.add(`user ${ours.userId}`);
    if (ours.type === 'reply') keys.add(`user ${(await store.ownerOf(ours.address, receivedAt))?.userId ?? ours.address}`);
  }
  if (envelope.mailFrom !== '') {
    keys.add(`from ${envelope.mailFrom.toLowerCase()}`);
    const owner = await store.ownerOf(envelope.mailFrom.toLowerCase(), receivedAt);
    if (owner !== null) keys.add(`user ${owner.userId}`);
  }
  return [...keys];
}
