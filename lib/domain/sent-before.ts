/** Whether a mail of the user's is on its timeline already: as a copy, or sent again within minutes with a typo mended. Pure. */
import type { MailSent } from './events.ts';
import type { History } from './history.ts';

type Sent = Pick<MailSent, 'at' | 'subject' | 'excerpt' | 'correspondents'>;

/**
 * A copy from the Sent folder, or a provider that sent it again: its date, subject and text tell, whatever its Message-ID. Whose it is needs
 * no look: a timeline's mails are its user's.
 */
export const wasSentBefore = (mail: Sent, { recent }: History): boolean =>
  recent.some((event) => event.type === 'MailSent' && (isCopy(event, mail) || isMended(event, mail)));

const isCopy = (known: Sent, mail: Sent): boolean =>
  known.at.equals(mail.at) &&
  known.subject === mail.subject &&
  known.excerpt !== null &&
  mail.excerpt !== null &&
  isSameText(known.excerpt, mail.excerpt);

/** But for white space. In a long text more of it moves where the excerpt is cut, so its beginning and its end decide. */
function isSameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.replace(/\s+/g, ' ').trim());
  return one === other || (isCut(a) && isCut(b) && one?.slice(0, 250) === other?.slice(0, 250) && one?.slice(-100) === other?.slice(-100));
}
const isCut = (excerpt: string): boolean => excerpt.includes('\n…\n');

/** Nobody follows up so soon. Our choice. */
const minutesApart = 10;
/** In a shorter mail one word is the whole point. Our choice. */
const fewestWords = 8;
/** More than that is another text. Our choice. */
const mostTypos = 3;

/** To the same people within minutes, and no more than typos are different. */
function isMended(known: Sent, mail: Sent): boolean {
  if (Math.abs(known.at.until(mail.at).total('minutes')) > minutesApart || !isToTheSame(known, mail)) return false;
  const [one, other] = [wordsOf(known.excerpt), wordsOf(mail.excerpt)];
  if (one.length !== other.length || one.length < fewestWords) return false;
  const changed = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? '']]));
  return changed.length <= mostTypos && changed.every(([before = '', after = '']) => isTypo(before, after));
}

function isToTheSame(known: Sent, mail: Sent): boolean {
  const addresses = ({ correspondents }: Sent) =>
    correspondents
      .map(({ address }) => address)
      .sort()
      .join(' ');
  return addresses(known) === addresses(mail);
}

/** Words that look alike and say something else: a day, an hour, a negation. */
const SAYS_MORE =
  /\d|^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:not?|now|un\w+|in\w+)$|n['’]?t$/i;

const isTypo = (before: string, after: string): boolean =>
  !SAYS_MORE.test(before) && !SAYS_MORE.test(after) && before[0] === after[0] && Math.abs(before.length - after.length) <= 2;

const wordsOf = (excerpt: string | null): readonly string[] => excerpt?.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
