/** They say no: to the person, to the application, or because the position is gone. */
import { rowsOf } from './row.ts';

/** A statement about a meeting or a day is no decision: "the interview will not go ahead on Thursday". */
const OF_A_DAY =
  / (?:interview|meeting|appointment|call|visit|tour|slot|day|time|date|event|session|shift|lesson|chat|trial|webinar)s? .*(?:mon|tues|wednes|thurs|fri|satur|sun)day| (?:slot|reschedul\w+|another (?:day|time|date)|today|tomorrow|this (?:week|morning|afternoon|evening)|available|weather|instead|fair|festival|exhibition|conference|open day|seminar) /;
/** Business of the house. */
const OF_OTHER_BUSINESS =
  / (?:union|strike|merger|renovation|extension|expansion|refurbishment|takeover|lawsuit|complaint|audit|wedding|fair|festival|supplier|zoom|teams|video|uniforms?|menu|oven)(?= )/;
const OF_SOMETHING_ELSE = / (?:new|this|the|our) (?:system|project|merger|plan|event|supplier)s? /;

export const rejectedRows = [
  // "We will not be moving forward with your application", "we are unable to proceed with your candidacy"
  ...rowsOf(
    'rejected',
    'strong',
    `
    NEG ABLE? ABLE? GO (with|on) (you|YOURS|this process|the process|the next steps)
    NEG ABLE? ABLE? (TAKE|GO) (YOURS|you) (to|through|forward|forwards|further|ahead|any further|on|into|past|beyond)
    NEG ABLE? ABLE? PICK (you|YOURS) (to|for|as|further|any further|forward|in)
    NEG ABLE? ABLE? PICK (you|YOURS) !until
    NEG ABLE? ABLE? (offer|give|extend|make|offering|giving|extending|making) (to you|you)? (a|an|the|this|any) *? *? (JOB|offer|place|employment|contract|interview) (to you)? !slot
    NEG ABLE? ABLE? (offer|give|extend) (you|to you) employment
    NEG ABLE? ABLE? (extend|offer|send) (to you|you)? an *? (invitation|invite)
    NEG ABLE? ABLE? (invite|inviting|ask|asking) you (to|for) (an|a|the|our|any)? *? *? (interview|stage|round|assessment|phase|step)
    (is|was|are|were|be|will) not? going (any)? further with (you|YOURS)
    NEG ABLE? ABLE? GO with the *? *? (interview|recruitment|hiring|selection|application) process
    (will|would|are|is|be|can|could) NEG ABLE? ABLE? GO (with|in) (the|either|our|any|this) ... (interview|recruitment|hiring|selection|application|graduate) process
    (GO|continue|TAKE) (with)? (YOURS|you) (further|forward)? is not possible
  `,
  ),
  // "We have decided not to move forward", "the team has made the decision not to continue"
  ...rowsOf(
    'rejected',
    'strong',
    `
    <you DECIDED (not to|to not|against) (GO|continue|continuing|appoint|employ|recruit|engage|keep) ... (you|YOURS|CANDIDACY|process|your (employment|appointment|hiring|engagement))
    <you DECIDED (not to|to not|against) (TAKE|PICK|extend|offer|invite|make) ... (you|YOURS|offer|interview|forward|further)
    <you DECIDED (not to|to not|against) fill*
    your (application|candidacy) (has been|is|was) closed
    NEG ABLE? ABLE? GO with (the|this|our) *? (offer|hire)
    NEG ABLE? ABLE? (sending|send|making|make) (you)? an offer
    (we|have|team|decided to) (stop|stopped|cease|ceased) (pursuing|considering|reviewing|interviewing|looking at|recruiting) ..
    <you DECIDED to (part|end|close|stop|pass|conclude) ... (process|CANDIDACY|you|JOB|candidates)
    (we|i|team) (have|will|are)? (decided to|will|have to)? (pass|passed|passing) on YOURS !to !with
  `,
  ),
  ...rowsOf(
    'rejected',
    'strong',
    '<you DECIDED (not to|to not|against) (GO|moving|proceeding|going|continuing|progressing) !with !to',
    OF_OTHER_BUSINESS,
  ),
  // "Not moving forward" in short, without an object.
  ...rowsOf(
    'rejected',
    'strong',
    `
    (will|are|am|is|be|have|has|can|could|would|do|does) NEG ABLE? ABLE? (moving|move|going|go) (forward|forwards|ahead|further|any further) !with !until !without !as
    (will|are|am|is|can|could|do|does) NEG ABLE? ABLE? (proceeding|proceed|progressing|progress) (any further|further|forward|ahead) !with !until !without
    (will|are|am|is|can) NEG ABLE? ABLE? (proceeding|proceed|progressing|progress|continuing) (, | . | ; | for | in | beyond | $)
    NEG (moving|going) (forward|ahead|further) (, | . | ; | for | in | beyond | $)
    (unable|not able|not in a position) to (GO) (, | . | ; | for | in | beyond | $)
  `,
    OF_A_DAY,
  ),
  // "We have decided to move forward with other candidates", "someone else was a better fit"
  ...rowsOf(
    'rejected',
    'strong',
    `
    <you DECIDED to keep? (GO|pursue|pursuing|keep moving forward|focus|invite|interview|hire|select|offer|advance|appoint|prioriti*|engage) (with|on|in favo*|the JOB to|it to)? (OTHERS)
    <you DECIDED to keep? (GO|pursue|select|hire|offer|advance|appoint|invite) (with|on with)? (the|a|an|those|some) *? *? *? CANDIDATES
    <you DECIDED (OTHERS|in favo* of|on OTHERS)
    <you DECIDED to (go|move|proceed|continue|consider|explore|interview) (with|on with)? OTHERS
    <you DECIDED that ... (other|another|different) *? *? CANDIDATES
    <not (are|am|have|has|is|be|been|were|was|to) keep? (GO|pursuing|pursue|pursued|going|gone) (with|on with)? SURELY_OTHERS
    (will|would) be (GO|pursuing|interviewing) (with)? SURELY_OTHERS
    (will|would) (GO|pursue) (with)? (other|another|a different) *? *? CANDIDATES
    <not (selected|chosen|hired|appointed|chose|hiring|selecting|appointing|picked|engaged) ((another|a different|other|an internal|a more) *? *? CANDIDATES|someone else|somebody else|someone with|someone whose|others)
    (selected|chose|chosen|hired|appointed) the CANDIDATES (who|that|whose|with) ... (match*|fit|suit*|meet*|align*|experience|skills|qualifi*)
    (another|a different|an internal|other|stronger|the successful|a more *) *? *? CANDIDATES (has|have|was|were) been? (selected|chosen|appointed|offered|hired|successful|accepted) !to
    (other|another) *? *? CANDIDATES (who|whose|with|that|was|were|is|are|more|better) ... (match*|fit|fits|suit*|meet*|align*|closely|closer|stronger|better|appointed|selected|chosen|requirements|qualif*)
    (we|i|they|team|manager|panel) (have|has)? (went|gone) with OTHERS
    (went|gone|going|go|moved|moving|move|headed) in (a|another) different? direction
    (offered|given) the JOB (to)? (another|someone|somebody|a different)
    CANDIDATES whose ... (more closely|most closely|better|closer|closely) (match*|align*|fit*|suit*|meet*|reflect*)
    there (are|were) *? *? (stronger|better|other) *? CANDIDATES
    (going|gone|go|moving|moved|proceeding) (forward|ahead)? with (people|someone|somebody|those|a candidate|candidates) who *? *? (fit|fits|match|better|more)
  `,
  ),
  // "You have not been selected", "your application was unsuccessful"
  ...rowsOf(
    'rejected',
    'strong',
    `
    (you|YOURS|it|application) (for|to) ... (has|have|was|were|are|is|had|will) NEG be? been? (being|among those)? (PICKED|passed on)
    (you|YOURS|it) (has|have|was|were|are|is|had|will) NEG be? been? (being|among those|one of those|one of the *)? (PICKED|moving forward|moving on|going forward|proceeding|progressing|under consideration|in consideration|in the running)
    (YOURS|application|it|candidacy) ... (has been|was|is|were) (unsuccessful|rejected|turned down|declined|disqualified|denied|refused|not successful|not selected) !if
    you ... (have been|were|are) (unsuccessful|rejected|turned down|declined|disqualified|denied|refused|not successful|not selected) !if
    (you|YOURS) (has|have|was|were) NEG (make|made) (it|the|our) (to|through|past|shortlist|short|cut|final)
    you (did|have|could) not (make|made|get|pass) (it|through|to|the) (the|our|to|through)? *? (shortlist|cut|next round|next stage|final round|short list)
    YOURS will not be (GO|taken|considered|PICKED|put|moved|moving|proceeding|carried|pursued|processed) !if
    you will not be (considered|moving|advancing|progressing|proceeding|taken|invited|selected|continuing|going|joining us for the next)
    (been|being|be) removed from (consideration|the process|the selection)
    not selected for (this|the|an|our|further) *? *? *? (JOB|interview|consideration|stage|round)
    (application|candidacy) (status|outcome|result) (is)? ;? (rejected|unsuccessful|not selected|declined)
    did not (PICK|GO with|take) (you|YOURS)
    can not (be considered|consider you|be progressed|be taken) (for|further) ... JOB
  `,
    / (?:mistake|in error|elsewhere|by another|virus|scanner|requested|your request|as you wish|your wish|withdr\w+|dbs|payroll|invoice|expenses|unsigned|photo|because of (?:a|the) wrong|do it again|police|passport|registration|bid (?:on|for)|planning|leave|visa|permit|loan|grant|holiday|licence|license|membership|account|(?:application|entry|registration) fee|card|refund|scholarship fund|mortgage|allowance|benefit|room|flat|allotment|insurance|quotation|quote|tender|proposal|application for (?:leave|planning|a))(?= )/,
  ),
  // "You are not the right fit", "your profile does not match what we look for"
  ...rowsOf(
    'rejected',
    'strong',
    `
    (you|your *? *? (skills|experience|background|profile|qualifications|expertise|cv|resume|application)|skills|experience|background|profile|qualifications) ... (is|are|was|were|would) not (be)? *? *? (FIT|what we|suited|suitable|aligned|in line|sufficiently)
    (your *? *? (skills|experience|background|profile|qualifications|expertise|cv|resume|application)|skills|experience|background|profile|qualifications) ... (do|does|did) not (*|fully|quite)? (match|meet|fit|align|correspond|suit|satisfy)
    you (do|did) not *? (match|meet|fit|have) (the|our|all) *? *? *? (requirements|criteria|qualifications|profile|experience|needs|cut-off|cutoff|threshold|benchmark|standard|mark)
    (feel|believe|think|felt|feels) *? *? *? (is|are|was|were|would|will) not (be)? (a|an|the|quite) *? FIT
    (do|did|could|can) not (see|find) *? *? FIT
    not (feel|think|believe|find) that? you (are|were|would be) *? *? FIT
    (did|does|do) not (match|meet|satisfy) (the|our) *? *? (criteria|requirements|expectations)
    (you|it|interview|trial|things) (did not|has not|have not) (work out|worked out|impress)
    (is|was) a (hard no|no-go|pass)
    we are not interested (. | $)
    not (what|who|whom) we (are looking for|need|want|were looking for)
    (you|YOURS|it|application) ... not good enough
    not good enough (, so|. | $)
    we are (picking|choosing) OTHERS
    <not (we have|got) (stronger|better) (options|candidates)
    (is|was|be) not (a|an|the) *? FIT for (this|the|our) *? *? JOB
    (role|position|opportunity) (is|was) not (a|the|an) *? (fit|match)
  `,
    / (?:date|slot|time|person who|everybody|everyone) | would you /,
  ),
  // The position is gone.
  ...rowsOf(
    'rejected',
    'strong',
    `
    JOB ... (has|have|is|was|were|are) be? been? (filled|closed|cancelled|withdrawn|eliminated|discontinued|scrapped|removed|made redundant) !with !for !to !with !last
    JOB (for which you|you) applied (for|to)? ,, (has|have|is|was) been? (filled|closed|cancelled|withdrawn)
    JOB (for which|that)? you (have)? applied (for|to)? ;; (has been|is|was) (filled|closed|cancelled|withdrawn|eliminated)
    JOB (for which|that)? you (have)? applied (for|to)? ,, (is|are|was) (no longer|not) (available|open|active|being filled|vacant|needed)
    (this|the|our) JOB , ,, , (is|are|was) (no longer|not) (available|open|active|being filled|vacant|needed)
    (this|the) JOB (,|;) ;; (,|;) (has|have|is|was) been? (filled|closed|cancelled|withdrawn)
    filling (the|this) JOB with ..
    JOB ... (has|have) been (filled|cancelled|closed) (by|with) ..
    <not (filled|closed|cancelled) (this|the|that) *? *? *? *? JOB
    (we|i|company|team) (have|has) (filled|closed|cancelled|withdrawn) (this|the|our|that) ,, JOB
    JOB ... (is|are|was) (no longer|not) (available|open|active|being filled|being recruited|a vacancy|vacant|needed|required)
    no longer (recruiting|hiring|interviewing|looking|searching|seeking|considering CANDIDATES) (for|to fill) (this|that)
    no longer (recruiting|hiring|interviewing|looking|searching|seeking|considering CANDIDATES) (for|to fill) the ,, JOB
    no longer (reviewing|considering|interviewing|recruiting|pursuing|accepting) (applicants|candidates|applications|resume) for (this|the)
    (not|no longer) (to|be|going to|going|plan to) (fill|filling|hire|hiring|recruit|recruiting) (for)? (this|the|that) *? *? JOB
    (found|identified|hired) (a|an|the|our) *? (suitable|successful|right|ideal|new|strong)? (candidate|person|hire|employee) for (this|the|that)
    <you (accepted|taken) (the|our) (JOB|offer) (, | . | ; | $)
  `,
    / (?:interview|meeting|slot|window|portal|office|link|canteen|shift|lesson) (?:on|at|for|has|is|was|will)|(?:is|are|one|but) [^.]{0,60}(?:still|yours?) [^.]{0,60}open| re-?opened | (?:you|your) (?:have )?(?:saved|bookmarked|viewed|liked|starred|looked at) | new applica| for applications| to applications| shortlisting | but the one | on (?:indeed|linkedin|seek|reed|the (?:site|website|board|portal|page)|our (?:site|website|page)) | other (?:positions|roles|vacancies|jobs|openings) | person who held /,
  ),
  // Weak ones: a second sign is needed.
  ...rowsOf(
    'rejected',
    'weak',
    `
    (regret|sorry|afraid|sad|disappointed|unfortunate) to INFORM ... (you|YOURS|JOB|candidates)
    (regret|sorry|afraid) that ... (you|YOURS|JOB) ... (not|unable|unsuccessful)
    NEG ... (you|YOURS|application|JOB|candidacy)
    not (a|the|quite) *? FIT
    (have to|must|sorry to|hate to|regret to) disappoint you
    (do|did|does) not have better news ..
    (leave|leaving) it (there|here|at that)
  `,
    OF_SOMETHING_ELSE,
  ),
  ...rowsOf(
    'rejected',
    'hint',
    `
    (other|another|different) *? *? CANDIDATES
    (unsuccessful|rejected|declined|filled|closed)
    (wish|wishing) you *? *? *? (best|luck|success|well) ... (search|endeavo*|future|career|elsewhere)
    (best|good) (of luck|wishes) ... (search|endeavo*|future|career|elsewhere)
    (encourage|invite|welcome) you to ... (apply|applying|explore|check|keep an eye|visit)
    (difficult|tough|hard) (decision|choice)
    (keep|retain|hold) your ... (on file|in our|for future)
    competitive
  `,
  ),
];
