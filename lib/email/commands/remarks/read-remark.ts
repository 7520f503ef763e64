/**
 * What a remark comes to: "Dana emailed back, wants my certificates" is `heard`. Rows are found anywhere in the line, so a remark is obeyed
 * only if all that is found comes to one thing; else we ask, with what was found to tap. Not here: lines that are a command as a whole
 * (clauses.ts), the consequences (handling).
 */
import type { Command } from '../../../domain/commands.ts';
import { plainWords } from '../../outcome/plain-words.ts';
import { type FindRows, indexOf } from '../../outcome/row-index.ts';
import type { CommandContext } from '../days.ts';
import { plainLine, withoutNames } from '../plain-words.ts';
import { hasAnotherEnd, hasOtherTime, isAutomatic, isDeniedThere, isSaidToYou, isSupposed, namesSomebodyElse } from './doubt.ts';
import { includes, isPast, kindOf, ofDay, questions, TO_COME, vague } from './meanings.ts';
import { filledIn, type ReadLine, valuesIn } from './named-values.ts';
import { ownNews } from './own-news.ts';
import type { RemarkRow } from './remark-row.ts';
import { remarkSlots } from './remark-slots.ts';
import { theirNews } from './their-news.ts';
import { wishes } from './wishes.ts';

export type Remark =
  | { readonly type: 'commands'; readonly commands: readonly Command[] }
  | { readonly type: 'nothing' }
  /** Words to tap, the likeliest first. */
  | { readonly type: 'ask'; readonly candidates: readonly string[] };

let index: FindRows<RemarkRow> | undefined;
const find = (): FindRows<RemarkRow> => (index ??= indexOf([...theirNews, ...ownNews, ...wishes], remarkSlots));

const mostTaps = 4;

/** `read`: a line as a command. Null: nothing was found. */
export function readRemark(line: string, context: CommandContext, read: ReadLine): Remark | null {
  const plain = plainWords(withoutNames(plainLine(line), context.correspondentNames).replace(/\bthey's\b/g, 'they is'));
  if (isAutomatic(plain)) return null;
  const isToYou = isSaidToYou(plain);
  const found = find()(plain).filter((each) => !isDeniedThere(each, plain) && (!isToYou || wishes.includes(each.row)));
  if (found.length === 0) return null;
  const named = valuesIn(line, context);
  const ways = found.map(({ row, start, end }) => ({
    isClear: row.isClear && !isSupposed(row, plain, start, end),
    means: row.means.flatMap((means) => filledIn(means, named, read)),
  }));
  const clear = new Set(ways.filter(({ isClear }) => isClear).flatMap(({ means }) => means));
  // "I had the interview on Monday" says that they met, and when.
  const isDated = named.isHeld && [...clear].some((means) => kindOf(means) === 'interview');
  const isIncluded = (means: string): boolean =>
    (isDated && means === 'met') ||
    [...clear].some((other) => kindOf(other) !== kindOf(means) && includes[kindOf(other)]?.includes(kindOf(means)));
  const all = [...new Set(ways.flatMap(({ means }) => means))].filter((means) => !isIncluded(means));
  const isClearly = all.some((means) => clear.has(means) && !vague.has(means));
  const likely = isClearly ? all.filter((means) => !vague.has(means)) : all.length > 1 ? all.filter((means) => means !== 'nothing') : all;
  // "Call went well. They will revert by Friday": their day counts, and what took place was told along with it.
  const hasPlan = likely.some((means) => kindOf(means) === 'plan' && clear.has(means));
  const meant = hasPlan ? likely.filter((means) => means !== 'met') : likely;
  const [only, second] = meant;
  if (only === undefined) return null;
  if (questions.has(only) && second === undefined) return { type: 'commands', commands: read(only) ?? [] };
  const isSure = second === undefined && clear.has(only) && !namesSomebodyElse(line, context) && !/[?？]\s*$/.test(line);
  if (isSure && only === 'nothing') return { type: 'nothing' };
  const done = BEGINS_DONE.test(plain) && only !== 'done' ? ['done'] : [];
  // A day to come that the meaning does not hold would be lost.
  const isOfDay = ofDay.has(kindOf(only)) && kindOf(only) !== 'closes';
  if (hasAnotherEnd(only, plain) || (isOfDay && hasOtherTime(line, plain, named.day))) return asking([...meant, ...done], read);
  const isWhole = !named.isAhead || (isPast.has(only) && !TO_COME.test(plain)) || meant.some((means) => ofDay.has(kindOf(means)));
  if (isSure && isWhole) {
    const took = hasPlan && clear.has('met') ? ['met'] : [];
    const did = kindOf(only) === 'plan' ? [...done, ...took] : [];
    return { type: 'commands', commands: [...did, only].flatMap((means) => (read(means) ?? []).map((command) => inWords(command, line))) };
  }
  if (isWhole || named.day === null) return asking([...meant, ...done], read);
  const theirDay = TOLD.test(plain) ? [`heard, they decide by ${named.day}`] : [];
  return asking([...theirDay, ...meant, ...done, `snooze until ${named.day}`], read);
}

/** What is quoted later is what the user typed, not the word it comes to. */
const inWords = (command: Command, line: string): Command =>
  command.type === 'ReportReply'
    ? { ...command, promises: command.promises.map((promise) => ({ ...promise, quote: line.trim().slice(0, 200) })) }
    : command;

/** "Done, he says they decide by Friday" tells two things. */
const BEGINS_DONE = /^ (?:done|sent|did)(?: (?:it|that|this|so))? [.,;:!] /;

/** The day behind it is theirs: "she said the chef is back on Wednesday". Not "told me to send it by Wednesday". */
const TOLD =
  / they (?:said|says|say|told|tells|tell|mentioned|explained) (?!.* (?:me to|to (?:call|ring|send|bring|write|wait)|i (?:have|need|must|should) to|my|not|never) )/;

function asking(means: readonly string[], read: ReadLine): Remark | null {
  const candidates = means.filter((each) => read(each)?.length).slice(0, mostTaps);
  return candidates.length === 0 ? null : { type: 'ask', candidates };
}
