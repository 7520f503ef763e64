/** Assembles the mailbox of MAILBOX: which of its mails are ours, the reader, and the probe at the start. */
import { join } from 'node:path';
import { fieldValue } from '../../email/message/header-fields.ts';
import type { Envelope } from '../../email/message/message.ts';
import type { Log, Random } from '../../handling/runtime.ts';
import type { DeliveryOutcome } from '../page-context.ts';
import type { Bytes } from '../receiving/raw-mail-folder.ts';
import type { RecipientCheck } from '../receiving/recipients.ts';
import type { Letter, RelayAnswer } from '../sending/smtp-relay.ts';
import { folderPlaces } from './folder-places.ts';
import { possibleRecipients } from './header-recipients.ts';
import { connectImap } from './imap-folder.ts';
import type { MailHead } from './mail-folder.ts';
import type { MailboxAddress } from './mailbox-address.ts';
import { mailboxProbe } from './mailbox-probe.ts';
import { type MailboxReader, readMailbox } from './mailbox-reader.ts';
import type { TakeParts, Verdict } from './take-new.ts';

interface Parts {
  readonly address: MailboxAddress;
  readonly dataFolder: string;
  /** The probe's sender, and the address it goes to, which is one of ours. */
  readonly probe: { readonly from: string; readonly to: (nonce: string) => string };
  readonly isOurs: (address: string) => boolean;
  /** The mailbox's own address, if it is one of ours. Mail to it is ours only from somebody we know, because newsletters go there, too. */
  readonly bareAddress: string | null;
  readonly isKnownSender: (address: string) => Promise<boolean>;
  readonly checkRecipient: (address: string) => Promise<RecipientCheck>;
  readonly accept: (raw: Bytes, envelope: Envelope) => Promise<DeliveryOutcome>;
  readonly tooLarge: TakeParts['tooLarge'];
  readonly transmit: (letter: Letter) => Promise<RelayAnswer>;
  readonly random: Random;
  readonly now: TakeParts['now'];
  readonly log: Log;
}

export async function openMailbox(parts: Parts): Promise<MailboxReader> {
  const { address, probe: ends, random, now, log, transmit } = parts;
  const places = await folderPlaces(join(parts.dataFolder, 'mailbox.json'), () => random.token(12));
  const nonce = random.token(12);
  const probe = mailboxProbe({
    ...{ instance: places.instance, nonce, from: ends.from, to: ends.to(nonce) },
    ...{ transmit, now, warn: (problem: string) => reader.warn(problem) },
  });

  const judge = async (head: MailHead): Promise<Verdict> => {
    const asProbe = await probe.judge(head);
    if (asProbe !== null) return { type: asProbe === 'mine' ? 'remove' : 'not ours' };
    const recipients: string[] = [];
    for (const candidate of possibleRecipients(head.fields).filter(parts.isOurs)) {
      if (candidate === parts.bareAddress && !(await isFromKnown(head))) continue;
      const check = await parts.checkRecipient(candidate);
      if (check.type === 'later') return { type: 'later' };
      if (check.type === 'accepted') recipients.push(check.address);
      else log.info('mail in the mailbox to an unknown address of ours', { uid: head.uid });
    }
    return recipients.length === 0 ? { type: 'not ours' } : { type: 'ours', recipients };
  };

  const isFromKnown = async ({ fields }: MailHead): Promise<boolean> => {
    const [from = ''] = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/.exec(fieldValue(fields, 'from')?.replace(/"[^"]*"/g, '') ?? '') ?? [];
    return from !== '' && parts.isKnownSender(from.toLowerCase());
  };

  const { host, port, user } = address;
  const reader = readMailbox({
    ...{ connect: () => connectImap(address), host, account: `${user}@${host}:${port}`, places },
    ...{ judge, accept: parts.accept, tooLarge: parts.tooLarge, now, log },
  });
  probe.send().catch((error: unknown) => log.warn('probe not sent', { error }));
  return {
    ...reader,
    async stop() {
      probe.stop();
      await reader.stop();
    },
  };
}
