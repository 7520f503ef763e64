/** Makes a sample mail from the form's fields and hands it in, with the user's tracking address as BCC if it needs one. */

import type { Temporal } from 'temporal-polyfill';
import type { AddressSpace } from '../../../email/people/address-space.ts';
import type { UserView } from '../../http/json-interface.ts';
import { mailboxOrNull, type WrittenMail } from '../mails/hand-in.ts';
import type { SampleFields } from '../mails/sample-form.ts';
import { isSampleName, type Sample, samples } from '../mails/sample-mails.ts';
import { isOurs } from '../page-facts.ts';
import { mailDate } from '../when.ts';

export function readSampleFields(form: URLSearchParams): SampleFields {
  const field = (name: string): string => (form.get(name) ?? '').replaceAll('\r\n', '\n');
  const sample = field('sample');
  return {
    from: field('from'),
    sample: isSampleName(sample) ? sample : 'own',
    to: field('to'),
    subject: field('subject'),
    text: field('text'),
  };
}

/** A mail to deliver, or the reason why there is none, as a sentence for the person who filled in the form. */
export type WrittenSample = { readonly type: 'mail'; readonly mail: WrittenMail } | { readonly type: 'problem'; readonly sentence: string };

export interface SampleOrigin {
  /** The user with the address in the form; null: unknown. */
  readonly userAt: (address: string) => UserView | null;
  /** Whether this user has a timeline with this address. */
  readonly hasMet: (user: UserView, address: string) => boolean;
  /** This user's last recipient; null: none. */
  readonly lastMet: (user: UserView) => Promise<string | null>;
  readonly addresses: AddressSpace;
  readonly now: Temporal.Instant;
}

export async function writeSample(fields: SampleFields, origin: SampleOrigin): Promise<WrittenSample> {
  const { addresses, now } = origin;
  const sample: Sample = samples[fields.sample];
  const from = mailboxOrNull(fields.from);
  if (from === null) return problem('“From” needs an address, like jo@example.com.');
  const user = origin.userAt(from.address);
  const to =
    sample.to === 'start'
      ? { name: '', address: addresses.of('start') }
      : mailboxOrNull(fields.to.trim() === '' ? await somebody(sample, user, origin) : fields.to);
  if (to === null) return problem('“To whom” needs an address, like dana.reyes@initech.example.');
  const log = user === null ? null : tagged(user.trackingAddress, sample.tag);
  const addressed = isOurs(to.address, addresses) ? to.address : log;
  if (addressed === null) return problem(`${from.address} has not joined yet: send “${samples.join.label}” first.`);
  const header = sample.to === 'log' ? { name: '', address: addressed } : to;
  const subject = fields.subject || sample.subject;
  const at = now.toZonedDateTimeISO(user?.timeZone ?? 'UTC');
  const facts = { me: from.name || 'Jo Winter', them: to.name || to.address, theirAddress: to.address, date: mailDate(at) };
  const text = fields.text || sample.text(facts);
  if (subject === '' && text === '') return problem('Words of your own: write a subject or a text.');
  return { type: 'mail', mail: { from, to: header, subject, text: `${text}\n`, inReplyTo: null, at, recipients: [addressed] } };
}

/** The recipient if the form names nobody: the first of the sample's people who is new to this user. */
async function somebody({ people }: Sample, user: UserView | null, { hasMet, lastMet }: SampleOrigin): Promise<string> {
  if (user === null) return people[0] ?? '';
  if (people.length === 0) return (await lastMet(user)) ?? '';
  const isNew = (person: string): boolean => !hasMet(user, mailboxOrNull(person)?.address ?? '');
  return people.find(isNew) ?? people[0] ?? '';
}

const problem = (sentence: string): WrittenSample => ({ type: 'problem', sentence });

const tagged = (address: string, tag: string | null): string => (tag === null ? address : address.replace('@', `+${tag}@`));
