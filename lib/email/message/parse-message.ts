/**
 * Parses a mail as it came over the wire into a Message. Only this file knows the MIME parser.
 * It is responsible for structure, charsets and sizes, not for meaning. It streams: of a 40 MB mail it holds only text and headers.
 * A mail that can't be understood becomes a stub, never an error. Only a failing source throws, so that the caller tries again.
 */
import type { EventEmitter } from 'node:events';
import { type AttachmentStream, MailParser, type MailParserOptions, type MessageText } from 'mailparser';
import type { Temporal } from 'temporal-polyfill';
import { decodeBytes } from './charset.ts';
import { CharsetStream } from './charset-stream.ts';
import { fieldValue, type HeaderField, readHeaderFields } from './header-fields.ts';
import type { Attachment, Message } from './message.ts';
import { readMessageFields } from './message-fields.ts';
import { type HtmlBudget, htmlBudget, type MimeNode, mimeText } from './mime-text.ts';
import { withoutPgpLines } from './pgp-armor.ts';
import { signedContent } from './signed-data.ts';

export { maxTextLength } from './mime-text.ts';

const maxHeadBytes = 1_048_576; // the MIME parser rejects a mail with more
const maxCalendarBytes = 100_000;
/** The beginning of an attached mail is enough: its text comes before its attachments. */
const maxForwardedBytes = 1_048_576;
/** A report has some lines for each recipient. Our choice. */
const maxStatusBytes = 65_536;
const maxForwardedDepth = 3;
const maxForwarded = 50;

/** How much may still be read of this mail and the mails attached to it. */
interface Limits {
  readonly depth: number;
  readonly forwarded: { left: number };
  readonly html: HtmlBudget;
}

/** @throws only what the source throws; no input bytes make it throw */
export async function parseMessage(raw: NodeJS.ReadableStream | Uint8Array, received: Temporal.Instant): Promise<Message> {
  return parse(raw, received, { depth: 0, forwarded: { left: maxForwarded }, html: htmlBudget() });
}

async function parse(raw: NodeJS.ReadableStream | Uint8Array, received: Temporal.Instant, limits: Limits): Promise<Message> {
  const { head, tree, parts, failure } = await readStructure(raw);
  const fields = readHeaderFields(head);
  const signed = limits.depth < maxForwardedDepth ? signedIn(parts) : null;
  if (signed !== null) return withSigned(fields, await parse(signed, received, { ...limits, depth: limits.depth + 1 }), received);
  const text = tree === null ? '' : withoutPgpLines(mimeText(tree, limits.html));
  const forwarded: Message[] = [];
  for (const { kept } of limits.depth < maxForwardedDepth ? parts.filter(isMail) : []) {
    if (limits.forwarded.left === 0) break;
    limits.forwarded.left -= 1;
    forwarded.push(await parse(Buffer.concat(kept), received, { ...limits, depth: limits.depth + 1 }));
  }
  return {
    // How much text there is of a mail that failed may differ from one delivery to the next; its id must not.
    ...readMessageFields(fields, failure === null ? text : '', received),
    text,
    headers: fields,
    attachments: parts.map(({ fileName, contentType, bytes }) => ({ fileName, contentType, bytes })),
    calendars: parts.filter(isCalendar).map(({ kept, charset }) => decodeBytes(Buffer.concat(kept), charset ?? 'utf-8')),
    deliveryStatuses: parts.filter(isDeliveryStatus).map(({ kept }) => Buffer.concat(kept).toString()),
    forwarded,
    stub: stubReason(fields, failure),
  };
}

const isCms = ({ contentType }: Pick<Part, 'contentType'>): boolean => /^application\/(?:x-)?pkcs7-mime$/.test(contentType);

/** The mail inside an S/MIME signature that wraps it whole. */
function signedIn(parts: readonly Part[]): Uint8Array | null {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && isCms(only) ? signedContent(Buffer.concat(only.kept)) : null;
}

/** The signed content has only the fields of its parts, not those of the mail. */
const withSigned = (fields: readonly HeaderField[], inside: Message, received: Temporal.Instant): Message => ({
  ...inside,
  ...readMessageFields(fields, inside.text, received),
  headers: fields,
});

/** The first `maxBytes` bytes of the attachments whose names are wanted. */
export async function attachedFiles(
  raw: NodeJS.ReadableStream | Uint8Array,
  isWanted: (fileName: string) => boolean,
  maxBytes: number,
): Promise<readonly { readonly bytes: number; readonly content: Uint8Array }[]> {
  const { parts } = await readStructure(raw, ({ fileName }) => (fileName !== null && isWanted(fileName) ? maxBytes : 0));
  return parts
    .filter(({ fileName }) => fileName !== null && isWanted(fileName))
    .map(({ bytes, kept }) => ({ bytes, content: Buffer.concat(kept) }));
}

/**
 * All text parts, whatever the Content-Type of the mail makes of them, and whether its boundary is the one that the body itself begins
 * with. For a mail whose Content-Type nobody signed: with another boundary a quoted text would be read as a part.
 */
export async function textParts(
  raw: NodeJS.ReadableStream | Uint8Array,
): Promise<{ readonly texts: readonly string[]; readonly isOwnBoundary: boolean }> {
  const { head, tree } = await readStructure(raw);
  const budget = htmlBudget();
  const leaves = (node: MimeNode): readonly MimeNode[] => (node.textContent === undefined ? (node.children ?? []).flatMap(leaves) : [node]);
  const texts = tree === null ? [] : leaves(tree).map((leaf) => mimeText(leaf, budget));
  return { texts: texts.filter((text) => /\S/.test(text)), isOwnBoundary: hasOwnBoundary(head) };
}

const boundaryIn = (contentType: string): string | null =>
  /^multipart\//i.test(contentType)
    ? (/;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType)?.slice(1).find(Boolean) ?? '')
    : null;

function hasOwnBoundary(head: Uint8Array): boolean {
  const boundary = boundaryIn(fieldValue(readHeaderFields(head), 'content-type') ?? '');
  const text = Buffer.from(head).toString('latin1');
  const body = text.slice(text.search(/\r?\n\r?\n/)).split(/\r?\n/);
  const first = body.findIndex((line) => line.startsWith('--'));
  if (boundary === null) return true;
  // Above it is nothing, or "This is a multi-part message in MIME format."
  const preamble = body.slice(0, Math.max(first, 0)).join(' ').trim();
  return body[first]?.trimEnd() === `--${boundary}` && (preamble === '' || (preamble.length < 500 && /\bMIME\b/i.test(preamble)));
}

function stubReason(fields: readonly HeaderField[], failure: Error | null): string | null {
  if (failure === null) return fields.length === 0 ? 'it has no header' : null;
  if (failure.message.includes('header size')) return 'its header is larger than 1 MB';
  if (failure.message.includes('child nodes')) return 'it has more than 1,000 parts';
  return 'its structure could not be read';
}

/** An attachment while it streams by. `kept` holds its bytes if we read it later. */
interface Part extends Attachment {
  readonly charset: string | null;
  readonly kept: Uint8Array[];
  bytes: number;
}

const isMail = ({ contentType }: Pick<Part, 'contentType'>): boolean =>
  contentType === 'message/rfc822' || contentType === 'message/global';
/** Google attaches it as application/ics, others as a file whose name alone tells. */
const calendarTypes = new Set(['text/calendar', 'application/ics', 'text/x-vcalendar']);
const holdsCalendar = ({ contentType, fileName }: Pick<Part, 'contentType' | 'fileName'>): boolean =>
  calendarTypes.has(contentType) || (contentType === 'application/octet-stream' && /\.ics$/i.test(fileName ?? ''));
const isCalendar = (part: Part): boolean => holdsCalendar(part) && part.bytes <= maxCalendarBytes;

const isDeliveryStatus = ({ contentType }: Pick<Part, 'contentType'>): boolean =>
  contentType === 'message/delivery-status' || contentType === 'message/global-delivery-status';

interface Structure {
  readonly head: Uint8Array;
  readonly tree: MimeNode | null;
  readonly parts: readonly Part[];
  readonly failure: Error | null;
}

async function readStructure(
  raw: NodeJS.ReadableStream | Uint8Array,
  keptOf: (part: Pick<Part, 'fileName' | 'contentType'>) => number = readFurther,
): Promise<Structure> {
  const parser = new MailParser(parserOptions);
  leaveHeader(parser);
  leaveFlowedText(parser);
  const parts: Part[] = [];
  const ended = new Promise<Error | null>((resolve) => {
    parser.on('error', resolve);
    parser.on('end', () => resolve(null));
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'attachment') parts.push(drain(data, keptOf));
    });
  });
  let failure: Error | null | undefined;
  ended.then((outcome) => {
    failure = outcome;
  });
  const head: Uint8Array[] = [];
  let headBytes = 0;
  for await (const piece of raw instanceof Uint8Array ? chunksOf(raw) : raw) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const chunk = headBytes === 0 ? withoutLeadingBlank(bytes) : bytes;
    if (chunk.length === 0) continue;
    if (headBytes < maxHeadBytes) head.push(chunk.subarray(0, maxHeadBytes - headBytes));
    headBytes += chunk.length;
    if (!parser.write(chunk)) await Promise.race([new Promise((resolve) => parser.once('drain', resolve)), ended]);
    if (failure) break;
  }
  if (!failure) parser.end();
  return { failure: await ended, head: Buffer.concat(head), tree: internalsOf(parser).tree || null, parts };
}

const parserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  // Attached mails and delivery reports are parts of their own, not text of the mail that carries them.
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  // Its type asks for a stream that is there; it makes one of its own for each part.
  Iconv: CharsetStream as unknown as NonNullable<MailParserOptions['Iconv']>,
};

/** Parts of the parser that are outside its public interface. This exact version has them. */
interface Internals {
  /**
   * The parser's public event joins all text parts, so a list's footer would hide the HTML mail above it. The tree tells them apart.
   * `false` before any bytes came in.
   */
  readonly tree: MimeNode | false;
  createNode(node: { flowed: boolean; delSp: boolean }): MimeNode & { flow?: { readonly delSp: boolean } };
  processHeaders(lines: readonly { readonly key: string }[]): unknown;
}

const internalsOf = (parser: MailParser): Internals => parser as unknown as Internals;

/** The parser would decode every header field. We read them ourselves, so it gets only the fields that describe parts. */
function leaveHeader(parser: MailParser): void {
  const internals = internalsOf(parser);
  const processHeaders = internals.processHeaders.bind(parser);
  internals.processHeaders = (lines) => processHeaders(lines.filter(({ key }) => key.startsWith('content-')));
}

/** The parser's own joining of flowed lines loses answers below quotes (flowed.ts). We leave the text as it came and mark it. */
function leaveFlowedText(parser: MailParser): void {
  const internals = internalsOf(parser);
  const createNode = internals.createNode.bind(parser);
  internals.createNode = (node) => {
    const made = createNode(node);
    if (node.flowed) made.flow = { delSp: node.delSp };
    node.flowed = false;
    return made;
  };
}

/** How many bytes of an attachment the readers need. */
const readFurther = ({ contentType, fileName }: Pick<Part, 'contentType' | 'fileName'>): number =>
  isMail({ contentType }) || isCms({ contentType })
    ? maxForwardedBytes
    : holdsCalendar({ contentType, fileName })
      ? maxCalendarBytes
      : isDeliveryStatus({ contentType })
        ? maxStatusBytes
        : 0;

function drain(attachment: AttachmentStream, keptOf: (part: Part) => number): Part {
  const type = attachment.headers.get('content-type');
  const charset = typeof type === 'object' && 'params' in type ? (type.params.charset ?? null) : null;
  const part: Part = {
    fileName: attachment.filename?.slice(0, 255) ?? null,
    contentType: attachment.contentType || 'application/octet-stream',
    bytes: 0,
    charset,
    kept: [],
  };
  const limit = keptOf(part);
  const content: EventEmitter = attachment.content;
  content.on('data', (chunk: Uint8Array) => {
    if (part.bytes < limit) part.kept.push(chunk.subarray(0, limit - part.bytes));
    part.bytes += chunk.length;
  });
  // The parser reports the same error itself; unheard here it would end the process.
  content.on('error', () => attachment.release());
  content.on('end', () => attachment.release());
  return part;
}

const chunkBytes = 65_536;

function* chunksOf(raw: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < raw.length; start += chunkBytes) yield raw.subarray(start, start + chunkBytes);
}

const blank = new Set([0x0d, 0x0a, 0xef, 0xbb, 0xbf]);

/** Some programs write a byte order mark or empty lines above the header. Without this the header would be read as text. */
function withoutLeadingBlank(chunk: Uint8Array): Uint8Array {
  const start = chunk.findIndex((byte) => !blank.has(byte));
  return chunk.subarray(start < 0 ? chunk.length : start);
}
