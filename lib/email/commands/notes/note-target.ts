/** Whom and what a note is about: "Dana at Initech", "Initech nurse", "to Initech as a nurse", "for nurse at Initech". */

export interface NoteTarget {
  readonly company: string | null;
  readonly person: string | null;
  readonly job: string | null;
}

const A = '(?:an? |the )?';
const JOB_WORD = '(?: (?:position|role|job|post|opening))?';
const APPLIED: readonly RegExp[] = [
  new RegExp(`^(?:for|as) ${A}(?<job>.+?)${JOB_WORD} (?:at|with|to) (?<company>.+)$`, 'i'),
  new RegExp(`^(?:(?:to|at|with) )?(?<company>.+?) (?:for|as) ${A}(?<job>.+?)${JOB_WORD}$`, 'i'),
  /^(?:(?:to|at|with) )?(?<company>[^,(:–]{1,120}?)\s{0,4}(?:,|\(|:|–| - )\s{0,4}(?<job>[^)]{1,200}?)\)?$/i,
  /^(?:to|at|with) (?<company>.+)$/i,
  // "Initech nurse", "St Mary's Hospital staff nurse": the company is what has capitals, or the first word.
  /^(?<company>\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)*) (?<job>\p{Ll}.*)$/u,
  /^(?<company>\S+) (?<job>.+)$/,
  /^(?<company>\S+)$/,
];
const PERSON_OR_COMPANY: readonly RegExp[] = [
  new RegExp(`^(?<person>.+?) (?:at|from|of|with|@) (?<company>.+?)(?: (?:about|regarding|re|for) ${A}(?<job>.+?)${JOB_WORD})?$`, 'i'),
  new RegExp(`^(?:at|to|with) (?<company>.+?)(?: (?:about|regarding|re|for) ${A}(?<job>.+?)${JOB_WORD})?$`, 'i'),
  new RegExp(`^(?<person>.+?) (?:about|regarding|re) ${A}(?<job>.+?)${JOB_WORD}$`, 'i'),
  /^(?<person>.+)$/,
];
const NOBODY: NoteTarget = { company: null, person: null, job: null };

/** Null when the text is more than names. */
export function targetOf(type: 'applied' | 'contacted' | 'met' | 'they-answered', text: string): NoteTarget | null {
  const plain = withoutTails(text).replace(/^[\s,:-]+|[\s,.:-]+$/g, '');
  if (plain === '') return NOBODY;
  const isDropOff = type === 'contacted' && /^at /i.test(plain);
  for (const pattern of type === 'applied' ? APPLIED : isDropOff ? PERSON_OR_COMPANY.slice(1) : PERSON_OR_COMPANY) {
    const { company, person, job } = pattern.exec(plain)?.groups ?? {};
    if (company === undefined && person === undefined) continue;
    if ([company, person, job].some((name) => name !== undefined && !isName(name))) continue;
    if (type === 'applied' && company !== undefined && isNoCompany(company, plain)) continue;
    const who = person !== undefined && IMPERSONAL.test(person) ? undefined : person;
    return { company: company ?? null, person: who ?? null, job: job ?? null };
  }
  return null;
}

/** When, how and how often something was done is no part of a name, in the middle ("today, for the job") or at the end. */
const withoutTails = (text: string): string => {
  let rest = text.replace(
    /,? (?:today|this morning|this afternoon|tonight|earlier|just now)(?=,? (?:for|as|about|regarding|at|to)\b)/gi,
    '',
  );
  for (let step = 0; step < 4; step += 1) rest = rest.replace(TAIL, '');
  return rest.replace(/, (?=(?:for|as) )/gi, ' ');
};
const TAIL =
  /[\s,]+(?:again|too|as well|also|finally|already|online|directly|now|just now|earlier|today|tonight|this (?:morning|afternoon|evening|week)|last night|with (?:a|my|the) (?:cover letter|new )?(?:r[eé]sum[eé]|cv|letter|portfolio|referral)|by myself)$/i;

/** "for nurse", "to 3 jobs", "sunscreen": words that are no names. A lower-case name needs "to" or a posting beside it. */
function isNoCompany(name: string, whole: string): boolean {
  // "The Home Depot", "One Medical"
  const isTitle = /\s\p{Lu}/u.test(name);
  if ((FUNCTION_WORD.test(name) && !isTitle) || /^(?:\d+|jobs?|positions?|roles?|postings?|openings?|companies|places)(?: |$)/i.test(name))
    return true;
  return name === whole && /^\p{Ll}+$/u.test(name);
}
const FUNCTION_WORD =
  /^(?:for|as|a|an|the|some|any|another|one|two|three|four|five|six|ten|several|many|few|more|lots|my|it|this|that|these|those|there|them|again|already|also|now|too|by|on|in|from|to|at|with|through|via|because|after|before|today|yesterday|online|everywhere|somewhere|elsewhere)(?: |$)/i;

const IMPERSONAL = /^(?:them|her|him|they|she|he|somebody|someone|the company|the recruiter|hr|reception)$/i;

/** A few words that don't form a sentence. */
const isName = (text: string): boolean =>
  /^[\p{L}\d][\p{L}\d\s&.,'’+!/#-]{0,59}$/u.test(text) &&
  text.split(' ').length <= 6 &&
  !/\b(?:is|are|was|were|will|has|have|had|said|says|not|do|does|did|can|could|would|want|wants|meet|me|i|you|your|we|please|that|because|but|if|when|off)\b/i.test(
    text,
  );
