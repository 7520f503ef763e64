/** Whether the company is read right, or not at all, in mails labelled by hand (companies.json holds only ids and companies). */
import { readFileSync } from 'node:fs';
import type { Mailbox } from '../../../lib/email/message/message.ts';
import { employerName } from '../../../lib/email/people/employers/employer-name.ts';
import { companyOf } from '../../../lib/email/people/employers/names.ts';
import type { JobMail } from '../../support/corpora/job-mail.ts';

/**
 * For each mail id, the accepted names of the company. An empty list: the mail names no company. '' among the names: reading none is right
 * as well.
 */
type Labelled = Readonly<Record<string, readonly string[]>>;

export const companies = JSON.parse(readFileSync(new URL('companies.json', import.meta.url), 'utf8')) as Labelled;

/**
 * A sender for mails that came without an address. Most such mail is sent by a portal for many employers, whose address says nothing about
 * the company.
 */
const portal: Mailbox = { name: null, address: 'no-reply@us.greenhouse-mail.io' };

export function mailboxOf(from: string | null | undefined): Mailbox {
  const found = /^(?:(.*?) ?<)?([^<>\s]+@[^<>\s]+?)>?$/.exec(from ?? '');
  return found?.[2] === undefined ? portal : { name: found[1]?.trim() || null, address: found[2].toLowerCase() };
}

export interface ReadCompany {
  readonly mail: JobMail;
  readonly read: string | null;
  readonly verdict: 'right' | 'none' | 'wrong';
}

export function readCompanies(mails: readonly JobMail[]): readonly ReadCompany[] {
  return mails.flatMap((mail) => {
    const names = companies[mail.id];
    if (names === undefined) return [];
    const read = companyOf(mailboxOf(mail.from_), mail.subject ?? '', mail.text);
    return [{ mail, read, verdict: verdictOf(read, names) }];
  });
}

function verdictOf(read: string | null, names: readonly string[]): ReadCompany['verdict'] {
  if (read === null) return names.length === 0 || names.includes('') ? 'right' : 'none';
  const key = employerName(read)?.key ?? read;
  return names.some((name) => name === read || (employerName(name)?.key ?? name) === key) ? 'right' : 'wrong';
}
