/**
 * A longer text that tells us of the employer: "Debbie said they have 4 more people to see and will ring me on Friday". A letter to them says
 * "you", or begins and ends as letters do. It may say that they answered or met, and when they decide; an end is asked about.
 */
import type { Command, ReadAnswer } from '../../../domain/commands.ts';
import { plainWords } from '../../outcome/plain-words.ts';
import { commandWords } from '../command-words.ts';
import type { CommandContext } from '../days.ts';
import { typedFact } from '../notes/typed-fact.ts';
import { plainLine, withoutNames } from '../plain-words.ts';
import { isAutomatic, isSaidToYou } from './doubt.ts';
import type { ReadLine } from './named-values.ts';
import { readRemark } from './read-remark.ts';

/** "They said", "they have just told me", "she will write". */
const TELLS =
  / they (?:(?:have|has|had|just|then|also|only|still|both|all|actually|even) ){0,2}(?:said|says|say|told|tell|tells|mentioned|promised|reckoned|reckons|reckon|thinks|think|thought|asked|wants|want|wanted|needs|need|will|would|are|is|were|was|liked|loved|seemed|decide|called|rang|phoned|emailed|wrote|replied|answered) /;
/** Words of a letter, whoever else is spoken of in it. */
const LETTER =
  / (?:dear|hi|hello|regards|sincerely|faithfully|respectfully|(?:look|looking) forward|(?:am|is) writing (?:to|because|about)|(?:wanted|wondering|wish|wished|hoping) (?:to (?:check|ask|follow|enquire|inquire|apply|thank|know|say)|if|whether)|would (?:like|love|appreciate|welcome|be (?:happy|glad|grateful|delighted))|(?:attached|enclosed)|please (?:find|let|note|do|send|tell)|kindly|thank you|thanks for) /;

/** Longer texts are letters, or hold one. Our choice. */
const longest = 600;

function tellsOfThem(text: string, { correspondentNames }: Pick<CommandContext, 'correspondentNames'>): boolean {
  if (text.length > longest) return false;
  const plain = plainWords(withoutNames(plainLine(text), correspondentNames));
  return TELLS.test(plain) && !LETTER.test(plain) && !isSaidToYou(plain) && !isAutomatic(plain);
}

const reported: ReadonlySet<Command['type']> = new Set(['ReportReply', 'ReportMeeting', 'SetInterview']);
const mostTaps = 4;
const isWord = (tap: string): boolean => Object.hasOwn(commandWords, tap);

/** `known`: taps that other readers found. Null: it tells of nobody, or is a letter. */
export function readReport(told: string, known: readonly string[], context: CommandContext, read: ReadLine): ReadAnswer | null {
  if (!tellsOfThem(told, context)) return null;
  const line = told.replace(/\s+/g, ' ').trim();
  const remark = readRemark(line, context, read);
  const commands = remark?.type === 'commands' ? remark.commands : [];
  if (commands.length > 0 && commands.every(({ type }) => reported.has(type))) return { type: 'commands', commands };
  const found = remark?.type === 'ask' ? remark.candidates : commands.map(typedFact).filter((fact) => fact !== null);
  const candidates = [...new Set([...found, ...known.filter(isWord), 'heard', 'met', 'done'])].slice(0, mostTaps);
  return { type: 'unclear', line: line.slice(0, 120), candidates };
}
