/** Other people's words, and rhythms, inside our sentences. */
import type { Cadence } from '../../domain/stated-promise.ts';
import { numeral } from './plain-dates.ts';

/** Somebody's sentence in quotation marks, without its own full stop. */
export const quoted = (quote: string): string =>
  `“${quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')}”`;

/** "every two weeks". */
export const rhythm = ({ unit, count }: Cadence): string =>
  count === 1 ? `every ${unit.slice(0, -1)}` : `every ${numeral(count)} ${unit}`;
