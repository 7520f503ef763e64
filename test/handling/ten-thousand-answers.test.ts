/** No item grows with a user's age: even after thousands of different answers, each costs as much as the first. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { caps } from '../../lib/handling/caps.ts';
import { shortHash } from '../../lib/handling/identity.ts';
import { sendAnswer } from '../../lib/handling/outbox.ts';
import { consumedUnits } from '../bench/units/consumed-units.ts';
import { anOutgoingMail } from '../local/support/mail.ts';
import { handling } from '../support/handling.ts';

const answers = 10_000;

test('10,000 different answers leave bounded items, and the last costs as much as the first', { timeout: 240_000 }, async () => {
  const { runtime, database, clockTo } = await handling('2026-11-03T07:12:00Z');
  const consumed = consumedUnits(database.client);
  const units: number[] = [];
  const answer = async (index: number): Promise<void> => {
    // Answers are fifteen minutes apart, so that no cap holds one back.
    clockTo(runtime.now().add({ minutes: 15 }).toString());
    expect(await sendAnswer(anOutgoingMail({ id: `answer-${index}`, kind: 'answer', text: `Answer ${index}` }), runtime)).toBe('sent');
    const { read, write } = consumed();
    units.push(read + write);
  };
  for (let index = 0; index < 200; index += 1) await answer(index);
  // For the others we use only the counter with unlimited keys, because everything else about an answer is always the same.
  for (let index = 200; index < answers - 200; index += 1) {
    await runtime.store.spend('jo@example.com', `same-${shortHash(String(index))}`, caps.same, runtime.now(), `answer-${index}`);
  }
  consumed();
  for (let index = answers - 200; index < answers; index += 1) await answer(index);
  // The window of a day or of ten minutes may or may not start with an answer.
  const most = (some: readonly number[]): number => Math.max(...some);
  expect(most(units.slice(-200))).toBe(most(units.slice(0, 200)));
  expect(most(units)).toBeLessThanOrEqual(8);
  const { Items: items = [] } = await database.client.send(new ScanCommand({ TableName: database.tableName }));
  for (const item of items) expect(JSON.stringify(item).length).toBeLessThan(2_000);
});
