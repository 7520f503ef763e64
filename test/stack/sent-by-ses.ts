/**
 * The mails sent by the deployed service, in the form of the one-machine JSON interface, because AWS keeps no list of them. A mail's tag
 * gives its kind. Its Message-ID and the owner of its reply address give its step and timeline.
 */
import { Temporal } from 'temporal-polyfill';
import type { OutgoingKind } from '../../lib/email/wording/mail-kinds.ts';
import type { Store } from '../../lib/handling/store.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { headerField, type SunkMail } from './mail-sink.ts';

export async function sentMail(mail: SunkMail, store: Store): Promise<SentMail> {
  const sentAt = Temporal.Instant.from(isoDate(headerField(mail, 'Date') ?? ''));
  const replyTo = headerField(mail, 'Reply-To');
  const common = {
    id: mail.id,
    // The clock runs while the functions work, and stories happen at full minutes.
    sentAt: sentAt.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
    from: mail.mailFrom,
    to: mail.recipients[0] ?? '',
    replyTo,
    subject: decoded(headerField(mail, 'Subject') ?? ''),
  };
  const own = (headerField(mail, 'X-Own-Message-ID') ?? '').replace(/^<|@.*$/g, '');
  const kind = headerField(mail, 'X-Tag-kind') as OutgoingKind;
  const owner = replyTo === null ? null : await store.ownerOf(replyTo, sentAt);
  if (kind === 'reminders') {
    const items = [];
    for (const timelineId of owner?.timelines ?? []) items.push(...(await stepsOf(timelineId, store)).slice(-1));
    return { ...common, kind, step: null, timelineId: null, items: items.map(({ claim: _, ...item }) => item) };
  }
  const timelineId = owner?.timelineId ?? null;
  const claimed = timelineId === null ? [] : await stepsOf(timelineId, store);
  return { ...common, kind, step: claimed.find(({ claim }) => own === `reminder-${claim}`)?.step ?? null, timelineId };
}

type Claimed = NonNullable<SentMail['items']>[number] & { readonly claim: string };

/** The claims of the timeline, oldest first. */
async function stepsOf(timelineId: Claimed['timelineId'], store: Store): Promise<readonly Claimed[]> {
  const events = (await store.commits(timelineId)).flatMap((commit) => commit.events);
  return events.flatMap((event) => {
    if (event.type !== 'ReminderClaimed') return [];
    const isLast = event.step === 'let-go' || event.step === 'promise.lapse';
    return [{ timelineId, claim: event.claim, step: event.step, kind: isLast ? ('let-go' as const) : ('reminder' as const) }];
  });
}

/** Parses `Tue, 10 Nov 2026 08:00:01 +0000`, the format of our own mails. */
function isoDate(date: string): string {
  const [, day = '', month = '', year = '', time = ''] = /(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) \+0000$/.exec(date) ?? [];
  const number = 1 + ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(month);
  return `${year}-${String(number).padStart(2, '0')}-${day}T${time}Z`;
}

/** Decodes RFC 2047 as nodemailer writes it. */
const decoded = (text: string): string =>
  text.replace(/\?= =\?/g, '?==?').replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, what: string) =>
    how.toUpperCase() === 'B'
      ? Buffer.from(what, 'base64').toString('utf8')
      : Buffer.from(
          what.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/gi, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
  );
