import { createHmac, randomBytes } from 'node:crypto';
import type { Random } from './runtime.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 256 is a multiple of 32, so each character is equally likely. `bytes`: at least `length`. */
const tokenOf = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');

const token = (length: number): string => tokenOf(randomBytes(length), length);

/** Without a key, the same text gives another token each time. */
export const secureRandom: Random = { token, tokenFor: async (_text, length) => token(length) };

/** @param key called whenever a token is made for a text; the callee caches it */
export const keyedRandom = (key: () => Promise<string>): Random => ({
  token,
  tokenFor: async (text, length) =>
    tokenOf(
      createHmac('sha256', await key())
        .update(text)
        .digest(),
      length,
    ),
});

/** A key for it: 256 random bits in hex. */
export const newKey = (): string => randomBytes(32).toString('hex');
