/**
 * A request that can't be undone is not carried out for an address that was added in the last days: we ask the user's oldest address first.
 * That stops somebody who got an address added with a mail that was not meant for us, or from an unlocked phone. Not here: `delete
 * everything`, which always asks the oldest address (delete-everything.ts).
 */
import { isNewAddress, oldestOf } from '../../../domain/settings/own-addresses.ts';
import { type AskedOfOldest, composeAskOldest, composeNeedsOldest, composeNotDone } from '../../../email/compose/blocks/ask-oldest.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAnswer } from '../../outbox.ts';
import { type Asking, factsFor } from '../../reading/asking.ts';
import { type AskedQuestion, ask, freshHours } from '../../reading/open-question.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';

type Request = (asking: Asking, runtime: Runtime) => Promise<void>;

/** The request, as a new address may ask for it. */
export const askingOldest =
  (what: AskedOfOldest, request: Request): Request =>
  (asking, runtime) =>
    isNewAddress(asking.profile, asking.mail.from, runtime.now()) ? askOldest(what, asking, runtime) : request(asking, runtime);

/** What `yes` and `no` to that question do. */
export const oldestAnswered =
  (what: AskedOfOldest, request: Request) =>
  async (asking: Asking, yes: boolean, runtime: Runtime): Promise<void> => {
    const profile = await updateProfile(asking.profile, (known) => ({ ...known, openQuestion: null }), runtime);
    if (yes) return request({ ...asking, profile }, runtime);
    await sendAnswer(composeNotDone(await factsFor({ ...asking, profile, timelineId: null }, runtime), what), runtime);
  };

/** Whether an answer from this address counts. A `no` counts from anywhere, because it does nothing. */
export function mayAnswer(question: AskedQuestion, yes: boolean, { mail, profile }: Asking, { now }: Runtime): boolean {
  if (!yes || question.type === 'stop-others' || question.type === 'leaving' || question.type === 'forgotten-emails') return true;
  const isForOldest = question.type !== 'delete-everything' || question.byOldest === true;
  return isForOldest ? mail.from === oldestOf(profile) : !isNewAddress(profile, mail.from, now());
}

/** To the oldest address, like all answers. */
export async function needsOldest(asking: Asking, runtime: Runtime): Promise<void> {
  await sendAnswer(composeNeedsOldest(await factsFor({ ...asking, timelineId: null }, runtime)), runtime);
}

async function askOldest(what: AskedOfOldest, { mail, profile }: Asking, runtime: Runtime): Promise<void> {
  const { messageId } = mail.message;
  const replyAddress = await ask({ type: what, askedAt: runtime.now() }, profile, runtime);
  // No references: that address never received the mail.
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'oldest'), replyAddress, references: [] }, runtime);
  await sendAnswer(composeAskOldest(facts, { what, askedBy: mail.from, freshDays: freshHours / 24 }), runtime);
}
