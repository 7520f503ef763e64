/**
 * SES says that mails of ours came back or were marked as spam: their users get nothing more of its own accord, for now.
 * Not here: which reports count (lib/aws/ses-feedback.ts), what they change (lib/handling/feedback.ts).
 */
import { onAws } from '../lib/aws/on-aws.ts';
import { readFeedbackEvent } from '../lib/aws/ses-feedback.ts';
import { recordFeedback } from '../lib/handling/feedback.ts';

/** SNS <- SES's configuration set. */
export const handler = onAws(async (event, { runtime }) => {
  for (const feedback of readFeedbackEvent(event)) await recordFeedback(feedback, runtime);
});
