/** Nobody is hired at present: the application is on hold, or nothing is open. */
import { rowsOf } from './row.ts';

/** Something else is postponed: an interview, which has a new day, or a payment. Also news about the labour market. */
const NOT_THE_POST =
  / (?:phone|call|line|music|lift|laptop|parcel|interview (?:is|has been|was|on|(?:\S+ ){1,5}(?:stands|is|has been|was) postponed)|what it means|how to|industry|nationwide|workshop|webinar|report|survey|by (?:a|one|two|three|\d+|a few) (?:days?|weeks?)|to (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|\d\S*)|your (?:first day|start date|holiday|leave|payment|deposit|account|delivery|order)|refund|exam|class|lesson|match|event|open day|fair|party)(?= )/;

export const notNowRows = [
  // "The budget has not been approved yet", "we're waiting for the funding", "not appointing yet"
  ...rowsOf(
    'on-hold',
    'strong',
    `
    (budget|funding|funds|money|headcount|grant|approval|sign-off|financing|investment|post|posts|requisition|line|vacancy|bid) ... (has|have|is|are|was) not been? (approved|released|confirmed|signed off|secured|granted|cleared|agreed|authorised|authorized|come through|in place|finalised|finalized|arrived|unlocked)
    (has|have|had) not yet? (signed off|signed|approved|released|agreed|confirmed|secured|cleared|authorised|authorized|unlocked) ... (budget|funding|funds|headcount|money|grant|hire|hires|recruitment|numbers|reopening)
    (has|have|had) not yet (signed off|signed|approved|released|agreed|confirmed|secured|cleared|authorised|authorized) ... (post|posts|vacancy|line|position|role|contract)
    (waiting|wait|awaiting|await|awaits) (for|to hear|on|that|to see|to know)? ... (funding|budget|investors|investor|bid|grant|headcount|sign-off|sign off|green light|go-ahead|go ahead|approval (of|for|from|to)|planning|permission|licence|tender|money|funds)
    not (be)? (appointing|hiring|recruiting|filling|putting anyone on|putting anybody on|taking anyone on|taking anybody on|taking people on|opening|starting anyone) (anyone|anybody|people|it|this|the JOB)? (yet|before|until|till)
    (can not|could not|not able to|unable to) yet? (put|take|sign|start|bring|get) (anyone|anybody|people|you|someone|somebody|a new *) (on|up|in)? *? (yet|until|till|before|while) !your !you
    (can not|could not|not able to|unable to) (hire|appoint|employ|recruit|commit|pull the trigger|make (any|an|the) (offer|offers|appointment*|hire*|decision)|sign|offer (hours|work|anything|anyone|you)) ... (yet|until|till|before|while)
    can not yet (decide|appoint|hire|confirm|offer|employ|commit|make)
    (can not|not) (decide|appoint|hire) yet
    before (it|that|this|then|we have it) ,? (i|we) can not (sign|hire|offer|appoint|employ|take|start|make)
    (no one|nobody|none|nothing) (is|can be|gets|is getting|is being)? (getting|being|be)? (hired|appointed|recruited|taken on|signed|employed) (END|before|until|till|yet)
    (no one|nobody|none|nothing) (can be|gets|getting|is getting|is being)? (being|be)? decided (before|until|till)
    nothing (can be|gets|is getting|is being) decided (END|yet)
    not (putting|taking|bringing|starting|setting) (any|more|new|extra|no)? *? (crew|crews|gangs|people|lads|staff|hands|FOLK) on !the !our !a !it
    (park|parking|parked|shelve|shelving|shelved) (the|this|that|our) *? *? JOB
    (holding off|hold off|held off|holding fire|hold fire|held fire|hold our fire) (on|putting|hiring|with|until|till|while|for|END|taking)
    (press|pressed|pressing|hit|hitting) (the)? (pause|pause button) ... (hiring|recruit*|search|JOB|process|this|it|everything|END)
    (put|putting|gone|going|placed|is|are|been|it) (this one|this|it|things|everything|the *|the * JOB)? on (ice|the back burner|the backburner|the shelf)
    (JOB|it|this|things|search|everything|recruitment|hiring|process|project|plans) (is|are|has been|have been|was)? (parked|shelved|up in the air|in limbo|mothballed|on pause)
    (everything|recruitment|hiring|things|search|process) ... (ground|grinding|come|came|brought) to a (halt|standstill|stop)
    (delayed|postponed|pushed back|put back|deferred|suspended|interrupted|paused|halted) ... (approval|decision|appointment|recruitment|hiring|selection process|search|JOB|vacancy)
    (recruitment|hiring|search|process|appointment|decision|selection|ranking|shortlisting|JOB|interviews|expansion|launch|opening) ... (has|have|had|is|are|was|were) (been|be)? (postponed|delayed|deferred|pushed back|put back|suspended|interrupted|parked|stuck|held up|stalled|moved back)
    (post|job|role|position|vacancy|appointment|hire) (depends|hinges|rests|is dependent|is conditional|is contingent) (on|upon)
    (do|does|did) not (have|got) (the)? (go-ahead|green light|sign-off|budget|funding|approval) (yet|from|for (the|this) JOB)
    you (have|are) not been? ruled out
    no start date yet
    (not|must|to|have to|will) (wish to|want to|postpone|defer|delay)? (appoint|the (filling|appointment|recruitment|hiring)) ... (until|till|to the second|to the next|to next)
    (everything|all|things) (is|are) on (stop|pause|ice)
    (been|is) left (till|until) the next (meeting|term|quarter)
    (told|asked) (me|us|to) (to)? (stop|pause|halt|freeze) (hiring|recruiting|recruitment)
    (recruitment|hiring|search|process|selection procedure|procedure) (to|for)? ... (has|have|is|was) been? *? (halted|suspended|paused|frozen|stopped|stayed|adjourned)
    (no new starts|no new starters|no starts) (till|until|before|yet)
    (can not|could not) (recruit|hire|appoint) (a soul|anyone|anybody|anyone new)? (before|until|till)
    (hire|appoint|recruit|employ|take on) (nobody|no one|no-one) (until|till|before|END)
    (can|could|may) (make|offer|sign) no (appointment*|offers|contracts|hires|promises) (until|till|before|yet)
    (stop|ban|embargo|moratorium) (to|on|of|for) (all|any)? (new)? (contracts|hires|hiring|recruitment|appointments|posts)
    (can not|could not|not able to|unable to|do not) (say|know|tell) (yet)? (when|if|whether) (we|i|they) (will|can|start|need|am|are|could|would|shall) (be able to)? (start|take you on|take on|take anyone on|hire|need you|go ahead|appoint|reopen|open)
    (must|have to|need to) wait with (everything|the *|it|that|this)
    before (we|they|i) (add|hire) (heads|headcount|more people|new people)
    (delay|delaying|delayed|postpone|postponed|defer|deferred|hold off|hold back) (hiring|recruiting|recruitment|appointing|the hire|the start|making offers)
    (told|asked|instructed) not to (extend|make|hire|sign|appoint|offer|take on) (offers|any *|anyone|anybody|people|new *|until|till)
    (nobody|no one|no-one) is making *? decisions
    no appointment can be (settled|made|confirmed|decided)
    interviews (planned|scheduled|due|booked)? ... will not (take place|go ahead|be held)
  `,
    NOT_THE_POST,
  ),
  // Weak: beside another of these, such as a word that the user is not forgotten.
  ...rowsOf(
    'on-hold',
    'weak',
    `
    (opening|site|job|project|refurb|build|start|launch|building|permits|licensing|licence|planning|client|kickoff|kick-off|funding|contract|grant|expansion) ... (delayed|slipped|pushed|late|behind|stuck|moved|held up|slow|postponed|dragging|not through|put back)
    not be? (open|opening|start|starting|hire|hiring) (till|until|before)
    (no news|nothing) (yet|to tell you|to report|decided)
    (arguing|deciding|sort out|sorting out|work out|working out) ... (budget|afford|numbers|money|structure|finances|budgets)
    (want|wants|wanted|like) to ... (look at|review|rethink|rework) the (structure|budget|team|numbers|JOB)
    (quiet|slow|nothing on) (here|on site|at the *)
  `,
    NOT_THE_POST,
  ),
  ...rowsOf(
    'on-hold',
    'hint',
    `
    (do|we|i|you are|are) (want|keen on|first on|top of|favourite|the favourite|interested in|in the running|on the list|on our list|on my list|among the candidates) (you|the list|my list|our list|END)
    (top|first|head) (of|on) (my|the|our) (list|pile)
    (keep|hold|have|keeping|holding) (your|you) ... (list|shortlist|process|mind|application|place|on top)
    (will|shall) (ring|message|call|shout|write|phone|text|contact|let you know|be in touch|come back|get back|chase|revisit|resume|continue) ... (when|once|as soon as|next|in|after|mid|end|by|first|on)
    (hope|expect|should|touch base|revisit|resume|come back to you|ring you|give me a bell|try me|check back|catch up) ... (in|by|end|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year)
    not (forgotten|forget|lost interest|changed|cancelled|a no)
    (sit|hang|hold) (tight|on|in there)
    (the)? JOB is yours
    (bear|bearing) with (us|me)
    (once|when|as soon as|until) (it|that|this|the *|we|they|i|he|she) .. (decided|through|signed|confirmed|open|home|know|sorted|approved|green light|start*|know more)
  `,
  ),
  ...rowsOf(
    'on-hold',
    'strong',
    `
    (JOB|recruitment|hiring|hires|starts|starters|joiners|offers|appointments|search|process|application|project|it|this|everything|requisition|campaign|interviews|plans) ... (is|are|was|has been|have been|be|been|went|remains|currently|gone) *? *? (on hold|paused|frozen|suspended|deferred|stalled)
    (put|placed|placing|putting|keep|keeping|kept) *? *? *? *? *? *? *? *? on hold
    (pause|paused|pausing|suspend|suspended|freeze|frozen|froze|halted|halt|postponed|postpone|deferred) *? (this|the|our|all|its|their) *? *? *? *? (search|hiring|recruit*|JOB|process|interviews|headcount)
    (pause|paused|pausing|suspend|suspended|frozen|froze|halted|stopped) (all)? (hiring|recruitment|recruiting)
    not (be)? (hiring|recruiting|taking anyone on|filling any *?) *? *? (until|before|till) ..
    no (new)? (hires|hiring|recruitment|appointments) *? *? (until|before|till) ..
    (on hold|paused|frozen|postponed) (until|till|for the|due to|because|while|indefinitely|pending)
    (recruitment|hiring|search|process|JOB) ... (delayed|postponed) (until|till|indefinitely|to)
  `,
    NOT_THE_POST,
  ),
  // Only what they say of themselves, because headlines mention freezes, too.
  ...rowsOf(
    'on-hold',
    'strong',
    `
    (have|has|had|is|are|under|in|into|to|of|about|because of|owing to) (a|an|the|this|our|its|their)? *? *? *? FREEZE
    (imposed|ordered|announced|introduced|implemented|declared|called) (a|an|the)? *? *? FREEZE
    FREEZE *? *? (is|was|has|came|comes|goes|means|remains|continues|applies|starts|started|until|till|for now|in place|here|sorry|afraid)
    (sorry|afraid|unfortunately|bad news|sadly) *? *? *? FREEZE
    freeze on *? (hiring|recruitment|recruiting|headcount|all hires)
  `.replaceAll('FREEZE', '(hiring|recruitment|recruiting|headcount) (freeze|pause|stop|ban)'),
    / (?:(?<! not | not yet | yet )been (?:lifted|ended)|(?:is|was|are) (?:now )?(?:over|ended|finished|lifted|history)|exempt\w*|despite|no (?:hiring|recruit\w+|headcount)|out of|how to|tips|(?:does|do|will) not (?:apply|affect|concern|touch)|(?:during|after|survive|surviving) (?:\S+ ){0,3}(?:hiring|recruit\w+|headcount) (?:freeze|pause|stop|ban)) /,
  ),
  ...rowsOf(
    'no-openings',
    'strong',
    `
    (no|not have any|not have|without any|without) *? *? (openings|opening|vacanc*|open positions|positions available|roles available|positions open|open roles|suitable (positions|roles|vacanc*|openings)|jobs available) !fill
    (no|not have) (a|any)? *? *? (position|role|vacancy|job|work) (available|open|free|for you|that (suits|fits|matches))
    (are|am|is) not *? (hiring|recruiting|looking (to hire|for (anyone|anybody|new|more|additional|staff|people !who))|taking (on|anyone)) !this !the !general
    (nothing|no roles|no jobs|no positions|no work) *? (suitable|available|open|right now)
    nothing (right now|for you !to|that fits|that would suit)
    fully staffed !is
    (our team|we) (is|are) (full|at capacity|complete)
    at (full)? capacity
    not hiring
    (no|not have (a|any)?|not (a|any)) (vacant|open|available|free|suitable|matching) *? *? (post|posts|position|positions|place|places|seat|seats|role|roles|job|jobs|spot|spots|opening|openings|hours|shifts|placement*|vacanc*)
    ^ ,? (sorry|afraid|hi|hello)? ,? nothing (going|doing|here|on|at all|available|open|in the pipeline|coming up)
    (there is|have|got|have got) nothing (going|doing|on offer|available|open|coming up|to offer|suitable|for you)
    (have|got|having) (a|an)? full (crew|team|house|staff|complement|rota|kitchen|roster|squad)
    (no|not have (a|any)?|not any) (need|requirement|demand|use|call) (for|of) *? *? (FOLK|staff|people|help|hands|freelancer*|translator*|extra *|additional *|further *|more *|new *|another *|casual*|interns|trainees|volunteers|anyone)
    not (need|require|needing|after|seeking|want) (any|another|more|extra|additional|further|new|any more|any new|any extra) *? (FOLK|nurse|nurses|staff|people|help|hands|drivers|anyone|anybody|chefs|cleaners|teachers|tutors|lads|bodies|trainees|volunteers|freelancers)
    (all|all of) (of)? (our|the|my) *? *? (posts|positions|places|seats|rounds|roles|spots|placements|chairs|jobs|vacancies|vans|desks) (are|have been|is) (filled|taken|full|gone|covered|allocated|occupied|spoken for)
    (have|got) (enough|plenty of|sufficient|all the) (staff|people|hands|help|drivers|lads|bodies|teachers|nurses|FOLK|cover|team) (for|as|END|until|till|through|we|to)
    not have (the)? (funding|funds|money|budget|work|space|room|capacity) (for|to take on|to hire|to employ|to support) (a|an|another|any|more|new|extra|anyone|anybody|further)
    (do|can|will) not (take|taking) on (outside|any|new|more|extra|students|trainees|volunteers|additional|outsiders|beginners) *? *?
    (there are|have|got) not any (WORK|positions|jobs|vacancies|openings|roles|posts|places) (available|here|open|going|at|END)
    (there are|have|got) (none|no) (WORK|positions|jobs|vacancies|openings|roles|posts|places|*) (budgeted|planned|available|open|here|going|free|advertised|in the pipeline)
    (books|list|roster) (are|is) full
    no (hires|hiring|recruitment|vacancies|openings|jobs|positions|work) (planned|at all|here|END|in the pipeline|this (year|season|summer|term))
    (season|rota|roster) (is|has been) (full|staffed|covered|sorted)
    not (search|searching|seek|seeking|look|looking) (for)? (a|any|another|new|more|further) *? *? (colleague*|employee*|staff|FOLK|people|help|hands|members)
  `,
    / (?:hiring (?:a|an|the) (?:band|hall|car|van|caterer|coach|photographer|marquee|room|tent|dj)|if (?:you|we|there|no)|whether|unless|should you|where you|(?:may|might|would) (?:\w+ )?(?:be|have) (?:no|not|nothing)|agents?|agency|calls|diary|calendar|schedule|rota|opening (?:it|the|your|an?|this|that)) /,
  ),
];
