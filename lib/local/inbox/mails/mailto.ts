/** The `mailto:` links of our mail (RFC 6068): what a mail program would send when the user taps one. */
export interface MailtoLink {
  /** The words of the link. */
  readonly label: string;
  readonly to: string;
  readonly bcc: string | null;
  readonly subject: string;
  readonly body: string;
}

// Bounded, and no "<" inside: the mail is ours, but it quotes what correspondents wrote.
const openingTag = /<a\s([^<>]{1,6000})>/gi;
const mailtoTarget = /\bhref="mailto:([^"]{1,4000})"/i;
const maxLabelLength = 2_000;
// A numbered mail of many reminders has about a hundred.
const maxLinks = 500;

/** In order. Links with the same text and the same command count once. */
export function mailtoLinks(htmlOfMail: string): readonly MailtoLink[] {
  const links: MailtoLink[] = [];
  for (const tag of htmlOfMail.matchAll(openingTag)) {
    const target = mailtoTarget.exec(tag[1] ?? '')?.[1];
    if (target === undefined) continue;
    const after = htmlOfMail.slice(tag.index + tag[0].length, tag.index + tag[0].length + maxLabelLength);
    const link = readMailto(unescaped(target), wordsOf(after.split(/<\/a>/i, 1)[0] ?? ''));
    if (!links.some((other) => sameAnswer(link, other))) links.push(link);
    if (links.length === maxLinks) break;
  }
  return links;
}

const sameAnswer = (a: MailtoLink, b: MailtoLink): boolean => a.to === b.to && a.subject === b.subject && a.body === b.body;

function readMailto(target: string, label: string): MailtoLink {
  const [to = '', query = ''] = splitOnce(target, '?');
  // Not URLSearchParams: in a mailto a plus is a plus (RFC 6068 §5).
  const fields = new Map(query.split('&').map((field) => splitOnce(field, '=').map(decoded) as [string, string]));
  return {
    label,
    to: decoded(to).toLowerCase(),
    bcc: fields.get('bcc') ?? null,
    subject: fields.get('subject') ?? '',
    body: (fields.get('body') ?? '').replaceAll('\r\n', '\n'),
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text; // a stray per cent sign: a mail program shows it unchanged
    throw error;
  }
}

const wordsOf = (markup: string): string =>
  unescaped(markup.replace(/<[^<>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return characters[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
