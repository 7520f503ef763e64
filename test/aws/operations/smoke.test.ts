import { expect, test } from 'vitest';
import { type SmokePorts, smoke } from '../../../lib/aws/operations/smoke.ts';

const token = 'abcdef';
/** The log at each look, and the number of looks. */
function watched(looks: readonly (readonly string[])[]) {
  const sent: string[] = [];
  let looked = 0;
  const ports: SmokePorts = {
    send: async (each) => void sent.push(each),
    logged: async (words) => {
      expect(words).toBe('canary abcdef');
      looked += 1;
      return looks[looked - 1] ?? [];
    },
    token,
    pause: async () => {},
    goesOn: () => looked < looks.length,
  };
  return { ports, sent, looked: () => looked };
}
const answered = '{"message":"canary answered","canary":"canary abcdef"}';
const back = '{"message":"canary came back","canary":"canary abcdef"}';

test.for<readonly [looks: readonly (readonly string[])[], came: string, looked: number]>([
  [[[], [answered], [answered, back]], 'came back', 3],
  [[[answered, back], []], 'came back', 1],
  [[[], [answered], []], 'answered', 3],
  [[[], []], 'nothing came', 2],
])('%j: %s', async ([looks, came, times]) => {
  const { ports, sent, looked } = watched(looks);
  expect(await smoke(ports)).toBe(came);
  expect(looked()).toBe(times);
  expect(sent).toEqual([token]);
});
