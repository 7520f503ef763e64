/**
 * What a server that we trust found out about a mail, from the Authentication-Results fields that it wrote on top (RFC 8601).
 * Below them stands what came with the mail, and any of that may be forged.
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
 * The results in the contiguous topmost fields of that server, since each of its filters writes a field of its own: OpenDMARC's stands
 * above OpenDKIM's, Fastmail writes four. What is found twice counts as the topmost field has it. Null: the topmost field is another
 * server's, or says that nothing was checked; the server has to take out what calls itself by its name (RFC 8601, section 5).
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
  // Of the HELO name SPF may pass as well; that proves no sender.
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

/** Several results of what there is one of: somebody's trick or a misconfigured server. A failure among them stands. */
const theDmarc = (findings: readonly DmarcFinding[]): DmarcFinding | null =>
  findings.find(({ result }) => result === 'fail') ?? (findings.length === 1 ? (findings[0] ?? null) : null);
