/** Requests of the operator to the running service (console-file.ts): commands in words, and a backup. */
import { timingSafeEqual } from 'node:crypto';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import { actAsOperator, isOperatorCommand } from '../../handling/operator/operator-commands.ts';
import type { Runtime } from '../../handling/runtime.ts';
import { BadRequestError, type HttpRequest, jsonAnswer, type Route } from '../http/route.ts';

interface Parts {
  readonly token: string;
  readonly runtime: Runtime;
  readonly backup: () => Readable;
}

const asked = z.object({ token: z.string(), command: z.string().optional(), words: z.array(z.string().max(500)).max(10).default([]) });

export function consoleRoutes({ token, runtime, backup }: Parts): readonly Route[] {
  const read = ({ body }: HttpRequest): z.output<typeof asked> => {
    const { data } = asked.safeParse(body.type === 'json' ? body.value : undefined);
    if (data === undefined || !isSame(data.token, token))
      throw new BadRequestError('Only somebody who can read the data folder may ask this.', 404);
    return data;
  };
  return [
    {
      method: 'POST',
      path: '/operator',
      async handle(request) {
        const { command, words } = read(request);
        if (!isOperatorCommand(command)) throw new BadRequestError('There is no such command.', 404);
        return jsonAnswer(200, await actAsOperator(command, words, runtime));
      },
    },
    {
      method: 'POST',
      path: '/operator/backup',
      async handle(request) {
        read(request);
        return { status: 200, headers: { 'content-type': 'application/gzip', 'cache-control': 'no-store' }, body: backup() };
      },
    },
  ];
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
