/** Makes a sample mail of the form's fields and hands it in, with the user's tracking address as BCC where one is due. */

import type { Temporal } from 'temporal-polyfill';
import type { AddressSpace } from '../../../email/people/address-space.ts';
import type { UserView } from '../../http/json-interface.ts';
import { readMailbox, type WrittenMail } from '../mails/hand-in.ts';
import type { SampleFields } from '../mails/sample-form.ts';
import { isSampleName, type Sample, samples } from '../mails/sample-mails.ts';
import { isOurs, userAt } from '../page-facts.ts';
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

/** A mail to hand in, or why there is none, as a sentence for whoever filled in the form. */
export type WrittenSample = { readonly type: 'mail'; readonly mail: WrittenMail } | { readonly type: 'problem'; readonly sentence: string };

export function writeSample(
  fields: SampleFields,
  users: readonly UserView[],
  addresses: AddressSpace,
  now: Temporal.Instant,
): WrittenSample {
  const sample: Sample = samples[fields.sample];
  const from = readMailbox(fields.from);
  if (from === null) return problem('“From” needs an address, like jo@example.com.');
  const user = userAt(from.address, users);
  const to = sample.to === 'start' ? { name: '', address: addresses.of('start') } : readMailbox(fields.to);
  if (to === null) return problem('“To whom” needs an address, like dana.reyes@initech.example.');
  const log = user === undefined ? null : tagged(user.trackingAddress, sample.tag);
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

const problem = (sentence: string): WrittenSample => ({ type: 'problem', sentence });

const tagged = (address: string, tag: string | null): string => (tag === null ? address : address.replace('@', `+${tag}@`));
