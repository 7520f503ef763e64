/** Sends requests to the service that runs on a data folder (console-routes.ts). */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import * as z from 'zod';
import type { OperatorAnswer, OperatorCommand } from '../../handling/operator/operator-commands.ts';
import { readConsole } from './console-file.ts';

export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';
}

const answerSchema = z.object({ text: z.string(), outcome: z.enum(['done', 'misused']) });

/** Null: no service runs there. @throws ConsoleError if the service could not do it */
export async function askConsole(folder: string, command: OperatorCommand, words: readonly string[]): Promise<OperatorAnswer | null> {
  const answer = await post(folder, '/operator', { command, words });
  return answer === null ? null : answerSchema.parse(await answer.json());
}

/** The bytes of a backup file; null: no service runs there. */
export async function backupFromConsole(folder: string): Promise<Readable | null> {
  const answer = await post(folder, '/operator/backup', {});
  return answer?.body == null ? null : Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
}

async function post(folder: string, path: string, asked: Readonly<Record<string, unknown>>): Promise<Response | null> {
  const console = await readConsole(folder);
  if (console === null) return null;
  const body = JSON.stringify({ ...asked, token: console.token });
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const answer = await fetch(`http://127.0.0.1:${console.port}${path}`, request).catch(() => null);
  // A killed service leaves the file behind; its port may belong to another program by now.
  if (answer === null || answer.status === 404 || answer.status === 405) return null;
  if (!answer.ok) throw new ConsoleError(`The service answered ${answer.status}: its log says why.`);
  return answer;
}
