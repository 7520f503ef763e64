/** The correspondent's plan as the user reports it: "they decide by Dec 4", "call back on the 14th", "every other week". */
import type { StatedPromise } from '../../domain/stated-promise.ts';
import { cadenceIn } from '../promises/cadence-words.ts';
import { type CommandContext, hasOnly, isSoon, soleDay, timeHere } from './days.ts';

// Any other word may change the meaning ("they will not hire before Dec 4"), so then nothing is read.
const VOCABULARY = [
  'heard they i me my we us you it tell revert inform update text ring will shall would should can may need needs want wants plan plans expect expects hope hopes are is be am going to by until till before on in at within around about',
  'the a an and that said say says told asked promised wrote get gets got back call calls calling phone write writing email mail answer answering reply respond contact let know hear touch come coming',
  'decide decides deciding decision make making made take takes taken due expected latest end of week more time some another give news update follow up check again with from for out reach reaching send',
  'then for now not yet still waiting new date deadline no later than hopefully probably soon next round their final sometime between',
].join(' ');

const INVITES =
  /^(?:check|call|write|ask|follow|get in touch|contact|try)\b|\b(?:me to|i (?:should|can|may|must|am to|need to)|you to|please|said(?: to)?|told to|asked to)\s(?:check|call|write|ask|follow|get|contact|try|email|mail|ping|come)\b/i;

/** Null if the text holds anything else, or not exactly one day. Never an empty list. */
export function readReportedPlan(text: string, typed: string, context: CommandContext): readonly StatedPromise[] | null {
  const quote = typed.slice(0, 200);
  const cadence = cadenceIn(text);
  if (cadence && hasOnly(`${text.slice(0, cadence.start)} ${text.slice(cadence.end)}`, VOCABULARY)) {
    return [{ type: 'cadence', by: 'correspondent', every: cadence.every, quote }];
  }
  const mention = soleDay(text, context, { others: VOCABULARY });
  if (!mention || !isSoon(mention.date, context)) return null;
  if (/\bnot\b(?! yet)/i.test(text)) return null;
  const here = timeHere(mention, context);
  return [
    {
      type: INVITES.test(text) ? 'invited' : 'until',
      by: 'correspondent',
      date: here?.toPlainDate() ?? mention.date,
      time: here?.toPlainTime() ?? null,
      zone: null,
      quote,
    },
  ];
}
