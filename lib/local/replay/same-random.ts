/** Randomness for a replay: the same mails give the same ids and addresses each time. Nobody outside ever sees them. */
import { createHmac } from 'node:crypto';
import type { Random } from '../../handling/runtime.ts';
import { keyedRandom } from '../../handling/secure-random.ts';

const key = 'replay';
const mostCharacters = 32;

export function sameRandom(): Random {
  const { tokenFor } = keyedRandom(async () => key);
  let count = 0;
  return {
    tokenFor,
    token(length) {
      count += 1;
      return characters(createHmac('sha256', key).update(`token ${count}`).digest(), length);
    },
  };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const characters = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, Math.min(length, mostCharacters)), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
