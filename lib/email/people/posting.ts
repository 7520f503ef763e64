/**
 * The title of the posting that a mail is about: "Technical writer" of "Application: Technical writer at Initech (ref. 12)". Null rather
 * than a guess: our drafts say it in the user's name. Not here: the company (employers/names.ts).
 */
import { bareSubject } from '../quoting/subject-prefix.ts';
import { unshouted } from './unshouted.ts';

const maxSubject = 300;
const maxTitle = 60;
const maxWords = 8;

const KIND_OF_JOB = '(?:position|role|post|job|vacancy|opening)';
const FILLER = String.raw`(?:(?:the|an?|your|our|of|as|for|advertised|open|vacant|${KIND_OF_JOB})[\s:–-]+){0,4}`;
const BOARD = '(?:indeed|linkedin|monster|glassdoor|reed|totaljobs|stepstone|xing|naukri|ziprecruiter|seek)';
/** "Urgent Opening - Data Analyst - Immediate Joiners", "Walk-in drive: Staff nurse", but not "Hiring for our Pune office" */
const CALLS_FOR = String.raw`(?:(?:very|urgent(?:ly)?|immediate|hot|new|current|exciting|walk-?in)[\s!:–|-]+){0,3}(?:job\s+)?(?:openings?|hiring|(?<=(?:urgent|immediate|job)\s+)requirements?|recruiting|walk-?in|drive)`;
const IN_SUBJECT: readonly RegExp[] = [
  new RegExp(
    String.raw`^${CALLS_FOR}\s*(?:(?:for|of)\s|[!:–|-]\s*)(?!.*\b(?:office|team|clients?|company|branch|location|start-?up|store|site|next|questions?|updates?|documents?|details|interviews?|offer|forms?|process|decision|contract)\b)${FILLER}(?<title>.+)$`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|[:–|-]\s)(?:(?:my|job|online)\s+)?(?:application|applying|apply|candidate|candidacy|candidature|interest|interested)\s+(?:for|as|in|to be(?:come)?)\s+${FILLER}(?<title>.+)$`,
    'i',
  ),
  // Not "Your application for Globex".
  new RegExp(String.raw`^[Yy]our application (?:as|for (?:the|our|an?)\b|for (?=\p{Ll}))\s*${FILLER}(?<title>.+)$`, 'u'),
  new RegExp(
    String.raw`^(?:(?:my|your|job|online|${BOARD})\s+)?(?:application|position|role|post|vacancy|job|advert(?:isement)?|ad|posting)\s*[:–-]\s*${FILLER}(?<title>.+)$`,
    'i',
  ),
  /^(?<title>[^:]{3,60}?)\s[–|-]\s.{0,60}\b(?:ref(?:erence)?|job id|req)\b.{0,5}\d/i,
  new RegExp(String.raw`^(?:the\s+)?(?<title>[^:!?]{2,60}?)(?<!\b(?:your|my|our|the))\s+(?:application|${KIND_OF_JOB})\b`, 'i'),
];
const MORE_WORDS = String.raw`[\p{L}\d/&+.-]{0,30}(?: [\p{L}\d&(][\p{L}\d/&+.()-]{0,30}){0,5}?`;
const TITLE_WORDS = String.raw`(?<title>[\p{L}\d]${MORE_WORDS})`;
const IN_TEXT: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${KIND_OF_JOB} (?:of|as) (?:an? |the )?${TITLE_WORDS}(?=[,.;:!?]| (?:at|in|with|on|as|that|which|you|advertised|posted|and|for|within|is)\b|\s*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:apply(?:ing)?|application|applied|interested|candidate) (?:for|in) (?:the|your|an?) ${TITLE_WORDS} (?:${KIND_OF_JOB}|internship)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:the|your) ${TITLE_WORDS} ${KIND_OF_JOB}\b`, 'iu'),
  // A portal's "We have received your application for Writer."
  new RegExp(
    String.raw`\b[Yy]our application for (?:the |our |an? )?(?<title>\p{Lu}${MORE_WORDS})(?=[,.;:!?]| (?:at|in|with|on|and|has|was|is)\b|\s*$)`,
    'u',
  ),
];

// Words of which alone no title is made: for any job, for an application, for hours and seasons, where a posting stood.
const notEnough = new Set(
  [
    'a an the my your our this that these one any every each some all other further and or of for to as in on at by with from about re reg regarding',
    'new first second next last current recent previous open above below following suitable relevant available same said mentioned desired right',
    'great perfect ideal latest interesting advertised posted listed vacant published announced discussed promised agreed requested attached enclosed',
    'work job jobs position positions role roles post posts vacancy vacancies opening openings employment career internship placement opportunity',
    'opportunities company team place candidate consideration review attention interview offer recruitment hiring',
    'application applications applying bewerbung candidature solicitud cv résumé resume cover letter documents submission online email mail',
    'spontaneous speculative unsolicited initiative general formal complete full updated revised late pending incomplete successful unsuccessful',
    'part time temporary permanent seasonal summer winter christmas weekend saturday sunday night nights day days evening evenings casual contract',
    'freelance remote entry level holiday student graduate',
    'urgent urgently immediate immediately asap hiring walk walkin drive joiner joiners requirement requirements required wanted needed hot exciting',
    'indeed linkedin monster glassdoor reed totaljobs stepstone xing naukri ziprecruiter seek website',
  ].flatMap((words) => words.split(' ')),
);
const BEGINS =
  /^(?:of|from|by|and|to|at|on|in|with|status|please|thank|following up|follow.?up|question|update|as (?:promised|discussed|agreed|requested)|if|when|what|how|whether|sent|received|is|was|has|have|will|you|we|i)(?=[\s,]|$)/iu;
const ENDS = /\b(?:of|for|to|on|about|with|and|or|the|an?|my|your|our|in|at|as|by|from|regarding|re)$/iu;

/** In a long text a posting is at the beginning or in the last lines. Our choice. */
const endsOf = (text: string): string => (text.length > 3000 ? `${text.slice(0, 2000)}\n${text.slice(-1000)}` : text);

/** `others`: names of the writer and of companies, and addresses; none of them is a title. */
export function postingOf(subject: string, text: string, others: readonly (string | null)[] = []): string | null {
  const names = others.flatMap((name) => (name === null || name === '' ? [] : [wordsOf(name.replace(/@.*$/, ''))]));
  const bare = bareSubject(subject.slice(0, maxSubject)).replace(/\s+/g, ' ').trim();
  const start = endsOf(text).replace(/\s+/g, ' ');
  const candidates = [...IN_SUBJECT.map((pattern) => pattern.exec(bare)), ...IN_TEXT.map((pattern) => pattern.exec(start))];
  for (const candidate of candidates) {
    const title = titleIn(candidate?.groups?.title ?? '');
    if (title !== null && !isName(title, names)) return unshouted(title);
  }
  return null;
}

/** The posting of a subject, or the whole subject where it reads like a title: "Bus driver". Only to be compared, never to be said. */
export function titleOf(subject: string, others: readonly (string | null)[] = []): string | null {
  const named = postingOf(subject, '', others);
  if (named !== null) return named;
  const bare = bareSubject(subject.slice(0, maxSubject)).replace(/\s+/g, ' ').trim();
  const title = titleIn(bare);
  return title === null || NO_TITLE.test(title) ? null : postingOf(`Application: ${title}`, '', others);
}

/** What else stands alone in a subject. */
const NO_TITLE =
  /\b(?:hello|hi|hey|dear|thanks?|question|enquir\w+|inquir\w+|update|news|status|available|availability|references?|joining|start|date|time|times|meeting|call|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|re-?sent|signed|contract|your|our|client\S*|interested|request|introduction|follow\S*|great|good|favou?r|yes|no|decision)\b|\?/i;

/** Ends before the company, the reference number, the writer's name, where it was found, or the next sentence. */
function titleIn(found: string): string | null {
  const [first = ''] = found.split(
    / \([mfwdx](?:\/[mfwdx]){1,2}\)| (?:at|@|with|bei) (?=\p{Lu})| (?:as )?(?:posted|advertised|listed|found|seen)\b|\s[–|-]\s|[,;|/]\s|[!?]|(?<!\b(?:sr|jr|asst|dr|st|no))\.(?=\s|$)|\s?[([]?\b(?:ref(?:erence)?|job id|req|id)\b[.:# ]|#\d/iu,
    1,
  );
  const title = first
    .replace(/^(?:(?:regarding|concerning|about|re|reg|interest in|interested in|the|our|an?)[\s:.]+)+/iu, '')
    .replace(new RegExp(String.raw`\s+(?:application|${KIND_OF_JOB})$`, 'i'), '')
    .replace(/\s\(?[A-Z]{0,3}-?\d{4,}\)?$/, '')
    .replace(/[\p{Cc}\p{Cf}<>"“”()[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?'’/|–-]+|[\s.,;:!?'’/|–-]+$/gu, '');
  const isShort = title.length <= maxTitle && title.split(' ').length <= maxWords;
  const isSaid = !(title.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => notEnough.has(word));
  return isShort && isSaid && /\p{L}{2}/u.test(title) && !BEGINS.test(title) && !ENDS.test(title) ? title : null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** All its words occur in one name: "Maria" and "Gomez Maria" are Maria Gomez. */
const isName = (title: string, names: readonly (readonly string[])[]): boolean =>
  names.some((name) => wordsOf(title).every((word) => name.includes(word)));
