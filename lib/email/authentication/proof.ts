/**
 * What proves that a mail is really From its sender, and which parts of the mail the proof leaves open. Pure over evidence gathered
 * elsewhere: the verdicts of SES, our own check of SPF, DKIM and DMARC, or a trusted server's Authentication-Results.
 */
import type { HeaderField } from '../message/header-fields.ts';
import type { Message } from '../message/message.ts';
import { organisationalDomain } from '../people/organisational-domain.ts';
import { covers, readSignatures, type Signature } from './signatures.ts';
import { soleFromDomain } from './sole-from.ts';

/** The findings about one mail. Results use the words of RFC 8601, and only `pass` proves anything. */
export interface Evidence {
  /** `domain`: the From domain it was evaluated for, null where the checker doesn't say. */
  readonly dmarc: DmarcFinding | null;
  /** `domain`: that of the envelope sender. */
  readonly spf: ProofFinding | null;
  /** One finding per signature. `domain`: the domain that signed (d=). */
  readonly dkim: readonly SignatureFinding[];
}
export interface ProofFinding {
  readonly result: string;
  readonly domain: string | null;
}
export interface DmarcFinding extends ProofFinding {
  /** What the domain asks for, where the checker says so. */
  readonly policy?: string | null;
}
export interface SignatureFinding extends ProofFinding {
  /** The first characters of b=, where the checker tells them: which signature of that domain it means. */
  readonly value?: string;
}

/** Fields that a signature may leave to everybody who passes the mail on. */
export type OpenField = 'to' | 'cc' | 'content-type' | 'message-id';

export type Proof =
  | {
      readonly proven: true;
      /** The parts that somebody else may have added or replaced. Empty if the domain's own server delivered the mail. */
      readonly open: readonly OpenField[];
      /** b= of the signature that proves it; null: the domain's own server handed it in, or nobody is in doubt. */
      readonly signature: string | null;
    }
  | {
      readonly proven: false;
      /** DMARC failed, and the domain asks to refuse such mail or to put it aside; or nobody can tell whether it does. */
      readonly disowned: boolean;
    };

export const wholeProof: Proof = { proven: true, open: [], signature: null };
export const noProof: Proof = { proven: false, disowned: false };
export const disowned: Proof = { proven: false, disowned: true };

export const proofIf = (proven: boolean): Proof => (proven ? wholeProof : noProof);

/**
 * DMARC results with which SPF and DKIM may prove the sender: there is no policy, or none that can be read (RFC 8601, section 2.7.1;
 * Outlook's `bestguesspass`; SES's GRAY). With any other word they can't, because DMARC might fail.
 */
const known = new Set(['pass', 'fail', 'none', 'permerror', 'bestguesspass', 'gray']);

export function proofBy(message: Message, evidence: Evidence): Proof {
  const from = soleFromDomain(message);
  const dmarc = evidence.dmarc?.result.toLowerCase();
  if (from === null || (dmarc !== undefined && !known.has(dmarc))) return disowned;
  // Even if something else passed, the domain may demand that its exact name did (aspf=s, adkim=s).
  if (dmarc === 'fail') return evidence.dmarc?.policy?.toLowerCase() === 'none' ? noProof : disowned;
  // A checker that read another From than we did has proven that one.
  const passesDmarc = isPass(evidence.dmarc) && (evidence.dmarc.domain === null || evidence.dmarc.domain.toLowerCase() === from);
  const signatures = readSignatures(message.headers);
  if (isPass(evidence.spf) && isBySpf(evidence.spf.domain, from, passesDmarc, signatures)) return wholeProof;
  const signed = bestSigned(message, from, evidence.dkim, signatures, passesDmarc);
  if (signed !== null) return signed;
  // Not by a signature of its domain, since the mail has none: so by SPF.
  return passesDmarc && !signatures.some(({ domain }) => isAligned(domain, from)) ? wholeProof : noProof;
}

/**
 * Relaxed alignment. If DMARC passed and the domain has signed, we can't tell which of the two made it pass, and the domain may demand the
 * exact name (aspf=s). Otherwise a sibling's SPF beside an old signature would count for a changed mail.
 */
const isBySpf = (domain: string | null, from: string, passesDmarc: boolean, signatures: readonly Signature[]): boolean =>
  passesDmarc && signatures.some((each) => isAligned(each.domain, from)) ? domain?.toLowerCase() === from : isAligned(domain, from);

/** What the signature leaves open that leaves the least; null: none of them signs enough. */
function bestSigned(
  { headers }: Message,
  from: string,
  findings: readonly SignatureFinding[],
  signatures: readonly Signature[],
  passesDmarc: boolean,
): Proof | null {
  const passed = findings.filter((finding) => isPass(finding) && isAligned(finding.domain, from));
  const exact = passed.filter(({ domain }) => domain?.toLowerCase() === from);
  // The domain may demand the very same name (adkim=s), and a sibling's signature cover more than the one that DMARC passed by.
  const counted = passesDmarc && exact.length > 0 ? exact : passed;
  // A checker that says no more than that DMARC passed may mean any of them.
  const meant =
    counted.length === 0 && passesDmarc
      ? [signatures.filter(({ domain }) => isAligned(domain, from))]
      : counted.map((finding) => signatures.filter((signature) => isOf(signature, finding)));
  const proofs = meant.map((each) => signedBy(each, headers)).filter((proof) => proof !== null);
  return proofs.toSorted((one, other) => one.open.length - other.open.length)[0] ?? null;
}

/** A checker names d=, or i= below it. Everybody can write another field with the same d= and the beginning of its b=. */
const isOf = ({ domain, value }: Signature, finding: SignatureFinding): boolean =>
  (finding.domain?.toLowerCase() === domain || finding.domain?.toLowerCase().endsWith(`.${domain}`) === true) &&
  value.startsWith(finding.value ?? '');

const openFields: readonly OpenField[] = ['to', 'cc', 'content-type', 'message-id'];

/** One of these fits; which one isn't known where there are several, so that only what all of them cover counts. */
function signedBy(signatures: readonly Signature[], headers: readonly HeaderField[]): Extract<Proof, { proven: true }> | null {
  const isCovered = (name: string): boolean => signatures.every((signature) => covers(signature, headers, name));
  // Unsigned, it could have been taken out as well: an old mail would be of today, and go to nobody.
  const isNamed = (name: string): boolean => isCovered(name) && signatures.every(({ names }) => names.includes(name));
  const [first, second] = signatures;
  // A signature over the first bytes of the body alone leaves the rest to everybody (RFC 6376, section 8.2).
  if (first === undefined || signatures.some(({ isPartial }) => isPartial)) return null;
  if (!isNamed('from') || !isNamed('date') || !isCovered('subject')) return null;
  const closed: Readonly<Record<OpenField, boolean>> = {
    to: isNamed('to'),
    cc: isCovered('cc'),
    'content-type': isNamed('content-type') && isCovered('content-transfer-encoding'),
    'message-id': isNamed('message-id'),
  };
  if (!closed['message-id'] && second !== undefined) return null;
  const open = openFields.filter((name) => !closed[name]);
  return { proven: true, open, signature: first.value };
}

const isPass = (finding: ProofFinding | null | undefined): finding is ProofFinding => finding?.result.toLowerCase() === 'pass';

/** Relaxed alignment (RFC 7489, section 3.1). */
const isAligned = (domain: string | null, from: string): boolean =>
  domain !== null && domain !== '' && organisationalDomain(domain) === organisationalDomain(from);
