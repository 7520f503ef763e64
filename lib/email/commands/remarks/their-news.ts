/** What users remark of the employer: what they said, did or decided. */
import { remarkRows } from './remark-row.ts';

export const theirNews = [
  ...remarkRows(
    'hired',
    true,
    `
    (they|^) *? (gave|given|giving|give) me the POST
    (^|i) (have|finally|just|actually)? (got|gotten|landed|bagged|secured) (the|teh|my) POST
    ^ i? (have|am)? (accepted|signed|signing|took|taken) (the|their|my|they) *? (offer|contract)
    they took me on
    (handing|handed|giving|given|gave) in my notice
    ^ accepted (, |$)
    (said|saying) yes to (they|the|their|that) *? (offer|job)?
  `,
  ),
  ...remarkRows(
    ['offer', 'in process', 'hired'],
    false,
    `
    ^ *? (got|been|am|was|finally|i got|i am|i was|i have been|have been) selected <not !for !out
  `,
  ),
  ...remarkRows(
    ['hired', 'offer'],
    false,
    `
    ^ i? (have)? (got|gotten|get) POST (there|here|from they|with they)
    (i|^) (will|can|get|am|to)? (start|starting|begin|beginning) (work|there|with they|on|next|in|tomorrow|monday|tuesday|wednesday|thursday|friday|the|dec*|jan*|feb*|mar*|apr*|may|jun*|jul*|aug*|sep*|oct*|nov*)
    they (want|wants|asked|told) me to start
    , (start|starting) (on|next|in|monday|tomorrow)
    ^ (got|i got|have got|i have got|yes i got|yes got) it
    they (want|wants) (me $|to hire me|to take me on|to employ me)
    (they|^) (taking|take|took) me on
    i am (in $|hired|the one)
    told they (yes|yeah|i accept|i would take|i will take|i am in|i would start|i will start|that i accept) ..
    (my|the) (induction|first day|onboarding|start date|uniform) ..
    ^ (yay|yess*|woohoo|amazing|brilliant) (i|they|it)
  `,
  ),
  ...remarkRows(
    'offer',
    true,
    `
    they (have|has)? (offered|are offering|is offering) me? *? (the|a|an|this|it|POST)
    they (have|has)? (offered|are offering|is offering) me? *? (\\d*|£*|$*|€*)
    (got|received|have|had|in) *? (the|an|a|written|verbal|formal|job) *? (offer|offer letter) !of
    they (have|has)? (sent|emailed|made) me? (the|an|a) *? (offer|contract|offer letter)
    verbal (yes|offer|ok)
    ^ *? (verbal|written|conditional|job|firm|formal|unconditional) offer
    ^ *? offer in
    (upped|raised|improved|increased|bumped|sweetened) (the|their) offer
    ^ *? offer (letter|came|arrived|is in|received)
    they *? (rang|called|emailed|phoned|came back|got back|wrote) *? with (an|the|a) *? offer
  `,
  ),
  ...remarkRows(
    'offer by <day>',
    true,
    `
    (offer|offered|offering) ,, (have till|have until|must answer|to answer|answer by|decide|reply by|respond by|accept by|deadline|let they know|get back|expires|sign by|valid until)
  `,
  ),
  ...remarkRows(
    'rejected',
    true,
    `
    they (have|has)? (rejected|declined|refused|turned down) (my|the) *? (profile|application|cv|resume|candidature|candidacy|papers|form)
    (profile|application|cv|resume|candidature|candidacy) (is|was|has been|got)? (rejected|not shortlisted|not selected|declined)
    they *? *? *? (go|going|gone|went|move|moving|moved) in? (another|a different|other) direction
    THEY (took|take|taken|picked|pick|chose|choose|hired|hire|found|selected) (other|another|different) (person|one|candidate|girl|guy|man|woman|lady|applicant)
    (was|am|been|were|says|say|said|^|i) not *? (selected|shortlisted|chosen|successful|progressed|taken forward|going forward|moving forward)
    no longer (under consideration|being considered|considered|in the running|in consideration|considering me|in the process)
    (got|received|had|getting|another|a|the|just|^) *? *? (rejection|rejection email|rejection mail|rejection letter|rejection text|rejected email|no thanks email|regret letter|dear john) !rate !from
    THEY *? (went|gone|going|go) (with|for) SOMEBODY
    ^ *? *? went with SOMEBODY
    (filled|filling) (it|the POST) ..
    they *? (wanted|want|need|needed|were looking for|are looking for) (someone|somebody) (with|more|who|older|younger|cheaper|local)
    ^ (wanted|needed) (someone|somebody) (with|more|who) ..
    (got|been|was) regret*
    THEY *? (picked|chose|chosen|hired|took|taken|taking|selected|appointed|preferred|found|hiring) SOMEBODY
    (POST|it|this|^) *? (went|gone|goes|given|offered) to SOMEBODY
    THEY *? (not|are not|is not|will not be|not be) (moving|going|taking|progressing) (forward|ahead|further|me forward|it further|it forward) !until
    THEY *? (turned|turning) me down
    ^ (got|was|been|i got|i was|have been|i have been) (turned down|knocked back|binned|declined|refused|passed over)
    (did|do) not (make the cut|make it|get through|get past|get it|get the POST|get in)
    they (do|did) not want me
    they *? (binned|dropped|ditched|dumped|axed|rejected|declined|refused|passed on) me
    thanks but no thanks
    ^ (rejected|refused) .. (but|,|by|for|again|this|after|.|$)
    (internal|another|other|different) (candidate|person|applicant) got it
    (it is|it was|was|its|is|that is) a (no|rejection|no from they) !brainer
    they said (no|sorry but no|i am not (what|right|the|a|suitable)|not this time|no thanks)
    they (say|said|told me|think) *? i (am|was|was not|am not) (unsuccessful|not successful|not suitable|not right|not a fit|not a good fit)
    ^ *? (i|was|been|am)? unsuc*
    ^ (i|have|i have)? failed (the|my)? (test|assessment|screening|stage|round)
    application (was|has been|is|got) (rejected|unsuccessful|declined|turned down|refused)
    (portal|status|website|site|it) *? (says|shows|changed to|went to|now) *? (rejected|unsuccessful|declined|not selected|regret*)
    ^ regret*
    (POST|it) (is|has been|was|got|have) been? (filled|taken|gone) !through !out !off !to
  `,
  ),
  ...remarkRows(
    ['rejected', 'on hold'],
    false,
    `
    (withdrew|rescinded|pulled|retracted|withdrawn|cancelled|revoked|took back) *? (offer|job offer|contract)
    offer (was|is|has been|got) (withdrawn|rescinded|pulled|retracted|cancelled|revoked)
  `,
  ),
  ...remarkRows(
    ['rejected', 'stop'],
    false,
    `
    (not|no) *? (sponsor|sponsorship|sponsoring|visa|visas)
    <not ghosted me ..
  `,
  ),
  ...remarkRows(
    ['offer', 'in process'],
    false,
    `
    (haggling|negotiating|negotiate|discussing|arguing|talking) *? *? (pay|salary|terms|money|package|wages|rate)
    (asked|asking|pushed|pushing) for more (money|pay|salary|holiday)
  `,
  ),
  ...remarkRows(
    'offer by <day>',
    false,
    `
    (till|until|by|til) .. to (accept|decide|sign|answer|refuse|respond)
  `,
  ),
  ...remarkRows(
    ['rejected', 'declined'],
    false,
    `
    ^ turned down , ..
  `,
  ),
  ...remarkRows(
    ['rejected', 'stop', 'later'],
    false,
    `
    (means|mean|meaning|assume|assuming|guess|think|presume|suppose|reckon) .. (rejected|rejection|unsuccessful)
    (rejected|rejection|unsuccessful) .. (i think|i guess|i suppose|i assume|i reckon|presumably|probably|by now)
  `,
  ),
  ...remarkRows(
    ['rejected', 'in process'],
    false,
    `
    (overqualified|underqualified|too experienced|too senior|too junior|too expensive|not enough experience|lack of experience)
    (second choice|reserve list|reserve|backup|waiting list|runner up)
    (portal|status|website|site|it) *? (says|shows|changed to|went to|now) *? (closed|archived|inactive|completed)
  `,
  ),
  ...remarkRows(
    ['rejected', 'stop', 'heard'],
    false,
    `
    <not <when <until <date ^ (the|that|this)? (POST|posting|requirement|req|opening) (is|got|has been|was|already)? (closed|close|shut|gone) (it seems|now|already|i think|apparently|$|, )
    THEY *? (pulled|took down|removed|deleted|withdrew|taken down|cancelled|scrapped|binned|axed|closed|cut) *? AD
    AD (is|has been|was|has) *? (gone|pulled|removed|taken down|deleted|cancelled|disappeared|closed|expired|scrapped|withdrawn)
    THEY *? (reposted|readvertised|re-advertised|posted|advertised) *? AD again?
    (company|shop|place|restaurant|they) *? (closed down|went bust|shut down|shutting|closing down|bankrupt|bought|been bought|laying off|layoffs)
  `,
  ),
  ...remarkRows(
    'no openings',
    true,
    `
    (no|not any|nothing) (vacancies|vacancy|openings|opening|positions|jobs|roles|shifts) (at|there|right|available|going|open|for|they|now|$)
    not *? (taking|looking for|need|needing) (anyone|anybody|people|staff|drivers|more)
    nothing going
    POST (was|is|has been|got) (cut|scrapped|axed)
    (full up|fully staffed|full at|no capacity|overstaffed|no headcount)
    they (are|is) not (hiring|recruiting|taking anyone on|taking people on|looking)
    they (have|has|got|have got) nothing (open|going|available|for me|suitable)
  `,
  ),
  ...remarkRows(
    'on hold',
    true,
    `
    (hiring|recruitment|recruiting|POST|it|everything|project|search|process) (is|was|has been|has|got|have)? *? (frozen|on hold|paused|suspended|put back|postponed|delayed|stalled|shelved)
    ^ (on hold|kept on hold|put on hold|is on hold|it is on hold) (from|by|at|on) (client|their|they|the|company|management|hr) *? *? *?
    THEY *? (frozen|paused|suspended|stopped|halted|put|freezing|pausing|parked|shelved|mothballed|iced|delayed|postponed) *? (hiring|recruitment|recruiting|POST|it on hold|everything on hold|the process)
    (hiring|recruitment|budget) freeze
    they (are|is) (waiting|still waiting) (for|on) *? (budget|approval|sign-off|sign off|funding|headcount|the budget|board approval)
    (budget|funding|headcount) (is|was|has) not *? (approved|signed off|agreed|confirmed|through)
  `,
  ),
  ...remarkRows(
    ['on hold', 'heard'],
    false,
    `
    (restructur*|reorg|reorganis*|reorganiz*|merger|takeover|strike|strikes|on pause|new boss|no budget|cutbacks)
  `,
  ),
  ...remarkRows(
    ['rejected', 'on hold', 'interview cancelled'],
    false,
    `
    bad news
    news , not (great|good|nice)
  `,
  ),
  ...remarkRows(
    ['offer', 'heard', 'in process'],
    false,
    `
    (good|great|fantastic|brilliant|amazing|excellent) news
  `,
  ),
  ...remarkRows(
    'test due <day>',
    true,
    `
    (got|have|sent|given|doing|received|need|must) *? *? *? *? TEST .. (due|by|until|before|deadline|for|till)
    TEST ,, (deadline|due|before|by)
    (hand in|submit|finish|complete|return|send back) *? *? *? TEST .. (due|by|until|before|deadline|for|till)
    TEST (is|needs to be|has to be|must be) (due|in|done|back|submitted|returned|finished) *? (by|on|before)
  `,
  ),
  ...remarkRows(
    ['test due <day>', 'interview <day>'],
    false,
    `
    (assessment|selection|testing) (centre|center|day)
  `,
  ),
  ...remarkRows(
    ['test due <day>', 'heard'],
    false,
    `
    (got|have|sent|gave|given|doing|received|set) *? *? *? TEST
    TEST (received|arrived|came|to do)
  `,
  ),
  ...remarkRows(
    'interview cancelled',
    true,
    `
    (cancelled|scrapped|called off|binned|cancel|cancelling|pulled) (the|my|our|that|tomorrow|today|*)? *? (interview|meeting|trial)
    (interview|meeting|trial) .. (pushed back|postponed|delayed) ,, (new date|to follow|no date|no new date|tbc|later date|do not know|not sure)
    (it is|is|was|its|been) called off
    they cancelled (on me|it|on us)
    (interview|trial) *? *? (cancelled|called off|scrapped|is off|not happening)
  `,
  ),
  ...remarkRows(
    'interview <day>',
    true,
    `
    (phone|video|telephone|online) (screening|screen|call|interview|chat) .. (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*)
    they (gave|give|offered|have given|have offered|got) me? (another|a new|a different|a second|a later|an earlier|the other|new|other) (date|time|slot|appointment) !to !by !until !till !for ,, (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*|\\d*)
    invited (to|for) .. (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*)
    (interview|interviewing) *? *? *? (on|at|this|next|tomorrow|is|for|mon*|tue*|wed*|thu*|fri*|sat*|sun*|\\d*|the)
    (trial|trial shift|trial day|working trial|stage|skills test|weld test|paid trial|tryout|try out) *? *? *? (on|at|this|next|tomorrow|is|for|mon*|tue*|wed*|thu*|fri*|sat*|sun*|\\d*|the)
    <about <after <before <until <decide <decision (final|next|last|second|third|first|2nd|3rd|1st) round (is|will be)? (on|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*) !week !month
    they *? (want|wants|invited|asked|would like|wanting|need|called) *? (to see|to meet|to interview|me in|me to come in|me to come|me for|to talk to|to speak to|to speak with|me back) .. (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*|\\d*)
    (video call|zoom|zoom call|teams call|phone screen|screening|screening call|meeting|chat|call|interview) with .. (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*)
    (present|presenting|pitch|pitching) (to|at|in front) .. (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|\\d*)
    (meeting|seeing|meet) THEY (on|at|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*|\\d*)
    (call|chat|zoom|teams|video call|phone call|screening|phone screen|meeting) (with they)? (is|booked|scheduled|set|arranged) *? (on|at|for|this|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*|\\d*)
  `,
  ),
  ...remarkRows(
    ['heard', 'interview'],
    false,
    `
    they *? (want|wants|invited|asked|would like|wanting) *? (to see|to meet|to interview|me in|me to come in|me to come|me for|to talk to|to speak to|to speak with|me back)
    (i am|am|got|been|was|^) invited !to decline
    (got|have|have got|offered me|invited|invited to|invited for) *? (an|a|another|second|final|2nd|third|next) *? (interview|trial|meeting|chat|round)
  `,
  ),
  ...remarkRows(
    'in process',
    true,
    `
    (portal|status|website|site|application|it) *? *? (says|shows|changed to|is|went to|still|reads) *? (under review|in review|being reviewed|in progress|pending|processing|reviewing|received|submitted|active|under consideration|being considered|being processed|in process)
    (application|cv|resume|papers|it|profile|details|file) (has been|was|is|have been|got|being) *? (forwarded|passed|passed on|sent on|sent up|put forward|submitted to|with the|shared with)
    they *? (are|is) still? *? (deciding|shortlisting|going through|looking at|working through|working on it|discussing|reviewing|sifting|checking|processing|finalising|finalizing|interviewing|waiting on|waiting for|considering|making their|weighing)
    they (have|has|had|did)? not (decided|made a decision|made up|finished|shortlisted|started|looked|got round|gotten around|reviewed|chosen)
    they (have|has|got) *? (more|other|a few|several|some|lots of|many|two|three|four|five|\\d*) *? (candidates|people|interviews|applicants|applications) *? (to see|to go|left|to interview|to look|to get|still|to|coming)?
    (got through|through to|made it to|got to|gone through|moved to|progressed to|made it through|made it onto|in|passed|cleared) *? *? (next|second|final|2nd|third|last|first|1st|3rd) (stage|round|phase|step|one)
    (moved|put|advanced|progressed|pushed) me (to|through|through to|into|forward|on) ..
    <not (shortlisted|longlisted)
    ^ (next|second|final|2nd|third|last|3rd) (stage|round|phase)
    (i am|am|still) (being considered|in the running|under consideration|in the mix)
    (background|dbs|reference|police|security) (check|checks|clearance|vetting)
    (ringing|calling|checking|contacting|contacted|called|rang|taking up|chasing|emailed) *? (my|the) *? (referees|references|refs)
    (wading|ploughing|plowing|sifting|going|working) through *? *? (cvs|applications|candidates|pile)
    (garda|pre-employment|occupational) (vetting|medical|health|checks)
    (waiting|awaiting|pending) .. (vetting|medical|clearance|checks|references)
    through to the (final|last|next|second|shortlist) *?
    (cleared|passed|got past|got through|beat) the *? *? (round|stage|test|screening|screen|interview)
    passed (the|my) *? (assesment|assessment|test|exam|screening|check)
    not made up (their|they|his|her) mind*
    (made|on) *? (shortlist|short list|longlist)
    (with|gone to|at) the (partners|board|panel|committee|client|hiring manager|governors|trustees|director|head)
  `,
  ),
  ...remarkRows(
    'heard, they decide by <day>',
    true,
    `
    they *? *? (decide|decides|deciding|decision|know|hear|call|ring|email|get back|revert|reply|answer|update me|in touch|contact me|come back|tell me|choose|finalise|finalize|let me know|let us know) .. (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    they *? (will|would|shall|should|are going to|is going to) *? (write|phone|contact|respond|text|message|notify|inform|tell|update) .. (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    (will|would|shall|to|gonna) (ring|call|phone|text|email|mail|write|contact|tell|update|message|inform|notify) (me|us) .. (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    (decision|answer|reply|result|results|outcome|news) (will|should|would) *? (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    (decision|answer|result|results|outcome) (will|should|would|is to|to) be (made|taken|announced|given|communicated) (by|on|until|next|in|within|this|before|during|the week|end)
    (decision|answer|result|results|outcome) .. (delayed|postponed|pushed|moved) .. (til|till|until|to|by)
    <my <will <to <would <shall <must <can (decision|answer|reply|result|results|outcome|news) *? (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|due|expected|coming|is)
    <my <give <send <need <want <wants <will <to <would <shall <must <can NEWS (will|should|would|is|are|to be|expected|due|awaited|promised|coming)? *? (by|on|next|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    (will|would|should|shall) (get|receive|have) *? *? (NEWS|result|results|decision|outcome) *? (by|on|next|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    CLIENT (will|would|should|shall|to|are going to|is going to|plans to|wants to|promised to) (give|share|provide|send|get back|come back|revert|respond|reply|answer|decide|confirm|call|ring|email|phone|update|let) .. (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    (they|CLIENT) (will|would|should|shall|to|are going to|is going to|promised to) (give|share|provide|send|have|get) *? *? NEWS *? (by|on|next|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
    (by|on) (monday|tuesday|wednesday|thursday|friday|tomorrow) *? *? (they|CLIENT) (will|would) (update|decide|revert|respond|reply|answer|call|ring|email|phone|write|confirm|tell|let|get back|come back)
    (should|would|will|to|supposed to|meant to) (hear|know|find out|get an answer|get a reply) .. (by|on|until|next|in|within|this|before|tomorrow|after|mon*|tue*|wed*|thu*|fri*|end)
  `,
  ),
  ...remarkRows(
    'heard, they decide by <day>',
    false,
    `
    they (said|says|say|told|tell me|told me|reckon|reckons|think|thinks) *? (end of|by|before|after|within|around|this|next|tomorrow|early|late|mon*|tue*|wed*|thu*|fri*)
  `,
  ),
  ...remarkRows(
    ['heard, they decide in <span>'],
    false,
    `
    they (said|says|say|told me|tell me|reckon|reckons) *? *? (days|week|weeks|fortnight) !wait
    it *? (will|would|could|should|may|might) (take|be) !me .. (day|days|week|weeks|fortnight|month|months)
  `,
  ),
  ...remarkRows(
    'heard',
    true,
    `
    <not they did (answer|reply|respond|write back|call|ring)
    <not they (have|has|had|just|finally|actually|did)? *? ANSWERED
    <not THEY *? *? (asked|asking|asks|wants|want|need|needs|requested|requires|require|wanted) *? *? *? *? PAPERS
    <not THEY *? (asked|asking|asks|wanted to know|enquired|inquired|was asking|were asking) *? (about|if|whether|when|how|what|why|me if|me about|me when|me how|me what|me why)
    <not (got|received|had|getting|have) *? *? (email|mail|e-mail|reply|response|message|text|call|callback|voicemail|letter|note|acknowledgement|acknowledgment|confirmation) back? (from|back|off) they
    <not (got|received|had) *? (an|a|the|their) *? (acknowledgement|acknowledgment|confirmation|auto reply|automatic reply|holding reply|positive reply|nice reply|quick reply|short reply|brief reply)
    <not (got|received|had) (a|an|their|the|some) (reply|response|answer|call back|callback) (but|and|today|yesterday|$|,|this|saying|that|.)
    <not (finally|just|^) heard (back|from) ..
  `,
  ),
  ...remarkRows(
    ['heard', 'in process'],
    false,
    `
    they *? (liked|loved|like|love|seemed|seem|sounded|sound|was|were|are|is) *? (me|my|keen|positive|interested|impressed|nice|friendly|hopeful|happy|lovely|great|promising|good|pleased|vague|cold|unsure)
    they (said|says|say|told|told me|tell me|reckon|reckons|mentioned|thinks|think) ..
  `,
  ),
  ...remarkRows(
    'snooze until <day>',
    false,
    `
    (out of office|auto reply|auto-reply|autoreply|automatic reply|autoresponder|automatic)
    THEY *? (is|are|was|were|gone|went|will be) *? (away|out|off|on leave|on holiday|on vacation|travelling|traveling|abroad|sick|ill|not in|busy|unavailable|on annual leave|on maternity leave|on paternity leave|back) .. (until|till|til|from|on|back|after|in|for|next)
  `,
  ),
  ...remarkRows(
    ['later', 'snooze 1 week', 'heard'],
    false,
    `
    THEY *? (is|are|was|were|gone|went|will be) *? (away|on leave|on holiday|on vacation|travelling|traveling|abroad|sick|ill|not in|busy|unavailable|on annual leave|on maternity leave|on paternity leave|off sick|out of office)
    THEY *? (left|quit|leaving|retired|moved on|got sacked|been replaced|no longer works|no longer there|does not work there|do not work there)
  `,
  ),
  ...remarkRows(
    ['called', 'voicemail', 'stop'],
    false,
    `
    (email|mail|message|it) *? (bounced|bounced back|came back|not delivered|was returned|failed|did not go through)
    (address|email|mailbox|number|inbox) *? (does not exist|not exist|is wrong|is dead|is full|not working|does not work|invalid|was wrong|is not right|out of date)
    (wrong|dead|bad|invalid|incorrect) (number|address|email)
  `,
  ),
];
