/** They say no as people say it: a text of a small business, two lines of an agency about its client. */
import { rowsOf } from './row.ts';

/** Somebody whom they found for another thing: "someone to drive you", "a bloke to mend the oven". */
const FOR_ANOTHER_THING =
  / (?:to (?:drive|meet|pick|collect|show|help|assist|look after|cover|interview|train|mend|fix|talk|speak|mentor|translate)|who (?:will|can|could|would) (?:help|drive|show|meet|interview|translate|look|pick|train|mentor)|to sit in|(?:for|of) (?:your|the) (?:interview|visit|trial|panel)|another (?:day|date|time|slot|room|hall|hotel|venue|supplier|provider|caterer|agency|format)|(?:need|want|room for|looking for) (?:one|two|another|a second|some)(?: more)?|parking|if|would you) /;

export const shortlyRejectedRows = [
  // "The head has chosen somebody with more experience", "we've gone with another bloke in the end"
  ...rowsOf(
    'rejected',
    'strong',
    `
    <not (CHOSEN (SOMEBODY|another FOLK)|ADDED SOMEBODY) *? *? (with|whose) ... (experience|background|skills|qualification*|licence|license|certificate*|degree|ticket*|registration|years|exposure|knowledge|availability|profile|notice|fluency|contacts)
    <not (CHOSEN|ADDED) (a|an|the) *? *? FOLK (with|from|who|whose|we) ..
    <not (CHOSEN (SOMEBODY|another FOLK)|ADDED SOMEBODY) (who|whose|else|internally|locally|instead|in the end|nearer|closer|local|qualified|experienced|older|younger|senior|junior|cheaper|available|more|from (inside|within|their|our|another|his|her)|already|we|with) ..
    <not (CHOSEN (SOMEBODY|another FOLK)|ADDED SOMEBODY) (else|internally|locally|instead|in the end|nearer|closer|nearby|local)? END
    <not (CHOSEN|ADDED) (one|two|some|three) of (their|our|his|her|the) (own|staff|lads|girls|boys|trainees|apprentices|temps) END
    DECIDED to (progress|see|interview|invite|take forward|shortlist) (two|three|four|five|a couple of|some|a few)? OTHERS END
    (hired|recruited|appointed|recruiting|hiring|appointing|promoted) (internally|locally|from (within|inside) the (company|firm|school|team|trust|business|group)) ..
    (hired|recruited|appointed|promoted) (internally|from (within|inside)) END
    DECIDED to (hire|recruit|appoint|promote) (internally|from (within|inside)) END
    <not ADDED another FOLK (instead|in the end) END
    <not (took|taken|taking) (him|her) on END
    <not (took|taken|put) (SOMEBODY|another FOLK) on END
    (felt|thought|think|feel|found|believe*) ... (another|other) FOLK (had|has|was|is|would) ..
    (offered|given) to and accepted by ..
    (another|other|the other) FOLK (has|have)? (accepted|taken|took) (our|the|it|this)
    (it was|we|they|board|panel) (agreed|resolved|voted) (not to|to not) (appoint|hire|take|employ|offer|invite|admit) you
    (we|i) (have)? (found|sorted|got|hired|recruited|employed) (someone|somebody|a bloke|a lad|a girl|a guy) ENDED
    <not (found|sorted|got|hired|recruited|employed) (someone|somebody|a bloke|a lad|a girl|a guy) (else|internally|for (this|the|that) (JOB|WORKPLACE)) END
    (would|they) (rather|prefer) (to)? (have|go with|take|hire) (someone|somebody) *? (with|who|more|whose|from) ..
    DECIDED that? *? (they|we|he|she) (want|wants|need|needs|would rather have|prefer) (someone|somebody|a candidate) (more|with|who|closer|whose|from) ..
    DECIDED to (look|search|recruit|hire|go) (elsewhere|at OTHERS|internally|externally|for (someone|somebody) (else|with|more|who))
    DECIDED to (keep looking|continue (our|the|their) search|carry on looking|keep searching|look further) END
    (voted|decided|ruled|came down|come down) against (making|offering|hiring|taking|appointing|inviting|employing|interviewing) you
    (voted|decided|ruled|came down|come down) against (you|YOURS) END
    none of the (people|candidates|applicants|teachers|nurses|ones) *? *? *? *? (was|were|is) (right|suitable|appointable|appointed|successful|a fit)
    DECIDED not to (hire|recruit|employ|appoint) (you|anyone|anybody|someone|after all)? END
    DECIDED not to take (you|anyone|anybody|someone) on END
    (you|it) *? (was|were|has been|have been|is|fell|went|came down) not *? in your favou*
    (another|other) FOLK (edged|got|had) (it|ahead|the edge|you) ..
    (another|other) FOLK (was|is|were) (stronger|better|more *|a (better|stronger|closer)) ..
    (another|other) FOLK edged it
    (another|the other) FOLK (has|have)? (accepted|said yes|took it|taken it|signed) END
    you (came|were|finished) *? (a|our|the)? (close|near|very close) second END
    you (came|were|finished) *? (our|the)? (runner-up|runner up|runners-up) END
    you would be better (suited|off|placed) (somewhere else|in another)
    not see this working out
    <not (gone|going|went|go) (another way|a different way|elsewhere|another route|a different route|down another route|down a different route) !round
  `,
    FOR_ANOTHER_THING,
  ),
  // "sorry love, the job's gone", "position's taken mate", "the spot went to a lad from round the corner"
  ...rowsOf(
    'rejected',
    'strong',
    `
    JOB (has|have|is|was|been|got)? been? (gone|taken|snapped up) END
    ^ (the|this|that)? *? *? JOB filled END
    <once <if <when <until <form ^ (sorry|afraid|unfortunately|ah sorry|hi sorry) *? *? *? *? filled (it|that|that one|the JOB|this) (yesterday|today|this morning|last week|last night|already|now)? END
    ^ *? (we|i|they)? (have|has)? (just|already|now|only just) filled (it|that one|that) *? (sorry|unfortunately|i am afraid|i am sorry) END
    JOB (has|have|is|was)? been? (gone|went|given|offered|awarded|promised) to (someone|somebody|another|a|an|one of|(my|his|her|the) (owner*|boss*|chef*|nephew|cousin|niece|son|daughter|internal|other|agency|brother|sister)) ..
    (offered|given|gave|promised) (it|JOB|the JOB) to (someone else|somebody else|another FOLK|a different FOLK|an internal *|a returning *) ..
    (offered|given|gave|promised) (it|JOB|the JOB) to (someone else|somebody else|another FOLK|(his|her|their) *) END
    (given|gave|offered|awarded) the *? *? *? JOB to !you !the !hr !our !me !us !all !a * END
    JOB (was|is|has been) (closed|cancelled|withdrawn|filled)? without (a|an|any|making)? (hire|appointment|hiring)
    JOB (was|is|has been|got|have been|were) (pulled|binned|axed|cut|canned|dropped|nixed) (END|(due|because|by|last|this|yesterday|from|in) *|and (we|i|they))
    (we|they|company|management|client|board|finance|trust) (have|has|had to)? (scrapped|scrap|pulled|pull|axed|axe|dropped|drop|binned|cut|eliminated) (the|this|that|your) *? *? JOB !together
    there is no (job|role|position|vacancy|post|work) (any more|anymore|any longer|left|after all|for you)
    JOB (no longer|does not|will not|has ceased to) exist*
    (withdrawing|cancelling|scrapping|withdrawn|scrapped) (the|this|that) *? *? JOB
    JOB (went|gone) (yesterday|today|this morning|last (night|week)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) !live !up !online
    (requirement|position|req) (is|has been|got|was) (closed|fulfilled|filled) (by (the)? client|from (the)? client|END)
    (client|they) (has|have)? (closed|filled|cancelled|fulfilled) (the|this|that) (requirement|position|role|req)
    ^ (all)? sorted for (staff|the season|drivers|people)
    YOURS (has been|was|is|got) (dropped|discarded|screened out|eliminated|struck off|weeded out)
    (rescind*|withdraw*|revoke*|revoking|retract*) (your|the|our|this|its) *? *? offer (END|to you)
    (rescind*|withdraw*|revoke*|revoking|retract*) (your|the|our|this|its) *? *? offer (of (employment|the|a)|for (the|this) *? *? JOB)
    (your|the|our|this) *? *? offer (has been|is|was) (rescinded|withdrawn|revoked|retracted|cancelled) END
    (choice|decision|vote|job|post|role) (fell|fallen|has fallen|went|goes|falls) (on|to) (SOMEBODY|another *)
    <not recruited (to|for|into) (this|the|that) *? *? *? JOB (END|for which|that you|you)
    JOB (is|are) no longer being (hired|recruited|filled) ..
    (this|it) is where (your|our) (journey|process|application|path) ,, ends
    (parting|part) ways with YOURS
    your services (are|will) (not|no longer) be? (required|needed)
    you (were|are|did) not (make|in|among|amongst|reach) (our|the) (final|last|top) (two|three|four|five|six|seven|eight|ten|few)
    (do|does|did) not need (anyone|anybody) (after all|END)
    not (want|going|looking|planning|intend) to (take|hire|employ) (anyone|anybody|someone|you) on? (after all|END)
    (the|my|our|their|his|her) answer is a? no END
    NEG ABLE? ABLE? (require|need|needing|requiring) you (after all|END|for (the|a|this) *? (interview|JOB|trial))
    NEG ABLE? ABLE? (include|including) you (among|in) (the|this|our) *? *? *? (shortlist|awardees|list|cohort|intake|selection)
    (applicant|candidate|person|someone|somebody) ... (was|were|has been) preferred
    (you|YOURS|yours) (was|has|have|were) not be? been? (favourably|favorably|positively) considered
    (you|YOURS) ... (is|was|has|have|were|are) not be? been? found (suitable|fit|eligible)
    YOURS ... not be? been? (taken|carried|moved|put) (forward|further|ahead) !until
    NEG (ABLE|propose to|intend to)? (offer|offering) you (pupillage|tenancy|articles|admission|work) !until
    not (minded|prepared|inclined) to appoint
    did not appoint END
    not recommend your (employment|appointment|candidature|hiring)
    not (among|amongst|one of) (the|our) (successful|selected|chosen|shortlisted) ..
    not (think|feel|believe) that? you are (the|quite)? right (for|person|one|fit)
    YOURS (did|has) not (get|got|make|made) it? (past|through|beyond)
    not to meet (our|the|all) *? *? (requirements|criteria|standards|standard)
    (decision|outcome|answer|reply) (on|about|regarding|to)? (YOURS)? (was|is) (negative|unfavourable|unfavorable|not positive) !about
    answer (from|of) .. is a? no END
    (vetoed|blocked) (your|the|this) (hire|hiring|appointment)
    not (sign off|signed off|agree|agreed) (on|to)? (your|the|this) (hire|hiring|appointment)
    (job|role|position|vacancy) is? (off|dead) END
    your name (is|was|were|did|does) not *? *? (on|among|in|make|appear|amongst) *? *? *? *? (selected|shortlisted|successful|final list|shortlist|chosen)
    <not (filled|taken) (the|that|our) (chair|place|JOB) END
    <not (we|i) (have)? filled (it|all of them|them all) (internally|END)
    (we|i|all) (are|am)? (sorted|suited|all set|all sorted|fixed up) (with|for) (staff|a *|kitchen|drivers|the (JOB|season|summer|winter|shift*)) ..
  `,
    / (?:seat|(?:slot|parking|room|table|seat|position) (?:for|on|at) |some time|a while|if|unless|now open|to the board|up to) /,
  ),
  // "somebody beat you to it", "you were pipped at the post"
  ...rowsOf(
    'rejected',
    'strong',
    `
    you (were|have been|got|are) *? (pipped|edged out|outscored)
    you (were|have been|got) *? beaten (to it|by|END)
    (somebody|someone|another|other|candidate|applicant) ... (beat|pipped|edged) you END
    (somebody|someone|another *|other *) (else)? (has|have)? *? (beat|beaten|pipped|edged) you (END|to (it|the post|the JOB|this)|at the post)
    it is a (no|pass) (END|from (us|me|them|the *? (client|team|partners|panel|manager|school|chef|owner)) END|on this one|for this (JOB|one))
    you (have|did) not (get|got|land|landed) (the|this|that) JOB
    you (have|did) not (get|got) (it|through) END
    ^ (thanks|thank you) , but no thanks END
    you (were|are) not one of them END
    you missed out (by|on (this|the) *? *? JOB) ..
    you (did|have) not score* (enough|high|well|sufficient*) ..
    (it|things|this|you) (did not|has not|have not|is not going to|are not going to|will not) (work|worked) out END
    YOURS (did|has|have) not (succeed|succeeded|get through|make it|gone through|passed|cleared|got through) !until
    you (did|have) not (clear|cleared|pass|passed) (the|our) *? *? *? (round|interview|screening|shortlisting|selection|test|exam|assessment|cut-off|cutoff)
  `,
    / (?:plot|flat|ticket|tickets|table|house|van|not a no|best|but you are (?:still|in|not|on|up|one|our)|parking|prize|competition|spam|server|inbox|so please|please (?:do|take|try|sit)) /,
  ),
  // An agency about its client: "the client has passed", "they won't be taking it further"
  ...rowsOf(
    'rejected',
    'strong',
    `
    (client|manager|they|team|company|employer|firm|school|hospital|panel) (have|has)? (passed|opted out|declined) END
    (client|manager|they|team|company|employer|firm|panel) (have|has)? (passed|pass|passing) on (you|this one|your (profile|cv|resume|application|details)) !to !the !for
    (client|manager|team|employer|panel|interviewer*|partners) (have|has)? (rejected|declined|turned down|dismissed) (you|YOURS)
    (declined|rejected|dismissed) your (candidature|candidacy|profile|cv|application)
    <who (turned|turning|knocked) you (down|back) ..
    (have to|must) (turn|turning) (down YOURS|you down)
    turned down YOURS
    (made|make|extended) an offer to (another|someone else|somebody else|a different|an internal) ..
    (offered|given|gave) the *? *? *? JOB to one of them
    (we|i|they|client) (are|am|is)? (going to|will|have to) pass (END|but)
    (feels|feel|felt|thinks|think|thought|find|found) that? you (are|were) (too|a bit|a little) *? (junior|senior|inexperienced|overqualified|expensive|light)
    you are not the right (person|candidate|one) (for|END)
    others (were|are) (stronger|better|more experienced|further ahead)
    not (approve|approved|sanction|confirm) (your|the) (employment|appointment|hiring|recruitment)
    NEG ABLE? ABLE? (invite|inviting|call|calling|have|having|ask|asking) you (back|in for|for (interview|a second|another|the|pupillage)|to (interview|return|come back)) ..
    not (think|believe|feel) that? (we|i|they) (will|are|can|would) (be)? (GO|going) (with|ahead with|forward with)? (you|YOURS) ..
    (NEG|did not|not) (ABLE)? recommend* you (for|END)
    <would NEG ABLE? ABLE? TAKE (it|this|things|your details|you any|you) (any)? (further|forward|forwards) (END|at|because|as|with (you|your *))
    (client|manager|board|owner|chef|boss|team|panel|governors|partners|directors) (said|says|say|has said|have said) no (END|to (you|your|the (profile|cv|application)))
    not interested in (your|the|this) (profile|application|cv|resume|candidature)
    (manager|client|panel|team|they|partners) (was|were) not convinced (END|after|by (you|your|the interview))
    (regret|regretfully|sorry) *? *? *? inability to (offer|take|hire|admit|employ|proceed|consider|invite) ..
    not (what|who|whom) (they|the client|client|the manager|he|she) (are|is|was|were)? (looking for|after|want|wanted|need)
    (did|does|do) not like (the|your) (profile|cv|resume) !picture !photo
    (candidate|profile) (is|was)? not (suitable|a fit|fit|a match|relevant|aligned|a good fit|matching) ..
    (profile|cv|resume|application|candidature) (has been|is|was|got|has|been)? (rejected|not shortlisted|not selected|not picked|screen rejected|screened out|knocked back) (by|for|at|END)
    ^ not (a|the)? FIT for (the|this|our|what) ..
    (feedback|status|outcome|client|profile|update) (;|:) not (PICKED|successful) END
    ^ not (PICKED|progressed|taken forward|successful) (END|by|for (this|the|our))
    (been|got|were|was) (knocked back|knocked out|screened out|ruled out|turned down|passed over|unlucky) (for (this|the) JOB|by the *? client|this (END|JOB)|on this one)
  `,
    / (?:not (?:been )?rejected|(?:this|that|your|the|another) (?:phone )?(?:number|phone|line)|dbs|registration|because of (?:a|the) wrong|do it again|test|exam|audit|quote|draft|contract) /,
  ),
];
