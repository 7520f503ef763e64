/**
 * What keeps a service on one machine from receiving or sending, and how to fix each problem. Only reads, changes nothing.
 * Not here: a deployed service (aws/operations/doctor.ts), printing (bin/doctor.ts).
 */
import type { Finding } from '../../aws/operations/doctor/doctor.ts';
import type { LocalSettings } from '../settings.ts';
import { mailboxLogin, port25, relayLogin } from './connections.ts';
import { type Dns, dkimRecord, dmarcRecord, mxRecord, spfRecord } from './dns-records.ts';
import { backupAge, certificateEnd, clock, disk, type Machine, runningService } from './machine.ts';

export interface Ports extends Dns, Machine {
  /** Port 25, except in tests. */
  readonly smtpPort: number;
}

/** In the order in which a new installation is completed. */
export async function examineMachine(settings: LocalSettings, ports: Ports): Promise<readonly Finding[]> {
  const isOwnDomain = settings.MAIL_ADDRESS === undefined && !isPlayground(settings);
  const asked: readonly (Promise<Finding | null> | null)[] = [
    runningService(settings, ports),
    disk(settings),
    clock(settings, ports),
    backupAge(settings, ports),
    certificateEnd(settings, ports),
    ...(isOwnDomain ? [mxRecord(settings, ports), settings.MAILBOX === undefined ? port25(settings, ports) : null] : []),
    ...(isOwnDomain ? [spfRecord(settings, ports), dkimRecord(settings, ports), dmarcRecord(settings, ports)] : []),
    relayLogin(settings),
    mailboxLogin(settings),
  ];
  const findings = (await Promise.all(asked)).filter((finding) => finding !== null);
  const about = isOwnDomain ? [] : [isPlayground(settings) ? playground : provider(settings)];
  return [...findings, ...about];
}

/** The domain is reserved: nothing comes in from outside, so there is nothing to look up. */
const isPlayground = ({ MAIL_DOMAIN, MAIL_ADDRESS }: LocalSettings): boolean =>
  MAIL_ADDRESS === undefined && /(?:^|\.)localhost$/.test(MAIL_DOMAIN);

const playground: Finding = {
  checked: 'DNS',
  state: 'note',
  found: 'MAIL_DOMAIN is a name only for this machine: mail comes only from this machine',
  mend: 'For a real service: a mailbox (docs/mailbox.md), or a domain (docs/running).',
};

const provider = ({ MAIL_ADDRESS = '' }: LocalSettings): Finding => ({
  checked: 'DNS',
  state: 'well',
  found: `${MAIL_ADDRESS} is a mailbox: MX, SPF, DKIM and DMARC are its provider's`,
});
