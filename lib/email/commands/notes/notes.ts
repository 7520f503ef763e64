/**
 * A line in which the user tells what happened elsewhere: "called Dana at Initech", "applied Initech nurse nov 3", "they called, decide by
 * Friday".
 * The whole line must fit. Not here: which timeline it is about (handling), answers to our mails (read-answer.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Command } from '../../../domain/commands.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import type { Channel } from '../../../domain/words.ts';
import { dayMentions } from '../../dates/day-mentions.ts';
import { readLine } from '../clauses.ts';
import { type CommandContext, standpoint } from '../days.ts';
import { plainLine } from '../plain-words.ts';
import { type ReportedMeeting, readReportedMeeting } from '../reported-meeting.ts';
import { readReportedPlan } from '../reported-plan.ts';
import { targetOf } from './note-target.ts';
import { type NoteVerb, noteVerbs } from './note-words.ts';
import { toldWhen } from './told-when.ts';
import { channelIn, withoutChannel, withoutWay } from './ways.ts';

type Today = Pick<CommandContext, 'now' | 'country'>;

export interface Note {
  /** Who acted: the user, the correspondent, or both. */
  readonly type: 'contacted' | 'they-answered' | 'met';
  readonly channel: Channel;
  /** Null if the correspondent acted. */
  readonly how: NoteVerb['how'];
  readonly company: string | null;
  /** A bare name ("called Initech") may be a person or a company: look for both. */
  readonly person: string | null;
  readonly job: string | null;
  /** Null: today. */
  readonly on: Temporal.PlainDate | null;
  readonly promises: readonly StatedPromise[];
  /** That they want to meet, and when. */
  readonly interview: ReportedMeeting | null;
  /** What else the line tells, in the words of an answer: "applied to Initech, interview nov 5 15:00". */
  readonly facts: readonly Command[];
  /** "called Dana at Initech, new": it starts a timeline, whatever was done. */
  readonly isNew: boolean;
}

type Plain = Omit<Note, 'facts' | 'isNew'>;

/** "applied @ Kroger", "interview w/ Dana", "thru Indeed". */
const SHORTHAND = /(^| )(@|w\/|thru\b) ?(?=[\p{L}\d])/giu;
const shorthand: Readonly<Record<string, string>> = { '@': 'at', 'w/': 'with', thru: 'through' };

const BEGINNING =
  /^(?:(?:note|fyi|ok|hi|hello|so)\b[\s,:]*)?(?:(?:today|yesterday)[\s,]+)?(?:(?:i|we)\s+)?(?:have\s+)?(?:just\s+|also\s+|already\s+)?/i;
const maxLine = 200;

export function readNote(line: string, context: Today): Note | null {
  const isNew = NEW.test(line);
  const told = line.replace(NEW, '');
  const note = (isNew ? null : withFacts(told, context)) ?? plainNote(told, context);
  return note && { facts: [], ...note, isNew };
}

const NEW = /[,;] new\s*$/i;
/** Facts that may follow an application in the same line. */
const facts: ReadonlySet<Command['type']> = new Set([
  ...([
    'SetInterview',
    'ReportMeeting',
    'SetAssessment',
    'ReportOutcome',
    'ReportReply',
    'ReportContact',
    'ReportNoShow',
    'AddNote',
  ] as const),
]);

/** "applied to Initech, interview thu 3pm". Null unless all that follows a comma is one or more facts. */
function withFacts(line: string, context: Today): (Plain & Pick<Note, 'facts'>) | null {
  for (const { index } of [...line.slice(0, maxLine).matchAll(/[,;] /g)].slice(0, mostParts)) {
    const said = readLine(line.slice(index + 2), { ...context, correspondentNames: [], isAsked: false });
    if (said === null || said.length === 0 || !said.every(({ type }) => facts.has(type))) continue;
    const note = plainNote(line.slice(0, index), context);
    if (note?.how === 'applied') return { ...note, facts: said };
  }
  return null;
}

/** Each part is read, and a line of names has few. */
const mostParts = 5;

/** As our own links write a name that would be read otherwise: `applied to "Center for Hope" for "cook"`. */
const QUOTED = /^applied to "(?<company>[^"]{1,60})"(?: for "(?<job>[^"]{1,60})")?$/i;

function plainNote(line: string, context: Today): Plain | null {
  if (line.length > maxLine || /\?\s*$/.test(line)) return null;
  const { company, job } = QUOTED.exec(line.trim())?.groups ?? {};
  if (company !== undefined) {
    const said = { type: 'contacted', channel: 'portal', how: 'applied', person: null, on: null, promises: [], interview: null } as const;
    return { ...said, company, job: job ?? null };
  }
  const plain = plainLine(line).replace(SHORTHAND, (_, before, short) => `${before}${shorthand[short.toLowerCase()]} `);
  for (const text of new Set([plain, plain.replace(BEGINNING, '')])) {
    for (const verb of noteVerbs) {
      const match = verb.pattern.exec(text);
      const note = match && noteOf(verb, match, text.slice(match[0].length), line, context);
      if (note) return note;
    }
  }
  return null;
}

/** "applied for nurse", "applied again": an application without an employer. `line` is none of the notes above. */
export function appliedNowhere(line: string, context: Today): boolean {
  if (line.length > 80 || /[?]\s*$/.test(line)) return false;
  const [, rest] = /^applied\b\s*(.*)$/i.exec(plainLine(line).replace(BEGINNING, '')) ?? [];
  if (rest === undefined) return false;
  const { text } = withoutWay(withoutChannel(rest));
  if (text.split(' ').length > 8) return false;
  // "Through the portal" tells as little as "for nurse"; "online today" corrects the day.
  const { about, on } = withoutDay(text, context);
  return /\p{L}/u.test(about) || (on === null && /\p{L}/u.test(rest) && !/\b(?:today|this morning|this afternoon)\b/i.test(rest));
}

function noteOf(verb: NoteVerb, match: RegExpExecArray, after: string, line: string, context: Today): Plain | null {
  const { type, how } = verb;
  const isVoicemail = how === 'called' && NOBODY_THERE.test(after);
  const rest = isVoicemail ? after.replace(NOBODY_THERE, '') : after;
  const written = channelIn(rest) ?? verb.channel;
  // An application through LinkedIn is no message to anybody.
  const channel = how === 'applied' && written === 'message' ? 'portal' : written;
  const { text: told, owner } = how === 'applied' ? withoutWay(withoutChannel(rest)) : { text: withoutChannel(rest), owner: null };
  if (type === 'they-answered') {
    const who = match.groups?.who ?? '';
    if (NO_NAME.test(who)) return null;
    const [subject = '', ...plan] = ` ${told}`.split(PLAN_BEGINS);
    const target = targetOf(type, `${/^(?:they|she|he|someone|somebody)$/i.test(who) ? '' : who} ${subject}`.trim());
    const planned = plan.join(' ').trim();
    const interview = readReportedMeeting(planned, context);
    const promises = interview === null ? planIn(planned, line, context) : [];
    return target && promises && { type, channel, how, ...target, on: null, promises, interview };
  }
  const when = toldWhen(` ${told}`, context);
  const dated = withoutDay(when.text.trim(), context);
  const { about, on } = when.on === null ? dated : { about: when.text, on: when.on };
  const named = targetOf(how === 'applied' ? 'applied' : type, about);
  // "on the Globex website for welder": whose website it is tells the company, where nothing else does.
  const target = owner === null || named?.company != null ? named : targetOf('applied', `to ${owner} ${about}`);
  if (!target || (target.company === null && target.person === null)) return null;
  return { type, channel, how: isVoicemail ? 'voicemail' : how, ...target, on, promises: [], interview: null };
}

/** "never called", "a nurse called": the pattern of a name takes small letters as well, as people type them. */
const NO_NAME =
  /(?:^| )(?:never|not|nobody|no|none|just|still|already|also|only|almost|who|what|when|why|how|have|has|had|did|do|was|were|am|is|are|be|been|it|this|that|a|an|one|yes|got|today|yesterday|nurse|manager|recruiter|interviewer|receptionist|secretary|lady|guy|man|woman|boss)(?= |$)/i;

/** "called Bouillet, left a message": then nobody was spoken to. */
const NOBODY_THERE =
  /,? (?:and |but )?(?:i )?(?:left (?:them |her |him )?(?:a |another )?(?:short )?(?:message|voicemail|voice mail|vm|msg)|no answer|nobody (?:answered|picked up|there)|no one (?:answered|picked up)|(?:got|reached) (?:their |the |her |his )?(?:voicemail|answering machine))$/i;

/** Their words follow the name. */
const PLAN_BEGINS =
  /[,;:–]| - | and (?=they|she|he|i\b|we\b|will|decide|wants?\b|would|asked|invited|need|set|offered|booked|arranged)| that | (?=(?:(?:they|she|he) )?wants? (?:to|me)\b|would like\b|asked me\b|invited me\b|to (?:set|arrange|invite|book)\b)/i;

/** A day at the end, "nov 3" or "[3 November]", means the last such day. */
function withoutDay(text: string, context: Today): { readonly about: string; readonly on: Temporal.PlainDate | null } {
  const mentions = dayMentions(text, standpoint(context, { towards: 'back' }));
  const mention = mentions.at(-1);
  const isLast = mention && /^[\s\])]*$/.test(text.slice(mention.end)) && mention.date.since(context.now.toPlainDate()).sign <= 0;
  const about = isLast ? text.slice(0, mention.start).replace(/[\s,([]{0,8}(?:\bon)?\s{0,8}$/i, '') : text;
  return { about: about.replace(/\s+(?:today|this morning|this afternoon)$/i, ''), on: isLast ? mention.date : null };
}

function planIn(text: string, line: string, context: Today): readonly StatedPromise[] | null {
  return text === '' ? [] : readReportedPlan(text, line, { ...context, correspondentNames: [], isAsked: false });
}
