/**
 * Asks back, or sends help. A user who was asked three times within ten minutes is told once that we wait, so that silence never looks like
 * success.
 */
import { composeNotice } from '../../email/compose/mails/notice.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { spendCap } from '../caps.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';

export async function askBack(asking: Asking, question: OutgoingMail, runtime: Runtime): Promise<void> {
  if ((await sendAnswer(question, runtime)) !== 'capped') return;
  const facts = await factsFor(asking, runtime, 'asked-enough');
  if ((await spendCap('asked-enough', question.to, facts.id, runtime)) === 'spent') return;
  await sendAnswer(composeNotice(facts, { type: 'asked-enough' }), runtime);
}
