/**
 * The features of an employer's mail for leaning.ts: single words, and two that are near each other in a sentence. Words that may replace each
 * other count as one ("nephew" and "sister", "chef" and "driver"). Bounded, because anybody can write the text.
 */

const maxSentences = 30;
const maxWords = 60;
/** How many words apart two may be. */
const furthest = 4;

/** Words that count as one: the word in capitals. */
const alike: Readonly<Record<string, string>> = {
  FOLK: 'bloke lad lads lass girl guy chap fella woman man person lady gentleman trainee teacher nurse welder chef cook driver drivers carer engineer electrician nanny tutor cleaner gardener waiter waitress barista receptionist developer designer analyst plumber mechanic student assistant apprentice labourer player singer writer editor',
  KIN: 'nephew niece cousin son daughter brother sister friend neighbour wife husband boy mum dad',
  CANDIDATE: 'candidate applicant candidates applicants',
  JOB: 'job role position post vacancy place spot opening internship placement apprenticeship traineeship traineeships scholarship fellowship requisition req gig seat chair',
  HOURS: 'hours shifts weekends nights mornings evenings days saturdays sundays',
  BOSS: 'boss owner manager director head chief board panel committee governors partners trustees council directors wardens client company team school founders chair',
  DAY: 'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight',
  MONTH: 'january february march april may june july august september october november december spring summer autumn winter',
  TOOK: 'hired appointed employed recruited took taken chosen chose picked selected engaged',
  TAKE: 'hire appoint employ recruit take choose pick select engage',
  GAVE: 'gave given offered awarded promised',
  OUR: 'our my his her their',
  SOMEBODY: 'someone somebody another',
  PAY: 'salary wage pay euros euro pounds quid dollars',
};
const standsFor: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
const NUMBER = /^\p{Sc}?\d/u;
/** A question mark counts as a word. */
const STOP = /^[,;:.]?$/;

/** Calls `found` for each word, and for each two words that are near each other. `plain`: sentences as plain-words.ts leaves them. */
export function eachFeature(plain: readonly string[], found: (word: string, later: string | undefined) => void): void {
  for (const sentence of plain.slice(0, maxSentences)) {
    const words = sentence
      .split(' ', maxWords)
      .filter((word) => !STOP.test(word))
      .map(wordFor);
    for (const [at, word] of words.entries()) {
      found(word, undefined);
      for (let next = at + 1; next <= at + furthest && next < words.length; next += 1) found(word, words[next]);
    }
  }
}

const wordFor = (word: string): string => standsFor.get(word) ?? (NUMBER.test(word) ? 'NUMBER' : word);
