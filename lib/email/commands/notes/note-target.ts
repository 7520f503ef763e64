/** Whom and what a note is about: "Dana at Initech", "Initech nurse", "to Initech as a nurse", "for nurse at Initech". */
import { findPlace } from '../../../domain/calendar/find-place.ts';
import { namesAJob } from '../../people/employers/company-name.ts';

export interface NoteTarget {
  readonly company: string | null;
  readonly person: string | null;
  readonly job: string | null;
}

const A = '(?:an? |the |their |your )?(?:(?:post|position|role|job|vacancy) of (?:an? )?)?';
const JOB_WORD = '(?: (?:position|role|job|post|opening))?';
/** "Bank of America", "Applied Materials": words with capitals, and the small ones between them. */
const TITLE = String.raw`\p{Lu}\S*(?: (?:(?:of|and|&|for|the|de) ){0,2}\p{Lu}\S*)*`;
/** No posting begins with them. */
const NO_JOB = String.raw`(?:and|to|of|on|in|at|or|the|with|by|from|but|then|before|after|so|my|over|it|all|everywhere|twice|generously|evenly|too|for|as|de|du)\b`;
const APPLIED: readonly RegExp[] = [
  // "to two jobs at Kroger", "for a job at Costco"
  /^(?:to|for) (?:an?|the|some|one|two|three|several|multiple|\d{1,2}) (?:more |other |different )?(?:jobs?|positions?|roles?|postings?|openings?) (?:at|with) (?<company>.+)$/i,
  new RegExp(`^(?:for|as) ${A}(?<job>.+?)${JOB_WORD} (?:at|with|to) (?<company>.+)$`, 'i'),
  new RegExp(`^(?:(?:to|at|with) )?(?<company>.+?) (?:for|as) ${A}(?<job>.+?)${JOB_WORD}$`, 'i'),
  /^(?:(?:to|at|with) )?(?<company>[^,(:–]{1,120}?)\s{0,4}(?:,|\(|:|–| - )\s{0,4}(?<job>[^)]{1,200}?)\)?$/i,
  // "to Applied Materials process engineer": what follows the capitals is the posting, unless it is a place or a way.
  new RegExp(
    String.raw`^(?:[Tt]o|[Aa]t|[Ww]ith) (?:the )?(?<company>${TITLE}) (?!(?:in|near|on|at|by|of|de|du|des|la|und|through|via|with|because|who|from|and|or|not)\b)(?<job>\p{Ll}[^,]*?)${JOB_WORD}$`,
    'u',
  ),
  /^(?:to|at|with) (?<company>.+)$/i,
  // "Initech nurse", "St Mary's Hospital staff nurse": the company is what has capitals, or the first word.
  new RegExp(String.raw`^(?<company>\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)*) (?!${NO_JOB})(?<job>\p{Ll}.*)$`, 'u'),
  // "Republic Welding": two capitals are one name.
  new RegExp(`^(?<company>${TITLE})$`, 'u'),
  new RegExp(String.raw`^(?<company>\S+) (?!${NO_JOB})(?<job>.+)$`, 'i'),
  /^(?<company>\S+)$/,
];
/** "to Business Analyst at Globex" */
const TITLE_AT = /^(.{2,60}?) at (.{2,60})$/i;
const ABOUT = `(?:,? (?:about|regarding|re|for) ${A}(?<job>.+?)${JOB_WORD})?`;
const PERSON_OR_COMPANY: readonly RegExp[] = [
  // "Tina Park (Boeing)", "Tina Park, Boeing, about structures"
  new RegExp(String.raw`^(?<person>\p{Lu}\S* \p{Lu}[^\s,(]*)(?:, | \()(?<company>\p{Lu}[^,()]{0,50}?)\)?${ABOUT}$`, 'u'),
  new RegExp(`^(?<person>.+?) (?:at|from|of|with|@) (?<company>.+?)${ABOUT}$`, 'i'),
  new RegExp(`^(?:at|to|with) (?<company>.+?)${ABOUT}$`, 'i'),
  new RegExp(`^(?<person>.+?) (?:about|regarding|re) ${A}(?<job>.+?)${JOB_WORD}$`, 'i'),
  /^(?<person>.+)$/,
];
const NOBODY: NoteTarget = { company: null, person: null, job: null };

/** Null when the text is more than names. */
export function targetOf(type: 'applied' | 'contacted' | 'met' | 'they-answered', text: string): NoteTarget | null {
  const plain = withoutTails(text.replace(REMARK, '')).replace(/^[\s,:-]+|[\s,.:-]+$/g, '');
  if (plain === '') return NOBODY;
  const isDropOff = type === 'contacted' && /^at /i.test(plain);
  for (const pattern of type === 'applied' ? APPLIED : isDropOff ? PERSON_OR_COMPANY.slice(1) : PERSON_OR_COMPANY) {
    const { company, person, job } = pattern.exec(plain)?.groups ?? {};
    if (company === undefined && person === undefined) continue;
    if ([company, person, job].some((name) => name !== undefined && !isName(name))) continue;
    if (type === 'applied' && company !== undefined && isNoCompany(company, plain)) continue;
    const [, title, employer] = (type === 'applied' && job === undefined && TITLE_AT.exec(company ?? '')) || [];
    if (title !== undefined && employer !== undefined && namesAJob(title))
      return { company: withoutPlace(employer), person: null, job: title };
    const who = person !== undefined && IMPERSONAL.test(person) ? undefined : person;
    return {
      company: company === undefined ? null : withoutPlace(company),
      person: who ?? null,
      job: job === undefined || NO_POSTING.test(job) || isPlace(job) ? null : job,
    };
  }
  return null;
}

/** "Boeing in Seattle" is Boeing, and "the Red Lion" the Red Lion. */
function withoutPlace(company: string): string {
  const name = company.replace(/^the (?=\p{Lu})/u, '');
  const [, house = '', place = ''] = /^(.{2,50}?) in (\p{Lu}.{1,40})$/u.exec(name) ?? [];
  return house !== '' && isPlace(place) ? house : name;
}

/** "Maison Bernachon, Lyon". "QA" and "BA" are jobs, though countries have these codes. */
const isPlace = (text: string): boolean => /^(?!(?!UK|US)\p{Lu}{2}$)\p{Lu}/u.test(text) && findPlace(text).type === 'found';

/** "(career fair)"; "(Boeing)" is a name. */
const REMARK = /\s\((?!\p{Lu})[^()]{1,60}\)$/u;

/** "for a job", "for the second time" */
const NO_POSTING = /^(?:jobs?|positions?|roles?|openings?|something|anything|(?:first|second|third|last) time)$/i;

/** When, how and how often something was done is no part of a name, in the middle ("today, for the job") or at the end. */
const withoutTails = (text: string): string => {
  let rest = text.replace(
    /(?:^|,? )(?:today|this morning|this afternoon|tonight|earlier|just now)(?=,? (?:for|as|about|regarding|at|to)\b)/gi,
    '',
  );
  for (let step = 0; step < 4; step += 1) rest = rest.replace(TAIL, '');
  return rest.replace(/, (?=(?:for|as) )/gi, ' ').trim();
};
const TAIL =
  /[\s,]+(?:again|too|as well|also|finally|already|online|directly|now|just now|earlier|today|tonight|this (?:morning|afternoon|evening|week)|last night|with (?:a|my|the) (?:cover letter|new )?(?:r[eé]sum[eé]|cv|letter|portfolio|referral)|by myself|back|(?:through|via|by) (?:an?|my) (?:friend|referral|contact|colleague|former colleague|neighbou?r|relative|cousin|brother|sister)|at (?:an?|the|their|our) (?:\p{L}{2,20} ){0,2}(?:fair|conference|event|meetup|expo|career day|open day|open house|party))$/iu;

/** "for nurse", "to 3 jobs", "sunscreen": words that are no names. A lower-case name needs "to" or a posting beside it. */
function isNoCompany(name: string, whole: string): boolean {
  if (/^(?:on|in|via|through|thru|by|from|using|over|with|for|as|to|at) /.test(name)) return true;
  // "The Home Depot", "One Medical"
  const isTitle = /\s\p{Lu}/u.test(name);
  if ((FUNCTION_WORD.test(name) && !isTitle) || /^(?:\d+|jobs?|positions?|roles?|postings?|openings?|companies|places)(?: |$)/i.test(name))
    return true;
  return (name === whole && /^\p{Ll}+$/u.test(name)) || THING.test(name);
}
const FUNCTION_WORD =
  /^(?:for|as|a|an|the|some|any|another|one|two|three|four|five|six|ten|several|many|few|more|lots|my|it|this|that|these|those|there|them|again|already|also|now|too|by|on|in|from|to|at|with|through|via|because|after|before|today|yesterday|online|everywhere|somewhere|elsewhere)(?: |$)/i;

/** What else is applied. */
const THING =
  /^(?:myself|sun(?:block|screen|cream)?|lotion|cream|ointment|make-?up|lipstick|mascara|pressure|force|paint|primer|varnish|polish|glue|wax|heat|ice|logic|discounts?|brakes?|patch(?:es)?|updates?|fertili[sz]er|bandages?|plasters?|filters?|changes)(?: |$)/i;

const IMPERSONAL = /^(?:them|her|him|they|she|he|somebody|someone|the company|the recruiter|hr|reception)$/i;

/** A few words that don't form a sentence. */
const isName = (text: string): boolean =>
  /^[\p{L}\d][\p{L}\d\s&.,'’+!/#-]{0,59}$/u.test(text) &&
  text.split(' ').length <= 6 &&
  !/\b(?:is|are|was|were|will|has|have|had|said|says|not|do|does|did|can|could|would|want|wants|meet|me|i|you|your|we|my|cv|please|that|because|but|if|when|off)\b/i.test(
    text,
  );
