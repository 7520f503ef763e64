/**
 * SES reports that our mails bounced or were marked as spam. Until their users write to us again, we send them nothing unasked.
 * Not here: which reports count (lib/aws/incoming/ses-feedback.ts), what they change (lib/handling/account/feedback.ts).
 */

import { readFeedbackEvent } from '../lib/aws/incoming/ses-feedback.ts';
import { onAws } from '../lib/aws/operations/on-aws.ts';
import { recordFeedback } from '../lib/handling/account/feedback.ts';

/** SNS <- SES's configuration set. */
export const handler = onAws(async (event, { runtime }) => {
  for (const feedback of readFeedbackEvent(event)) {
    if (feedback.type === 'suppressed') runtime.log.warn('suppressed by SES');
    else await recordFeedback(feedback, runtime);
  }
});
