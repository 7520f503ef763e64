/**
 * Whether a mail's From is who it says (design, section 4). Pure over evidence that somebody else gathered: the verdicts of SES,
 * our own check of SPF, DKIM and DMARC, or a trusted server's Authentication-Results.
 */

import { fieldValue, fieldValues } from '../message/header-fields.ts';
import type { Envelope, Message } from '../message/message.ts';
import { domainOf } from '../people/addresses.ts';
import { organisationalDomain } from '../people/organisational-domain.ts';
import { type AuthenticationResult, parseAuthenticationResults } from './authentication-results.ts';

/** What was found out about one mail. Results in the words of RFC 8601; only `pass` proves anything. */
export interface Evidence {
  /** `domain`: the From domain it was evaluated for, null where the checker doesn't say. */
  readonly dmarc: Finding | null;
  /** `domain`: that of the envelope sender. */
  readonly spf: Finding | null;
  /** Of every signature; `domain`: the one that signed (d=). */
  readonly dkim: readonly Finding[];
}
export interface Finding {
  readonly result: string;
  readonly domain: string | null;
}

/** What proves the sender, or null. */
export function provenBy(message: Message, evidence: Evidence): 'dmarc' | 'spf' | 'dkim' | null {
  const from = soleFromDomain(message);
  if (from === null) return null;
  const { dmarc, spf, dkim } = evidence;
  // A checker that read another From than we did has proven that one.
  if (isPass(dmarc) && (dmarc.domain === null || dmarc.domain.toLowerCase() === from)) return 'dmarc';
  if (isPass(spf) && isAligned(spf.domain, from)) return 'spf';
  if (dkim.some((finding) => isPass(finding) && isAligned(finding.domain, from))) return 'dkim';
  return null;
}

/** Believes the topmost Authentication-Results, and only if it is that server's: those below came in with the mail (RFC 8601 section 5). */
export function provenByHeader(message: Message, envelope: Envelope, authservId: string): boolean {
  const topmost = parseAuthenticationResults(fieldValue(message.headers, 'authentication-results') ?? '');
  if (topmost === null || topmost.authservId !== authservId.toLowerCase()) return false;
  return provenByReport(message, headerEvidence(topmost.results, envelope)) !== null;
}

/**
 * By what somebody else found, who doesn't say how much was signed: a signature over the first bytes of the body alone (`l=`) leaves the
 * rest to whoever passes the mail on (RFC 6376 section 8.2). With one of these only SPF proves.
 */
export function provenByReport(message: Message, evidence: Evidence): ReturnType<typeof provenBy> {
  const isPartlySigned = fieldValues(message.headers, 'dkim-signature').some((signature) => /(?:^|;)\s*l\s*=/i.test(signature));
  return provenBy(message, isPartlySigned ? { ...evidence, dmarc: null, dkim: [] } : evidence);
}

export function headerEvidence(results: readonly AuthenticationResult[], envelope: Envelope): Evidence {
  const of = (method: string): readonly AuthenticationResult[] => results.filter((each) => each.method === method);
  const findings = (method: string, domain: (properties: AuthenticationResult['properties']) => string | null): readonly Finding[] =>
    of(method).map(({ result, properties }) => ({ result, domain: domain(properties) }));
  const dmarc = findings('dmarc', (properties) => properties['header.from'] ?? null);
  // Of the HELO name SPF may pass as well; that proves no sender.
  const spf = findings('spf', (properties) =>
    'smtp.helo' in properties ? null : domainOf(properties['smtp.mailfrom'] ?? envelope.mailFrom),
  );
  return {
    // Several results of what there is one of: somebody's trick or a misconfigured server.
    dmarc: dmarc.length === 1 ? (dmarc[0] ?? null) : null,
    spf: spf.find(isPass) ?? spf[0] ?? null,
    dkim: findings(
      'dkim',
      (properties) => properties['header.d'] ?? (properties['header.i'] === undefined ? null : domainOf(properties['header.i'])),
    ),
  };
}

/**
 * A signature covers the lowest of several, we read the topmost: an old mail of the user's could be sent again under another subject
 * or as another mail (RFC 6376 section 8.15). No field of these may be there twice (RFC 5322 section 3.6).
 */
const onlyOnce = ['message-id', 'subject', 'date', 'in-reply-to', 'references', 'content-type', 'content-transfer-encoding'];

/** The From domain if there is exactly one From field with exactly one mailbox, and nobody could read another one there. */
export function soleFromDomain({ headers, from }: Message): string | null {
  if (onlyOnce.some((name) => fieldValues(headers, name).length > 1)) return null;
  const fields = fieldValues(headers, 'from');
  const [field] = fields;
  const [mailbox] = from;
  if (field === undefined || mailbox === undefined || fields.length !== 1 || from.length !== 1) return null;
  return isPlainMailbox(field) ? domainOf(mailbox.address) : null;
}

/** `addr-spec` or `name <addr-spec>`, apart from quoted strings and comments: no second address, no group, no route. */
function isPlainMailbox(field: string): boolean {
  const bare = field
    .slice(0, 2_000)
    .replace(/"(?:[^"\\]|\\.)*"/gs, '_')
    .replace(/\((?:[^()\\]|\\.)*\)/gs, ' ');
  return /^[^<>,;:"()]*<[^<>,;:"()\s]+>\s*$/.test(bare) || /^\s*[^<>,;:"()\s]+\s*$/.test(bare);
}

const isPass = (finding: Finding | null | undefined): finding is Finding => finding?.result.toLowerCase() === 'pass';

/** Relaxed alignment (RFC 7489 section 3.1). */
const isAligned = (domain: string | null, from: string): boolean =>
  domain !== null && domain !== '' && organisationalDomain(domain) === organisationalDomain(from);
