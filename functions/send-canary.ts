/**
 * Once a day the service mails itself. If no answer comes back, an alarm goes off. Deployed only with `canary`.
 * Not here: what happens to the mail (lib/handling/receive/canary.ts), the alarm (lib/constructs/watching/alarms.ts).
 */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { sendCanary } from '../lib/aws/adapters/canary-mail.ts';
import { sesClient } from '../lib/aws/adapters/clients.ts';
import { checked } from '../lib/aws/table/event-json.ts';
import * as field from '../lib/env/fields.ts';
import { secureRandom } from '../lib/handling/secure-random.ts';

const environment = z.object({ MAIL_DOMAIN: field.domainName, CONFIGURATION_SET: field.nonEmpty });
const eventSchema = z.object({ at: z.iso.datetime() });

/** Invoked by EventBridge Scheduler, with the time at which it was due to fire. */
export async function handler(event: unknown): Promise<void> {
  const { MAIL_DOMAIN: domain, CONFIGURATION_SET: configurationSet } = environment.parse(process.env);
  const { at } = checked(eventSchema, event, 'of Scheduler');
  await sendCanary(sesClient(), { domain, configurationSet }, secureRandom.token(26), Temporal.Instant.from(at));
}
