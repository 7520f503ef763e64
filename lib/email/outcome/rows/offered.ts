/** They offer the job. */
import { rowsOf } from './row.ts';

const NO_OFFER =
  / (?:offer of (?:services|help|your)|nothing|nobody|delayed|deferred|postponed|against|rescind\w*|revok\w+|retract\w*|withdraw\w*|offer you (?:an?|the) (?:\w+ ){0,2}(?:interview|meeting|call|chat|place on (?:the|our|an?) (?:assessment|trial|open|taster|tour|course|workshop|waiting)|trial|slot|appointment|discount|opportunity to (?:meet|interview))|not|unable|no longer|another|someone|somebody|(?:extended|offer) (?:\w+ )?out to|to a candidate|response|leverage|other offers?|offer (?:\w+ )?(?:for|to) your (?:friend|sister|brother|wife|husband|cousin|mate|colleague|son|daughter|partner)|specimen|money back|guarantee\w*|claim your|(?:contract|letter|offer) (?:of|for|to) (?:mr|mrs|ms|miss|dr|prof)|special|discount|access to|free|range|expected|expectations|depending|current ctc|offer by|(?:appreciate|thank you for) (?:\w+ ){0,4}(?:review\w*|reviewing|response|time)) /;

export const offeredRows = [
  ...rowsOf(
    'offer',
    'strong',
    `
    (GLAD|like|love|want|able) to *? *? *? (offer|extend|make) (to)? you ...
    (we|i|company|team) (are|am|is) (offering|extending|appointing) you ..
    (pleasure|honour|honor) to (offer|welcome|appoint) you ..
    (appoint|hire) you as ..
    (US|board|jury) (has|have) (selected|chosen|appointed|picked) you (for|as) ..
    (has|have) (selected|chosen|appointed|picked|hired) you (as|to be) (a|an|our|the) ..
    (extend|extends|extended) an offer (of employment|for the|to you)
    (present|presenting) you with (an|our|your) *? offer
    (GLAD|like|love|want|able) to *? *? *? (extend|offer|make|present) (you|to you)? (a|an|this|our|the) *? *? *? (offer|JOB|contract|letter of)
    (extend|extending|make|making) (to)? you (a|an|the|this|our) *? *? *? offer
    (extend|extending|present|presenting) (a|an|our|this|the) *? *? offer (to you|of employment|for the|letter)
    (GLAD|proud) to (INFORM|confirm) *? *? *? *? (you have been|you are|your) (selected|hired|chosen|appointed|selection|appointment) !to (for|as|.)
    (selected|chosen|appointed|hired|you are confirmed|been confirmed) (as|to join|to be our) (a|an|our|the|as)? ...
    you have been (selected|chosen|appointed|hired|offered) (for|to fill|the) (a|an|our|the|this)? *? *? *? *? *? *? (JOB|trainee|team) !interview
    (you have|you are|have been|been) (officially)? hired
    your (selection|hiring) (for|as|to|at|is|has)
    your appointment (for|as|to) (a|an|the|our|post|position|role) !new !another !following
    the (selection|appointment|hiring) of you
    (GLAD|like|love|want|wants) to have you (on|with us|back)? for (the|this) (season|summer|winter|term|harvest|school year|tour|run|year)
    (attached|enclosed|find|review|sign|accept|send|receive|regarding|prepare|expect) *? *? *? *? *? (offer letter|letter of offer|letter of appointment|appointment letter|contract of employment|employment contract|job offer|offer document*)
    (offer letter|letter of offer|letter of appointment|appointment letter|contract of employment|employment contract|formal offer|official offer) *? *? (is|will|attached|enclosed|follows|has|soon|by|shortly|are)
    (attached|enclosed|review) (is)? (the|your|our) *? offer
    you (have)? (got|get) the JOB
    the JOB is yours
    (welcome|have you) (to the team|aboard|on board|to join our|to our team|joining us as)
    (your|job|employment|our|this|the) offer (for|of|details|includes|package|is|from|as|we) !until
    (you are|now) (part of|a member of|joining) (the|our|*) *? *? (team|family) ..
    (onboarding|joining|pre-joining) (process|formalities|documents|forms|documentation) ..
    you ... offered (the|this|our) *? *? *? JOB
    (agreed|decided|voted|keen|ready|prepared|wish|wishes|resolved|happy|proposing|propose|pleased|go ahead and) to? (offer|appoint|hire|employ|engage) you (a|an|the|on|as|for|to|END|from|full|at)
    (love|like|want|wants|happy for) you to (join (us|our|the) ... (as|on|in|from|full|permanently|END)|come and? work (for|with) us|work (for|with) us|be our|take the JOB|have the JOB|start (on|as|with|next|in|work))
    <why JOB is yours (if|END|as|and|from|!to)
    (put|take|taking|bring|bringing|have|start|starting|get) you on (full|part|permanently|permanent|as|at|the books|the team|board|from|for (the|a|six|three|two) (season|summer|trial|month*|winter|probation*|weeks|year))
    (GLAD|like|love|want|wants|going) to (put|take|bring|have|get) you (on|on board|aboard|in the team|with us|as)
    (decided|gone|going|opted|settled|chosen) (for|on|with|in favo* of) you (END|as|for|and|to be)
    (chosen|picked|selected|appointed) you (END|as|for the JOB|over|and)
    (propose|offer|offering|offers|proposing|giving|give) you (a|an|the|our) *? *? *? *? (contract|job|position|post|role|place|internship|apprenticeship|pupillage|traineeship|employment|permanent *|JOB) !if
    (pleasure|pleased|happy|delighted|glad|joy) (in|of) (offering|appointing|confirming) you
    (formally|hereby|herewith) (offer|appoint|offering|appointing) you
    you are (in|on the team|on the crew|part of the team|our new *|the one|our choice) END
    (confirm|confirming) (your|the) (appointment|employment) (as|to|with|from)
    (client|they|team|partners|manager|boss|owner) (want|wants|love|loves|like|likes) to (offer|hire|appoint|take) you
    (come|came|coming) back with (an|the|their|a *) offer
    verbal offer
    (attached|enclosed) is? (your|the|a) *? contract
    (invite|like|want|ask) you to take up the (post|position|role|appointment)
    you are the (successful|chosen|selected|preferred|winning) (candidate|applicant|one) !if
    (approved|confirmed|confirm|approve) your appointment !with
    (made|making|make) you (an|the|a|our) *? *? offer
    (delighted|pleased|happy|thrilled|glad|honoured|it) if you would (join (us|our team|the team) (as|full|permanently)|join (the|our) *? (team|crew|staff|faculty|ward|firm) END|come on board|come aboard|take (the|this) JOB|accept (the|our|this) *? *? (JOB|offer)|come and? work (for|with) us|be our (new|next) *|take up (the|this) *? JOB)
    (give|offer|propose|giving|offering|proposing) to you (a|an|the|this|our) *? *? (post|position|job|role|contract|place)
    start you (on|off|at) ..  (hour|week|month|year|monday|probation)
  `,
    NO_OFFER,
  ),
  ...rowsOf(
    'offer',
    'weak',
    `
    congratulations !you
    (GLAD|like|love|want|wants|decided|happy) to (go|move) (ahead|forward) with you (for|as) (the|our|a) ...
    job offer
    offer letter
    (excited|thrilled|happy|delighted|glad|pleased) to have you (join|with us|on|as)
    (like|love) you to (begin|start)
    (want|wants|love) (to work with)? you (. | $ | to join us|on the team|in the team)
    (can|could|would|when (can|could|would)) you (be able to)? (start|begin)
    (start|begin) (on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|tomorrow)
    written offer
    say yes END
    (sending|send|sent) you (a|the|our|your) *? *? contract
    you (have)? (got|get) it END
    (happy|GLAD) to (take|have|put|bring) you (on|in)
    (come|came|coming) back with
  `,
    NO_OFFER,
  ),
  ...rowsOf(
    'offer',
    'hint',
    `
    (salary|ctc|compensation|onboarding|joining) !our !us !the
    start date
    (four|five|three|six) (on|days on) ,? (two|three|four) off
    * (an|per|a) (hour|month|day|annum|week|year|shift)
    (quid|pounds|euro|euros|dollars|bucks|gross|probation|holiday pay|holidays|wage|rate)
    contract (is)? (attached|follows|enclosed|to follow|ready|by post|in the post)
    (great|good|fantastic|brilliant) news
    (black|bring|wear) .. (shirt|boots|trousers|passport|pps|number|details|shoes)
    (well done|warmest congratulations)
    (welcome|look forward to (you|working|having))
  `,
    NO_OFFER,
  ),
  ...rowsOf('offer', 'weak', '(nobody|no one|noone) else (we|i) (want|wanted|would want|would rather have)'),
];
