import { randomBytes } from 'node:crypto';
import type { Random } from './runtime.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 256 is a multiple of 32: each character is as likely as any other. */
export const secureRandom: Random = {
  token: (length) => Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join(''),
};
