/** The people whom an invitation names, each once and without what they are: "Kim Lee, Ward Manager, and Dr Marsh" are two. */
import { isJobTitle } from '../../people/job-title.ts';
import { whenNeeded } from '../../when-needed.ts';

const named = String.raw`\p{Lu}[\p{L}’'-]{1,20} \p{Lu}[\p{L}’'-]{1,20}`;
/** Left out of a full name, which is greeted without it. */
const title = String.raw`(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sister|Matron|Chef|Judge)\.?`;
const person = String.raw`(?:${title} (?<full>${named})|(?<titled>${title} \p{Lu}[\p{L}’'-]{1,20})|(?<name>${named}))(?![\p{L}’'-])`;

// The panel will be Mary Okafor and Tom Hale. / Your interviewers are Dr Anna Kern and Tom Hale.
// You will meet Dana Reyes and Lee Wong. / Interview with Dana Reyes, Lee Wong and Ana Silva
const people = whenNeeded(
  () =>
    new RegExp(
      String.raw`\b(?:(?:[Ii]nterview|[Mm]eeting|[Cc]all|[Ss]peak(?:ing)?|[Tt]alk(?:ing)?|[Mm]eet(?:ing)?)(?: you)? (?:with )?|(?:(?:[Pp]anel|[Ii]nterviewers?)(?: members)?(?: (?:will be|are|is|includes?|consists of|will consist of|will include)|:)|(?:interviewed|met|greeted|welcomed) by) (?:made up of )?)(?=${person})(?<list>[^\n]{4,300})`,
      'u',
    ),
);
const one = whenNeeded(() => new RegExp(`^${person}`, 'u'));

// Not people: "meet Human Resources", "call Monday Morning".
const noPerson =
  /\b(?:human|resources|team|department|talent|hiring|office|street|room|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|microsoft|google|zoom)\b/i;

const onePerson = whenNeeded(() => new RegExp(`^${named}$`, 'u'));

/** Two names, and no department: not "Talent Team", "dana@initech.example". */
export const isPersonName = (name: string): boolean => onePerson().test(name.slice(0, 100)) && !noPerson.test(name) && !isJobTitle(name);

const capitals = whenNeeded(() => /^(?:\p{Lu}[\p{L}’'-]{0,20} ){2,7}\p{Lu}[\p{L}’'-]{1,20}/u);

/** "Ward Manager " of "Ward Manager Kim Lee": all but the last two of the words in capitals, if that is a title. */
function titleBefore(part: string): string {
  const before = (capitals().exec(part)?.[0] ?? '').split(' ').slice(0, -2).join(' ');
  return isJobTitle(before) ? `${before} ` : '';
}

/** More are no panel. Our choice. */
const most = 4;

export function peopleMet(text: string): readonly string[] {
  const parts = (people().exec(text)?.groups?.list ?? '').replace(/ {0,3}\([^()]{0,60}\)/g, '').split(/, and |, | and | & /);
  const found: string[] = [];
  for (const part of parts) {
    // A sentence may end behind a title.
    const words = part.replace(/[.!?;:](?:\s.*)?$/, '');
    if (found.length > 0 && isJobTitle(words)) {
      if (words !== part) break;
      continue;
    }
    const name = part.slice(titleBefore(part).length);
    const { 0: read, groups = {} } = one().exec(name) ?? {};
    const person = groups.full ?? groups.titled ?? groups.name;
    if (read === undefined || person === undefined || isJobTitle(person)) break;
    if (!noPerson.test(person)) found.push(person);
    if (read !== name) break;
  }
  return found.slice(0, most);
}
