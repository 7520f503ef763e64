import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { operationOf, type SentCommand } from '../../../lib/local/database/embedded-dynamodb.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Called instead of the database. It answers itself or with the result of `next`, for the same request or another one. */
export type Answers = (operation: string, input: Fields, next: (input?: Fields) => Promise<Fields>) => Promise<Fields>;

/** Passes every request through `answers` from now on, but not the SDK's retries. `operation`: for example PutItem. */
export function eachRequest(client: DynamoDBDocumentClient, answers: Answers): void {
  const send = client.send.bind(client) as unknown as (command: SentCommand) => Promise<Fields>;
  const through = (command: SentCommand): Promise<Fields> =>
    answers(operationOf(command), command.input, (input = command.input) => {
      for (const asked of [command, command.clientCommand ?? command]) Object.assign(asked, { input });
      return send(command);
    });
  client.send = through as unknown as typeof client.send;
}
