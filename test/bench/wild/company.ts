/** Whether the company is read right, or not at all, of mails that somebody labelled by hand (companies.json: id and company only). */
import { readFileSync } from 'node:fs';
import type { Mailbox } from '../../../lib/email/message/message.ts';
import { employerName } from '../../../lib/email/people/employer-name.ts';
import { companyOf } from '../../../lib/email/people/names.ts';
import type { JobMail } from '../../support/job-mail.ts';

/** By the mail's id: each name by which the company may be called; none: the mail names none. '' beside others: none would be right as well. */
type Labelled = Readonly<Record<string, readonly string[]>>;

export const companies = JSON.parse(readFileSync(new URL('companies.json', import.meta.url), 'utf8')) as Labelled;

/** The mails came without addresses: a portal of many employers sends most of such mail, and its address tells nothing. */
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
