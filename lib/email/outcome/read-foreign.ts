/** A plain rejection in a mail that is mostly not English. We ask about anything else in it. */
import type { Language } from './language.ts';
import { plainWords } from './plain-words.ts';
import { type FindRows, indexOf } from './row-index.ts';
import { foreignRows } from './rows/other-languages.ts';
import type { Row } from './rows/row.ts';

const made = new Map<Language, FindRows<Row>>();

/** The sentence that says no; undefined without one, or for a language without rows. */
export function foreignNo(sentences: readonly string[], language: Language): string | undefined {
  if (language === 'en' || language === 'other') return undefined;
  const find = made.get(language) ?? indexOf(foreignRows(language), {});
  made.set(language, find);
  return sentences.find((sentence) => {
    const plain = plainWords(sentence);
    return !/\? $/.test(plain) && find(plain).some(({ row }) => !row.unless?.test(plain));
  });
}

const ALERT =
  /\b(?:neue (?:jobs|stellen|stellenangebote)|passende (?:jobs|stellen)|jobagent|job-?alarm|jobempfehlungen|bewerte|wie war (?:dein|ihr)|nouvelles offres|offres d'emploi|alertes? emploi|(?:nuevas )?ofertas de (?:empleo|trabajo)|alertas? de empleo|novas vagas|vagas para|alerta de vagas|nuove offerte|offerte di lavoro|nieuwe vacatures|vacatures voor|nowe oferty|oferty pracy)\b/i;

/** A job alert or survey by its subject, in one of the languages. For mails of robots: a person may write of "neue Stellen" too. */
export const isForeignAlert = (subject: string): boolean => ALERT.test(subject);
