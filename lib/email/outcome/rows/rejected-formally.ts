/** A no in the words of forms and offices: a closed list, a mark that was missed, a post that is gone. Not here: the plainest words (rejected.ts). */
import { rowsOf } from './row.ts';

/** About a document, a date or a room. */
const OF_PAPERS_OR_DAYS =
  / (?:interview (?:date|day|time|slot|room)|slot|referee|reference|document|documents|passport|photo|id|visa|permit|dbs|invoice|payment|parking|room|table|canteen|date|ticket|scan|upload|uploaded|deposit|laptop|server|portal|claim|order|saved|bookmarked)(?= )/;

export const formallyRejectedRows = [
  ...rowsOf(
    'rejected',
    'strong',
    `
    YOURS (did|has|have|does|was|were|is) not be? been? (reach|reached|get|progress|progressed|proceed|advance|advanced|go|gone|make|made|taken|put|carried) ... (stage|round|interview|interviews|shortlist|shortlisted|list|phase|step)
    you (did|have|do) not (qualify|qualified|reach|reached|progress|progressed|advance|advanced|proceed|proceeded) (for|to|through|past|beyond|the|our|any|further|END)
    you (are|were|have) not be? been? *? *? (among|amongst|one of) (those|the ones|the (candidates|applicants|few|people|persons)) !who !affected
    you (are|were|have been) not (selected|invited|shortlisted|chosen)
    (you|your name|YOURS) (is|are|was|were|has|have) not be? been? included
    you (are|will) no longer be? (in|part of) (the|our) (running|process|selection|competition|recruitment)
    DECIDED (not to|to not|against) (continue|proceed|progress|continuing|proceeding|progressing|go|move|advance) (to|past|beyond|into) (the|an|a|our|any) *? *? (onsite|on-site|interview|interviews|round|stage|step|offer|phase)
    (status|outcome|decision|result) ;; (: | ;) (not (progress*|proceed*|select*|success*|suitable|shortlist*|moving|taken|consider*|retained|accept*)|rejected|unsuccessful|declined|no longer (in|under|being) ..|regret*)
    (no longer|not) (in|under) (active)? consideration (for|END)
    (score*|result|results|marks|performance|answers) ... (did|do|does|was|were|have|has|is|are) not *? *? (meet|met|reach|reached|attain|attained|achieve|achieved|pass|passed|sufficient|enough|high enough|good enough|at the level|satisfy|exceed)
    your ... (score*|result|results|marks|performance|mark) ... (fell|fall|falls|was|were|is|are|came) (short|below|under|beneath|lower|insufficient|too low)
    (scored|placed|ranked|fell) (below|under|outside|beneath) (the|our) *? *? (mark|threshold|benchmark|standard|minimum|cut-off|cutoff|line|pass mark|places|limit|level)
    (applicant|candidate)s? ... (felt|deemed|considered|judged|thought) to be (a|the|more|better|closer|stronger)
    CANDIDATES (has|have|was|were) (been)? (employed|recruited|engaged|placed|preferred|retained|ranked first|ranked higher|nominated)
    (has been|have been|was|were) (employed|appointed|hired|engaged|recruited) (to|in|for|into) (the|this) (post|role|position|job|vacancy)
    (employer|company|school|trust|college|council|client|hospital|university|we|they) (has|have) appointed (to|for|into)? (the|this) (post|role|position|vacancy) END
    (post|role|position|vacancy|job) ... (has|have|was|were|is) (been)? (offered|awarded|given|assigned|allocated) (to|and accepted by) (another|an|a|someone|somebody|one of)
    (post|role|position|vacancy|job) (has|have|was|were|is) (been)? (staffed|filled|covered|taken|assigned|appointed to) (internally|elsewhere|from within|by|through|END)
    <not (filled|closed|withdrawn|eliminated|discontinued|abolished|scrapped|cancelled|terminated|deleted|dissolved) (the|this|that|our) ... (position|role|post|vacancy|requisition|opening|recruitment|search|competition) !in
    (JOB|recruitment|search|competition) ... (has|have|is|was|will) (been|be)? (abolished|dissolved|terminated|deleted|made redundant|withdrawn|abandoned|cut|discontinued|eliminated)
    (post|role|position|vacancy|internship|placement|traineeship) (you|which you|that you|for which you) *? ;; (has been|is|was) (filled|closed|cancelled|withdrawn|no longer (available|open|vacant|active)) END
    (decided|elected|chosen|resolved|decision) to (cancel|withdraw|close|abandon|discontinue|terminate|scrap|end|eliminate) (the|this|our|that|its) ... (recruitment|vacancy|search|position|post|role|hiring|competition|requisition)
    (no|not any) (appointment|selection|hire|offer) (will|is to|is going to|can|could|shall) (be)? (made|following) !until
    (changed|updated|moved|set|switched) (from *? *? *? *? *?)? to (not (selected|successful|progress*|shortlisted|hired|referred|moving forward)|no longer (under|in|being) (consideration|considered|review)|unsuccessful|ineligible)
    (not|no longer) be? (given|receive|receiving) (any)? (further|more|additional)? consideration
    (filled|staffed) all (of)? (our|the|my) (open|available|vacant|remaining)? *? (WORK|positions|roles|jobs|places|spots|vacancies)
    (given|receive|receives|get) no (further|more|additional) consideration
    (reached|met|hit|achieved) (our|the|its) (hiring|recruitment|staffing|recruiting) (goal|goals|target|targets|quota|number|numbers)
    (withdrawn|withdrawing|closed|closing|cancelled|cancelling) (the|all|all the|our)? (remaining|other|outstanding|open) applications , (including|yours|among)
    all *? *? *? positions are full and ,, (closing|closed) ... applications
    (selection|process|search|recruitment|procedure|competition) (is|was|has|has been)? (ended|concluded|closed|finished|completed) (with|in favo* of) (the)? (choice|selection|appointment|hiring|recruitment)? of? (a|an|another|other|someone|somebody) ..
    (hired|recruited|employed|found) all (the|of the) (people|staff|workers|drivers|pickers|FOLK|colleagues|employees) (that|whom)? (we|they) (need|needed|require|required|wanted|want)
    not (be|to be|going to be)? (hiring|recruiting|appointing|filling) (for|to)? (it|this|that) *? END
    made (a|the|our|an internal) hire
    ended up (hiring|recruiting|promoting|appointing) (from within|from inside|someone|somebody|another|one of (our|their|the))
    (resolved|voted|agreed|decided) to (appoint|offer *? *? to|hire|employ|take on) (one of the other|one of the others|the other|another|a different)
    (has|have) found (the|a) (right|suitable|perfect|successful) (person|candidate|match|applicant) !for !to
    no longer (considering|reviewing|interviewing|accepting|seeing) (any|more|other|further)? (candidates|applicants|people|applications) (for it|for this|for that|END)
    (post|role|position|vacancy|recruitment|process) ... has (been)? concluded ,, (another|other)
    (identified|selected|chosen|found|secured) (a|an|the|other|our) *? *? CANDIDATES (for|with|who|whose) ... (closely|closer|better|more|match*|role|position|post|job|experience)
    (all|all of) (the|our) *? *? *? (places|positions|spots|internships|placements|apprenticeships|slots) (have|are|were) (been)? (allocated|filled|taken|awarded|given|gone)
    (we|i|they|client) (must|have to|has to|need to|had to) say no (to you|END)
    (have|has|having) to (turn|let) you (down|go)
    (decline|declining|reject|rejecting|refuse|refusing) YOURS
    (candidate|profile|cv|resume) (is|was|has been)? not (shortlisted|selected|considered|taken|progressed|accepted)
    (selection|application|recruitment|hiring) process (ends|has ended|is over|stops|has come to an end|is finished) (for you|here)
    not (be)? (requiring|pursuing|following up) (you|YOURS) .. (further|any further|END)
    DECIDED (not to|against) (pursue|pursuing)
    (do|does|did|is|are|was) not (a)? (correspond|match|suit|aligned|align|there a match) (to|with) (what|the profile|our|the *)
    there is not? (a|no|not a) *? match (with|for|between)
  `,
    OF_PAPERS_OR_DAYS,
  ),
];
