/** How a company's name looks in running text, and what only looks like one. Rather nothing than a guess. */

const INITIALS = String.raw`(?:St|Dr|Mt|Ft|\p{Lu})\.`;
const WORD = String.raw`(?:${INITIALS}|[\p{Lu}\d][\p{L}\d&'’+-]{0,30}(?:\.(?:com|io|ai|org|net|de|co\.uk))?)`;
const LINK = '(?:&|and|of|for|the|de|der|von|und)';
/** A full stop within it belongs to an abbreviation: "at Globex. We regret" is Globex. */
export const NAME = `(?:the )?${WORD}(?: (?:${LINK} )?${WORD}){0,4}`;

const maxName = 60;
const DESK =
  '(?:careers?|jobs?|hiring|recruit(?:ing|ment|ers?)|talent|acquisition|attraction|hr|human resources|people|team|department|office|notifications?|support|personnel|application|interview|assessment|online|position|status)';
const WITHOUT_DESK = new RegExp(String.raw`(?:[\s&]+(?:and )?${DESK})+$`, 'i');
/** The next sentence or a greeting begins without a mark between. */
const NEXT =
  /\s(?:Hi|Hello|Hey|Dear|Thank|Thanks|We|Our|Your|You|Unfortunately|Please|After|While|At|If|Best|Kind|Regards|Sincerely)\b.*$/u;
const JOBS =
  'analyst|intern|internship|engineer|officer|manager|developer|scientist|nurse|assistant|technician|representative|consultant|associate|designer|teacher|driver|clerk|specialist|coordinator|administrator|lead|director|executive|trainee|apprentice|apprenticeship|accountant|educator|adviser|advisor|operator|tester|researcher|architect|programmer|writer|editor|chef|cook|welder|mechanic|electrician|carer|porter|cleaner|buyer|planner|supervisor|tutor|lecturer|barista|waiter|waitress|bartender|cashier|receptionist|housekeeper|paralegal|pharmacist|graduate|opportunity|opportunities|role|position|job|career|careers|program|programme';
const JOB = new RegExp(String.raw`(?:^|\s)(?:${JOBS})s?(?:[\s-]*[\dIVX]+[\w-]*)?$`, 'i');
/** "Business Analyst": the title of a job, and nobody's name. */
export const namesAJob = (text: string): boolean => JOB.test(text);
const FOR_A_JOB = new RegExp(String.raw` (?:for|of) (?=.*\b(?:${JOBS})$)[^\n]*$`, 'i');
// Words of applicant tracking systems and job boards, and words after "at" and "to" in any mail.
const NO_COMPANY =
  /^(?:greenhouse|workday|lever|icims|smartrecruiters|ashby|workable|bamboohr|recruitee|teamtailor|personio|taleo|successfactors|jobvite|breezy|indeed|linkedin|glassdoor|jobright(?:\.ai)?|ziprecruiter|monster|naukri|stepstone|xing|seek|totaljobs|reed|handshake|work|home|remote|zoom|google meet|microsoft teams|teams|skype|us|you|your|our|we|it|this|that|all|any|i|a|an|the|candidates?|applicants?|review|status|apply|hr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|application|interview|least|last|first|next|now|time|present|any time|job|position|role|dear|hello|hi|new|data|business|software|product|full|part|europe|u\.?s\.?a?|uk|united states|united kingdom|[a-z]|jd|cv|thank.*|applied|complet\w+|upcoming|re|fwd?|research|talent|ai|we(?:['’]| ).*|spontaneous|speculative|unsolicited|confirm\w*|important|action\b.*|reminder|invitation|schedul\w+|final|second|third|technical|phone|video|virtual|in-person|pre-recorded|regarding|online|update|congrat\w*|great|good|hooray|\d+(?: ?[ap]\.?m\.?)?(?: .*)?|resume|human resources|talent acquisition|recruit\w*|hiring.*|(?:head|vice president|vp|director) of .*)$/i;

/**
 * The name alone, without a department and what follows. `owns`: "Globex's Recruiting Team", though "Lowe's" is a name. Null: it is no
 * name.
 */
export function companyName(found: string | undefined, owns = false): string | null {
  const bare = (found ?? '')
    .replace(/[\p{Cc}\p{Cf}<>"“”*_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(NEXT, '')
    .replace(FOR_A_JOB, '')
    .replace(/^(?:the|[Yy]our) (?=\S)/, '')
    .replace(WITHOUT_DESK, '')
    .replace(owns ? /['’]s?$/u : /['’]$/u, '')
    .replace(/^[\s.,;:!?'’-]+|[\s,;:!?'’-]+$/gu, '')
    .replace(/(?<!\b(?:Inc|Ltd|Corp|Co|Pvt|Pty|LLC|\p{Lu}))\.$/u, '');
  if (bare.length < 2 || bare.length > maxName || NO_COMPANY.test(bare) || JOB.test(bare) || /\d{4,}/.test(bare)) return null;
  return bare;
}
