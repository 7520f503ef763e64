/**
 * What an answer to one of our mails asks for. We never guess: a wrong `stop` or `done` costs more than a question.
 * Not here: what can be typed (command-words.ts), removing quotes (the caller), what a command does (handling).
 */
import { zonesOfCity } from '../../domain/calendar/find-place.ts';
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import { hasSubjectPrefix } from '../quoting/subject-prefix.ts';
import { readLine } from './clauses.ts';
import { commandWords, unclearWords } from './command-words.ts';
import type { CommandContext } from './days.ts';
import { greetingIn } from './greeting-line.ts';
import { namedIn } from './named/stranger.ts';
import { spelledRight } from './near-miss.ts';
import { barePhrases, isCourtesy, plainLine, somebodySays, withoutNames } from './plain-words.ts';
import { asksWhatNext, nextTaps } from './remarks/next-asked.ts';
import { noNewsTaps, saysNoNews } from './remarks/no-news.ts';
import { offerByDay } from './remarks/offer-day.ts';
import { type Remark, readRemark } from './remarks/read-remark.ts';
import { readReport } from './remarks/read-report.ts';
import { candidatesOfRemark } from './remarks/remarks.ts';
import { joinBroken, typedLines, wordCount } from './typed-lines.ts';
import { whenOf } from './when-of.ts';
import { wrongValue } from './wrong-value.ts';

export interface TypedAnswer {
  /** Without quotes. */
  readonly typed: string;
  readonly subject: string;
  readonly hadQuote: boolean;
}

/** An answer with more words and no command was meant for somebody else (design, section 3), unless it tells of them. */
const maxWords = 15;
const maxLine = 120;

export function readAnswer({ typed, subject, hadQuote }: TypedAnswer, context: CommandContext): ReadAnswer {
  const inBody = readBody(typed, context);
  // A one-tap link puts its word into the subject; "Re: ..." is our own subject back, and an answer that is only a quote says nothing.
  if (inBody.type === 'commands' || hadQuote || hasSubjectPrefix(subject) || subject.trim() === '') return inBody;
  const inSubject = readWords(subject, context);
  if (inBody.type === 'nothing') return inSubject;
  // Below a one-tap word there may be any signature of the mail program.
  return inBody.type === 'not-understood' && inSubject.type === 'commands' && wordCount(typed) <= 4 ? inSubject : inBody;
}

function readBody(typed: string, context: CommandContext): ReadAnswer {
  const lines = joinBroken(typedLines(typed), (line) => readLine(line, context) !== null).filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    const greeting = greetingIn(line, context.correspondentNames);
    if (greeting.type === 'them') return { type: 'for-correspondent', text: typed.trim() };
    const words = greeting.type === 'us' ? greeting.rest : line;
    if (isSilent(words)) continue;
    const answer = readWords(words, context);
    if ((index > 0 && isSignedName(answer, words)) || isThanksAndName(answer, words)) continue;
    if (answer.type === 'commands') return withMore(answer.commands, lines.slice(index + 1), context);
    return wordCount(lines.join(' ')) > maxWords ? reportOrLetter(answer, lines, typed, context) : answer;
  }
  return { type: 'nothing' };
}

/** More words than a command has, and no command among the first. */
function reportOrLetter(answer: ReadAnswer, lines: readonly string[], typed: string, context: CommandContext): ReadAnswer {
  if (answer.type === 'wrong-value' || (answer.type === 'unclear' && (answer.noNews || answer.nextAsked))) return answer;
  const known = answer.type === 'unclear' ? answer.candidates : [];
  const report = readReport(lines.join('\n'), known, context, (line) => readLine(line, context));
  if (report !== null) return report;
  return answer.type === 'unclear' ? answer : { type: 'for-correspondent', text: typed.trim() };
}

/** "Thanks!" and, below it, "Jordan": a name, though there is such a country. */
const isSignedName = (answer: ReadAnswer, line: string): boolean =>
  answer.type === 'commands' &&
  answer.commands.every(({ type }) => type === 'SetTimeZone') &&
  !SAYS_WHERE.test(line) &&
  !line.includes(',');
const SAYS_WHERE = /zone|\btz\b|time|city|live|\bin\b/i;

/** "Thanks, Nancy". */
const isThanksAndName = (answer: ReadAnswer, line: string): boolean => {
  const [thanks = '', ...rest] = line.split(',');
  const isPlace = answer.type === 'commands' && answer.commands.every(({ type }) => type === 'SetTimeZone');
  return isPlace && rest.length > 0 && isSilent(thanks) && !SAYS_WHERE.test(line);
};

const isSilent = (line: string): boolean => line.trim() !== '?' && isCourtesy(plainLine(line));

/** "done" and, on the next line, "remind me in 10 days". Any other text below is a signature. */
function withMore(commands: readonly Command[], lines: readonly string[], context: CommandContext): ReadAnswer {
  const more: Command[] = [];
  for (const line of lines) {
    const answer = readWords(line, context, { remarks: false });
    if (answer.type !== 'commands') break;
    more.push(...answer.commands);
  }
  return { type: 'commands', commands: [...commands, ...more] };
}

/** One line, of a body or subject. Below a command a remark is more likely a signature. */
function readWords(words: string, context: CommandContext, { remarks = true } = {}): ReadAnswer {
  const line = words.trim().slice(0, maxLine);
  const isQuestion = /[?？]\s*$/.test(words);
  if (/^[?？\s]+$/.test(words)) return { type: 'commands', commands: [{ type: 'ShowHelp', all: false }] };
  const said = words.replace(/[?？\s]+$/, '');
  const commands = answeredBy(said, context) ?? readLine(said, context);
  if (commands?.length === 0) return isQuestion ? { type: 'not-understood', line } : { type: 'nothing' };
  if (commands && areOneWish(commands) && (!isQuestion || commands.every(({ type }) => questions.has(type)))) {
    return { type: 'commands', commands };
  }
  const wrong = commands === null ? wrongValue(words, context) : null;
  if (wrong !== null) return wrong;
  if (!isQuestion && isNoNews(line, context)) return { type: 'unclear', line, candidates: noNewsTaps, noNews: true };
  if (isNextAsked(line, isQuestion, context)) return { type: 'unclear', line, candidates: nextTaps, nextAsked: true };
  const remark = !remarks || isAskedBack(words, context) || wordCount(line) > maxWords ? null : remarkIn(words, context);
  // "Acme offered me the job!! need to answer by 3 oct": the day is not theirs, and more than an answer was told.
  const isOffer = remark?.type === 'commands' && OFFERED.test(line) && remark.commands.every(({ type }) => type === 'ReportReply');
  if (isOffer) return { type: 'unclear', line, candidates: ['offer', 'heard'] };
  if (remark?.type === 'commands' || remark?.type === 'nothing') return remark;
  const planned = remark?.type === 'ask' && remark.candidates.some((means) => means.startsWith('heard, ')) ? remark.candidates : null;
  const candidates = planned ?? askedAs(words, context) ?? (context.isAsked ? null : remark?.candidates) ?? candidatesFor(words, context);
  return candidates.length > 0 ? { type: 'unclear', line, candidates } : { type: 'not-understood', line };
}

const OFFERED = /\b(?:offered me|made me an offer|(?:gave|given) me (?:the|a) (?:job|position|role))\b/i;

const remarkIn = (words: string, context: CommandContext): Remark | null => readRemark(words, context, (typed) => readLine(typed, context));

/** "offer, they want an answer by dec 4": the day is the user's, and no plan of theirs. */
function answeredBy(line: string, context: CommandContext): readonly Command[] | null {
  const inShort = offerByDay(line);
  const commands = inShort === null ? null : readLine(inShort, context);
  const [only, another] = commands ?? [];
  const isOffer = only?.type === 'ReportOtherOffer' || (only?.type === 'ReportOutcome' && only.outcome === 'offer');
  return isOffer && only.decideBy !== null && another === undefined ? commands : null;
}

function isNoNews(line: string, { correspondentNames }: CommandContext): boolean {
  for (const bare of barePhrases(withoutNames(plainLine(line), correspondentNames))) if (saysNoNews(bare)) return true;
  return false;
}

function isNextAsked(line: string, isQuestion: boolean, { correspondentNames }: CommandContext): boolean {
  const phrase = withoutNames(plainLine(line.replace(/[?？]/g, ' ')), correspondentNames).replace(/,/g, '');
  return [...barePhrases(phrase)].some((bare) => asksWhatNext(bare, isQuestion));
}

const questions: ReadonlySet<Command['type']> = new Set(['ShowStatus', 'ShowRecord', 'ShowStats', 'ShowHelp', 'ShowPrivacy']);

/** "stop, remind me in 3 days" asks for two things that contradict each other. */
function areOneWish(commands: readonly Command[]): boolean {
  const types = new Set(commands.map(({ type }) => type));
  const ends = types.has('Stop') || types.has('StopAll');
  const goesOn = types.has('Snooze') || types.has('Resume') || types.has('Pause');
  const outcomes = new Set(commands.flatMap((command) => (command.type === 'ReportOutcome' ? [command.outcome] : [])));
  const saidYesAndNo = new Set(commands.flatMap((command) => (command.type === 'AnswerQuestion' ? [command.yes] : []))).size > 1;
  return !(ends && goesOn) && !saidYesAndNo && outcomes.size <= 1 && commands.filter(({ type }) => type === 'Snooze').length <= 1;
}

const phraseOf = (words: string, { correspondentNames }: CommandContext): string =>
  withoutNames(plainLine(words.replace(/[?？]/g, '')), correspondentNames).replace(somebodySays, 'they ');

const isAskedBack = (words: string, context: CommandContext): boolean =>
  [...barePhrases(phraseOf(words, context))].some((bare) => askedBack(bare) !== undefined);

/** What we ask about these very words. */
function askedAs(words: string, context: CommandContext): readonly string[] | null {
  const phrase = phraseOf(words, context);
  const zones = context.correspondentNames.length === 0 && !context.anyTitle ? zonesOfCity(plainLine(words)) : [];
  if (zones.length > 1) return zones.slice(0, 4).map((zone) => `timezone ${zone}`);
  const whole = wordCount(phrase) > maxWords ? null : whenOf(phrase, context, [phrase]);
  if (whole !== null) return whole;
  for (const bare of barePhrases(phrase)) {
    const known = askedBack(bare) ?? candidatesOfRemark(bare.replace(/,/g, ''));
    if (known) return known;
  }
  return wordCount(phrase) > maxWords ? null : whenOf(phrase, context);
}

/** Commands that may have been meant; empty if nothing points to one. */
function candidatesFor(words: string, context: CommandContext): readonly string[] {
  const phrase = phraseOf(words, context);
  if (wordCount(phrase) > maxWords) return leadingCommand(words, context);
  const spelt = spelledRight(phrase);
  if (spelt !== null) {
    if (readLine(spelt, context)?.length) return [spelt];
    const known = askedBack(spelt);
    if (known) return known;
    // "rejceted by Initech": the name tells which one.
    if (namedIn(spelt) !== null) return [spelt];
  }
  const named = mentioned(spelt ?? phrase);
  return named.length > 0 ? named : leadingCommand(words, context);
}

/** Own entries only: every object has `constructor`. */
function askedBack(phrase: string): readonly string[] | undefined {
  const lower = phrase.toLowerCase();
  return Object.hasOwn(unclearWords, lower) ? unclearWords[lower] : undefined;
}

/** "no offer", "not really called", "never heard": what did not happen is nothing to tap. */
const NEGATED = /\b(?:not|no|never|without|nobody|no one|nothing|neither|nor|hardly|yet to)(?: \p{L}{1,12}){0,2} \p{L}{3,}/giu;

/** Words that are commands when alone, but not in this line: "don't stop", "I have done nothing yet". */
function mentioned(phrase: string): readonly string[] {
  const words = new Set(
    phrase
      .toLowerCase()
      .replace(NEGATED, ' ')
      .split(/[^\p{L}-]+/u),
  );
  const heads = [...Object.keys(commandWords), ...Object.keys(examples)].filter((word) => words.has(word));
  return [...new Set(heads.flatMap((head) => (Object.hasOwn(examples, head) ? (examples[head] ?? []) : [head])))].slice(0, 4);
}

/** What to offer for words that need an argument, or that are too common to mean anything alone. */
const examples: Readonly<Record<string, readonly string[]>> = {
  done: ['done', 'later'],
  called: ['called', 'voicemail'],
  snooze: ['snooze 3 days', 'later'],
  remind: ['later', 'snooze 1 week'],
  wait: ['later', 'snooze 1 week'],
  stop: ['stop', 'later'],
  interview: ['interview', 'met', 'interview cancelled'],
  closes: [],
  yes: [],
  no: [],
  new: [],
  import: [],
  applied: [],
  place: [],
  note: [],
  company: [],
  contact: [],
  country: [],
  hour: ['hour 8', 'hour 17'],
  'follow-ups': ['follow-ups 1', 'follow-ups 2', 'follow-ups 4'],
  application: [],
  later: ['later', 'snooze 1 week'],
  pause: ['pause', 'pause 2 weeks'],
  help: ['help'],
};

/** "Done, she said that ...": the first words are a command, the rest is not. */
function leadingCommand(words: string, context: CommandContext): readonly string[] {
  const [first = ''] = words.split(/[,.;!]/, 1);
  return first !== words && readLine(first, context)?.length ? [plainLine(first).toLowerCase()] : [];
}
