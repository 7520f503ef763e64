/**
 * Commands that are neither facts on a timeline nor a plain setting. Each has its own function, which runs after the other commands of the
 * mail and sends its own answer. It runs again for a redelivered mail, so each must be idempotent.
 */
import type { Command } from '../../domain/commands.ts';
import { composeHelp, composeHelpHere } from '../../email/compose/mails/help.ts';
import { composePrivacy } from '../../email/compose/mails/privacy.ts';
import { addAddress } from '../account/addresses/add-address.ts';
import { askingOldest } from '../account/addresses/ask-oldest.ts';
import { removeAddress } from '../account/addresses/remove-address.ts';
import { renewTrackingAddress } from '../account/addresses/renew-tracking-address.ts';
import { askToDelete } from '../account/delete-everything.ts';
import { exportEverything } from '../account/export-everything.ts';
import { importEverything } from '../account/import-everything.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor, timelineFacts } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';
import { answerQuestion } from './questions/answer-question.ts';
import { separatePosting } from './separate-posting.ts';
import { showRecord, showStats } from './show-record.ts';
import { showStatus } from './show-status.ts';

type Requests = {
  readonly [Type in Command['type']]?: (
    asking: Asking,
    command: Extract<Command, { readonly type: Type }>,
    runtime: Runtime,
  ) => Promise<void>;
};

const exported = askingOldest('export', exportEverything);
const newAddress = askingOldest('new-address', renewTrackingAddress);

const requests: Requests = {
  ShowStatus: (asking, _, runtime) => showStatus(asking, runtime),
  ShowRecord: showRecord,
  ShowStats: (asking, _, runtime) => showStats(asking, runtime),
  ShowHelp: showHelp,
  ShowPrivacy: showPrivacy,
  AddAddress: addAddress,
  RemoveAddress: removeAddress,
  RenewTrackingAddress: (asking, _, runtime) => newAddress(asking, runtime),
  Import: (asking, _, runtime) => importEverything(asking, runtime),
  Export: (asking, _, runtime) => exported(asking, runtime),
  DeleteEverything: (asking, _, runtime) => askToDelete(asking, runtime),
  AnswerQuestion: answerQuestion,
  SeparatePosting: (asking, _, runtime) => separatePosting(asking, runtime),
};

export const isRequest = ({ type }: Command): boolean => requests[type] !== undefined;

export async function carryOut<Type extends Command['type']>(
  asking: Asking,
  command: Extract<Command, { readonly type: Type }>,
  runtime: Runtime,
): Promise<void> {
  const type: Type = command.type;
  await requests[type]?.(asking, command, runtime);
}

/** In answer to a conversation's mail, the help for it. Answers to the help find the conversation as well. */
async function showHelp(asking: Asking, { all }: Extract<Command, { readonly type: 'ShowHelp' }>, runtime: Runtime): Promise<void> {
  const here = all ? null : await timelineFacts(asking, runtime, 'help-answer');
  const mail = here === null ? composeHelp(await factsFor(asking, runtime, 'help-answer')) : composeHelpHere(here);
  await sendAnswer(mail, runtime);
}

async function showPrivacy(asking: Asking, _: Command, runtime: Runtime): Promise<void> {
  const facts = await factsFor(asking, runtime, 'privacy-answer');
  await sendAnswer(composePrivacy(facts, runtime.service), runtime);
}
