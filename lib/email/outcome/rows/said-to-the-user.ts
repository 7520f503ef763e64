/** What they want of the user: an interview, an assessment, papers. */
import { rowsOf } from './row.ts';

const NOT_OF_A_JOB =
  / (?:(?:was|been) (?:\w+ ){0,3}(?:to meet|meeting|to see|seeing|to talk|talking) (?:to |with )?you|(?:room|boardroom|hall|venue|building) (?:is|are|was) no longer available|thank you for the (?:\w+ )?(?:days?|time|afternoon|morning|hours?)|before we meet|after we meet|when we meet|which means (?:we|i) can not|discount|newsletter|account|webinar|taking the time|the time (?:you|and|to)|time (?:you )?(?:invested|spent|and)|your time|candidates?|applicants|(?:on|via|our) social media) | (?:details|date|time) .*(?:shortly|soon)| (?:shortly|soon) with| (?:he|she|they|we|i) (?:can|could|will) not (?:\w+ )?(?:do|make|hold|take|run|manage|attend) (?:your|the|our|this|it)(?= )| is available for interviews| anyone | not (?:made )?available | looking to (?:interview|conduct \S+ interviews)(?! you)(?= )| thank(?:s| you) for (?:sharing|providing|sending|submitting)| will (?:be )?(?:schedul\w+|share|send|provide|coordinat\w+|contact|reach|receive|update)(?= )|(?:would|may|might) (?:receive|get) /;
/** "The committee's meeting had to be moved"; "the interview of the 8th is postponed" has no new day. */
const OF_THEIR_MEETING =
  / (?:(?:shortlisting|committee|board|panel|council|team|staff|governors|trustees|selection|jury) (?:\w+ )?meeting|(?:is|are|was|stands|stand|has been|have been) postponed(?! (?:to|until|till|by)))(?= )/;

export const toTheUserRows = [
  ...rowsOf(
    'interview',
    'strong',
    `
    (your|the|our) *? (interview|meeting) ... (is|was|has been|had to be) (cancelled|postponed|rescheduled|moved)
    (interview|TALK) *? *? *? *? (confirmed|scheduled|booked|rescheduled|re-scheduled)
    (your|the|our|this|an|first|second|final|technical|phone|video|panel) *? *? *? *? (interview|call|TALK) *? *? *? *? *? *? (is|has been|was|will be|are) (BOOKED|on|at|held|conducted|taking place|tomorrow|cancelled|re-scheduled)
  `,
    new RegExp(`${NOT_OF_A_JOB.source}|${OF_THEIR_MEETING.source}`),
  ),
  ...rowsOf(
    'interview',
    'strong',
    `
    (like|love|want|need|GLAD|trying|hoping|wish|plan) to *? (ARRANGE|have|do|get) (a|an|your|our|the|some|another|you|in|time) *? *? *? *? TALK
    (have|has|are|is) (BOOKED|scheduling|arranging) (a|an|your|our|the) *? *? *? *? TALK
    (interview|interviews) will (take place|be held|be) ..
    upcoming interview
    (presentation|case study) (has been|is)? (BOOKED) (for|on|at) ..
    (like|want|wish|pleased|happy|delighted) to (proceed|move|progress|advance|continue|go) (with you|you)? (forward|on|ahead)? (to|with) (the|a|an|our|your)? *? *? *? (round|interview|interviews)
    (selected|invited|asked|chosen) to (complete|take|record) (a|an|your|our) *? *? *? interview
    (wants|want|keen|eager|hoping|hopes) to (meet|speak|talk|see|interview|chat) (with|to)? you ..
    (schedule|arrange|book|set up|confirm|reschedule|move|organise|organize|postpone|push) (a|an|your|our|the|another) *? *? *? *? (TALK|interview*|call)
    (invite|invited|inviting) (you)? (to|for) (a|an|our|the|your)? *? *? *? *? (TALK|interview*|trial|meet)
    (invite|invited|inviting) you to *? *? *? (interview|meet|speak|talk|come in|come to|discuss|chat|join us for)
    (selected|shortlisted|chosen|picked|advanced|moved|progressed|through|qualified|moving you) *? (to|for) (a|an|the|our|your)? *? *? *? *? (interview|interviews|TALK) !room
    (confirm|confirming|confirmation of|confirmed|regarding|details of|details for) (your|our|the) *? *? *? *? (interview|TALK)
    (interview|meeting) (details|invitation|confirmation|schedule|link|reminder|date|request|invite) ..
    (availab*|free) *? *? (for|to|on|at|this|next|tomorrow) ... (interview|TALK|speak|meet|talk|connect|chat)
    (time|times|slot|slots|day|days|hour) (that|which|would) (work|works|suit|suits|be) ..
    (what|which|three|two|few|preferred|convenient) (time|times|slots|day|days) ... (TALK|work|suit|meet|speak|talk|convenient|you|best)
    time slots ... TALK
    slot ... (interview|TALK)
    (would|could|can|do|are|please|will) ... (TALK|speak|meet|talk|connect|chat|call) ... (this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|today|morning|afternoon|week)
    (share|provide|send|let us know|let me know|confirm|reply with|tell me|propose|suggest|offer|indicate|submit|give) ... (availab*|time slots|times|slots|time that works|preferred time|what time)
    (would|we|i) (would)? (like|love) to (meet|speak|talk|interview|chat|connect|see you|get to know you|discuss your) ..
    (we|i) (would)? (like|love) to invite you (in|over|for|come) ..
    (we|i) (would)? (like|love) to have you (in|over|come|for (a|an|our|the (day|afternoon|morning)|coffee|lunch|tea|interview|interviews)) ..
    (look|looking|excited|eager) (forward to|to) (meeting|speaking|seeing|talking|interviewing|meet|our conversation|our call|our meeting|your interview|chatting)
    (are you|would you be|will you be|if you are) *? (available|free|able) (for|to|on|at|this|next|tomorrow|in|around) ..
    (does|would|how about|how is|what about) *? *? (monday|tuesday|wednesday|thursday|friday|tomorrow) ... (work|suit|good|convenient|?)
    (pick|choose|select|book|grab|find|schedule) (a|your|one|an) *? *? (time|slot|date|day) ..
    (you are|have you|you have been|we have you) (booked|down|pencilled|scheduled) (in)? (for|on) ..
    (join|attend|come to|come in|stop by) *? *? *? (interview|meeting|zoom) ..
    (let us|shall we|can we|could we|how about we) (talk|speak|meet|chat|connect|catch up|hop) ..
    phone screen ..
    screening (call|interview) ..
    (time|date|venue|mode|location|when|where) ; ... (am|pm|ist|virtual|zoom|teams|in-person|meet)
    (see|meet|expect) you (then|on|there|at|tomorrow|next) .. !gig !party !bar !pub !match
    (meeting|interview) (re-scheduled|rescheduled|cancelled)
    (do|doing|have|fancy|come for|come in for|arrange|book|up for|offer you|come along for|get you in for|have you in for) (a|your|the)? *? (trial|trial shift|trial day|taster|taster day|tryout|working interview|trial lesson) (on|shift|day|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|from|at|?|with|lesson)
    (pop|come|drop|swing|stop|call) (in|by|over|round|down|along|up) ... (chat|talk|coffee|meet|interview|cuppa|see you|look around|about the JOB)
    (pop|come|drop|swing|stop) (in|by|over|round|down|along) (on|to see us|and see us|this|next)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|afternoon|morning)
    (keen for|up for|fancy|how about) (a|an)? *? *? (coffee|chat|call|interview|meeting|cuppa|phone call|zoom)
    (selected|shortlisted|invited|chosen|advanced|progressed|passed) (to|through) (move on|move|proceed|progress|advance|go forward|attend|come|meet) ... (interview|interviews|panel|assessment centre|assessment center)
    (invited|invite you|inviting you) to (a|an|our|the|attend) *? *? *? *? (interview|interviews)
    (yours|your (time|slot|appointment|interview time|interview slot)) (is|will be|would be) (at|on) !my !our
    your (interview)? (time|slot|appointment) is
    interviews (are|take place|will be|will take place) (on|in|at) ... (yours|your)
    shortlisted ... (and|;|.|,) .. you are one of
    (like|love|want|wants|keen) to (have you (here|in|over|up|down|round)|get to know you|meet you|see you (in|at|on|here|for))
    (like|love|want) you to (come|pop|drop|call|meet|visit|attend) !to
    do you have (half an hour|a few minutes|a moment|some time|time|* minutes|20|30|45|15) ... (chat|call|talk|monday|tuesday|wednesday|thursday|friday|tomorrow|week)
    (does|do|would) (the)? *? (or|and) (the)? *? suit
    (start|begin) interview END
    next (step|stage|round) (is|will be|would be) *? *? *? (trial|interview|call|chat|meeting|conversation|video call|lesson)
    get you (on|in for|in on|over for) *? *? (call|chat|coffee|interview|zoom)
    ^ (let us|shall we) (meet|talk|speak) (END|on|next|this|tomorrow)
    passed (the)? ... and are? invited
    (are|have been) (hereby)? (called|invited|requested|asked|required) (for|to attend|to appear (for|at|in)|to report for) (a|an|the|our)? *? *? (interview|viva|walk-in|interaction)
    (come|pop|drop|swing|call|report) (in|by|over|round|down|along|up|out)? (at|for)? *? *? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week) ... for (a|an|the|your) *? (practical|try-out|tryout|trial|test|chat)
    (come|pop|drop|call) (in|by|over|round|down|along|up|out)? ... and (we|i) (will|can) see how you (get on|go|do|fit|find it)
    (requested|asked|invited|required|like you|want you|need you|please|kindly) (to)? (give|take|deliver|conduct|teach|present) (a|one|us a) *? *? (demo|demonstration|sample|mock|trial) (class|lesson|lecture|session|presentation)
    ^ (give|take|deliver|conduct|teach|present) (a|one|us a) *? *? (demo|demonstration|sample|mock|trial) (class|lesson|lecture|session|presentation)
    (want|wants|like|love|keen) to (sit down|catch up|have a word|have a natter|have a yarn|have a proper chat|get together) with you ..
    (come|pop|can you|could you|would you|like to|want to|fancy|why not|how about) *? *? *? (do|doing|try|spend|work) (a|half a) (day|shift|morning|afternoon|session|few hours) with us
    (let me|let us) know when you are (in|around|over|free|next|about|here|back) ... (and|so) (we|i) (will|can) (meet|sit|grab|see)
    to see you again (on|next|this)? (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow) ..
    (put|booked|blocked|set aside|reserved) (in|out|off)? (* minutes|* mins|an hour|half an hour) (for us)? (on|monday|tuesday|wednesday|thursday|friday|tomorrow) ..
  `,
    NOT_OF_A_JOB,
  ),
  ...rowsOf(
    'interview',
    'strong',
    '(come|pop|drop|swing) (in|by|over|round|down|along|up|out) to (the|our|my) *? *? (on|this|next)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) ..',
    / (?:fair|open (?:day|evening|house|morning)|sale|party|festival|exhibition|concert|show|event|webinar|launch|match|market|collect|hand in|drop off|sign|uniform|if)(?= )/,
  ),
  ...rowsOf(
    'interview',
    'weak',
    `
    (next|second|first|final|third|technical|screening|hr|telephonic|phone|panel|virtual|video) *? (interview|interviews)
  `,
    NOT_OF_A_JOB,
  ),
  ...rowsOf(
    'interview',
    'hint',
    `
    (calendar invite|zoom|teams|google meet|meeting link)
    (monday|tuesday|wednesday|thursday|friday|tomorrow)
    (please confirm|availability)
  `,
  ),
  ...rowsOf(
    'assessment',
    'strong',
    `
    (complete|completing|take|taking|attempt|start|begin|finish|participate in|access|submit|do|find|undertake|invite you to|invited to|solve|join) *? *? *? *? *? *? TEST
    (invite|invited|inviting) (you)? (to|for) ... TEST
    (selected|shortlisted|chosen) (to|for) ... TEST
    (your|the|an|technical|coding|online|skills|skill) *? *? *? TEST *? *? *? *? *? *? *? *? (is|has been|was|will be|are|scheduled|awaits|link|invitation|due|consists|takes|should take|instructions|deadline|reminder) ..
    (availab*|schedule|deadline|link|instructions|invitation|reminder) *? *? *? *? TEST
    (next|following) (step|stage|round) (is|will be|involves|includes|consists) ... (TEST|test task)
    (technical|coding|online|skills|skill) TEST (invitation|required|instructions|for|reminder) ..
    TEST (invitation|required|instructions|available|reminder|awaits) ..
  `,
    / (?:cancelled|postponed|called off|not an? (?:\w+ )?(?:invitation|invite)) | (?:environmental|risk|tax|self|driving|medical|reading your|our) (?:assessment|test) | (?:voluntary|tax|accommodations?|warn\w*|package|third-party) | (?:thanks?|thank you|thanks again|congratulations) (?:for|on) (?:completing|taking|attending|doing|sitting|passing)|(?:further to|following|after|since) (?:\w+ ){0,4}(?:test|assessment|exercise|challenge)s?(?= )| case study (?:presentation|discussion|interview) | (?:performance|results?|did|well) (?:in|of|on) (?:the|your|our) /,
  ),
  ...rowsOf(
    'assessment',
    'strong',
    `
    (next|following|final) (step|stage|round|part) (is|will be) (a|an|the|your|our) *? *? (driving|practical|medical|fitness|typing|written|trade|riding)? (assessment|test|exam)
    (come|report) (in|to *|to the *)? ... for (a|an|the|your) *? (trade test|written test|practical test|driving test|driving assessment|fitness test|skills test|aptitude test|typing test)
  `,
    / (?:cancelled|postponed|called off|if|once|after|would|might|may|candidates|applicants|those|shortlisted|selected|successful) /,
  ),
  ...rowsOf(
    'information-wanted',
    'strong',
    `
    (need|require|request|requesting|requires) *? *? *? *? (additional|further|more|following|your|some|updated|missing) *? *? (information|documents|details|documentation|references|resume|cv|form)
    (please|could you|can you|ask you to|request you to|request that you|need you to) ... (send|provide|share|submit|upload|reply with|include|complete|forward|fill) ... (resume|cv|documents|information|details|references|form|cover letter|portfolio|certificate*|transcript*|payslips|questionnaire|licence|license|proof|passport|id)
    (application|resume|cv|it|file|email) *? *? (is|appears|seems|did|does) *? *? (missing|incomplete|not include|not contain|not specify|not mention|lack*)
    (provide|send|submit|share) the following
    (ask|request) ... (complete the following form|clarified details)
    (complete|fill in|fill out|answer|submit) *? *? *? questionnaire
  `,
    / (?:not (?:reply|respond)|discuss|questions? about|feedback|(?:reference|referee) (?:form|for|request)) /,
  ),
];
