/** S/MIME's opaque signature (RFC 8551 section 3.5.2): the mail is wrapped in CMS SignedData (RFC 5652 section 5), in BER (X.690). */

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Where the next one begins. */
  readonly next: number;
}

const maxDepth = 16;
const sequence = 0x30;
const explicit = 0xa0;
const objectId = 0x06;
const octets = 0x04;
const octetsInPieces = 0x24;
const signedData = '2a864886f70d010702';
const plainData = '2a864886f70d010701';

/** The MIME entity that was signed, perhaps cut off where `bytes` are; null if it is not signed data that carries its content. */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const wrapped = contentOf(bytes, signedData);
  const [, , encapsulated] = wrapped === null ? [] : children(wrapped);
  return encapsulated === undefined ? null : contentOf(encapsulated.content, plainData, true);
}

/** ContentInfo: what it holds, if it is of that type. `isInside`: `bytes` are the content of the sequence. */
function contentOf(bytes: Uint8Array, type: string, isInside = false): Uint8Array | null {
  const [outer] = isInside ? [] : children(bytes, 1);
  const parts = isInside ? bytes : outer?.tag === sequence ? outer.content : null;
  const [id, holder] = parts === null ? [] : children(parts, 2);
  if (id?.tag !== objectId || Buffer.from(id.content).toString('hex') !== type || holder?.tag !== explicit) return null;
  const [held] = children(holder.content, 1);
  if (held?.tag === sequence) return held.content;
  return held === undefined ? null : joined(held, 0);
}

/** An octet string, which may come in pieces. */
function joined({ tag, content }: Element, depth: number): Uint8Array | null {
  if (tag === octets) return content;
  if (tag !== octetsInPieces || depth > maxDepth) return null;
  return Buffer.concat(children(content).map((piece) => joined(piece, depth + 1) ?? new Uint8Array()));
}

function children(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): readonly Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length && found.length < most; ) {
    const element = elementAt(bytes, at, 0);
    if (element === null) break;
    found.push(element);
    at = element.next;
  }
  return found;
}

/** Null: no element begins there. What is cut off counts as far as it goes. */
function elementAt(bytes: Uint8Array, at: number, depth: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag === 0 && first === 0) || (tag & 0x1f) === 0x1f || depth > maxDepth) return null;
  if (first === 0x80) return withoutLength(bytes, at, depth);
  const more = first > 0x80 ? first - 0x80 : 0;
  if (more > 4) return null;
  const start = at + 2 + more;
  const length = more === 0 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, content: bytes.subarray(start, start + length), next: start + length };
}

/** Its end is marked by two zero bytes after its last child. */
function withoutLength(bytes: Uint8Array, at: number, depth: number): Element {
  const start = at + 2;
  let end = start;
  for (let child = elementAt(bytes, end, depth + 1); child !== null; child = elementAt(bytes, end, depth + 1)) end = child.next;
  return { tag: bytes[at] ?? 0, content: bytes.subarray(start, end), next: end + 2 };
}
