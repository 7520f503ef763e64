/**
 * Reads a mail of ours back, to be looked at: header fields, text, HTML, attachments (RFC 2045-2047).
 * Only for what our own composer made; what anybody sends in is understood by email/parse-message.ts.
 */
export interface ReadMail {
  readonly fields: readonly Field[];
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly { readonly fileName: string; readonly contentType: string; readonly bytes: number }[];
}
export type Field = readonly [name: string, value: string];

export function readMail(raw: Uint8Array): ReadMail {
  const parts = leavesOf(Buffer.from(raw).toString('latin1').replaceAll('\r\n', '\n'), 0);
  const attachments = parts.filter(isAttachment);
  const shown = parts.filter((part) => !isAttachment(part));
  const bodyOf = (type: string): string | null => {
    const part = shown.find(({ contentType }) => contentType === type);
    return part === undefined ? null : new TextDecoder(part.charset).decode(bytesOf(part)).replaceAll('\r\n', '\n');
  };
  return {
    fields: splitHead(Buffer.from(raw).toString('utf8').replaceAll('\r\n', '\n')).fields.map(([name, value]) => [
      name,
      withoutEncodedWords(value),
    ]),
    text: bodyOf('text/plain'),
    html: bodyOf('text/html'),
    attachments: attachments.map((part) => ({ fileName: part.fileName, contentType: part.contentType, bytes: bytesOf(part).length })),
  };
}

interface Part {
  readonly contentType: string;
  readonly charset: string;
  readonly encoding: string;
  readonly disposition: string;
  readonly fileName: string;
  /** One character a byte. */
  readonly body: string;
}

const isAttachment = ({ disposition }: Part): boolean => disposition === 'attachment';

// Ours are two deep; the limit keeps a broken file from recursing.
const maxDepth = 5;

function leavesOf(entity: string, depth: number): readonly Part[] {
  const { fields, body } = splitHead(entity);
  const fieldNamed = (name: string): string => fields.find(([field]) => field.toLowerCase() === name)?.[1] ?? '';
  const type = parameters(fieldNamed('content-type') || 'text/plain');
  if (type.value.startsWith('multipart/') && type.boundary !== undefined && depth < maxDepth) {
    return entitiesOf(body, type.boundary).flatMap((inner) => leavesOf(inner, depth + 1));
  }
  const disposition = parameters(fieldNamed('content-disposition'));
  return [
    {
      contentType: type.value,
      charset: knownCharset(type.charset),
      encoding: fieldNamed('content-transfer-encoding').toLowerCase(),
      disposition: disposition.value,
      fileName: withoutEncodedWords(disposition.filename ?? type.name ?? 'without a name'),
      body,
    },
  ];
}

function splitHead(entity: string): { readonly fields: readonly Field[]; readonly body: string } {
  const end = entity.indexOf('\n\n');
  const unfolded = (end === -1 ? entity : entity.slice(0, end)).replace(/\n(?=[ \t])/g, '');
  const fields = unfolded.split('\n').flatMap((line): Field[] => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
  });
  return { fields, body: end === -1 ? '' : entity.slice(end + 2) };
}

/** What stands between the boundary lines, without the preamble and what follows the last (RFC 2046 §5.1). */
function entitiesOf(body: string, boundary: string): readonly string[] {
  const verbatim = boundary.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  // To the end of its line, so that "part-1" isn't found in "part-10".
  const pieces = `\n${body}`.split(new RegExp(`\\n--${verbatim}(?:(--)|[ \\t]*(?:\\n|$))`));
  const between = pieces.filter((_, index) => index % 2 === 0);
  const closing = pieces.findIndex((piece, index) => index % 2 === 1 && piece === '--');
  return between.slice(1, closing === -1 ? undefined : (closing + 1) / 2);
}

function parameters(value: string): { readonly value: string; readonly [name: string]: string | undefined } {
  const found = value.matchAll(/;\s*([\w*-]{1,40})\s*=\s*(?:"([^"]{0,998})"|([^\s;]{0,998}))/g);
  const named = Object.fromEntries(Array.from(found, ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']));
  return { ...named, value: (value.split(';')[0] ?? '').trim().toLowerCase() };
}

function bytesOf({ encoding, body }: Part): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body, 'latin1');
}

const fromQuotedPrintable = (text: string): string => fromHex(text.replaceAll('=\n', ''));
const fromHex = (text: string): string =>
  text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** RFC 2047; what can't be decoded stays as it stands. White space between two encoded words belongs to neither (§6.2). */
function withoutEncodedWords(value: string): string {
  const joined = value.replace(/(\?=)[ \t]{1,80}(?==\?)/g, '$1');
  return joined.replace(/=\?([\w-]{1,40})\?([BQ])\?([^?\s]{0,200})\?=/gi, (_, charset: string, encoding: string, text: string) => {
    const bytes = encoding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : Buffer.from(fromHex(text.replaceAll('_', ' ')), 'latin1');
    return new TextDecoder(knownCharset(charset)).decode(bytes);
  });
}

const knownCharset = (charset: string | undefined): string =>
  ['utf-8', 'us-ascii', 'iso-8859-1'].includes(charset?.toLowerCase() ?? '') ? (charset ?? 'utf-8') : 'utf-8';
