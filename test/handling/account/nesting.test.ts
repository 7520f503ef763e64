import { expect, test } from 'vitest';
import { isTooDeep } from '../../../lib/handling/account/nesting.ts';

test.for([
  ['a flat list', JSON.stringify([1, 2, 3]), false],
  ['as deep as allowed', `${'['.repeat(64)}${']'.repeat(64)}`, false],
  ['a level deeper', `${'['.repeat(65)}${']'.repeat(65)}`, true],
  ['lists and objects', '{"a":['.repeat(40), true],
  ['brackets in a string', JSON.stringify('['.repeat(1_000)), false],
  ['after a quotation mark in a string', JSON.stringify({ a: `\\"${'{'.repeat(1_000)}` }), false],
  ['many beside each other', `[${'[],'.repeat(100_000)}[]]`, false],
  ['a string without an end', `"${'['.repeat(1_000)}`, false],
] as const)('%s', ([, json, isDeep]) => {
  expect(isTooDeep(json)).toBe(isDeep);
});
