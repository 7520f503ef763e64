import type { Timeline } from '../timeline.ts';

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** Spelt as in an address: "Bigco" of bigco.example. */
const isPlain = (name: string): boolean => /^\p{Lu}[\p{Ll}\p{N}]*$/u.test(name);

/** The company of a timeline after a mail that names one. The first name stays, but takes their own spelling: "BigCo" for "Bigco". */
export function companyWith({ company, companyGiven }: Pick<Timeline, 'company' | 'companyGiven'>, told: string | null): string | null {
  if (company === null || told === null) return company ?? told;
  return !companyGiven && isPlain(company) && letters(company) === letters(told) ? told : company;
}
