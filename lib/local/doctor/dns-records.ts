/** What DNS says about our domain: who receives its mail, and who may send in its name. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { type Finding, judged } from '../../aws/operations/doctor/doctor.ts';
import { dkimSelector } from '../sending/dkim.ts';
import type { LocalSettings } from '../settings.ts';

/** As node:dns does, with its errors. */
export interface Dns {
  readonly resolveMx: (name: string) => Promise<readonly { readonly exchange: string; readonly priority: number }[]>;
  readonly resolveTxt: (name: string) => Promise<readonly (readonly string[])[]>;
  /** Addresses of a host, IPv4 and IPv6; none: the name does not resolve. */
  readonly addressesOf: (host: string) => Promise<readonly string[]>;
}

type Settings = Pick<LocalSettings, 'MAIL_DOMAIN' | 'DKIM_KEY' | 'SMTP_RELAY'>;

/** How a name server reports a missing record. Any other error means that we could not ask. */
const absent = new Set(['ENOTFOUND', 'ENODATA']);

async function asked(checked: string, ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return { checked, state: 'note', found: `the DNS could not be asked (${code})`, mend: 'Is this machine online? Then ask again.' };
  }
}

const orNone = async <T>(answer: Promise<readonly T[]>): Promise<readonly T[]> =>
  answer.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return [];
    throw error;
  });

/** In the order in which a sender tries them. */
export const mailHosts = async ({ resolveMx }: Dns, domain: string): Promise<readonly string[]> =>
  (await orNone(resolveMx(domain)))
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ''));

export const mxRecord = ({ MAIL_DOMAIN }: Settings, dns: Dns): Promise<Finding> =>
  asked('MX', async () => {
    const hosts = await mailHosts(dns, MAIL_DOMAIN);
    if (hosts.length === 0) {
      return judged(
        'MX',
        false,
        `${MAIL_DOMAIN} has no MX record`,
        `Create one: ${MAIL_DOMAIN}. MX 10 <the name of this machine>. Until then no mail arrives.`,
      );
    }
    const lost: string[] = [];
    for (const host of hosts) if ((await orNone(dns.addressesOf(host))).length === 0) lost.push(host);
    const says = `${MAIL_DOMAIN} is received by ${hosts.join(', ')}`;
    return judged(
      'MX',
      lost.length === 0,
      lost.length === 0 ? says : `${says}, but ${lost.join(', ')} has no address`,
      'Create an A or AAAA record for that name.',
    );
  });

const record = async ({ resolveTxt }: Dns, name: string, begin: string): Promise<string | null> =>
  (await orNone(resolveTxt(name))).map((parts) => parts.join('')).find((each) => each.toLowerCase().startsWith(begin)) ?? null;

export const spfRecord = ({ MAIL_DOMAIN }: Settings, dns: Dns): Promise<Finding> =>
  asked('SPF', async () => {
    const found = await record(dns, MAIL_DOMAIN, 'v=spf1');
    return judged(
      'SPF',
      found !== null,
      found ?? `${MAIL_DOMAIN} has no SPF record`,
      `Create a TXT record at ${MAIL_DOMAIN} that lets your relay send: v=spf1 include:<what your relay's provider names> -all`,
    );
  });

export const dkimRecord = ({ MAIL_DOMAIN, DKIM_KEY, SMTP_RELAY }: Settings, dns: Dns): Promise<Finding> =>
  asked('DKIM', async () => {
    if (DKIM_KEY === undefined) {
      const found = SMTP_RELAY === undefined ? 'no mail leaves this machine, so none is signed' : 'mails leave here unsigned';
      return { checked: 'DKIM', state: 'note', found, mend: 'Set DKIM_KEY, unless your relay signs them for your domain.' };
    }
    const name = `${dkimSelector}._domainkey.${MAIL_DOMAIN}`;
    const wanted = publicPart(DKIM_KEY);
    const found = /(?:^|;)\s*p=([^;]*)/.exec((await record(dns, name, '')) ?? '')?.[1]?.replace(/\s/g, '');
    const says =
      found === undefined
        ? `there is no record ${name}`
        : found === wanted
          ? `${name} fits DKIM_KEY`
          : `${name} has a different key from DKIM_KEY`;
    return judged('DKIM', found === wanted, says, `Create a TXT record at ${name}: v=DKIM1; k=rsa; p=${wanted}`);
  });

const publicPart = (privateKey: string): string =>
  createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'der' }).toString('base64');

export const dmarcRecord = ({ MAIL_DOMAIN }: Settings, dns: Dns): Promise<Finding> =>
  asked('DMARC', async () => {
    const found = await record(dns, `_dmarc.${MAIL_DOMAIN}`, 'v=dmarc1');
    return judged(
      'DMARC',
      found !== null,
      found ?? `_dmarc.${MAIL_DOMAIN} has no record`,
      `Create a TXT record at _dmarc.${MAIL_DOMAIN}: v=DMARC1; p=quarantine`,
    );
  });
