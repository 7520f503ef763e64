/** Words with which a mail of theirs leaves a meeting open, calls it off, or speaks of something else. For the whole mail, not one sentence. */
import { anyOf, type Pattern } from '../../any-of.ts';

const NOT_FIRM = anyOf(
  /\b(?:tentativ\w{1,4}|provisional\w{0,2}|placeholder|subject to|to be confirmed|tbc|tba|until further notice|firm up|waiting list|first (?:come|to (?:answer|reply))|reserve list|hold(?:ing)? (?:the|that|this) (?:day|date))\b/,
  /(?:\bnot|n't) (?:yet |been ){0,2}(?:final|fixed|firm|confirmed)\b|\byours (?:will follow|is still|is not|isn't|comes|hasn't|is to follow)\b|\bneed (?:your|an?) (?:yes|ok|okay|go-?ahead|answer)\b|(?:\bnot|\bnever|n't) [^.!?]{0,40}\bas (?:yet )?(?:final|fixed|firm|confirmed)\b|\bas yet (?:un)?(?:final|fixed|firm|confirmed)|\b(?:don't|do not) book\b|\bwait for (?:the|an) (?:official|formal|final)\b|\bbefore (?:i|we) can (?:say|confirm|promise)\b|\bbut (?:i|we)(?:'ll| will)? (?:still |just )?(?:need|have) to (?:check|ask)\b/,
  // One of several.
  /\bwhich (?:one |time |slot |of (?:these|them|those) )?(?:you(?:'d| would)? (?:prefer|like best)|(?:would|do) you prefer|suits you|works for you)\b|\b(?:can|could) offer (?:you )?(?:the following|these)\b/,
  /\bwill confirm (?:as soon|once|when)\b|\b(?:once|when|until|as soon as) (?:the |my |our |his |her )?(?:\w+ )?(?:confirms|has confirmed|accepts|agrees|approves)\b/,
  /\b(?:wait(?:ing)? (?:for|on)|awaiting|pending) (?:[\w']+ ){0,3}?(?:approval|confirmation|go-?ahead|sign-?off|authori[sz]ation)\b|\bwait(?:ing)? (?:for|on) (?:\w+ ){1,3}?to (?:confirm|approve|agree|accept|sign (?:it )?off|come back|get back|reply|decide)\b/,
);
const CALLED_OFF = anyOf(
  /(?<!\b(?:train|flight|bus|plane) )\b(?:been|be|is|are|was|were|stands?|hereby) (?:cancell?ed|postponed(?! (?:to|until) )|withdrawn|called off|suspended|abandoned|deferred)\b|\bcancell?ed:|(?<!\b(?:heating|power|electric|electricity|water|gas|lift|internet|wi-?fi|alarm|he|she|who|manager|boss|chef|head) )\b(?:is|that's) off\b(?! (?:sick|work|ill|duty))/,
  /\bha(?:ve|d|s) to (?:cancel|call off|wait)\b|\b(?:won't|will not|can't|cannot) (?:be going|be able to go|go) ahead\b|\b(?:will not|won't|not going to|isn't going to) (?:take place|happen)\b|\b(?:been|is) filled\b|\bno longer (?:going ahead|required|proceeding)\b|\btaken (?:you )?off\b/,
  /(?<!\b(?:you|u|if|who|anyone) )\b(?:can't|cannot|can not|won't be able to|is unable to|are unable to) (?:do|make|take|hold|run|conduct) (?:your|our|the|this) (?:\w+ )?(?:interview|trial|call|meeting)\b(?! (?:room|notes))/,
  /\b(?:find|look at|look for|sort|offer|arrange|send|send you|suggest|with|with you) (?:another|a new|new|an alternative|a different|some new) (?:slot|time|date|day)s?\b|\b(?:new|revised|alternative|replacement) (?:date|time|day|slot)s? (?:will|shall|to follow|is being)\b|\bchoose a new\b/,
  /\b(?:did not|didn't) (?:attend|turn up|show up|make it)\b|\bmissed you\b|\bhas been given to\b|\byou(?:'ve| have)? (?:withdrew|withdrawn)\b|\bplease ignore\b|\bby mistake\b|\bin error\b|\bmeant for\b|\bdifferent applicant\b/,
  /\bunsuccessful\b|\bnot (?:been )?(?:successful|shortlisted|selected)\b|\boffered the (?:job|post|role|position) to\b|\bcan(?:'t|not| not) offer you\b|\bthey won't be going\b/,
);
/** Somebody else's meeting, and the work itself. */
const NOT_AN_INTERVIEW = anyOf(
  /\byour referees?\b|\breference (?:request|for)\b|\bas a referee\b|\b(?:has|have) (?:his|her|their) (?:\w+ )?interview\b|\bthe reference by\b|\b(?:former|ex-?) ?colleague\b|\bused to work with\b/,
  /\b(?:your|the) first (?:day|shift|week|morning)\b|\byour start date (?:is|will)\b|\bcommence (?:work|employment|duties)\b|\b(?:your|site|the) (?:induction|orientation|onboarding) (?:is|will|day|on|at|starts)\b/,
  /\bwelcome aboard\b|\bwelcome to the (?:team|crew|company|family)\b|\bjoining us\b|\bnew starters?\b|\bp45\b|\bi-9\b|\byou(?:'d|'ll| will| would)? (?:be )?start(?:ing)? (?:on |work|with us|mon|tue|wed|thu|fri)|\bbefore you start\b|\bcome and sign\b|\byou(?:'re| are) hired\b|\bgot the (?:job|post|role)\b/,
  /^open (?:day|evening|house|night)\b|\bno (?:appointment|booking) (?:is )?(?:needed|necessary|required)\b/,
  /\boffer you (?:the|a) (?:\w+ )?(?:job|position|post|role|contract)\b/,
);

/** These count only where no sentence sets the meeting by itself. */
const CONDITIONAL = anyOf(
  /\bif (?:you|your \w+) (?:pass|score|reach|get through|do well|are (?:shortlisted|selected|successful))|\bif you're (?:shortlisted|selected|successful)\b|\bif (?:shortlisted|selected|successful|somebody|someone|our first)\b|\bin case\b|\bonce (?:you(?:'ve| have)? )?passed\b/,
  /\b(?:shortlisted|selected|successful) (?:candidates?|applicants?) (?:will|are|may|can|shall)\b|\b(?:ring|call|contact|phone|invite|notify) (?:the )?(?:shortlisted|selected|successful|candidates|applicants)\b|\bthose (?:shortlisted|selected|who)\b|\bif (?:they|he|she|the client) (?:want|like|choose|pick|decide)s?\b|\bcandidates who\b|\bcall you if\b|\bshould (?:you be|the|any|one|no)\b|\bwhether you(?:'ve| have)\b/,
  /\b(?:hope(?:d|s)?|hoping) to\b|\bdepends?\b|\blooks like\b|\b(?:probably|likely)\b|\bmay want\b|\bfingers crossed\b|\bunless i hear\b|\b(?:hold|keep) (?:the|that|this|it|mon|tue|wed|thu|fri|sat|sun)[\w ]{0,20}? (?:free|clear|open)\b|\bhold (?:mon|tue|wed|thu|fri|sat|sun)/,
  /\b(?:i|we)(?:'ll| will) confirm\b|\bneed to (?:check|ask|run it|clear it)\b|\bneed (?:the|my|his|her) (?:\w+ )?to (?:accept|agree|approve|check)\b|\bi haven't (?:said yes|heard|checked|agreed)\b|\bknow more\b|\bcan't confirm\b|\b(?:on hold|frozen)\b/,
);
const OTHER_BUSINESS = anyOf(
  /\b(?:another|other|first|second) (?:candidate|applicant)\b|\b(?:his|her|their|has an?) own (?:interview|trial)\b|\bcolleague of yours\b|\bwithout you\b|\bwrong desk\b|\bmeeting room booking\b|\bno (?:calls?|interviews?|trials?|meetings?|time for your)\b/,
  /\b(?:induction|orientation|onboarding|payroll|bank details|start date|the contract|said yes|your (?:first )?shifts?|starts? with us|you start|went well)\b/,
  /\b(?:walk-?ins?|drop in|all welcome|everyone is welcome|just turn up|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|every week|open (?:day|evening|house|night)|(?:job|careers?) fair|webinar|information (?:session|evening)|meet-the-team|cv workshop)\b|\bno need to (?:sign|book|register)\b|\bstudents are\b/,
  /\bout of (?:the )?office\b|\bat my desk\b|\bannual leave\b|\bautomatic reply\b|\bone-way\b/,
);
/** A question or an offer: what a later sentence may close. */
const ASKS = anyOf(
  /\b(?:would|does|do|will|could|can|might|is|are) (?:that|this|it|you|u|either|both|any|[a-z]+day|tomorrow|\d[\w:.]*|noon|one)\b[^.!?]{0,80}\b(?:work|suit|convenient|ok(?:ay)?|alright|all right|free|available|around|manage|possible|good|fit|do|make|come|join|interested|attend)\b[^.!?]{0,60}\?/,
  /\b(?:would|could|will|does|do|is|are|can) (?:[^.?!]{1,60} )?(?:suit|work|convenient|free|available|be ok(?:ay)?)\b[^.!?]{0,60}\?|\b(?:how|what) about\b|\bwhat time\b|\bwhen (?:would|could|can|are|do|is|suits)\b|(?<!, )\bwhich (?:one|of|day|time|slot|do|would|suits|works|you|is)\b|\b(?:shall|can|could|should) (?:we|i)\b[^.!?]{0,60}?(?:\d|day\b|noon|tomorrow)[^.!?]{0,60}\?/,
  /\blet (?:me|us) know (?:if|whether|when|which|what|your|how)(?! (?:not|you (?:have|need|require|can't|cannot|can not|are (?:unable|not|going|able to attend)|will (?:not )?be (?:able|attending|coming)|would|get|don't|do not|want|find|'re (?:running|going|coming|lost|late))|(?:there|any|anything|something)|your (?:dietary|shoe|access|reg|car|adjustments)|we can|i can|plans|someone|(?:it|things) (?:went|goes)|you (?:get|got) on))/,
  /\b(?:suggest(?:ed)?|propos(?:e|ed|ing)|would you|choose|pick|select) (?:an?|one|the|your|from|mon|tue|wed|thu|fri|sat|sun|\d|prefer|be (?:free|available|able|up)|like to (?:come|meet|have))|\bgrab (?:whatever|a)|\b(?:i|we) (?:could|can only|would be able to) (?:do|offer|see|fit|squeeze|only)\b|\bthinking (?:of|about|maybe)\b|\bwas thinking\b|\b(?:your choice|first (?:come|to)|up to you|whatever (?:suits|works)|any ?time (?:on|after|before|between|fri|mon|tue|wed|thu)|some ?time|booking link|calendly|book (?:a|your) (?:slot|time|interview)|slots? (?:are|is) (?:open|available)|following (?:slots|times|dates)|available (?:slots|times|dates))\b/,
  /\b(?:indicate|advise|send|give|confirm|tell)(?: (?:me|us))?(?: of)? (?:your|a few|some|what|which|any) (?:\w+ ){0,2}?(?:availability|preference|preferred|times?|slots?|dates?|choice)\b|\bconfirm (?:if|whether)\b|\bif (?:that|this|it)(?:'s| is| are)? (?:ok|okay|suits?|works?|convenient|any good|fine|good|not? )|\bif (?:you(?:'re| are) (?:free|available|around|interested|still)|that suits|you like|you can make|you fancy)\b|\b(?:ring|call|phone|email|contact) (?:\w+ ){0,3}(?:to|and) (?:arrange|book|fix|set up|make)\b|\b(?:call|ring) me (?:back )?(?:on|at|before|after|between|any)\b(?=.{0,60}\barrange\b)|\bbefore (?:we|i) (?:can )?(?:schedule|fix|book|arrange)\b|\bthen (?:we|i) (?:can|will|could) (?:schedule|fix|book|arrange|find)\b|\bgive me a (?:ring|call|shout|bell)\b(?! (?:after|afterwards|once|if you(?:'re| are| get| can't)|when you))/,
);
/** "Can we lock in Tuesday at 4.30? I've put you in the book." */
const CLOSES = anyOf(
  /(?<!\b(?:hope to|to|would|might|may|could|hopefully) )\bsee (?:you|u|ya) (?:then|there|at|on|mon|tue|wed|thu|fri|sat|sun|tomorrow)/,
  /(?:^|\b(?:i|we)(?:'ve| have)(?: just| now)? )(?:put|got|popped|booked|pencill?ed|noted|written) (?:you|us|it) (?:down|in|into|on)\b|\b(?:is|it) definite\b|\byou(?:'re| are) (?:booked|in the diary|all set|down for)\b/,
);
/** The sentence supposes it, and closes nothing. */
const SUPPOSED = /\?|\b(?:if|would|hope|could|might)\b|'d\b/i;

/** The mail calls off what it names, or is about other people or the work itself. Holds for every reader of a meeting. */
export const isOff = (said: readonly string[]): boolean => [NOT_FIRM, CALLED_OFF, NOT_AN_INTERVIEW].some((words) => some(words, said));

/** Nobody has fixed it yet, or it may be something else. For readers that see the day alone. */
export function isLeftOpen(said: readonly string[]): boolean {
  if (some(CONDITIONAL, said) || some(OTHER_BUSINESS, said)) return true;
  const asked = said.findLastIndex((sentence) => ASKS.test(sentence));
  return asked >= 0 && !isClosed(said.slice(asked));
}

/** A sentence of these fixes what was asked before. */
export const isClosed = (said: readonly string[]): boolean => said.some((sentence) => CLOSES.test(sentence) && !SUPPOSED.test(sentence));

export const some = (words: Pattern, texts: readonly string[]): boolean => texts.some((each) => words.test(each));
