/**
 * Checks at the start whether this mailbox shows a BCC: sends a mail to one of our addresses that is in no visible field.
 * A list of providers would go stale; the probe does not. It also detects a second service that reads the same mailbox.
 */
import type { Temporal } from 'temporal-polyfill';
import { fieldValue } from '../../email/message/header-fields.ts';
import type { Letter, RelayAnswer } from '../sending/smtp-relay.ts';
import { possibleRecipients, probeField } from './header-recipients.ts';
import type { MailHead } from './mail-folder.ts';

export interface MailboxProbe {
  send(): Promise<void>;
  /** `mine`: done with, once others had time to see it. `another`: another installation's probe. Null: the mail is not a probe. */
  judge(head: MailHead): Promise<'mine' | 'another' | null>;
  stop(): void;
}

interface Parts {
  /** Identifies this installation. */
  readonly instance: string;
  readonly nonce: string;
  readonly from: string;
  /** The address that must be seen although none of our fields names it. */
  readonly to: string;
  readonly transmit: (letter: Letter) => Promise<RelayAnswer>;
  readonly now: () => Temporal.Instant;
  readonly warn: (problem: string) => void;
  readonly patienceMs?: number;
}

const tenMinutesMs = 600_000;
/** How long our probe stays in the mailbox, so that a second service that waits for news (IDLE) sees it. Our choice. */
const staysMs = 5_000;

export const probeProblems = {
  hidden:
    'This provider hides BCC: a mail sent to a plus-address in Bcc arrives without any sign of that address. Use a catch-all domain (MAIL_DOMAIN) or another provider.',
  missing:
    'The test mail to this mailbox did not arrive within ten minutes. Check that SMTP_RELAY sends mail and that MAILBOX is the mailbox of our addresses.',
  another: 'Another Tactful reads this mailbox as well. Stop one of the two: each would take mails from the other.',
} as const;

export function mailboxProbe({ instance, nonce, from, to, transmit, now, warn, patienceMs = tenMinutesMs }: Parts): MailboxProbe {
  let timer: NodeJS.Timeout | undefined;
  const mark = `${instance}.${nonce}`;
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  return {
    async send() {
      timer = setTimeout(() => warn(probeProblems.missing), patienceMs);
      timer.unref();
      await transmit({ from, to, raw: Buffer.from(probeMail(from, mark, now())), sentAt: now() });
    },
    async judge({ fields }) {
      const found = fieldValue(fields, probeField);
      if (found === null) return null;
      if (!found.startsWith(`${instance}.`)) {
        warn(probeProblems.another);
        return 'another';
      }
      if (found === mark) {
        clearTimeout(timer);
        if (!possibleRecipients(fields).includes(to)) warn(probeProblems.hidden);
        await Promise.race([pause(staysMs), stopped]);
      }
      return 'mine';
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

const probeMail = (from: string, mark: string, at: Temporal.Instant): string =>
  [
    `From: Tactful <${from}>`,
    'To: undisclosed-recipients:;',
    'Subject: Tactful checks this mailbox',
    `Date: ${new Date(at.epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <probe.${mark}@${from.split('@')[1]}>`,
    'Auto-Submitted: auto-generated',
    `X-Tactful-Probe: ${mark}`,
    '',
    'Tactful sent this to itself to see whether blind copies are visible here. It will remove this mail itself.',
    '',
  ].join('\r\n');
