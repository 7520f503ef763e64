/**
 * Whether a stranger may be asked again about their address. Not if they said no, or if too many questions were caused today for them, for
 * their domain or by the same peer.
 */
import { domainOf, isFreemail } from '../../email/people/addresses.ts';
import { canonicalMailbox } from '../../email/people/canonical-mailbox.ts';
import { type caps, spendCap } from '../caps.ts';
import type { MailId } from '../mail-id.ts';
import type { Runtime } from '../runtime.ts';

/** `id`: the id of the mail with the question. `peer`: the client that delivered the mail that makes us ask. Null if that is unknown. */
export async function mayAskToConfirm(address: string, { id }: MailId, peer: string | null, runtime: Runtime): Promise<boolean> {
  const { store, now, service } = runtime;
  if (await store.hasRefused(address, now())) return false;
  const domain = domainOf(address) ?? '';
  const mailbox = canonicalMailbox(address);
  // The narrowest cap first: a request refused there uses up none of the others.
  const counted: readonly (readonly [keyof typeof caps, string])[] = [
    ['confirm-day', mailbox],
    ['confirm-week', mailbox],
    ...(peer === null || service.isTrustedPeer?.(peer) === true ? [] : [['confirm-peer', `peer ${peer}`] as const]),
    [isFreemail(domain) ? 'confirm-provider' : 'confirm-domain', `domain ${domain}`],
    ['confirm-all', 'everybody'],
  ];
  for (const [key, whose] of counted) if ((await spendCap(key, whose, id, runtime)) !== 'granted') return false;
  return true;
}
