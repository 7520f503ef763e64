/** Mails that were never sent, as archives mark them. */
import { decodeWords } from '../../email/message/encoded-words.ts';
import { fieldValues, type HeaderField } from '../../email/message/header-fields.ts';

/** The label of drafts in Gmail's languages, as Takeout writes it in X-Gmail-Labels. */
const draftLabels: ReadonlySet<string> = new Set([
  ...['drafts', 'draft', 'entwürfe', 'brouillons', 'borradores', 'bozze', 'concepten', 'rascunhos', 'kladder', 'utkast', 'luonnokset'],
  ...[
    'wersje robocze',
    'koncepty',
    'piszkozatok',
    'ciorne',
    'taslaklar',
    'πρόχειρα',
    'черновики',
    'чернетки',
    '草稿',
    '下書き',
    '임시보관함',
  ],
  ...['טיוטות', 'المسودات', 'esborranys', 'skice', 'osnutki', 'juodraščiai', 'melnraksti', 'mustandid', 'bản nháp', 'draf', 'ฉบับร่าง'],
]);

/** `source`: its file. In a Maildir the flag D marks a draft: "1762153923.M4.host:2,DS" (a semicolon or an exclamation mark on Windows). */
export function isDraft(source: string, fields: readonly HeaderField[]): boolean {
  if (/[\\/](?:cur|new)[\\/][^\\/]*[:;!]2,[A-Za-z]*D[A-Za-z]*$/.test(source)) return true;
  const labels = fieldValues(fields, 'x-gmail-labels').flatMap((value) => decodeWords(value).split(','));
  return labels.some((label) => draftLabels.has(label.trim().replace(/^"|"$/g, '').toLowerCase()));
}
