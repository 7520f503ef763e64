/**
 * Their word behind the time that it will take: "itll be 2 weeks or so, ill give you a bell". Put as "in 2 weeks, ill give you a bell", which the
 * readers know. Not here: a span that is led by "in" or "within", or that they need before they know (until.ts, rows).
 */
import { theirWord } from './their-word.ts';

const COUNT = String.raw`(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple(?: of)?|couple of|a few)`;
const TAKES = String.raw`(?:\b(?:it|this|that)(?:'ll| will| may| might| should|'s going to| is going to|'s gonna|'s likely to)(?: (?:probably|likely|prob|still|now|all|just))* (?:be|take)|^(?:(?:so|but|sorry|ok),? )?(?:(?:should|might|may|will|gonna|prob|probably) )+(?:be|take)|\b(?:sign-?off|approval|paperwork|decisions?|budgets?|review|process|board|panel|owner)(?: \w+){0,2} (?:takes?|(?:will|may|might|should) (?:be|take)))`;
const ABOUT = '(?: (?:about|around|roughly|approx|maybe|another|at least|a good|like|prob|up to))*';
const SPAN = new RegExp(
  String.raw`${TAKES}${ABOUT} (?:${COUNT} ?(?:-|–|to|or) ?)?(?<count>${COUNT}) ?(?<unit>(?:working |business )?days?|weeks?|wks?|fortnight|months?)(?<more> or two)?(?: (?:or so|or thereabouts|ish|tops|max|at most|at least|i think|i reckon))*(?<rest>(?:[,;.–-]| and| then| so)[\s\S]*)$`,
  'i',
);

/** Null: it does not say so. `before`: the sentence before, which may hold the span alone. */
export function withSpanFirst(text: string, before: string | undefined): string | null {
  return (
    rewritten(text) ?? (before !== undefined && ENDS.test(before) && theirWord(text) !== undefined ? rewritten(`${before} ${text}`) : null)
  );
}
/** "It'll be about two weeks." */
const ENDS = /\b(?:days?|weeks?|wks?|fortnight|months?)(?: (?:or so|or thereabouts|ish|tops|max|i think|i reckon))*[.;!]?$/i;

function rewritten(text: string): string | null {
  const { count = '', unit = '', more, rest } = SPAN.exec(text)?.groups ?? {};
  if (rest === undefined) return null;
  const said = rest.replace(/^[\s,;.–-]*(?:(?:and|then|so) )*/i, '');
  const word = theirWord(said);
  if (word === undefined || word.start > mostBetween) return null;
  const span = /^fortnight$/i.test(unit) ? '2 weeks' : more === undefined ? `${count} ${unit.replace(/^wk/i, 'week')}` : `2 ${unit}s`;
  return `in ${span}, ${said}`;
}
/** Letters between the span and their word. Our choice. */
const mostBetween = 25;
