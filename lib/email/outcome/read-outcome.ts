/**
 * What an employer's mail decides, or is about, and how surely. Rows match explicit words; the scorer has learned from similar mails. A
 * rejection needs a row: on likeness alone we at most ask, because a false rejection ends a live application. We ask about a mail that is
 * mostly not English, unless it plainly rejects. Not here: the consequences of a decision (handling/reading).
 */
import { type Found, foundRows } from './found-rows.ts';
import { type Language, languageOf } from './language.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { foreignNo } from './read-foreign.ts';
import type { Decision, Saying } from './rows/row.ts';

export type { Decision } from './rows/row.ts';

export interface ReadOutcome {
  readonly decision: Decision;
  /** `ask`: it may be, so the user is asked; `nothing`: it decides nothing. */
  readonly certainty: 'sure' | 'ask' | 'nothing';
  /** The sentence that decided, as it was typed; '' for nothing. */
  readonly because: string;
  /** Everything that some sentence surely says, the decision among it. */
  readonly says: ReadonlySet<Saying>;
  readonly language: Language;
}

export interface OutcomeText {
  readonly subject: string;
  readonly sentences: readonly string[];
}

/** Thresholds for the scorer's shares. Measured on sources on which it was not trained (docs/understanding.md). */
const thresholds = {
  /** With words of a rejection that are not enough on their own. */
  sureNo: 0.9,
  askNo: 0.6,
  /** With words like an invitation it is a receipt, which mentions later interviews. */
  receipt: 0.85,
} as const;

/** The first one found counts. A rejection and a withdrawal come before all of them. */
const order: readonly Saying[] = [
  ...(['offer', 'on-hold', 'no-openings', 'unfinished', 'approach', 'assessment', 'interview', 'presented'] as const),
  ...(['information-wanted', 'received', 'in-process', 'survey', 'none', 'kept-on-file'] as const),
];

const comesTo: Partial<Record<Saying, Decision>> = {
  unfinished: 'none',
  approach: 'none',
  survey: 'none',
  presented: 'in-process',
  'kept-on-file': 'no-openings',
};

export function readOutcome({ subject, sentences }: OutcomeText, likeness?: Likeness): ReadOutcome {
  const language = languageOf(sentences);
  if (language === 'en') return readEnglish({ subject, sentences }, likeness ?? likenessOf([subject, ...sentences]));
  const no = foreignNo(sentences, language);
  return no === undefined
    ? { decision: 'none', certainty: 'ask', because: '', says: new Set(), language }
    : { decision: 'rejected', certainty: 'sure', because: no, says: new Set(['rejected']), language };
}

function readEnglish({ subject, sentences }: OutcomeText, likeness: Likeness): ReadOutcome {
  const found = aboutTheUser(foundRows([subject, ...sentences]), sentences);
  const evidence = evidenceIn(found);
  const says = new Set(evidence.said.keys());
  const doubted = (saying: Saying): Found | undefined => (saying === 'rejected' ? evidence.doubtfulNo : undefined);
  const read = (saying: Saying, certainty: ReadOutcome['certainty']): ReadOutcome => ({
    decision: comesTo[saying] ?? (saying as Decision),
    certainty,
    because: (evidence.said.get(saying) ?? doubted(saying) ?? evidence.weak.get(saying)?.[0])?.sentence ?? '',
    says,
    language: 'en',
  });
  if (evidence.said.has('withdrawn')) return read('withdrawn', isNoOfTheirs(found) ? 'ask' : 'sure');
  const no = readNo(evidence, likeness, [subject, ...sentences]);
  if (no !== 'nothing') return read('rejected', no);
  // A survey's subject says what it is; in a receipt's small print it is nothing.
  if (evidence.said.get('survey')?.sentence === subject) return read('survey', 'sure');
  if (evidence.said.has('received') && !says.has('unfinished') && likeness.received >= thresholds.receipt) return read('received', 'sure');
  const first = order.find((saying) => says.has(saying));
  return first === undefined ? { decision: 'none', certainty: 'nothing', because: '', says, language: 'en' } : read(first, 'sure');
}

/** A board's word of a job that the user only saved: "This job has been filled. You bookmarked it." */
const ONLY_SAVED = /\b(?:job|role|position|vacancy)s?\b.{0,80}\byou(?: have|['’]ve)? (?:saved|bookmarked|liked|starred)\b|\bsaved jobs?\b/i;
const aboutTheUser = (found: readonly Found[], sentences: readonly string[]): readonly Found[] =>
  sentences.some((sentence) => ONLY_SAVED.test(sentence))
    ? found.filter(
        ({ row, sentence }) => row.saying !== 'rejected' || /\byou(?:r application| applied| have not been| were not)\b/i.test(sentence),
      )
    : found;

interface Evidence {
  /** Where each was found: by a strong row, or by a weak one with another sign. */
  readonly said: ReadonlyMap<Saying, Found>;
  /** Weak rows and hints, each row once, the weak ones first. */
  readonly weak: ReadonlyMap<Saying, readonly Found[]>;
  /** A strong word of a rejection that may be told of somebody else. */
  readonly doubtfulNo: Found | undefined;
}

function evidenceIn(found: readonly Found[]): Evidence {
  const said = new Map<Saying, Found>();
  const weak = new Map<Saying, readonly Found[]>();
  const isDoubtfulNo = ({ row, isDoubtful }: Found): boolean => isDoubtful && row.saying === 'rejected' && row.strength === 'strong';
  for (const [saying, of] of Map.groupBy(
    found.filter(({ isDoubtful }) => !isDoubtful),
    ({ row }) => row.saying,
  )) {
    const strong = of.find(({ row }) => row.strength === 'strong');
    const signs = [...new Map(of.filter(({ row }) => row.strength !== 'strong').map((each) => [each.row, each])).values()];
    const sorted = [...signs.filter(({ row }) => row.strength === 'weak'), ...signs.filter(({ row }) => row.strength === 'hint')];
    const [first] = sorted;
    if (first !== undefined) weak.set(saying, sorted);
    // For a rejection weak signs are not enough: see readNo.
    const together = saying !== 'rejected' && first?.row.strength === 'weak' && sorted.length > 1 ? first : undefined;
    const speaker = strong ?? together;
    if (speaker !== undefined) said.set(saying, speaker);
  }
  return { said, weak, doubtfulNo: found.find(isDoubtfulNo) };
}

/** "The other site said no to you. Come and meet us on Friday." */
const isBesideInvitation = ({ sentence }: Found, said: Evidence['said']): boolean =>
  (said.get('interview')?.sentence ?? sentence) !== sentence;

const REGRET = /\b(?:unfortunately|regret\w*|sorry|afraid|sadly)\b/i;

function readNo({ said, weak, doubtfulNo }: Evidence, { rejected }: Likeness, all: readonly string[]): ReadOutcome['certainty'] {
  const no = said.get('rejected');
  if (no !== undefined) return said.has('offer') || isBesideInvitation(no, said) ? 'ask' : 'sure';
  if (doubtfulNo !== undefined) return 'ask';
  const signs = weak.get('rejected') ?? [];
  if (signs.length < 2 || signs[0]?.row.strength !== 'weak' || said.has('offer')) return 'nothing';
  if (rejected >= thresholds.sureNo && signs.some(({ row, sentence }) => row.strength === 'weak' && REGRET.test(sentence))) return 'sure';
  return rejected >= thresholds.askNo && all.some((sentence) => REGRET.test(sentence)) ? 'ask' : 'nothing';
}

/** They confirm a withdrawal, and also reject for a reason of their own. */
const isNoOfTheirs = (found: readonly Found[]): boolean =>
  found.some(({ row, sentence }) => row.saying === 'rejected' && row.strength === 'strong' && REGRET.test(sentence));
