/** mailto: links (RFC 6068) that mail programs open as a draft: exactly encoded, and short enough for all of them. */

export interface MailtoParts {
  readonly to: string;
  readonly bcc?: string | null;
  readonly subject: string;
  readonly body: string;
}

/** Windows hands at most 2,083 characters to a program, and some add their own; 1,800 is the design's. */
const maxLength = 1800;
const maxSubject = 200;

/** A body that makes the link too long is shortened at the end of a sentence. */
export function mailto({ to, bcc, subject, body }: MailtoParts): string {
  const fields = [
    ...(bcc ? [`bcc=${encodeAddress(bcc)}`] : []),
    ...(subject === '' ? [] : [`subject=${encode(Array.from(oneLine(subject)).slice(0, maxSubject).join(''))}`]),
  ];
  const head = `mailto:${encodeAddress(to)}`;
  const room = maxLength - [head, ...fields].join('&').length - '&body='.length;
  const shortened = shorten(body, room);
  if (shortened !== '') fields.push(`body=${encode(shortened)}`);
  return fields.length === 0 ? head : `${head}?${fields.join('&')}`;
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Line ends are CRLF (section 5). `+` is %2B, since some programs read a bare one as a space. */
function encode(text: string): string {
  // A lone surrogate can't be encoded; a hostile mail may hold one.
  return encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** An @ needs no encoding (section 2). */
const encodeAddress = (address: string): string => encode(oneLine(address)).replaceAll('%40', '@');

/** The longest run of whole sentences that fits, otherwise of whole words, otherwise of whole characters. */
function shorten(text: string, room: number): string {
  if (encode(text).length <= room) return text;
  let fitting = '';
  let used = 0;
  for (const character of text.slice(0, room).replace(/\r\n?/g, '\n')) {
    used += encode(character).length;
    if (used > room) break;
    fitting += character;
  }
  const sentence = Math.max(...['. ', '! ', '? ', '.\n', '!\n', '?\n', '\n\n'].map((end) => fitting.lastIndexOf(end)));
  if (sentence > 0) return fitting.slice(0, sentence + 1).trimEnd();
  const word = fitting.lastIndexOf(' ');
  return word > 0 ? fitting.slice(0, word) : fitting;
}
