/** Résumé, resume or CV: the user's own word in their newest mail that has one, otherwise their country's. */
import type { MailFacts, Matter } from '../../wording/facts.ts';
import { localeOf } from '../../wording/locale.ts';

const said = /\b(?:CV|r[eé]sum[eé])(?![\p{L}\p{N}])/u;

export function resumeWord({ shownEvents, user }: Pick<MailFacts, 'user'> & Pick<Matter, 'shownEvents'>): string {
  for (const event of shownEvents.toReversed()) {
    const [word] = event.type === 'MailSent' && event.channel !== 'portal' ? (said.exec((event.excerpt ?? '').slice(0, 5000)) ?? []) : [];
    if (word !== undefined) return word;
  }
  return localeOf(user.country).resume;
}
