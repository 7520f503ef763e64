/**
 * The least that a service of this design must do with a mail: parse it with mailparser, and send seven bare requests through the SDK to
 * the same embedded database. The requests were captured once from a mail to a new correspondent, and are repeated with other keys.
 */
import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { simpleParser } from 'mailparser';
import { removeShortCut } from '../../../lib/local/database/embedded-dynamodb.ts';
import { openHandling } from '../../support/open-handling.ts';
import { eachRequest } from '../../support/store/each-request.ts';
import { shortTextMail } from '../inputs/sample-mails.ts';

const commands = {
  BatchGetItem: BatchGetCommand,
  GetItem: GetCommand,
  PutItem: PutCommand,
  Query: QueryCommand,
  UpdateItem: UpdateCommand,
} as const;
type Caught = readonly { readonly name: keyof typeof commands; readonly json: string }[];

export const parsed = (raw: Buffer): Promise<unknown> => simpleParser(raw);

export interface Floor {
  /** Seven requests, as for a mail to a new correspondent. */
  mail(index: number): Promise<void>;
}

/** `shortCuts`: calls dynalite directly instead of through the SDK's pipeline, as our service does. */
export async function floorOn(client: DynamoDBDocumentClient, { shortCuts = false } = {}): Promise<Floor> {
  const { caught, timelineId } = await catchRequests();
  if (!shortCuts) removeShortCut(client);
  return {
    async mail(index) {
      for (const { name, json } of caught) {
        const input = JSON.parse(
          json.replaceAll(timelineId, `floor2-${letters(index)}`).replace(/(MESSAGE|CORRESPONDENT|EMPLOYER)#/g, `$1#${index}-`),
        );
        await client.send(new (commands[name] as new (given: unknown) => GetCommand)(input));
      }
    },
  };
}

async function catchRequests(): Promise<{ readonly caught: Caught; readonly timelineId: string }> {
  const service = await openHandling('2026-11-03T07:13:00Z');
  try {
    const tracking = await service.joins('jo@example.com');
    const track = (index: number) =>
      service.receives({ from: 'jo@example.com', to: [tracking], lines: shortTextMail(index).toString().replaceAll('\r\n', '\n') });
    await track(1);
    const caught: { name: keyof typeof commands; json: string }[] = [];
    eachRequest(service.database.client, (operation, input, next) => {
      caught.push({ name: operation as keyof typeof commands, json: JSON.stringify(input) });
      return next();
    });
    await track(2);
    if (caught.length !== 7) throw new Error(`A tracked mail took ${caught.length} requests, not 7: the floor would be wrong.`);
    return { caught, timelineId: [...service.scheduled.keys()].at(-1) ?? '' };
  } finally {
    await service.close();
  }
}

const letters = (index: number): string =>
  Array.from({ length: 8 }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('');
