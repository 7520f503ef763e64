/** Whether a mail says no, and how surely: by a row that says so, by several signs of one, or by what it resembles. */
import type { Found } from './found-rows.ts';
import type { Leaning } from './learned/leaning.ts';
import type { Likeness } from './learned/likeness.ts';
import type { Saying } from './rows/row.ts';
import { isAboutAnotherPost, isStillOpen } from './still-open.ts';
import { goingOn, type WhatIsSaid } from './what-is-said.ts';

export const REGRET = /\b(?:unfortunately|regret\w*|sorry|afraid|sadly|gutted|soz)\b/i;

/** Shares. Measured on mails on which the scorers were not trained (docs/understanding.md). */
const thresholds = {
  /** How much it resembles public rejections. The first two need words of a rejection that are not enough alone. */
  sureNo: 0.9,
  askNo: 0.6,
  unlikeANo: 0.05,
  /** It resembles public receipts this much: it is one, unless it leans against it. */
  receipt: 0.85,
  /** How much it leans to a no: alone in a note and in a letter, then with a word, a sign and several signs of one. */
  leansInANote: 0.4,
  leansInALetter: 0.55,
  leansSurelyWithAWord: 0.85,
  leansSurelyWithASign: 0.75,
  leansSurelyWithMore: 0.25,
  /** In a note without any word of a no: it has few words to lean by. */
  leansBarely: 0.7,
  /** It leans to a no whatever else it says. */
  leansAgainstIt: 0.8,
  /** Below this, even several signs mean something else. */
  leansElsewhere: 0.04,
} as const;

const signsOfANo: readonly Saying[] = ['taken', 'needless', 'unsuited', 'soft-no'];
/** The first sentence with each kind of sign. */
export const signsIn = ({ weak }: WhatIsSaid): readonly Found[] => signsOfANo.flatMap((sign) => weak.get(sign)?.[0] ?? []);

/** Sentences. A longer mail, such as a newsletter, turns nobody away without saying so. */
const longest = 20;
/** Up to so many sentences it is a note. */
const longestNote = 8;

export type Certainty = 'sure' | 'ask' | 'nothing';

/** Never surely where something of the user's goes on. */
export function readNo(evidence: WhatIsSaid, likeness: Likeness, leaning: Leaning, all: readonly string[]): Certainty {
  const certainty = howSurely(evidence, likeness, leaning, all);
  return certainty === 'sure' && isStillOpen(all) ? 'ask' : certainty;
}

function howSurely(evidence: WhatIsSaid, likeness: Likeness, leaning: Leaning, all: readonly string[]): Certainty {
  const { said, doubtfulNo } = evidence;
  const no = said.get('rejected');
  if (no !== undefined) return said.has('offer') || isBesideInvitation(no, said) || isOfAnAlert(no, said, all) ? 'ask' : 'sure';
  if (doubtfulNo !== undefined) return 'ask';
  if (isAboutAnotherPost(all)) return 'nothing';
  const signs = byWeakRows(evidence, likeness, all);
  const isReceipt = likeness.received >= thresholds.receipt && leaning.rejected < thresholds.leansAgainstIt;
  return signs === 'nothing' && !isReceipt ? turnedAway(evidence, likeness, leaning, all) : signs;
}

/** "The other site said no to you. Come and meet us on Friday." A talk about other posts takes no no back. */
const isBesideInvitation = ({ sentence }: Found, said: WhatIsSaid['said']): boolean => {
  const invitation = said.get('interview')?.sentence ?? sentence;
  return invitation !== sentence && !ABOUT_OTHER_POSTS.test(invitation);
};
const ABOUT_OTHER_POSTS =
  /\b(?:other|another|few|couple(?: of)?|different|similar|more|new) (?:[\w-]+ ){0,2}(?:roles?|jobs?|positions?|posts|mandates?|openings?|vacanc\w+|opportunit\w+|requirements?|clients|bits)\b/i;

/** Of one of the jobs in a job alert: "Store manager (no longer accepting applications)". */
const isOfAnAlert = ({ sentence }: Found, said: WhatIsSaid['said'], [subject]: readonly string[]): boolean =>
  said.get('none')?.sentence === subject && !/\byou/i.test(sentence);

function byWeakRows({ said, weak }: WhatIsSaid, { rejected }: Likeness, all: readonly string[]): Certainty {
  const signs = weak.get('rejected') ?? [];
  if (signs.length < 2 || signs[0]?.row.strength !== 'weak' || said.has('offer')) return 'nothing';
  if (rejected >= thresholds.sureNo && signs.some(({ row, sentence }) => row.strength === 'weak' && REGRET.test(sentence))) return 'sure';
  return rejected >= thresholds.askNo && all.some((sentence) => REGRET.test(sentence)) ? 'ask' : 'nothing';
}

/** Somebody was taken and the user is wished good luck: a no that no single sentence says. */
function turnedAway(evidence: WhatIsSaid, likeness: Likeness, leaning: Leaning, all: readonly string[]): Certainty {
  const { rejected } = leaning;
  const { said, weak } = evidence;
  if (all.length > longest) return 'nothing';
  if (said.has('offer') || said.has('on-hold')) return 'nothing';
  if (goingOn.some((saying) => said.has(saying))) return rejected >= thresholds.leansAgainstIt ? 'ask' : 'nothing';
  if (said.has('no-openings') && !weak.has('taken') && !weak.has('unsuited')) return 'nothing';
  const signs = signsIn(evidence).length;
  const comforts = (all.some((sentence) => REGRET.test(sentence)) ? 1 : 0) + (weak.has('farewell') ? 1 : 0);
  if (signs > 0 && signs + comforts > 2 && rejected >= thresholds.leansSurelyWithMore) return 'sure';
  if (signs > 0 && signs + comforts > 1 && rejected >= thresholds.leansSurelyWithASign) return 'sure';
  if ((signs + comforts > 0 || weak.has('shade') || weak.has('rejected')) && rejected >= thresholds.leansSurelyWithAWord) return 'sure';
  if (signs > 0 && comforts > 0 && rejected >= thresholds.leansElsewhere) return 'ask';
  const isUnderWay = said.has('in-process') || said.has('received');
  const isWordless = signs + comforts === 0 && !weak.has('shade');
  const isUnlikely = (isWordless && said.has('in-process')) || likeness.rejected < thresholds.unlikeANo;
  if (isUnderWay && isUnlikely && rejected < thresholds.leansAgainstIt) return 'nothing';
  const isLetter = all.length > longestNote || isUnderWay;
  const least = isLetter
    ? thresholds.leansInALetter
    : isWordless && !weak.has('rejected')
      ? thresholds.leansBarely
      : thresholds.leansInANote;
  return rejected + leaning['no-openings'] >= least ? 'ask' : 'nothing';
}
