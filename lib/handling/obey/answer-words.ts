/** Answers words that are not a command, or not one that can be obeyed. */
import type { ReadAnswer } from '../../domain/commands.ts';
import { composeHelp } from '../../email/compose/mails/help.ts';
import { composeMeantForCorrespondent } from '../../email/compose/mails/meant-for-correspondent.ts';
import { composeNotUnderstood } from '../../email/compose/mails/not-understood.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { composeWrongValue } from '../../email/compose/mails/wrong-value.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { type Asking, factsFor, timelineFacts } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';
import { askBack } from './ask-back.ts';

type NoCommand = Exclude<ReadAnswer, { readonly type: 'nothing' | 'commands' }>;

export async function answerWords(asking: Asking, answer: NoCommand, runtime: Runtime): Promise<void> {
  await askBack(asking, await answerTo(asking, answer, runtime), runtime);
}

async function answerTo(asking: Asking, answer: NoCommand, runtime: Runtime): Promise<OutgoingMail> {
  switch (answer.type) {
    case 'unclear':
      return composeQuestion(await factsFor(asking, runtime), answer);
    case 'wrong-value':
      return composeWrongValue(await factsFor(asking, runtime), answer);
    case 'for-correspondent': {
      const facts = await timelineFacts(asking, runtime);
      if (facts === null) return composeHelp(await factsFor(asking, runtime));
      return composeMeantForCorrespondent(facts, answer.text);
    }
    case 'not-understood':
      return composeNotUnderstood((await timelineFacts(asking, runtime)) ?? (await factsFor(asking, runtime)), answer.line);
  }
}
