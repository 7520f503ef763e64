import type { Log, OutboundMail } from '../../handling/runtime.ts';
import { DailyQuotaExceededError } from '../../handling/runtime.ts';

/** Logs what became of each of our mails, reminders and let-go notes included, which handling records only on their timelines. */
export const countedMail = (outbound: OutboundMail, log: Log): OutboundMail => ({
  async send(mail) {
    const { kind, step, timelineId } = mail;
    try {
      const sending = await outbound.send(mail);
      if (sending.type === 'sent') log.info('handed to SES', { kind, step, timelineId });
      else log.error('refused by SES', { kind, step, timelineId, reason: sending.reason });
      return sending;
    } catch (error) {
      if (error instanceof DailyQuotaExceededError) log.error('quota exceeded', { kind, step, timelineId });
      throw error;
    }
  },
});
