/** `contact dana@initech.example` in answer to "I see no recipient": that mail is tracked as one to her. Not here: the question (may-obey.ts). */
import { readAnswer } from '../../../email/commands/read-answer.ts';
import { composeAnswer } from '../../../email/compose/mails/answer.ts';
import { parseMessage } from '../../../email/message/parse-message.ts';
import { sendAnswer } from '../../outbox.ts';
import { type Asking, timelineFacts } from '../../reading/asking.ts';
import { incoming, typedIn } from '../../reading/incoming.ts';
import { atEmployersOf } from '../../reading/look-up.ts';
import { planOf } from '../../record/plan.ts';
import { answerOnce } from '../../record/record-mail.ts';
import type { Runtime } from '../../runtime.ts';
import { trackMail } from '../../track/track-mail.ts';
import { contextFor } from '../typed-words.ts';

/** `rawKey`: of the mail that named nobody. Null: the answer names no contact. */
export async function takeRecipient(asking: Asking, rawKey: string, runtime: Runtime): Promise<string | null> {
  const { mail, profile } = asking;
  const answer = readAnswer(typedIn(mail), contextFor(mail, profile, null, runtime));
  const [command, another] = answer.type === 'commands' ? answer.commands : [];
  const contact = command?.type === 'Correct' && another === undefined ? command.change.contact : null;
  if (!contact || runtime.service.addresses.read(contact.address).type !== 'foreign') return null;
  const written = await parseMessage(await runtime.rawMail.open(rawKey), mail.delivery.receivedAt);
  // Its own id was answered with the question.
  const message = { ...written, to: [contact], cc: [], messageId: written.messageId.replace(/>$/, '.contact>') };
  const original = incoming(message, { ...mail.delivery, rawKey }, mail.proof);
  const people = [contact.address, ...atEmployersOf(message)];
  const gathered = await runtime.store.gather(profile.userId, { messageIds: [original.message.messageId], correspondents: people });
  await trackMail({ mail: original, profile, gathered, runtime }, { recipients: [contact], tagWord: null });
  const isFirst = (gathered.counters.timelines ?? 0) === 0;
  return answerOnce(asking, async () => (isFirst ? 'tracked' : tellTracked(asking, original.message.messageId, runtime)), runtime);
}

/** The first mail of all is confirmed as every first one. */
async function tellTracked(asking: Asking, messageId: string, runtime: Runtime): Promise<string> {
  const { store, service, now } = runtime;
  const { profile, counters } = asking;
  const { messages } = await store.gather(profile.userId, { messageIds: [messageId], correspondents: [] });
  const timelineId = messages.get(messageId)?.timelineId ?? null;
  const loaded = timelineId === null ? null : await store.load(profile.userId, timelineId);
  const facts = await timelineFacts({ ...asking, timelineId }, runtime);
  if (loaded === null || facts === null) return 'tracked';
  const plan = planOf(loaded, profile, counters, service, now());
  const on = (plan.timeline.lastSentAt ?? now()).toZonedDateTimeISO(facts.user.timeZone).toPlainDate();
  const told = { type: 'NoteTaken', what: 'messaged', channel: 'mail', on, person: null, job: null, started: true } as const;
  await sendAnswer(composeAnswer(facts, [told], plan.next), runtime);
  return 'tracked';
}
