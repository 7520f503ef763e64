/** The signs that somebody will tell those who wait, as one pattern a kind, over plain words with numbered days. Used by signs-of-a-promise.ts. */
import { anyOf } from '../../any-of.ts';
import { dayWord } from './promise-slots.ts';

const WORD = '[^ ,;:]+ ';
const WAITING =
  '(?:you|y all|yous|everyone|everybody|anyone|candidates?|applicants?|interviewees?|(?:semi-?)?finalists?|nominees|hopefuls|examinees|auditionees|people|(?:all|every|each|both|the|those|our|anyone|everyone|everybody) (?:of )?(?:[^ ,;:]+ ){0,3}?(?:who|that) (?:has |have |had |all )?(?:applied|took part|taken part|attended|came|sat|auditioned|turned up|(?:was|were|been) (?:interviewed|shortlisted|seen|invited)|we (?:met|saw|interviewed|have seen|have met|(?:want|wish|would like|plan) to (?:see|meet|interview|invite|hire|try|talk to|speak to)))|(?:all|both|each|every one|the lot|the rest|the (?:two|three|four|five|six)|all (?:two|three|four|five|six)) of you|the others|(?:shortlisted|selected|successful|unsuccessful|chosen|remaining) (?!(?:will|shall|should|is|are|by|on|in|and|or|bid|bids|bidders?|tenders?|tenderers?|contractors?|suppliers?|launch|start|year|season|stock|places?|teams?|schools?) )[^ ,;:]+|those(?= (?:on|going|invited|selected|shortlisted|interviewed|chosen|successful|who) )|all concerned|round)';
/** What is told, by the verb alone. */
const TELL =
  '(?:tell|inform|notify|advise|contact|connect|get (?:on to|onto|hold of|through to)|call|ring|phone|telephone|text|e-?mail|mail|message|write|update|answer|reply|respond|revert|let|bell|buzz|whatsapp|ping|holler|shout|reach|approach|speak|get back|come back|be back|report back|feed back|circle back|follow up|check in|touch base|return(?= to (?:you|all|every))|give|send|drop|shoot)';
const TELLING =
  '(?:telling|informing|notifying|advising|contacting|calling|ringing|phoning|texting|e-?mailing|messaging|reaching out to|inviting|writing|updating|answering|letting|getting back|coming back)';
const TOLD =
  '(?:told|informed|notified|advised|contacted|called|rung|phoned|texted|e-?mailed|messaged|written|updated|answered|let|intimated|got back|heard|been in touch)';
const NEWS = `(?:decisions?|verdict|outcomes?|answers?|feedback|results?|offers?|letters?|word|news|repl(?:y|ies)|responses?|yes|shortlist|invitations?|callbacks?|instructions|next (?:steps?|stage)|timetable|regret|update|call|confirmation|ruling|notifications?|announcement|message|e-?mail|mail(?= from (?:us|me|our|hr))|text|note|line|shout|regrets|names|selection|buzz|response|reaction|thoughts|views?|notice(?= of (?:(?:the|your|our|its) )?(?:[^ ,;:]+ )?(?:outcome|results?|decision|rating|selection|appointment|status|application)))`;
const LEARN = '(?:hear|hearing|heard|know|known|learn|find out|get|getting|got|have|had|receive|received|receiving|see|expect)';
const WILL =
  "(?:will|shall|should|ought to|going to|'ll|(?:aim|aims|aiming|hope|hopes|hoping|plan|plans|planning|expect|expects|expecting|intend|intends|mean|means|promise|promises|promised|due|set|want|wants|undertake|undertakes|try|tries|committed|endeavour|endeavor|anticipate|commit|looking|trying|working(?: hard| flat out)?|strive|able|agreed|offered|arranged|like) (?:to|on|in|being)|(?:aim|goal|plan|intention|target|practice|policy|rule|hope|ambition|commitment) is to|our (?:aim|goal|plan|intention|practice|policy|rule|custom) to|in a position to|can then|can)";
const WHO =
  '(?:we|i|he|she|they|who|which|[^ ,;:]*(?:panel|committee|board|partners?|team|council|governors?|trustees?|owners?|director|manager|management|chef|boss|gaffer|jury|head|dean|principal|matron|sister|hr|recruiters?|department|office|client|foreman|professor|minister|ministry|lab|college|school|hospital|company|firm|agency|secretary|clerk|chair|master|md|ceo|gm|supervisor|captain|skipper|farmer|families|family|editor|investigator|coach|officer|inspector|commander|selectors?|conductor|lead|registrar|bursar|superintendent|headteacher|personnel|tribunal|registry|recruiter))';
const DECIDE =
  '(?:decid(?:e|es|ing)|choos(?:e|es|ing)|finali[sz](?:e|es|ing)|conclud(?:e|es|ing)|settl(?:e|es|ing)|wrap(?:s|ping)? (?:up|this|it|things)|pick(?:s|ing)|pick (?:(?:who|someone|somebody)|between|(?:one|two|three|four) (?:people|persons?|of (?:you|the|them)|candidates?|finalists?|applicants?)|(?:our|the|an?) (?:[^ ,;:]+ )?(?:people|person|team|crew|cast|candidates?|finalists?|winner|trainees?|apprentices?))|appoint(?:s|ing)?|shortlist(?:s|ing)?|announc(?:e|es|ing) (?:who|whom|which|(?:the|our|its|their) (?:[^ ,;:]+ )?(?:outcome|appointment|decision|result|name|names|choice|pick|selection))|deliberat(?:e|ing)|whittl(?:e|ing)|mak(?:e|es|ing) (?:up|an? |the |our |their |its |his |her |my )(?:[^ ,;:]+ )?(?:minds?|decisions?|choice|choices|selection|pick|appointments?|offers?|call|hire)|mak(?:e|es|ing) (?:offers?|appointments?|up)|tak(?:e|es|ing) (?:a|the|our|its|their) (?:[^ ,;:]+ )?decision|reach(?:es|ing)? (?:a|the|our|its|their|his|her) (?:[^ ,;:]+ )?(?:decision|conclusion|verdict)|com(?:e|es|ing) to (?:a|our|its|their) (?:[^ ,;:]+ )?(?:decision|conclusion)|hav(?:e|ing) (?:an?|our|the|some) (?:[^ ,;:]+ )?(?:decision|answer|verdict|outcome|result|final word|final say)|(?:extend|mak|issu)(?:e|ing)? (?:(?:an|our|the|a|formal) ){0,2}offers?|fill (?:the|this) (?:job|post|position|role|vacancy)|have (?:the|this) (?:job|post|position|role|vacancy) filled|sign(?:s|ing)? (?:it |this |that )?off)';
const ARRANGE = '(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)? up|organi[sz](?:e|ing)|book(?:ing)?|lin(?:e|ing) up|fix(?:ing)?)';
const ARRANGED = '(?:scheduled|arranged|set up|organi[sz]ed|booked|lined up|fixed)';
/** A span, or its end. "Will be scheduled on Friday" would mean that the interviews are held on Friday. */
const BY_THEN = `(?:(?:in|during|over|the|course|of|later|early|at|coming|sometime) ){0,4}(?:${dayWord}s\\d|(?:by|before|within) (?:the |end |of ){0,3}${dayWord})`;
const LATER = `(?:${WORD}){0,6}?(?:by|before|within|on|in|latest|come|no later|at|around|until|till|til|${dayWord})`;

/** Those who wait will hear of it. */
export const HEARD = anyOf(
  // Somebody will tell the people who wait.
  new RegExp(` (?!you |it )${WORD}(?:${WORD})?${WILL} (?:${WORD}){0,9}?${TELL} (?:${WORD}){0,5}?${WAITING}(?= )`),
  new RegExp(
    ` (?:am|are|is|be|been|start|starts|begin|begins|anticipate|expect|intend|plan on|hope) (?:${WORD}){0,6}?${TELLING} (?:${WORD}){0,2}?${WAITING}(?= )`,
  ),
  new RegExp(` ${WILL} have (?:${WORD})?${TOLD} (?:${WORD}){0,3}?(?:${WAITING}|from us|from me)(?= )`),
  new RegExp(`^ (?:(?:and|so|but) )?(?:will|shall) (?:${WORD}){0,3}?${TELL} (?:${WORD}){0,3}?${WAITING}(?= )`),
  / (?:be|get|stay|keep|am|are|is) (?:back )?in (?:touch|contact) /,
  new RegExp(
    ` ${WILL} (?:${WORD})?(?:be reaching|reach) out (?!to (?!you|all|every|each|both|the (?:short|select|success)|candidates|applicants|those))`,
  ),
  new RegExp(
    ` ${WHO} (?:${WORD}){0,3}?(?:will|shall|am|are|is|be|(?:plan|hope|aim|expect|intend)s? to) (?:${WORD}){0,2}?(?:mak|do)(?:e|ing)? (?:the |our |some )?(?:phone )?(?:calls|ring[- ]?round)(?= )`,
  ),
  // "Interviews will be scheduled next week": those invited hear by then. "Scheduled for next week" says when the interviews are.
  new RegExp(` interviews? (?:${WORD}){0,6}?(?:will|shall|should|to) be (?:${WORD})?${ARRANGED} (?!for )${BY_THEN}`),
  new RegExp(
    ` ${WILL} (?:${WORD}){0,2}?${ARRANGE} (?:(?:the|our|first|second|phone|video|final|face to face) ){0,3}interviews? ${BY_THEN}`,
  ),
  new RegExp(
    ` ${WILL} (?:${WORD}){0,9}?(?:(?:report|circle|come|get) (?:${WORD})?back|revert|follow up|touch base|(?:call|ring|phone|telephone|write|text|e-?mail|message) with (?:the|our|its|a|an) )(?= )?`,
  ),
  new RegExp(
    ` (?:we|i|team|hr|department|office|recruiters?|they|he|she) (?:usually |normally |always |generally |typically )?(?:respond|reply|answer|contact|inform|notify|write|get back|come back|turn (?:things|it|these) around|tells?|calls?|rings?|phones?|texts?|lets?) (?:${WORD}){0,5}?${LATER}`,
  ),
  new RegExp(
    ` (?:we|i|${WHO}) (?:${WORD}){0,3}?(?:will|shall|should|hopes? to|aims? to|plans? to|expects? to|intends? to|am|are|is) (?:${WORD}){0,2}?(?:(?:publish|post|display|send|put|extend)(?:ing)?(?: out| up)?|(?:announc|releas|shar|communicat|circulat|issu|nam)(?:e|ing)) (?:${WORD}){0,4}?(?:${NEWS}|list|(?:our|the) new (?:trainees?|apprentices?|recruits?|interns?|graduates|fellows?|scholars?|hires?|players|dancers|singers|officers|teachers|nurses|drivers)|team|cast|squad|line-?up|roster|roll|register|selected|successful|shortlisted)(?= )`,
  ),
  new RegExp(
    ` (?:ms|mr|mrs|dr|prof|professor|miss) ${WORD}(?:will|shall|should|is) (?:${WORD}){0,2}?(?:announc(?:e|ing)|decid(?:e|ing)|choos(?:e|ing)) (?:who|whom|which|our|the|its|on|by|${dayWord})`,
  ),
  new RegExp(` (?:a )?date for (?:${WORD}){1,4}?(?:will|should|is) (?:${WORD}){0,2}?(?:fixed|set|confirmed|known|settled)(?= )`),
  new RegExp(
    ` (?:${WILL}|look forward to) (?:${WORD}){0,3}?(?:(?:get|have|bring) you )?(?:an?|our|the|some|your|their|his|her) (?:${WORD})?(?:decision|answer|reply|response|news|verdict|feedback|update|outcome|letter|message)(?= )`,
  ),
  new RegExp(
    ` (?:expect(?! your)|expecting(?= (?:(?:the|some|their|his|her|a) )?(?:feedback|verdict|(?<=(?:their|his|her) )(?:answer|decision|response)) )|await|anticipate|look out for|watch (?:out )?for) (?:${WORD}){0,4}?${NEWS}(?= )`,
  ),
  new RegExp(
    `^ (?:(?:and|so) )?(?:all |the |successful |shortlisted |unsuccessful )*(?:candidates|applicants|everyone|everybody) (?:${WORD})?${TOLD}(?= )`,
  ),
  new RegExp(
    `^ (?:(?:and|so) )?(?:${WORD}){0,2}?${NEWS} (?:${WORD}){0,3}?(?:issued|sent|published|released|communicated|posted|announced|given|made)(?= )`,
  ),
  new RegExp(
    ` (?:which|that|it|they) (?:will|should|shall|is to|are to) be (?:${WORD})?(?:declared|announced|published|communicated|released|made known|intimated|sent out)(?= )`,
  ),
  new RegExp(
    ` (?:we|i|recruiters?|hr|team|manager|colleague|somebody|someone|office|agency) (?:${WORD})?(?:will|shall|should) (?:${WORD})?(?:call|ring|phone|write|e-?mail|text) to (?:arrange|set up|fix|discuss|talk|schedule|tell|let|explain|confirm)(?= )`,
  ),
  new RegExp(
    ` (?:we|i|he|she|they) (?:will|shall|should) (?:${WORD})?(?:call|ring|phone|text) (?:(?:(?:on|by) )?${dayWord}s?\\d+ )?to (?:arrange|set up|fix|discuss|talk about|go through|sort out|agree) (?:${WORD}){0,2}?(?:start|interviews?|next|hours|contract|shift|trial|details|terms|offer|role|job|post)(?= )`,
  ),
  new RegExp(
    ` ${WILL} (?:${WORD})?(?:be )?invit(?:e|ing) (?:${WORD}){0,5}?(?:people|candidates|applicants)(?= )(?! (?:to|for) (?!(?:(?:an?|the|our) )?(?:[^ ,;:]+ )?(?:interviews?|test|assessment|trial|audition|stage|round)))`,
  ),
  new RegExp(` (?:slots?|times|dates|links?) (?:${WORD}){0,4}?(?:will|should|shall) be (?:sent|issued|published|e-?mailed)(?= )`),
  new RegExp(` (?:make sure|ensure|see to it|guarantee) (?:that )?${WAITING} (?:hears?|knows?|gets?|have|has|receives?)(?= )`),
  / expect to (?:hear|find out|know|learn|be (?:told|contacted|informed|notified))(?= )/,
  new RegExp(
    ` ${WILL} (?:${WORD})?(?:have|get) ${WAITING} (?:${WORD})?${TOLD}(?= )(?! (?:of|about|on) (?!(?:the|our|their|its) (?:[^ ,;:]+ )?(?:outcome|results?|decision)))`,
  ),
  / (?:ourselves|myself) a deadline /,
  new RegExp(
    ` ${WAITING} (?:${WORD}){0,8}?(?:will|shall|should|can expect to|may expect to) (?:(?:all|then|also|only|both) )?(?:be|have been) (?:${WORD})?${TOLD}(?= )`,
  ),
  new RegExp(
    ` (?:pencil(?:l)?ed in|set aside|earmarked|diari[sz]ed|chosen|planned) (?:the )?${dayWord}s?\\d+ (?:for|to|as the (?:day|date) (?:for|to)) (?:(?:${TELLING}|${TELL}) (?:${WORD}){0,2}?(?:${WAITING}|${NEWS})|${DECIDE}|(?:the|our) (?:${WORD})?(?:decision|announcement|offers?))(?= )`,
  ),
  new RegExp(` ${WILL} (?:${WORD})?(?:advise|update|inform) on (?:your|the) (?:selection|application|candidacy|outcome|result)(?= )`),
  new RegExp(
    ` ${WHO} (?:will|shall|should|(?:hope|plan|aim|expect)s? to) (?:${WORD})?confirm (?:the|our|who) (?:${WORD})?(?:successful|appointment|outcome|selection|chosen|choice|decision|names)(?= )`,
  ),
  new RegExp(
    ` (?:casting|cast|team|squad|crew|appointments?|shortlist|line-?up) (?:will|is to|are to) be (?:${WORD})?(?:announced|named|published|known|confirmed)(?= )`,
  ),
  new RegExp(
    ` (?:cast|team|crew|names|short)[ -]?(?:list|sheet) (?:will|is to|are to) be (?:${WORD})?(?:announced|published|posted|put up|pinned up|up)(?= )`,
  ),
  new RegExp(`^ (?:offers|invitations|letters) for (?:${WORD}){1,5}?(?:will|should|shall) (?:go out|be sent)(?= )`),
  new RegExp(`^ (?:and |so |but )?will (?:ring|call|text|message|phone|write) (?:(?:on|by|then|you) )*${dayWord}`),
  new RegExp(` ${WHO} (?:will|shall|should) (?:${WORD})?confirm (?:by|on|whether|if|within|${dayWord})`),
  /(?<! had)(?<! you) promised (?:me |us )?(?:one|it|that) (?:by|on|for|within) /,
  new RegExp(` ${WILL} (?:${WORD})?(?:make|send) you (?:an?|our|the) (?:${WORD})?(?:offer|proposal)(?= )`),
  new RegExp(`^ (?:is|are) (?:now )?(?:expected|due) (?:by |on |in |within |for )*${dayWord}`),
  new RegExp(` wait (?:until |till |the )+${dayWord}s?\\d+ for (?:our|a|an|the) (?:${WORD})?${NEWS}(?= )`),
  // They will learn it.
  new RegExp(
    ` ${WAITING} (?:will|shall|should) (?:${WORD})?(?:be (?:the|among the) first to (?:know|hear)|have (?:yours|it|mine)|know(?= $| (?:then|for sure|either way))|be put out of your misery)(?= )`,
  ),
  new RegExp(
    ` ${WAITING} (?:${WORD}){0,3}?(?:will|shall|should|can|may|are) (?:${WORD}){0,3}?${LEARN} (?:${WORD}){0,6}?(?:${NEWS}|from (?:us|me|our|his|her|one|somebody|someone)|back|where (?:you|it|things|we)|whether|more|either way|if|which|who)(?= )`,
  ),
  new RegExp(
    ` ${WAITING} (?:${WORD}){0,8}?(?:will|shall|should|can) (?:${WORD}){0,2}?(?:hear|know|learn|be told|find out|be hearing) (?:(?:back|more|again|something|for (?:sure|certain|definite)|it|one way or (?:the other|another)|either way|good or bad|yes or no|where you stand|(?:the|our|his|her|their|its|your) (?:${WORD})?(?:outcome|result|results|decision|verdict|answer|fate)|by (?:phone|telephone|post|e-?mail|letter|text)|in writing|(?:from|about|if|whether|what|how|who|which|that) [^,;:]*?) ){0,2}(?:by|before|within|on|in|latest|come|no later|at the|around|until|till|til|early|towards|${dayWord})`,
  ),
  new RegExp(
    ` (?:candidates?|applicants?|finalists?|interviewees|selected|shortlisted|appointed|you|everyone|everybody|both|all|those) (?:${WORD}){0,3}?(?:will|shall|should|are|is|can expect to|may expect to|expect to) (?:${WORD}){0,3}?be(?:ing)? (?:${WORD}){0,2}?${TOLD}(?= )`,
  ),
  new RegExp(
    ` (?:candidates?|applicants?|finalists?|interviewees|everyone|everybody) (?:who (?:${WORD}){1,6}?)?(?:are|is|gets?|hears?|receives?) (?:usually |normally |always |all )?(?:an? |our |the |their )?(?:${TOLD}|${NEWS}|an answer|back|from us) `,
  ),
  // It comes.
  new RegExp(
    ` (?:our|the|a|an|my|final|any|their|his|her|all|that|its|your|interview|selection|hiring) (?:${WORD}){0,3}?${NEWS} (?:${WORD}){0,4}?(?:will|shall|should|ought|is|are|comes?|goes?|lands?|arrives?|follows?|due|expected|reach(?:es)?|drops?|to follow)(?= )`,
  ),
  new RegExp(
    `^ (?:(?:and|so|but) )?(?:${WORD})?${NEWS} (?:${WORD}){0,3}?(?:will|shall|should|are|is|go|goes|come|comes|land|lands|arrives?|out|due|to follow|made|expected)(?= )`,
  ),
  new RegExp(
    `(?<! you) (?:promis(?:e|es|ed|ing)|committed to|guarantee[ds]?) (?:${WORD}){0,5}?${NEWS} (?:${WORD}){0,3}?(?:by|before|within|on|in|${dayWord})`,
  ),
  new RegExp(
    `^ (?:(?:and|so|but|then) )?(?:(?:a|the|our|final|any) ){0,2}(?:decision|verdict|answer|outcome|offers?|letters?|news|feedback|result|results)s? (?:(?:by|on|due|out|in|to follow|expected|promised|the|end|of|within) ){0,4}${dayWord}`,
  ),
);

/** It is decided, or takes so long. */
export const DECIDED = anyOf(
  new RegExp(` ${WHO} (?:${WORD}){0,2}?(?:takes?|needs?) (?:about |around |up to )*${dayWord}`),
  new RegExp(
    ` ${WHO} (?:${WORD}){0,3}?(?:will|shall|should|to) have (?:${WORD}){0,2}?(?:reviewed|read|gone through|worked through|got through|been through|looked at|looked through|finished|completed|assessed|marked|seen|interviewed|sifted|considered) (?:${WORD}){0,4}?(?:applications?|applicants?|cvs?|portfolios?|candidates?|everyone|everybody|scripts|entries|submissions|interviews|shortlisting|papers)(?= )`,
  ),
  new RegExp(` (?:things|matters|everything|it|this) (?:to|will|should) be (?:${WORD})?(?:settled|sorted|decided|clear)(?= )`),
  new RegExp(
    ` (?:review|process|selection|deliberations|recruitment|procedure) (?:will|should|is to|is due to) (?:${WORD})?(?:conclude|finish|end|close)(?= )`,
  ),
  new RegExp(
    ` your (?:case|application|candidacy|appointment) (?:will|should|is to) be (?:${WORD})?(?:decided|determined|settled|considered|discussed|voted)(?= )`,
  ),
  new RegExp(` (?:our|my) (?:aim|intention|plan|hope|goal) (?:is )?to (?:${WORD}){0,2}?${DECIDE}(?= )`),
  new RegExp(
    ` ${WILL} (?:${WORD})?(?:finish|complete|conclude|close) (?:the|our|this) (?:${WORD})?(?:selection|recruitment|hiring|process|procedure|search)(?= )`,
  ),
  new RegExp(` turnaround (?:times? )?(?:is |are )?${dayWord}`),
  new RegExp(
    ` ${WILL} (?:${WORD})?(?:turn around|get through|work through|go through|get back on|read|process|assess|sift) (?:${WORD}){0,3}?(?:applications?|cvs?|candidates|submissions|entries)(?= )`,
  ),
  / (?:decision making|selection|shortlisting|deliberations?|scoring|marking) (?:takes place|happens|goes on|is under way) /,
  new RegExp(
    ` ${WILL} (?:${WORD})?(?:deal with|look at|turn to|get to|go over|pick up) (?:your|the|all) (?:application|file|papers|cv|case|applications)(?= )`,
  ),
  new RegExp(
    ` (?:i|we) (?:will|should) (?:${WORD})?(?:find out|know|hear)(?: (?:more|back|for sure|for certain))? (?:by |on |in |before |within |after |the |end |of |at )*${dayWord}`,
  ),
  new RegExp(` (?:on |by )?${dayWord}s?\\d+ ,? ?(?:i|we) (?:will|should) (?:have )?know(?= (?:if|whether|more|for (?:sure|certain)) | $)`),
  new RegExp(` we make (?:the|our|a) (?:${WORD})?(?:call|decision|choice|pick|selection|offers?)(?= )`),
  new RegExp(` (?!they |he |she )${WHO} (?:deciding|choosing|picking)(?= )`),
  new RegExp(` ${WHO} (?:names|announces|posts|publishes) (?:the|our|his|her|its|their|who)(?= )`),
  / (?:team|squad|cast|crew|shortlist|names|list|appointment) announced(?= )/,
  new RegExp(
    ` (?:making|taking|reaching|coming to) (?:an?|the|our|its|their|his|her) (?:${WORD})?(?:decision|choice|selection|appointment|conclusion)(?= )`,
  ),
  new RegExp(
    ` (?:have|having|get|getting|be) (?:${WORD}){0,3}?(?:tied up|sorted|wrapped up|settled|signed and sealed|done and dusted)(?= )`,
  ),
  new RegExp(
    ` ${WHO} (?:${WORD}){0,4}?(?:think (?:about|on|over)|sleep on|mull|chew|ponder|consider) (?:${WORD}){0,3}?(?:until |till |over )*${dayWord}`,
  ),
  new RegExp(` (?:give|giving) (?:them|him|her|ourselves|myself|themselves) (?:until |till |to )*${dayWord}`),
  new RegExp(
    ` ${WHO} (?:${WORD}){0,5}?(?:until|till) ${dayWord}s?\\d+ to (?:decide|make (?:up )?(?:his|her|their|its|our|my|a)|think|consider|choose|discuss|talk)(?= )`,
  ),
  / (?:will|should|shall|to) (?:[^ ,;:]+ )?have (?:[^ ,;:]+ )?(?:made (?:up )?(?:our|my|their|his|her|its|a|the) (?:[^ ,;:]+ )?(?:minds?|decision|choice|selection|pick)|decided|chosen|picked|settled)(?= )/,
  / applications (?:are|will be|get) (?:[^ ,;:]+ )?(?:considered|reviewed|assessed|processed|sifted|shortlisted)(?= )/,
  /^ (?:(?:and|then|who) )?(?:usually |normally |always )?(?:decides|signs off|signs|chooses|makes (?:up|his|her|the|its)|has the final (?:say|word))(?= )/,
  new RegExp(
    ` ${WHO} (?:${WORD}){0,3}?(?:will|shall|should|hopes? to|aims? to|plans? to|expects? to|intends? to|am|is|are|be|can|to) (?:${WORD}){0,8}?${DECIDE}(?= )`,
  ),
  new RegExp(
    ` (?!they |he |she )${WHO} (?:${WORD})?(?:decides|chooses|picks|makes|concludes|finali[sz]es|signs off|appoints|announces|votes|decide|choose|reviews?) (?:${WORD}){0,4}?(?:${LATER}|who|whom)`,
  ),
  new RegExp(
    ` (?:recruitment|selection|hiring|appointment|decision|process|scrutiny|screening|evaluation|review|recruiting|position|post|role|vacancy|this|selection process) (?:${WORD}){0,2}?(?:will|should|shall|to|is|are) (?:${WORD}){0,2}?(?:be )?(?:concluded|finali[sz]ed|completed|complete|made|decided|settled|filled|sorted|wrapped up|done|over|signed off)(?= )`,
  ),
  new RegExp(
    ` (?:have|get) (?:the |this |our )?(?:shortlist|shortlisting|decision|selection|position|post|role|vacancy|names|hire|thing|it) (?:${WORD})?(?:sorted|filled|finali[sz]ed|made|done|settled|signed off|wrapped up)(?= )`,
  ),
  / (?:hiring|recruitment|recruiting|selection|interview|application|screening|shortlisting|whole|entire|our) process (?:will|should|is to|ought to) (?:[^ ,;:]+ )?be (?:finished|over|done)(?= )/,
  // It takes so long.
  new RegExp(
    ` (?:feedback|decisions?|responses?|repl(?:y|ies)|review|selection|process|shortlisting|screening|answers?|which|that|we|it(?! lasts| [^,;:]*to (?:learn|get (?!back|through|to |in touch)|train|walk|drive|complete|build|make (?!up|an?|the|our)|cook|travel|fly|sail|grow|settle in))|this) (?:${WORD}){0,3}?(?:takes?|need|needs|lasts?|looking at) (?:us |me )?(?:until |till |about |around |up to |some |roughly |another |between |the |end |of )*${dayWord}`,
  ),
  new RegExp(
    ` (?:asked for|wait for|stand by for|patience|bear with|hang on|hang tight|sit tight|hold on|hold tight|give (?:us|me|it)(?! (?:the|your|all|any) )|allow|you are looking at|figure|reckon on|(?:give|allow) (?:the|our) (?:team|panel|committee|client|board|office)) (?:${WORD}){0,5}?(?:until |till |til |for |to |about |the |end of )*${dayWord}`,
  ),
  new RegExp(
    `^ (?:(?:the|our) )?(?:(?:new|decision|target|revised|likely|announcement|results?) )+(?:date|day) is (?:set for |now |on )?${dayWord}`,
  ),
  new RegExp(` it (?:is|will be|be) (?:probably |more like |now |going to be )*${dayWord}s?\\d+ (?:before|when|until|till) `),
  / (?:say|tell you|give you|have) (?:you )?(?:a )?(?:yes or (?:a )?no|definite|for sure)(?= )/,
);
