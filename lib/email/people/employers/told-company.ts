/**
 * The employer as a portal's mail names it: "your application to Globex", "Globex has received your application", "The Globex Recruiting Team".
 * Not here: what an address or a shown name tells (names.ts).
 */
import { whenNeeded } from '../../when-needed.ts';
import { companyName, NAME } from './company-name.ts';

const ABOUT =
  '(?:[Aa]pplying|[Aa]pplied|[Aa]pplications?|[Ss]ubmission|[Cc]andidacy|[Ii]nterest(?:ed)?|[Ii]nterview(?:s|ing|ed)?|[Tt]hank(?:s| you)|[Uu]pdate|[Ss]tatus|[Ss]elected|[Rr]eceived|[Rr]equest|[Ii]nvitation|[Ff]ollow-?[Uu]p|[Ff]ollow|[Oo]ffer|[Pp]osition|[Rr]ole|[Jj]ob|[Rr][ée]sum[ée](?:/CV)?|CV|[Pp]rocess)';
const DESKS = '(?:Recruiting|Recruitment|Talent|Hiring|HR|Careers|People|Human Resources|Team|TA|Candidate)';

const inSubject = whenNeeded((): readonly RegExp[] => [
  // "Thank you for your interest in Globex!", "Your application for Nurse with Globex"
  new RegExp(String.raw`\b${ABOUT}\b[^.!?|\n]{0,90}? (?:to|at|with|in|from|by) (${NAME})`, 'gu'),
  // "Globex - thank you", "Globex | Your application", "Globex Interview Confirmation"
  new RegExp(
    String.raw`^(?:Fwd?: )?(${NAME}?)(?: ?[-–|:]+ (?=[\w’' ]{0,40}\b(?:[Tt]hank|[Aa]ppl\w+|[Rr]eceived|[Rr]egarding|[Uu]pdate))| (?=(?:[Aa]pplication|[Ii]nterview|[Oo]nline|[Aa]ssessment|[Cc]areers?|[Jj]ob|[Rr]ecruit\w+|HR)\b))`,
    'gu',
  ),
  new RegExp(String.raw`\b[Yy]our (${NAME}) (?:job )?application\b`, 'gu'),
]);
/** "Globex Talent Acquisition Team", "Your Globex Team" */
const signOff = whenNeeded(
  () => new RegExp(String.raw`(?:^|[,.!] )(?:[Tt]he |[Yy]our )?(${NAME}?) (?:& |and )?${DESKS}\b[^.!?\n]{0,40}$`, 'gmu'),
);
const inText = whenNeeded((): readonly RegExp[] => [
  new RegExp(
    String.raw`\b(?:[Aa]pply|[Aa]pplying|[Aa]pplied|[Aa]pplications?|[Ss]ubmission|[Cc]andidacy|[Ii]nterview|[Pp]osition|[Rr]ole|[Jj]ob|[Ii]nternship|[Oo]pening|[Pp]ost)\b[^.!?\n]{0,90}? (?:at|with) (?:our company,? )?(${NAME})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Aa]pplying|[Aa]pplied|[Aa]pplication|[Ss]ubmission)(?: (?:was|has been|is)(?: successfully)? (?:sent|submitted|delivered|forwarded))? (?:to|for|with) (?:join )?(${NAME})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]nterest in|[Ii]nterested in|[Jj]oin(?:ing)?|[Cc]areer (?:at|with|within)|[Cc]areer opportunit(?:y|ies) (?:at|with|within)|[Oo]pportunit(?:y|ies) (?:at|with|within)|[Ee]mployment (?:at|with)|[Ww]ork(?:ing)? (?:at|for|with)|[Tt]eam at|[Ww]elcome to|[Gg]reetings from|[Hh]ello from the|[Cc]onsider(?:ing|ed)?(?: career opportunities at)?|[Bb]ehalf of) (?:our company,? )?(?:the |a (?:role|job|career) at )?(${NAME})`,
    'gu',
  ),
  new RegExp(String.raw`\b(${NAME}) (?:has|have) received your\b`, 'gu'),
  // Indeed: "The following items were sent to Globex. Good luck!"
  new RegExp(
    String.raw`\b(?:items|documents|[Rr][ée]sum[ée]|CV|details|profile) (?:was|were|has been|have been) (?:sent|submitted|forwarded) to (${NAME})`,
    'gu',
  ),
  new RegExp(String.raw`\byou have been (?:selected|hired|chosen) by (${NAME})`, 'gu'),
  signOff(),
]);

const maxSubject = 300;
/** The user's own name and a portal's footer stand elsewhere. */
const ends = (text: string): string => (text.length > 3000 ? `${text.slice(0, 2000)}\n${text.slice(-1000)}` : text);

/** The first name that is one. */
export function toldCompany(subject: string, text: string): string | null {
  const plain = ends(text)
    .replace(/\*\*/g, '')
    .replace(/[ \t]+/g, ' ');
  const titled = subject.slice(0, maxSubject).replace(/\s+/g, ' ');
  for (const [patterns, part] of [
    [inSubject(), titled],
    [inText(), plain],
  ] as const) {
    for (const pattern of patterns) {
      for (const match of part.matchAll(pattern)) {
        const owns = pattern === signOff() || /^ \p{L}/u.test(part.slice(match.index + match[0].length));
        const name = companyName(match[1], owns);
        if (name !== null) return name;
      }
    }
  }
  return null;
}
