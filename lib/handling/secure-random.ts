import { randomBytes } from 'node:crypto';
import type { Random } from './runtime.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 256 is a multiple of 32: each character is as likely as any other. `bytes`: at least `length`. */
export const tokenOf = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');

const token = (length: number): string => tokenOf(randomBytes(length), length);

/** Without a key of its own: where the users' ids are kept for good, nobody has to make them a second time. */
export const secureRandom: Random = { token, tokenFor: async (_text, length) => token(length) };
