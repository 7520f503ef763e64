/**
 * The findings of a trusted server about a mail, from the Authentication-Results fields that it wrote on top (RFC 8601). The fields below
 * came with the mail, and any of them may be forged.
 */
import type { HeaderField } from '../message/header-fields.ts';
import type { Envelope, Message } from '../message/message.ts';
import { domainOf } from '../people/addresses.ts';
import { type AuthenticationResult, parseAuthenticationResults } from './authentication-results.ts';
import { type DmarcFinding, type Evidence, noProof, type Proof, proofBy } from './proof.ts';

/** `authservId`: what the server calls itself. */
export function proofByHeader(message: Message, envelope: Envelope, authservId: string): Proof {
  const results = reportedResults(message.headers, authservId);
  return results === null ? noProof : proofBy(message, reportedEvidence(results, envelope));
}

/** What filters write between their results; a mail server's own trace field ends its block. */
const passedOver = new Set(['dkim-filter', 'dmarc-filter', 'received-spf']);

/**
 * The results in the contiguous topmost fields of that server, because each of its filters writes its own: OpenDMARC's is above OpenDKIM's,
 * and Fastmail writes four. If a result occurs twice, the topmost counts. Null: the topmost field is another server's, or says that nothing
 * was checked. The server must remove fields that claim its name (RFC 8601, section 5).
 */
export function reportedResults(headers: readonly HeaderField[], authservId: string): readonly AuthenticationResult[] | null {
  const top = headers.findIndex(([name]) => name === 'authentication-results');
  const results: AuthenticationResult[] = [];
  for (const [name, value] of top < 0 ? [] : headers.slice(top)) {
    if (passedOver.has(name)) continue;
    const field = name === 'authentication-results' ? parseAuthenticationResults(value) : null;
    if (field === null || field.authservId !== authservId.toLowerCase()) break;
    if (field.results.length === 0) return results.length === 0 ? null : results;
    const known = new Set(results.map(({ method }) => method));
    // A failure is never overruled, and overrules.
    results.push(...field.results.filter(({ method, result }) => !known.has(method) || (method === 'dmarc' && result === 'fail')));
  }
  return results.length === 0 ? null : results;
}

export function reportedEvidence(results: readonly AuthenticationResult[], envelope: Envelope): Evidence {
  const of = (method: string): readonly AuthenticationResult[] => results.filter((each) => each.method === method);
  const dmarc = of('dmarc').map(({ result, properties, policy }) => ({
    result,
    domain: properties['header.from'] ?? null,
    policy: policy ?? null,
  }));
  // SPF can pass for the HELO name as well, which proves no sender.
  const spf = of('spf').map(({ result, properties }) => ({
    result,
    domain: 'smtp.helo' in properties ? null : domainOf(properties['smtp.mailfrom'] ?? envelope.mailFrom),
  }));
  return {
    dmarc: theDmarc(dmarc),
    spf: spf.find(({ result }) => result === 'pass') ?? spf[0] ?? null,
    dkim: of('dkim').map(({ result, properties: { 'header.d': d, 'header.i': i, 'header.b': b } }) => ({
      result,
      domain: d ?? (i === undefined ? null : domainOf(i)),
      ...(b !== undefined && { value: b }),
    })),
  };
}

/** There should be only one result. Several are a trick or a misconfigured server, and a failure among them counts. */
const theDmarc = (findings: readonly DmarcFinding[]): DmarcFinding | null =>
  findings.find(({ result }) => result === 'fail') ?? (findings.length === 1 ? (findings[0] ?? null) : null);
