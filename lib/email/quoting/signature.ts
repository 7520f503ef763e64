/** Finds where a signature begins in typed text. */

/** Beginnings of lines such as "Sent from my iPhone", lower case. The whole line must be short and no sentence. */
const mobileSignatures: readonly string[] = [
  ...[
    'sent from',
    'get outlook for',
    'download outlook',
    'von meinem',
    'von unterwegs gesendet',
    'diese nachricht wurde von',
    'holen sie sich outlook',
    'outlook für',
  ],
  ...[
    'envoyé de',
    'envoyé depuis',
    'envoyé à partir',
    'obtenez outlook',
    'télécharger outlook',
    'enviado desde',
    'enviado a partir',
    'obtener outlook',
    'obter o outlook',
  ],
  ...[
    'inviato da',
    'inviato dal',
    'scarica outlook',
    'verzonden vanaf',
    'verstuurd vanaf',
    'outlook voor',
    'skickat från',
    'sendt fra',
    'hent outlook',
    'skaffa outlook',
    'hanki outlook',
  ],
  ...[
    'wysłane z',
    'odesláno z',
    'odoslané z',
    'отправлено с',
    'отправлено из',
    'надіслано з',
    'εστάλη από',
    '发自我的',
    '從我的',
    'iphoneから送信',
    '나의 iphone',
  ],
];
/** Beginnings that a person may type as well ("sent via LinkedIn"). They count only with the name of a device or mail program. */
const ambiguousBeginnings: readonly string[] = [
  ...[
    'sent via',
    'sent with',
    'sent using',
    'sent by',
    'sent on',
    'dictated',
    'gesendet',
    'envoyé',
    'enviado',
    'enviada',
    'inviato',
    'verzonden',
    'verstuurd',
    'skickat',
    'sendt',
    'lähetetty',
    'wysłano',
    'poslano',
    'elküldve',
    'trimis',
  ],
];
const DEVICE =
  /iphone|ipad|ipod|android|galaxy|samsung|blackberry|huawei|xiaomi|pixel|nokia|oneplus|outlook|yahoo|proton|spark|superhuman|airmail|sparrow|mailbird|bluemail|typeapp|k-9|fairemail|gmail|gmx|web\.de|t-online|aol|mail app|mobile|mobil|móvil|smartphone|handy|telefon|téléphone|teléfono|cellulare|puhelin/;
const maxMobileWords = 9;

// "-- " is the delimiter of RFC 3676 section 4.3; mail programs and HTML lose its space.
const DELIMITER = /^\s{0,3}(?:--|—|__)\s{0,3}$/;
// Footers of mailing lists and companies follow such a line.
const RULE = /^\s{0,3}_{10,}\s*$/;
// -Dana Reyes
const DASHED_NAME = /^\s{0,3}(?:--? ?|[–—] ?)\p{Lu}[\p{L}.'’-]{0,30}(?: \p{L}[\p{L}.'’-]{0,30}){0,3}\s*$/u;

/** Index of the signature's first line; `lines.length` without one. */
export function signatureStart(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const marked = lines.findIndex((line, index) => DELIMITER.test(line) || RULE.test(line) || isMobileSignature(line, index === first));
  const end = marked < 0 ? lines.length : marked;
  const last = lines.slice(0, end).findLastIndex((line) => line.trim() !== '');
  return last > 0 && isDashedName(lines, last) ? last : end;
}

function isMobileSignature(line: string, isFirst: boolean): boolean {
  if (line.length > 120) return false;
  const text = line.replace(/^[\s*_<[(]+|[\s*_>\])]+$/g, '').toLowerCase();
  // "Sent from my desk, is much easier than my phone." is a sentence.
  const isShort = text.split(/\s+/).length <= maxMobileWords && !/[,;.!?]$|, /.test(text.replace(/\bhttps?:\S+/g, ''));
  const begins = (beginnings: readonly string[]): boolean =>
    beginnings.some((each) => text.startsWith(each) && !/^\p{L}/u.test(text.slice(each.length)));
  // With nothing above it, it may be all that somebody had to say.
  if (!isShort || (!begins(mobileSignatures) && !begins(ambiguousBeginnings))) return false;
  return DEVICE.test(text) || (begins(mobileSignatures) && !isFirst);
}

/** A name behind a dash, alone at the end. In a list the line above begins with a dash too. */
function isDashedName(lines: readonly string[], last: number): boolean {
  const above = lines.slice(0, last).findLast((line) => line.trim() !== '') ?? '';
  return DASHED_NAME.test(lines[last] ?? '') && !/^\s*[-–—*•]/.test(above);
}
