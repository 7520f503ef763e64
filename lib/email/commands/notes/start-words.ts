/**
 * The words that start a timeline with somebody new and tell what happened there, as a link carries them: "applied to Okapi Systems,
 * interview nov 5 15:00". Each is read back before it is offered, so that a link never shortens a name.
 * Not here: reading them (notes.ts), when they are offered (handling/obey/).
 */
import type { Command } from '../../../domain/commands.ts';
import type { CommandContext } from '../days.ts';
import { type Note, readNote } from './notes.ts';
import { typedDay, typedFact } from './typed-fact.ts';

type Today = Pick<CommandContext, 'now' | 'country'>;

/** What was told by a line without the name. Facts that have no words of their own are left out. */
export function startWords(name: string, job: string | null, told: readonly Command[], today: Today): string {
  const facts = [...new Set(told.map(typedFact))].filter((fact) => fact !== null);
  const begin = begins(name, job).find((words) => names(readNote(words, today), { company: name, job })) ?? begins(name, job).at(-1) ?? '';
  const whole = [begin, ...facts].join(', ');
  return readNote(whole, today)?.facts.length === facts.length ? whole : begin;
}

/** The last one is surely read back: names lose their quotes. */
const begins = (name: string, job: string | null): readonly string[] => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`;
  return [
    `applied to ${name}${job === null ? '' : ` for ${job}`}`,
    `applied to ${quoted(name)}${job === null ? '' : ` for ${quoted(job)}`}`,
  ];
};

/** The same for a note of a call or a meeting, which is no application. */
export function startWordsOf(note: Note, today: Today): string {
  const { type, how, company, person, job, on } = note;
  const did = type === 'met' ? 'met' : how === 'called' ? 'called' : how === 'voicemail' ? 'left a voicemail for' : null;
  if (did !== null) {
    const who = [person, company].filter((name) => name !== null).join(' at ');
    const words = `${did} ${who}${job === null ? '' : ` about the ${job} job`}${on === null ? '' : ` ${typedDay(on)}`}, new`;
    if (names(readNote(words, today), { company: company ?? person, job })) return words;
  }
  const heard: readonly Command[] = type === 'they-answered' ? [{ type: 'ReportReply', promises: note.promises }] : [];
  const meets: readonly Command[] = note.interview === null ? [] : [{ type: 'SetInterview', ...note.interview }];
  return startWords(company ?? person ?? '', job, [...(meets.length > 0 ? meets : heard), ...note.facts], today);
}

const names = (note: Note | null, { company, job }: Pick<Note, 'company' | 'job'>): boolean =>
  note !== null && (note.company ?? note.person) === company && note.job === job;
