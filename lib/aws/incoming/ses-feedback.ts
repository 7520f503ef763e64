/**
 * What SES publishes about bounces and complaints, through the configuration set (`eventType`) or the identity (`notificationType`).
 * Shape: "Contents of event data that Amazon SES publishes to Amazon SNS" in AWS's SES guide.
 * Not here: what they cause (handling/account/feedback.ts).
 */
import * as z from 'zod/mini';
import type { Feedback } from '../../handling/account/feedback.ts';
import { checked, parseJson } from '../table/event-json.ts';

const recipients = z.array(z.object({ emailAddress: z.string() }));
const bounce = z.object({
  bounceType: z.string(),
  bounceSubType: z.nullish(z.string()),
  feedbackId: z.string().check(z.minLength(1)),
  bouncedRecipients: recipients,
});
const complaint = z.object({
  feedbackId: z.string().check(z.minLength(1)),
  complainedRecipients: recipients,
  complaintSubType: z.nullish(z.string()),
  /** `abuse`, `not-spam` ...; absent in many providers' reports. */
  complaintFeedbackType: z.nullish(z.string()),
});

const typed = z.object({ eventType: z.optional(z.string()), notificationType: z.optional(z.string()) });
const bounced = z.object({ bounce });
const complained = z.object({ complaint });

/** SES tests a topic when it is set, with text that is not JSON. */
const trial = /^Successfully validated SNS topic for Amazon SES/;

const eventSchema = z.object({ Records: z.array(z.object({ Sns: z.object({ MessageId: z.string(), Message: z.string() }) })) });

/** SES sent nothing, because the address is on the account's suppression list. Its reader said nothing, so nobody is paused. */
export interface Suppressed {
  readonly type: 'suppressed';
}
const suppressed: Suppressed = { type: 'suppressed' };
const onOurList = 'OnAccountSuppressionList';

/** From SNS, which invokes with one record and may do so with more. @throws UnreadableEventError */
export const readFeedbackEvent = (event: unknown): readonly (Feedback | Suppressed)[] =>
  checked(eventSchema, event, 'of SNS').Records.flatMap(({ Sns }) => readFeedback(Sns.Message, Sns.MessageId) ?? []);

/** Null: nothing that pauses a user. @throws UnreadableEventError */
export function readFeedback(text: string, eventId: string): Feedback | Suppressed | null {
  if (trial.test(text)) return null;
  const json = parseJson(text, eventId);
  const { eventType, notificationType } = checked(typed, json, eventId);
  switch (eventType ?? notificationType) {
    case 'Bounce': {
      const { bounceType, bounceSubType, feedbackId, bouncedRecipients } = checked(bounced, json, eventId).bounce;
      if (bounceSubType === onOurList) return suppressed;
      // Transient: a full mailbox, a server that is down. Undetermined: unknown.
      if (bounceType !== 'Permanent') return null;
      return { type: 'bounce', id: feedbackId, addresses: addressesOf(bouncedRecipients) };
    }
    case 'Complaint': {
      const { feedbackId, complainedRecipients, complaintFeedbackType, complaintSubType } = checked(complained, json, eventId).complaint;
      if (complaintSubType === onOurList) return suppressed;
      // The button "not spam" uses the same report format (RFC 5965, section 7.3).
      if (complaintFeedbackType === 'not-spam') return null;
      return { type: 'complaint', id: feedbackId, addresses: addressesOf(complainedRecipients) };
    }
    default:
      return null;
  }
}

/** A report may give an address with a name and angle brackets. */
const addressesOf = (named: z.output<typeof recipients>): readonly string[] =>
  named.map(({ emailAddress }) => (/<([^<>]{1,320})>\s*$/.exec(emailAddress)?.[1] ?? emailAddress).trim().toLowerCase());
