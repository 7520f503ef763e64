import type { OutboundMail } from '../../handling/runtime.ts';

/**
 * No mail is sent before the database has safely stored what belongs to it: the claim that makes it go out once, and the address that takes
 * its answer. Otherwise a power cut could lose both. Then the mail would be sent again as a new one, and answers to the first would be
 * refused.
 */
export const syncedFirst = (outbound: OutboundMail, sync: () => Promise<void>): OutboundMail => ({
  ...outbound,
  async send(mail) {
    await sync();
    return outbound.send(mail);
  },
});
