/** The user can't come to a day, a test or a lunch, and the job is another matter. Not here: that they withdraw (withdrawal.ts). */
import { anyOf } from '../../any-of.ts';
import { inText, type ReadableMail } from '../kind-reader.ts';

const EVENT =
  '(?:appointment|meeting|call|test|exam|assessment|trial|taster|tour|visit|drive|walk-in|open (?:day|evening|house)|reception|lunch|dinner|breakfast|coffee|drinks|fair|meet-?up|webinar|workshop|event|session|presentation|shift|screening)';
/** They keep away from a day or an event, and say nothing of the job. */
export const KEEPS_AWAY_THEN = anyOf(
  new RegExp(
    String.raw`\b(?:withdraw\w{0,3}|pull\w{0,3}|drop\w{0,4}|back\w{0,3}|bow\w{0,3}|step\w{0,4}|cancel\w{0,4}|declin\w{1,3}|turn\w{0,3}) (?:down |back |out )?(?:of |from )?(?:[\w'-]+ ){0,4}?${EVENT}s?\b`,
  ),
  /\b(?:cancel\w{0,4}|withdraw\w{0,3} from|pull\w{0,3} out of) (?:[\w'-]+ ){0,4}?interviews?\b/,
);
const STILL_WANTS = anyOf(
  /\bstill (?:very |really |much |also |definitely |so )*(?:interested|keen|want(?:ing)?|up for|eager|hop(?:e|ing)|excited|love|like|wish|in the running|available|would (?:love|like|very much)|be (?:interested|considered))\b/,
  /\b(?:remain|stay|am|i'm) (?:very |really |most |extremely |as )*(?:keen|interested|eager|enthusiastic) (?:in|on|to|about|as)\b/,
  /\b(?:really|so|badly|very much|definitely|do) want (?:the|this|that|to work)\b|\b(?<!\b(?:not|longer|n't) )want(?:ed)? (?:the|this) (?:\w+ )?(?:job|role|position|post|place)\b(?! (?:any|at all))/,
  /\b(?:do not|don't|dont|please not|not) (?:please )?(?:cancel|close|take me off|remove|drop|cross|count me out|withdraw|reject|give)\b/,
  /\b(?:(?:an?)?other|next|second|different|new|later|alternative|fresh) (?:date|day|time|slot|drive|chance|round)\b/,
  /\b(?:re-?schedul|re-?arrang|postpon|re-?book)\w{0,4}\b|\b(?:further|big|great|strong|not affect my|my full) interest\b|\bkeep me in mind for (?:the|this)\b|\b(?:call|video|zoom|teams|phone) instead\b/,
  /\bconsidered (?:for|on|at) (?:an?|another|the) (?:later|next|different|other|future) \w+|\b(?:one|another) more chance\b|\bkeep my application (?:open|alive|active|going)\b|\blook(?:ing)? forward to the next (?:round|step|stage)\b/,
  /\b(?:consider|keep) (?:me|my (?:application|candidature|candidacy|name)) (?:for|on|in) the (?:next|job|role|position|post|list|running|process)\b/,
);
/** Friendly words about a day that may come. */
const SOME_OTHER_TIME = /\b(?:future|one day|some day|down the (?:road|line)|next year|again some|later in (?:my|the))\b/;

/** The user says that they still want the job. */
export const staysInterested = (mail: ReadableMail): boolean => inText(mail, STILL_WANTS, SOME_OTHER_TIME) !== undefined;
