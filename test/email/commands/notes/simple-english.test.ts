import { expect, test } from 'vitest';
import { toldApplication } from '../../../../lib/email/commands/notes/simple-english.ts';

test.for<readonly [line: string, company: string, job: string | null]>([
  ['I apply today on the website for cleaner in Mater hospital, company is Noonan', 'Noonan', 'cleaner'],
  ['i send CV to Lidl for shop cleaner, on the paper in the shop', 'Lidl', 'shop cleaner'],
  ['applied for cleaner in Mater hospital, company is Noonan', 'Noonan', 'cleaner'],
  ['I have apply yesterday for night porter, the company name is Globex Hotels', 'Globex Hotels', 'night porter'],
  ['I am apply for waiter at the Red Lion', 'Red Lion', 'waiter'],
  ['I make application in Initech as welder', 'Initech', 'welder'],
  ['today I give my CV to Hooli', 'Hooli', null],
  ['I did apply for job, employer: Okapi', 'Okapi', null],
])('%j: %s, %s', ([line, company, job]) => expect(toldApplication(line)).toEqual({ company, job }));

test.for([
  'I apply tomorrow at Initech',
  'I want to apply for nurse at Initech',
  'can I apply at Initech?',
  'I apply sunscreen',
  'applied for cleaner',
  'I did not apply at Initech',
  'please send my CV to Initech',
  'status',
])('%j is none', (line) => expect(toldApplication(line)).toBeNull());
