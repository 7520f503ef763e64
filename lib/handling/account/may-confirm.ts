/** Whether a stranger may be asked about their address once more: they said no, or others had us ask them, their domain or too many today. */
import { domainOf, isFreemail } from '../../email/people/addresses.ts';
import { canonicalMailbox } from '../../email/people/canonical-mailbox.ts';
import { type caps, spendCap } from '../caps.ts';
import type { MailId } from '../mail-id.ts';
import type { Runtime } from '../runtime.ts';

/** `id`: of the mail that asks. `peer`: who handed in the mail that makes us ask; null: nobody who could be told from others. */
export async function mayAskToConfirm(address: string, { id }: MailId, peer: string | null, runtime: Runtime): Promise<boolean> {
  const { store, now, service } = runtime;
  if (await store.hasRefused(address, now())) return false;
  const domain = domainOf(address) ?? '';
  const mailbox = canonicalMailbox(address);
  // The narrowest first: who is refused there takes nothing from others.
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
