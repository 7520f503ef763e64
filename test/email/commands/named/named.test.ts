import { expect, test } from 'vitest';
import { withoutNamed } from '../../../../lib/email/commands/named/named.ts';

test.for<readonly [line: string, names: readonly string[], rest: string | null]>([
  ['got the job at bigfab!!!', ['Bigfab'], 'got the job'],
  ['Initech: rejected', ['Initech'], 'rejected'],
  ['Initech said no', ['Initech'], 'they said no'],
  ['stop Globex Health', ['Globex', 'Globex Health'], 'stop'],
  ['stop globex', ['Initech'], null],
  // Punctuation in a name is taken literally. A name that is nothing but punctuation is no name.
  ['stop A&B Ltd', ['A&B Ltd'], 'stop'],
  ['stop xyz', ['Initech --- Steel', '---', '(!)'], null],
  ['stop the xylophone', ['The', 'of', '&'], null],
])('%j of %j says %j', ([line, names, rest]) => expect(withoutNamed(line, names)).toBe(rest));
