import type { OutboundMail } from '../../handling/runtime.ts';

/**
 * No mail leaves before the database knows of it for good: the claim by which it is sent once, the address at which its answer is taken.
 * Else a power cut takes both, and what was sent is sent again as another mail, while answers to the first are refused.
 */
export const syncedFirst = (outbound: OutboundMail, sync: () => Promise<void>): OutboundMail => ({
  ...outbound,
  async send(mail) {
    await sync();
    return outbound.send(mail);
  },
});
