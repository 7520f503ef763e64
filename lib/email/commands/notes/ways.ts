/**
 * By which way something was done: "by phone", "on LinkedIn", "applied on Naukri for accountant at Initech", "on the Globex website".
 * Not here: at which company (note-target.ts).
 */
import type { Channel } from '../../../domain/words.ts';
import { weekdayWords } from '../../dates/day-words.ts';
import { isBoardsName } from '../../people/boards/board-names.ts';

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  [
    'message',
    /\b(?:on|via|by|through|over|using|with) (?:linkedin|whatsapp|xing|text|sms|messenger|dm)\b(?: (?:easy|quick) apply\b)?| an? (?:linkedin |quick |short )?(?:message|text|dm)\b/i,
  ],
  ['phone', /\b(?:by|on|over) (?:the )?(?:phone|telephone)\b/i],
  ['in-person', /\bin person\b/i],
  ['mail', /\b(?:by|via) e?mail\b/i],
  [
    'portal',
    /\b(?:online|on (?:their|the|its) (?:website|web site|site|portal|page|app)|(?:via|through|over|using) (?:indeed|workday|linkedin|glassdoor|ziprecruiter|monster|handshake|(?:the|their|its) (?:job |online )?(?:portal|website|web site|site|careers? (?:page|site)|app|form))|on (?:indeed|glassdoor|ziprecruiter|handshake))\b/i,
  ],
];
export const channelIn = (text: string): Channel | undefined => CHANNELS.find(([, words]) => words.test(text))?.[0];
export const withoutChannel = (text: string): string =>
  CHANNELS.reduce((rest, [, words]) => rest.replace(words, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();

export interface WithoutWay {
  readonly text: string;
  /** Whose website it was: "on the Globex website". Null: a board's, or nobody's. */
  readonly owner: string | null;
}

const WORD = String.raw`[\p{L}\d][\p{L}\d.&'-]{0,25}`;
/** "on the Globex careers page", "through NHS Jobs website" */
const SITE = new RegExp(
  String.raw`(?<![^\s,(])(?:on|via|through|over|using|from) (?:(?:the|their|its|an?) )?(?<name>(?:${WORD} ){1,4}?)(?:own )?(?:website|web site|web page|webpage|site|portal|app|jobs? page|careers? (?:page|site|portal)|job board)(?=$| (?:for|to|at|as|with|in)\b|[,:;)])`,
  'iu',
);
/** The ones of a website that name nobody. */
const KIND_OF_SITE =
  /^(?:(?:company|employer|store|shop|hospital|school|university|council|agency|hotel|restaurant|college|charity|bank|official|main|own|job|jobs|career|careers|recruitment|online|internal|new|mobile|web|public|government|local)(?:['’]?s?)? ?)+$/iu;
/** "on Naukri", "via Reed.co.uk" */
const PLACE = new RegExp(String.raw`(?<![^\s,(])(?:on|via|through|over|using|from) (?:the )?(?<name>${WORD}(?: ${WORD}){0,2})`, 'giu');
/** "on caterer.com": a website that we don't know is more likely a board than the employer. "at globex.com" is the employer. */
const DOMAIN =
  /(?<![^\s,(])(?:on|via|through|over|using|from) (?:the )?(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.(?:com|net|org|co|io|jobs|careers|work|info|eu|uk|ie|in|de|fr|at|ch|nl|be|es|it|us|ca|au|nz|za|pl|se|no|dk|fi)\b(?:\/\S{0,40})?(?: website| site)?(?![^\s,:;)])/giu;
const EASILY = /(?<![^\s,])(?:easy|quick|1-?click|one-?click) apply(?![^\s,])/i;
/** "on Foundit for ...", "through Michael Page to ...": what stands between is no company, whatever its name. */
const FIRST = new RegExp(
  String.raw`^(?:on|via|through|over|using) (?:(?:the|an?|my) )?(?!(?:${weekdayWords})\b)(?:(?!(?:for|to|at|as|with|in|on)\b)[\p{L}.&'-]{2,25} ){1,3}(?=(?:for|to|at|as|with) )`,
  'iu',
);
const LAST = new RegExp(`,? (?:via|through|using) (?:(?:the|an?|my) )?${WORD}(?: ${WORD}){0,2}$`, 'iu');
/** "with a referral at Globex" */
const REFERRED = /(?<![^\s,])(?:with|through|by) (?:an? |my )?(?:employee )?referral(?![^\s,])/i;

/** An application's line without where it was made. */
export function withoutWay(text: string): WithoutWay {
  let owner: string | null = null;
  const untilSite = text.replace(SITE, (_, name: string) => {
    const site = name.trim().replace(/['’]s?$/u, '');
    if (!KIND_OF_SITE.test(site) && !isBoardsName(site)) owner = site;
    return ' ';
  });
  const untilBoard = untilSite.replace(PLACE, (whole, name: string) => whole.slice(wayLength(whole, name))).replace(/\(\s*\)/g, '');
  const rest = [DOMAIN, EASILY, REFERRED, FIRST, LAST].reduce((left, words) => left.replace(words, ' ').trim(), untilBoard.trim());
  const plain = rest
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,:;])/g, '')
    .replace(/^[\s,:;-]+|[\s,:;-]+$/g, '');
  return { text: plain, owner };
}

/** How much of "on Naukri for accountant" is the way. */
function wayLength(whole: string, name: string): number {
  const before = whole.length - name.length;
  const words = name.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const board = words.slice(0, count).join(' ');
    if (isBoardsName(board)) return before + board.length;
  }
  return 0;
}
