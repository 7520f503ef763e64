/**
 * Reads one of our own mails back to display it: header fields, text, HTML, attachments (RFC 2045, 2046).
 * Only for what our own composer made; email/message/parse-message.ts reads mails from others.
 */
import { decodeBytes } from '../../email/message/charset.ts';
import { decodeWords } from '../../email/message/encoded-words.ts';
import { fieldValue, type HeaderField, readHeaderFields } from '../../email/message/header-fields.ts';

export interface ReadMail {
  /** Names in lower case, values decoded. */
  readonly fields: readonly HeaderField[];
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly { readonly fileName: string; readonly contentType: string; readonly bytes: number }[];
}

export function readMail(raw: Uint8Array): ReadMail {
  const mail = splitEntity(Buffer.from(raw).toString('latin1').replaceAll('\r\n', '\n'));
  const parts = partsOf(mail, 0);
  const shown = parts.filter(({ isAttachment }) => !isAttachment);
  const bodyOf = (type: string): string | null => {
    const part = shown.find(({ contentType }) => contentType === type);
    return part === undefined ? null : decodeBytes(part.bytes, part.charset).replaceAll('\r\n', '\n');
  };
  return {
    fields: mail.fields.map(([name, value]) => [name, decodeWords(value)]),
    text: bodyOf('text/plain'),
    html: bodyOf('text/html'),
    attachments: parts
      .filter(({ isAttachment }) => isAttachment)
      .map(({ fileName, contentType, bytes }) => ({ fileName, contentType, bytes: bytes.length })),
  };
}

/** Header fields and body; the body has one character a byte. */
interface Entity {
  readonly fields: readonly HeaderField[];
  readonly body: string;
}

function splitEntity(entity: string): Entity {
  const end = entity.indexOf('\n\n');
  const head = end === -1 ? entity : entity.slice(0, end);
  return { fields: readHeaderFields(Buffer.from(head, 'latin1')), body: end === -1 ? '' : entity.slice(end + 2) };
}

interface Part {
  readonly contentType: string;
  readonly charset: string | null;
  readonly isAttachment: boolean;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

// Ours are two levels deep; the limit keeps a broken file from recursing.
const maxDepth = 5;

function partsOf({ fields, body }: Entity, depth: number): readonly Part[] {
  const type = readParameters(fieldValue(fields, 'content-type') ?? 'text/plain');
  const boundary = type.parameters.get('boundary');
  if (type.value.startsWith('multipart/') && boundary !== undefined && depth < maxDepth) {
    return entitiesOf(body, boundary).flatMap((inner) => partsOf(splitEntity(inner), depth + 1));
  }
  const disposition = readParameters(fieldValue(fields, 'content-disposition') ?? '');
  return [
    {
      contentType: type.value,
      charset: type.parameters.get('charset') ?? null,
      isAttachment: disposition.value === 'attachment',
      fileName: decodeWords(disposition.parameters.get('filename') ?? type.parameters.get('name') ?? 'without a name'),
      bytes: decodeTransfer(body, (fieldValue(fields, 'content-transfer-encoding') ?? '').toLowerCase()),
    },
  ];
}

/** The text between the boundary lines, without the preamble and the epilogue (RFC 2046 §5.1.1). */
function entitiesOf(body: string, boundary: string): readonly string[] {
  const [whole = ''] = `\n${body}`.split(`\n--${boundary}--`);
  // Including the end of its line, so that "part-1" isn't found in "part-10".
  return `${whole}\n`.split(`\n--${boundary}\n`).slice(1);
}

function readParameters(value: string): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } {
  const found = value.matchAll(/;\s*([\w*-]{1,40})\s*=\s*(?:"([^"]{0,998})"|([^\s;]{0,998}))/g);
  const parameters = new Map(Array.from(found, ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']));
  return { value: (value.split(';')[0] ?? '').trim().toLowerCase(), parameters };
}

function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replaceAll('=\n', '');
  const decoded = joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}
