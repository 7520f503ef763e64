/** They say no by ending it: the process stops here, a manager is against it, the user is on no list. Not here: who has the job now. */
import { rowsOf } from './row.ts';

/** The user asked for it, or may mend it. */
const AS_ASKED =
  / (?:as you|as per your|your (?:request|wish|withdrawal|email|note|message|decision)|at your|you (?:asked|wish|wished|requested|wanted|told)|duplicate\w*|twice|mailing list|newsletter|payroll|other application|re-?submit\w*|incomplete|finish\w*|inactiv\w+|respon\w+|missing|form|tests?|documents?|deadline|otherwise|or else|into|onto|put you|move you)(?= )/;
const OF_A_MEETING =
  / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|bus|train|tour|walk|lunch|coffee|parking|webinar|holiday|leave|moving|zoom|teams|by phone)(?= )/;

export const endsHereRows = [
  ...rowsOf(
    'rejected',
    'strong',
    `
    this is where (it|things|we|the road|the process|our process|the journey|our paths|our ways) *? (ends|end|stops|stop|finishes|finish|part) (ENDED|, and (i|we) wish|for (you|us|this|now)|here|on this)
    (road|line|journey|process|application) (ends|stops|finishes|comes to an end) here (END|for you|on this)
    (end of|end to) (the|your|our) (road|line|process|journey) for (you|YOURS|your *) (END|here|on this|this)
    (block|kibosh|veto|lid) on (you|hiring you|taking you|your) (starting|coming|joining|on|application|appointment|start|END)
    (vetoed|overruled) (you|hiring you|taking you on|your (application|appointment|start))
    DECIDED (not to|to not|against) (meet|meeting|see|seeing|interview|interviewing) (with|to)? you (END|for (this|the)|at interview|for interview|about)
    not (able to)? (be)? (taking|take|carry|carrying|bringing|putting|seeing|inviting|having) you (through|forward|in for interview|in to interview) (to the|to our|for the|END|on this|this|with)
    you would be (happier|better off|better suited|better placed|more at home) (somewhere|elsewhere|in another (firm|company|school|kitchen|shop|place)|with (another|a different) (firm|company|employer|school)) ..
    (yours|YOURS|you) (is|was|are|were) not (one|among|amongst) of? (the|those|our) (few|selected|chosen|shortlisted|invited|successful|lucky|ten|twelve|fifteen|twenty|thirty|forty|fifty|1*|2*|3*|4*|5*|6*|7*|8*|9*) *? END
    YOURS ,, , but (it|you) (is|was|are|were) not (one|among|amongst) of? (the|those|our) * END
    only (take|carry|invite|bring|pick|choose|offer|accept|meet|interview|see|move|put) ,, , (and|but|so) ,, (you (are|were) not (one|among|amongst|in|on|part)|yours (is|was) not|not yours|(will|are|can) not (be)? (seeing|inviting|taking|offering) you)
    (you|yours) (are|is|were|was) not (among|amongst) (them|these) END
    YOURS (did|has|have|does) not score* (enough|high|highly|well|sufficient*)
    your name (does|did|is|was) not *? *? (in|on|among|amongst) (the|our) (select|selection|merit|final|short|panel|appointment) list
    YOURS (could|can) not be (shortlisted|selected|progressed|taken forward|taken further|taken any further|approved|recommended|retained|accommodated|put forward|moved forward|favourably considered)
    not be? been? (placed|ranked|listed|included|put) *? (within|in|on|high enough (in|on)|among|amongst) ... (order of merit|merit order|merit list|select list|list of (successful|selected|shortlisted|recommended) *|successful candidates|those (called|invited|selected|shortlisted))
    (you|YOURS) (have|has|were|was) not been? (called|shortlisted|listed|invited) (for|to) (the|an|any)? *? (interview|interviews|audition|callback|viva|panel) (END|on this|for this)
    not (quite|exactly|really)? (what|who|the (one|person|FOLK)) (we|they|the client|the team|the manager|he|she) (are|is|was|were)? (after|looking for|searching for|hoping for) END
    (it|this|that) (has to be|will have to be|is going to be|will be|must be) a no (END|from (us|me|them|our)|on this|for you)
    (JOB|recruitment|hiring|hire) *? *? (is|are|will) not (be)? (going ahead|happening|go ahead|taking place) (any more|anymore|after all|any longer) END
    (panel|jury|committee|board|governors|partners|directors|vote) ... (went|decided|voted|ruled|came down) against (you|YOURS|appointing you|your (appointment|application))
    you are not (going)? (through|progressing|forward) to (the|our) *? *? (round|stage|interview|interviews|final|finals|shortlist|panel|callback|phase)
    (can not|could not|will not) (be)? (cast|casting) you (END|in this|for this|on this|as|in the|in our)
  `,
    OF_A_MEETING,
  ),
  ...rowsOf(
    'rejected',
    'strong',
    '(need|needs|want|wants|require|requires|looking for) (someone|somebody|a *? FOLK) ,, (continue|continuing|resume|resuming|keep|carry on) (with)? (our|the|my|their) (search|looking|searching)',
    / (?:too|also|as well|second|another|yours?)(?= )/,
  ),
  ...rowsOf(
    'rejected',
    'strong',
    `
    (we|i|company|hr|they|team|school|trust|panel|board|management) (have|has|had) (had|have)? to? (withdraw|withdrawn|close|closed|end|ended) (your|this) *? *? (application|candidacy|candidature|file) (END|because|as|since|for|from|due|owing|on|with|at)
    YOURS (has been|was|is being|will be) (withdrawn|closed) (by (us|the|our)|because|due to|owing to|as (the|we|your|it))
    (take|taking|took|taken|remove|removing|removed|withdraw*|drop|dropping) (you|your name|YOURS) (out of|off|from) (the|our|my|this) *? (pipeline|process|running|consideration|pool|shortlist|short list|list of candidates|race|competition)
    this means that? YOURS (is|has been|was|will be) (closed|at an end|over|finished|unsuccessful|rejected)
    (closing|close) (your|this) (application|file|candidacy) (END|on our|for this|with|at our)
  `,
    AS_ASKED,
  ),
  ...rowsOf(
    'soft-no',
    'hint',
    `
    (we|i|team) (are|have|will be|have decided to|will|need to|have to) (stopping|stop|stopped|ending|end|leave|leaving|closing|close|parking|wrapping up|wrap up) (it|things|the process|this)? (here|there) END
    (was|is|were|are) not (quite)? (where|what) (we|i|they) (need|needed|want|wanted|hoped|were hoping|are looking|were looking|were after|expected)
    not (be)? (seeing|see) you (there|then|in the|at the)
    (bad|sad|disappointing) news
    (closing|close) (the|this) loop (here|END|with you)
    (continue|continuing|continued|resume|resuming|keep|keeping on|carry on|carrying on) (with)? (our|the|my|their)? (search|looking|searching) (with|for|in|END|until)
    (have|having|going|need|had) to (say no|turn you down|let you go) (to you)? (END|on this|for this|this)
    aim (higher|for something) ..
    not your (year|turn|day|time) (END|this)
    (unlucky|unfortunate|unsuccessful) (END|on this|this|with this|in this)
    (can not|could not|not able to) use you
  `,
    OF_A_MEETING,
  ),
  ...rowsOf(
    'needless',
    'hint',
    `
    only (need|needed|wanted|want|require|required|had room for|room for) (one|two|three|a couple|a few|the one)
    not (putting|taking|having|bringing) (any|more|extra|new|a) *? (crew|crews|hands|lads|staff|people|FOLK|bodies) (on|in)?
    (decided|going|chosen|prefer*|have) to (manage|carry on|struggle on|cope|make do|get by) (without|as we are|ourselves|with what we have|with who we have)
  `,
    OF_A_MEETING,
  ),
  ...rowsOf(
    'farewell',
    'hint',
    '(ta|cheers|thanks|thank you) *? for (asking|offering|applying|getting in touch|putting|giving|taking|making)',
  ),
];
