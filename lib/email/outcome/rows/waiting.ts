/** What leaves the matter open: it arrived, they work on it. */
import { rowsOf } from './row.ts';

const UNFINISHED = / (?:not been|not yet been|incomplete|unfinished|yet to|security code|verif\w+ your|confirm your email) /;

export const waitingRows = [
  ...rowsOf(
    'received',
    'strong',
    `
    (received|got|have|acknowledge|logged) (the receipt of|receipt of)? your *? *? *? (application|resume|cv|submission|materials|information|profile submission|candidate profile|expression of interest|online application|documents|papers|letter)
    (receipt|confirmation|acknowledge*) of (the receipt of|your)? (your)? *? *? application
    your *? *? application ... (was|has been|is|have been) (sent|received|submitted|completed|registered|recorded|in our system|complete|logged|delivered|transmitted)
    application (was|has been|is)? (received|submitted|sent|confirmation|confirmed|complete)
    (thank|thanks|appreciate) *? *? *? (you|for) (applying|your *? *? application|submitting|sending *? *? your|your submission|taking the time to submit|your (resume|cv)|completing your application|taking the time to apply)
    <that <which <who <one <post <position <role <job <vacancy you have? (applied|submitted an application|submitted your application) (for|to|at)
    we (have)? got (it|your)
    (appreciate|thankful) (you applying|your application|that you applied)
    indeed application
    following items (were|have been|was) sent
    (cv|application|papers|form|letter|portfolio|documents|certificates|references) (safely)? received
    ^ (thanks|thank you|cheers) .. , got it
    (got|received) it safely
    (thank|thanks) (you)? for (sending|emailing|dropping|handing) (this|it|these|them|in|your *) *? *? (over|in|through|on|across)
    application is in (; | . | $)
    (taken|took) the first steps? *? *? *? *? *? (completing|submitting|applying) ..
    (hiring team|recruiter*|recruiting team|talent team|employer) (has|have) received your ..
    your *? *? (application|letter|cv|resume|papers|form|portfolio|documents) (came|arrived|reached|landed|got here|turned up|made it|is here|are here|is in|are in) (END|this|yesterday|today|safely|in|on|us|me|with|, |through|ok|fine|to|here|by|along)
    (got|have|received|had|seen|read) your (message|email|note|text|letter|cv|form|dm|application) (about|for|re|regarding|on) (the|our|a|this) *? *? (JOB|job|work|shifts)
    (thank|thanks|ta|cheers) (you)? for (sharing|forwarding|passing on|dropping off|handing in)? your *? *? (cv|resume|application|app|profile|portfolio)
    (form|forms|cv|application|papers|letter|documents) (received|arrived|in) (with thanks|safely|thank you|, thanks|, thank you|, ta|, cheers|today|ok)
    (registered|recorded|filed|stamped) your *? *? application
    (put|added|placed|popped|stuck) (your *? *?|it|you) (on|in|with|to) (the|our|my) (pile|stack|others|tray)
  `,
    UNFINISHED,
  ),
  ...rowsOf(
    'received',
    'weak',
    `
    (thank|thanks|appreciate|appreciated|delighted) *? *? *? *? (your|expressing|considering|the) *? *? (interest|career|employment)
  `,
    / continued interest /,
  ),
  // "Got it, thanks", beside what they will do with it.
  ...rowsOf(
    'received',
    'weak',
    `
    ^ ,? (hi *|hello *|hey *|dear *)? ,? got (it|this|them|that) (, | .) (thanks|thank you|cheers|ta) END
    ^ ,? (thanks|thank you|cheers|ta) ,? *? ,? got (it|this|them) END
  `,
  ),
  ...rowsOf(
    'received',
    'hint',
    `
    (will|shall|going to) (have|take) a (look|read|proper look|peek) (at|over|through|in|on|this|when|END)
    (will|shall|we|supervisor|manager|he|she) (will)? (look|go|read|work) (at|over|through) (it|them|all|your|everything|the)
    (go|going|get|work|working|sift|wade|read) through them
    (forwarded|passed|sent|handed|given) (it|the same|same|this|them|your *) (on)? to (the|our|my|him|her)
  `,
  ),
  // A recruiter's word about their client.
  ...rowsOf(
    'presented',
    'strong',
    `
    (profile|profiles|cv|resume|application|details) (has been|have been|was|is|were)? (submitted|sent|forwarded|presented|shared|put forward) (to|with) (our|the|my) *? *? (client|clients|prospects|customer|hiring client)
    (submitted|sent|forwarded|presented|shared|put forward) your *? (profile|cv|resume|application|details) (to|with) (our|the|my|an) *? *? (client|clients|prospects|customer)
    (put|putting) you forward (to|for) ..
  `,
    / (?:not|unable|will) /,
  ),
  ...rowsOf(
    'received',
    'hint',
    `
    (will|are|is|be) *? *? (review|reviewing|reviewed|carefully|evaluate|evaluated|assess|look) ...
    (contact|reach out|touch|notify|notified|hear from|get back) ... (if|should|when|once)
    (if|should) ... (match|fit|align|suit|meet*|selected|qualif*|good|interest)
    (check|track|view|monitor) *? *? (the)? status
    (automated|automatic|automatically) ..
  `,
  ),
  ...rowsOf(
    'in-process',
    'strong',
    `
    (application|candidacy|it|process|resume|profile|cv|decision|message|submission|selection) (is|are|has been|remains|moved) (in process|in progress|under *? (review|consideration|evaluation)|being *? (reviewed|considered|processed|evaluated|assessed|screened)|ongoing|on-going|shortlisted|active|pending|in review|moved|forwarded|passed|progressed)
    (application|candidacy) is with the ..
    <not <to <against (DECIDED to|will be|are|would like to|happy to|pleased to|glad to) (GO|continue|continuing) (forward|ahead)? with (you|your *? *? CANDIDACY) !but
    in the process of (reviewing|interviewing|selecting|shortlisting|evaluating|considering|going|finali*|making|screening)
    (US|panel|committee|board|jury) (are|is) (interviewing|deliberating|reviewing|finali*|evaluating|considering|working on|working through|going through|screening|assessing|in discussions) ..
    (we|i) will (notify|inform|contact|let|update) you know? *? (once|when|as soon as) ..
    (no|not (made|reached|come to|taken)) (a|any|our)? (final)? (decision|choice) (has been made|yet|so far|until|before)?
    not (made|reached|taken) (a|any|our) *? decision
    (review|selection|hiring|recruitment|interview) process (is|remains) ..
    (shortlisted|progressed|advanced|moved|move|moving|through|selected) (for|to) (the|our)? (next|second|final|following) (stage|round|step|phase)
    (will|shall) *? *? *? (share|provide|send|give) *? *? *? (status)? (update|updates|feedback) (soon|shortly|once|by|in|within|when|next|as soon)
    (expect|expecting) (a|an|to) *? (decision|update|response|hear) ..
    (thank you|thanks|appreciate) (you)? for your (patience|prompt response|timely response|response) ..
    (team|manager|department) (is|are) (reviewing|evaluating|considering|finali*|assessing) ..
    (will|we) review your (response|answers|documents|availability) ..
    (will|shall) be (scheduling|coordinating|sharing|reviewing) ..
    we will (schedule|share|coordinate) ... (soon|shortly|date)
    (thank|thanks|appreciate) *? *? *? (attending|interviewing|joining us for|participating in) ..
    details will be shared ..
    next steps will be shared ..
    (received|have received) your (response|answers|availability|message|decision|acceptance|documents) ..
  `,
    / (?:not (?:been )?(?:shortlisted|progressed|selected)) | (?:your|the) (?:interview|assessment) (?:is|has been) /,
  ),
  // The comfort of many a no and of many a receipt; alone it says that nothing is open.
  ...rowsOf(
    'kept-on-file',
    'strong',
    `
    (keep|hold|retain|place|put|save) *? your *? *? (resume|cv|details|application|information|letter|papers|profile|name) *? *? (on|in) (file|our (files|database|records|talent|system))
  `,
    / (?:if|whether|unless|should|may|might) /,
  ),
];
