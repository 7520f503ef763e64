/**
 * Obeys numbered words, "1 done, 2 done, 3 later": each number is recorded for itself, and one mail answers them all.
 * After a crash before that mail, the redelivered mail finds the numbers recorded, and answers them all then.
 */
import type { ReadAnswer } from '../../domain/commands.ts';
import type { TimelineId } from '../../domain/words.ts';
import { composeAnswer, composeAnswers, type NumberedAnswer } from '../../email/compose/mails/answer.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import type { MailFacts } from '../../email/wording/facts.ts';
import { mailIdOf } from '../mail-id.ts';
import { obey } from '../obey/obey.ts';
import { mailFacts, sendAnswer, sendLastWord } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import type { Incoming } from '../reading/incoming.ts';
import { answerOnce } from '../record/record-mail.ts';
import { untoldOf, wasTold } from '../record/untold.ts';
import type { Runtime } from '../runtime.ts';

export interface NumberedPart {
  readonly number: number;
  readonly answer: ReadAnswer;
}

/** `timelines`: those of the numbered mail, in the order of its numbers. */
export async function obeyNumbers(
  asking: Asking,
  parts: readonly NumberedPart[],
  timelines: readonly TimelineId[],
  runtime: Runtime,
): Promise<void> {
  await answerOnce(asking, () => obeyEach(asking, parts, timelines, runtime), runtime);
}

async function obeyEach(asking: Asking, parts: readonly NumberedPart[], timelines: readonly TimelineId[], runtime: Runtime): Promise<void> {
  const { mail, profile } = asking;
  const told: NumberedAnswer[] = [];
  for (const { number, answer } of parts) {
    const together = (each: Omit<NumberedAnswer, 'number'>): void => {
      told.push({ ...each, number });
    };
    await obey({ ...asking, mail: partOf(mail, number), timelineId: timelines[number - 1] ?? null, together }, answer, runtime);
  }
  const [first] = told;
  if (first === undefined) return;
  const meanwhile = await untoldOf(profile, runtime);
  const answer =
    told.length === 1
      ? composeAnswer({ ...first.facts, meanwhile }, first.changes, first.next, first)
      : composeAnswers({ ...factsOfAll(asking, runtime), meanwhile }, told);
  if ((await send(answer, told, runtime)) === 'sent') await wasTold(profile, meanwhile, runtime);
}

/** Each number is a separate command, applied once. */
export const partOf = (mail: Incoming, part: number | 'above'): Incoming => ({
  ...mail,
  message: { ...mail.message, messageId: mail.message.messageId.replace(/>$/, `.${part}>`) },
});

const send = (answer: OutgoingMail, told: readonly NumberedAnswer[], runtime: Runtime) =>
  told.some(({ changes }) => changes.some(({ type }) => type === 'Stop')) ? sendLastWord(answer, runtime) : sendAnswer(answer, runtime);

/** Its answers go to the address of the numbered mail, where the same numbers count. */
function factsOfAll({ mail, profile }: Asking, runtime: Runtime): MailFacts {
  const { messageId, references } = mail.message;
  const replyAddress = mail.delivery.envelope.recipients[0] ?? null;
  return mailFacts(
    profile,
    { ...mailIdOf(profile, messageId, 'answer'), replyAddress, references: [...references.slice(-5), messageId] },
    runtime,
  );
}
