/** Which patterns pass without the checker. One that passes wrongly is never checked, so all kinds of choices are here. */
import { expect, test } from 'vitest';
import { growsWithTheSquareAtMost } from './repeats.ts';

test.for([
  'Dear (?:Ms|Mr)? \\w{1,40}',
  '\\p{L}+',
  '(?:ab)+c',
  '[*+]\\*\\+',
  '\\(a\\+\\)+',
  '[\\]*+|]{2}x',
  '(?<=\\s+)b',
  '(?:abc){2,3}',
  'a??b?c+?',
  '\\|+',
])('%s has one free choice at most', (source) => expect(growsWithTheSquareAtMost(source)).toBe(true));

test.for([
  'a*b*',
  'a+b{2,}',
  '(?:a+)+',
  '((?:a{2,3}))*',
  '(?:a|a)*',
  '(?:(?:a|b)c)+',
  '(?:ab?)*',
  '(?<name>a|b){2,9}',
  '(?i:(a+)b){2}',
  '(?=a*)b*',
  '\\(a+\\)+',
])('%s is for the checker', (source) => expect(growsWithTheSquareAtMost(source)).toBe(false));
