/**
 * Whether a mail's From is authenticated, by our own check: SPF, DKIM and DMARC of what the peer delivered. ARC is ignored, because it is a
 * forwarder's claim and we trust none. What the findings prove is decided in email/authentication/proof.ts.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { authenticate } from 'mailauth';
import type { Temporal } from 'temporal-polyfill';
import { disowned, type Evidence, proofBy } from '../../email/authentication/proof.ts';
import { soleFromDomain } from '../../email/authentication/sole-from.ts';
import { fieldValues } from '../../email/message/header-fields.ts';
import type { Envelope } from '../../email/message/message.ts';
import { domainOf } from '../../email/people/addresses.ts';
import type { Delivery, Runtime } from '../../handling/runtime.ts';
import { dnsLookUps, type LookUps } from './dns-look-ups.ts';
import { hasLongHeader } from './long-header.ts';

export interface VerifiedSenderParts {
  readonly rawMail: Runtime['rawMail'];
  readonly now: () => Temporal.Instant;
  /** Null: the machine's own resolver. */
  readonly dnsServers: readonly string[] | null;
  /** How long one mail may take. */
  readonly patienceMs?: number;
}

/** Design, section 6. */
const usualPatienceMs = 10_000;
const retriedFor = { hours: 1 } as const;
/**
 * Each signature may make us hash the mail again: 40 MB take 4 s with six, 30 s with twenty. Lists and their providers add three or four.
 */
const mostSignatures = 6;

export function verifiedSender({ rawMail, now, dnsServers, patienceMs = usualPatienceMs }: VerifiedSenderParts): Runtime['proofOf'] {
  return async (message, delivery) => {
    // Nothing could prove the sender, so we ask no name server.
    if (soleFromDomain(message) === null || fieldValues(message.headers, 'dkim-signature').length > mostSignatures) return disowned;
    if (await hasLongHeader(await rawMail.open(delivery.rawKey))) return disowned;
    const lookUps = dnsLookUps(dnsServers);
    const patience = new AbortController();
    const outOfPatience = delay(patienceMs, 'too late' as const, { signal: patience.signal });
    try {
      const evidence = await Promise.race([gather(await rawMail.open(delivery.rawKey), delivery.envelope, lookUps), outOfPatience]);
      const proof = evidence === 'too late' ? disowned : proofBy(message, evidence);
      if (!proof.proven && (evidence === 'too late' || lookUps.hasFailed())) askAgainLater(delivery, now());
      return proof;
    } finally {
      patience.abort();
      outOfPatience.catch(() => {}); // Aborted: nobody waits for it any more.
      lookUps.end();
    }
  };
}

function askAgainLater({ rawKey, receivedAt }: Delivery, now: Temporal.Instant): void {
  if (receivedAt.add(retriedFor).since(now).sign > 0) throw new SenderNotCheckedError(rawKey);
}

async function gather(raw: NodeJS.ReadableStream, { mailFrom, peer, helo }: Envelope, { resolve }: LookUps): Promise<Evidence> {
  const { dkim, spf, dmarc } = await authenticate(raw as Parameters<typeof authenticate>[0], {
    ...(mailFrom !== '' && { sender: mailFrom }),
    ...(peer !== null && { ip: peer }),
    ...(helo !== null && { helo }),
    mta: 'tactful',
    resolver: resolve,
    rejectRsaSha1: true, // RFC 8301, section 3.1
    disableArc: true,
    disableBimi: true,
  });
  // A signature over only the first bytes of the body leaves the rest to anybody, and a key in testing mode vouches for nothing (RFC 6376,
  // sections 8.2 and 3.6.1).
  const counting = dkim.results.filter(({ status }) => !status.underSized && !status.testing);
  const isAligned = ({ status }: (typeof counting)[number]): boolean => status.result === 'pass' && Boolean(status.aligned);
  const passed = dmarc && dmarc.status.result === 'pass' ? dmarc : null;
  const findings = (passed === null ? counting : counting.filter(isAligned)).map(({ status, signingDomain, signature }) => ({
    result: status.result,
    domain: signingDomain ?? null,
    value: (signature ?? '').replace(/\s+/g, ''),
  }));
  const isBySpf = passed !== null && Boolean(passed.alignment.spf.result);
  // DMARC based on evidence that doesn't count has neither passed nor failed.
  const bare = passed !== null && !isBySpf && findings.length === 0;
  return {
    dmarc: dmarc && !bare ? { result: dmarc.status.result, domain: fromOf(dmarc), policy: dmarc.policy ?? null } : null,
    spf: passed === null ? spfFinding(spf, mailFrom) : isBySpf ? { result: 'pass', domain: fromOf(passed) } : null,
    dkim: findings,
  };
}

type Authenticated = Awaited<ReturnType<typeof authenticate>>;
type Dmarc = Exclude<Authenticated['dmarc'], false>;

/** For the null sender, SPF checks the HELO name, which proves no sender. */
const spfFinding = (spf: Authenticated['spf'], mailFrom: string): Evidence['spf'] =>
  spf && mailFrom !== '' ? { result: spf.status.result, domain: domainOf(mailFrom) } : null;

const fromOf = ({ status }: Dmarc): string | null => {
  const from: unknown = status.header?.from;
  return typeof from === 'string' ? from : null;
};

export class SenderNotCheckedError extends Error {
  override readonly name = 'SenderNotCheckedError';
  constructor(rawKey: string) {
    super(`DNS gave no answer about the sender of the mail ${rawKey}. Nothing was done with it; it is retried for an hour.`);
  }
}
