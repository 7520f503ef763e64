/** A mail by a person in a story, as the mail program sends it. */
import { Temporal } from 'temporal-polyfill';

export interface Letter {
  readonly from: string;
  readonly to?: string | readonly string[];
  readonly cc?: string | readonly string[];
  /** Recipients that are only in the envelope, as in BCC. */
  readonly bcc?: string | readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** An ISO instant. By default, the service's current time. */
  readonly date?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole mail as the mail program wrote it. The other fields then make only the envelope. */
  readonly raw?: string;
  readonly attachments?: readonly { readonly filename: string; readonly content: string; readonly contentType?: string }[];
}

/** nodemailer's input for the mail and its envelope. `zone` is the mail program's. */
export function asPosted(letter: Letter, now: string, zone: string) {
  const { bcc, references, headers, ...visible } = letter;
  const recipients = [letter.to, letter.cc, bcc].flat().filter((each) => each !== undefined);
  return {
    ...visible,
    to: [letter.to ?? []].flat(),
    cc: [letter.cc ?? []].flat(),
    headers: { ...headers },
    attachments: [...(letter.attachments ?? [])],
    references: [...(references ?? [])],
    ...(letter.raw === undefined ? {} : { raw: letter.raw.replace(/\r?\n/g, '\r\n') }),
    date: dateField(letter.date ?? now, zone),
    envelope: { from: bareAddress(letter.from), to: recipients.map(bareAddress) },
  };
}

/** A Date field as a mail program in that zone writes it (RFC 5322 section 3.3). As text, because nodemailer writes Date objects in UTC. */
function dateField(iso: string, zone: string): string {
  const at = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1];
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][at.month - 1];
  return `${day}, ${two(at.day)} ${month} ${at.year} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} ${at.offset.replace(':', '')}`;
}

export const bareAddress = (mailbox: string): string => /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;
