/** All rows of the table, in the order in which they run. */
import type { Family } from './row.ts';
import { addresses } from './rows/addresses.ts';
import { flooding } from './rows/flooding.ts';
import { guesses } from './rows/guesses.ts';
import { headerFields } from './rows/header-fields.ts';
import { heavyMails } from './rows/heavy.ts';
import { http } from './rows/http.ts';
import { injections } from './rows/injections.ts';
import { openFields } from './rows/open-fields.ts';
import { saidToOthers } from './rows/said-to-others.ts';
import { closedSignUp, listedSignUp, signUp } from './rows/sign-up.ts';
import { smtp } from './rows/smtp.ts';
import { unproven } from './rows/unproven.ts';

export const families: readonly Family[] = [
  ...[saidToOthers, unproven, openFields, signUp, closedSignUp, listedSignUp, flooding, guesses],
  ...[headerFields, addresses, injections, http, smtp, heavyMails],
];
