/**
 * More ways in which an employer names the day of their word, in the language of outcome/slots.ts, with the slots of promise-slots.ts.
 * Not here: how a row is read, and which day it takes (promised-in-rows.ts).
 */

const rowsOf = (lines: string): readonly { readonly says: string }[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((says) => ({ says }));

/** Each is a row of rules: who says it, that they will, and the day. */
export const promiseRows = rowsOf(`
  <you <candidate WILL *? *? be? have? TELL_YOU
  <you (want|wants|need|needs|like) to TELL_YOU
  (WE|who) WILL *? be? (able to)? SAY
  (rings|phones|calls|informs|tells|notifies|texts|emails|contacts|writes|responds|replies) YOU
  (we|i) (inform|tell|call|ring|phone|notify|text) YOU (at once|immediately|straight away|then|that)
  DAY ,? WE (can|could) (then|finally)? (say|tell)
  (vote|votes|meets|meet|sits|sit|convenes|chooses|choose|discuss|discusses|talk|talks) ... DAY ,? (and|so|then) (i|we)? WILL *? (TELL_YOU|report back)
  (decision|announcement|appointment|outcome|shortlisting) (has been|is|was|had to be) (postponed|pushed|pushed back|delayed|deferred|put back|put off|moved) (until|till|to|by)? ... DAY
  (pushed|moved|put|delayed|deferred|postponed) (the|our) (decision|announcement|appointment) (back|off)? (to|until|till)? DAY
  (decision|announcement|results) (day|date) is DAY
  (it|that) is (in your inbox|with you) ... DAY
  leave it with (us|me) ... DAY
  (expect|want|like|need) (us|them|her|him) to (SAY|DECIDE|TELL_YOU) ... DAY
  (he|she|they) WILL *? be? (able to)? SAY ... DAY
  (and|but|so) WILL *? SAY ... DAY
  WE WILL (review|read|meet|look|go|check|hold|discuss|chase|ask|speak|talk|see|push|press|nudge|raise) ,, and (respond|reply|contact|get back|let you|write|call|decide|inform|TELL_YOU)
  WE (can|could) (then|only)? (issue|tell|give|announce|let|send|share|inform|make) (you)? ... (our|a|an|some|more|its|the|their) *? NEWS ... DAY
  (we|i|he|she|hr|colleague *?|manager *?) (call|calls|phone|phones|ring|rings|text|texts|inform|informs|tell|tells|notify|notifies|write to|writes to|get in touch with|gets in touch with|get back to|gets back to|come back to|comes back to) YOU .. DAY
  (we|i|he|she) (give|gives|send|sends|make|makes) you (a|an|our|the|your)? *? NEWS
  (WE|they) (am|are|is) (all)? (calling|ringing|phoning|texting|emailing|telling|notifying|letting|getting back) (to)? (YOU|people) (know|back)? .. DAY
  WE (WILL|am|are|is)? *? be? have? DECIDE ... DAY
  (WE|who) (WILL|am|are|is)? *? be? have? DECIDE (then|that *? (day|evening|afternoon))
  who (decides|will decide|makes the decision) ... DAY
  (and|but) WILL *? DECIDE
  WE (will|should|shall) *? have (decided|voted|chosen|picked|settled|finished|concluded) ... DAY
  DAY (is|s)? (when|the day|the day when|the date|the date when) ,, WILL? *? be? (TELL_YOU|SAY|DECIDE|hear|know|find out)
  <got <came <went back to you (by|on)? DAY
  NEWS to YOU (by|on)? DAY
  (by|before|within) DAY ,, WE (WILL|have) *? be? (TELL_YOU|SAY)
  (by|before|within) DAY ,, (colleague|assistant|coordinator|recruiter|manager) WILL *? be? TELL_YOU
  NEWS OF_IT? (will|shall|should|is to|are to|ought to) (be|come|reach|follow|arrive|go|come through|land|drop) ... DAY
  yours (will|should) (be|come|arrive|land|follow|go) ... DAY
  NEWS (go|goes|come|comes|land|lands|arrive|arrives) (out|through|in|back|to YOU) *? DAY
  NEWS (is|are) (being|coming|on its|on their|heading|going) (way|out|released|sent|issued|posted|your way|through|to YOU)? ... DAY
  (all|every|each|both) *? *? (applicant*|candidate*|one) ,, WILL *? be? *? SENT
  DAY ,? you (have|get|hear|see|know) (from|our|my|the|an|a)? *? (NEWS|us|me|word)
  DAY ,? then EVERYONE (WILL|can) *? (know|learn|hear|be told)
  DAY ,, that is when ,, (TELL_YOU|know|hear)
  NEWS (is|are) (sent|posted|issued|announced|emailed|e-mailed|published|released|given) (out|to YOU)? *? DAY
  DECISION ... WILL (be|have been) *? SENT ... DAY
  NEWS ... WILL be *? SENT *? (to|with) YOU ... DAY
  DECISION ,, (go|goes|come|comes|land|lands|arrive|arrives) (out|through|in|back) *? DAY
  DECISION ... (to follow|to come|will follow) ... DAY
  EVERYONE (WILL|can expect to|may expect to|can|may) *? be? (have been)? SENT
  who (have|has) been (shortlisted|selected|chosen) (will|shall|should) be SENT ... DAY
  EVERYONE (WILL|can|may|can expect to|may expect to) *? (find out|know where you stand)
  EVERYONE (WILL|can|may|can expect to|may expect to) *? (be hearing|hear|have heard) (back|more|something|again|either way)? (from|by|on|in|within|before|no later than|about|whether|if|what|the outcome|the result*|our|latest|after|next|come|during|towards|sometime|at the latest|DAY)
  DAY ,? EVERYONE (WILL|can) *? (know|learn|hear|find out|be in the picture)
  EVERYONE (WILL|can|may|can expect to|may expect to) *? (know|learn) (more|for sure|the outcome|the result|our decision|either way|what we|whether|if|it)? (by|on|in|within|before|no later than|at the latest)? DAY
  EVERYONE (WILL|can|may|can expect to) *? (have received|have had|have got|receive|get|have|expect|see|be getting|be receiving|find) *? *? *? *? (NEWS|it|word)
  EVERYONE .. (receive|receives|get|gets) (a|an|our|the|their) *? *? NEWS
  NEWS (is|are) (due|expected|planned|promised|on its way|likely) ... DAY
  (reckon|figure) (with|on) (an|a|our|my|the) *? NEWS ... DAY
  (expect|look out for|watch out for|watch for|look for|keep an eye out for) (NEWS|(a|an|our|my|some|to|the|his|her|their|further) *? *? *? (NEWS|hear)) ... DAY
  give it (until|till|til|to|another)? DAY
  (count|rely|bank|depend|bet) on (a|an|our|my|some|having|hearing|getting|the) *? *? *? (NEWS|us|me) ... DAY
  (allow|give|grant) (us|me) .. DAY
  bear with (us|me) ... DAY
  (hang on|hold on|hold tight|sit tight|hang in there|hang tight) *? *? (until|till|til|for|to|over)? DAY
  (we|i) (need|want|require) *? DAY to (talk|speak|check|think|discuss|review|consider|look|ask|hear|run|decide)
  (we|i) (will|are|am) (going to)? take (until|up to|about)? DAY to (think|decide|consider|review|talk|look)
  (be|take|takes) (about|around|roughly|at least|up to)? DAY (before|until|till|for) (we|i|you|us|me) ..
  (turnaround|response|waiting|processing|review) (time|times|period|process) (is|are|takes)? ... DAY
  (review|screening|selection|shortlisting) (takes|may take|can take|will take|usually takes) !place ... DAY
  take ,, DAY to hear
  (targeting|aiming for|aiming at|aim for|hoping for) (a|an|our) *? NEWS ... DAY
  goal is to ... (offer|decision|answer|reply) ... DAY
  (he|she|they|the *? *? (boss|manager|client|chef|owner|partners|panel|board|committee)) .. (decide|decides|choose|chooses) ... DAY ,, (i|we|you) WILL *? be? (TELL_YOU|hear|know)
  let (me|us) (check|speak|talk|ask|find|look|see) ... (get|come) back to you ... DAY
  <you <had <were <was (promised|promises) (me|us|you)? (to|her|his|their|an|a|the)? *? *? *? (NEWS|send|tell|call) ... DAY
  (it|that) will be with you on? DAY
  NEWS ,, (which|it|this|they) (WILL|is|are) *? be? (with you|in your (inbox|hands|post)|on (its|their) way to you) ... DAY
  news from us by DAY
  (we|i|you) WILL have one (by|on|before|within|in)? (the|end|of)? DAY
  (someone|somebody|one of our *?|(my|our) colleague *? *?|recruiter|manager) WILL (call|ring|phone|telephone|write|text) (by|on|before|within)? DAY
  NEWS ,, you WILL (get|receive|be getting) (one|it) .. DAY
  NEWS ,, (it|this|that) is (expected|due|promised|likely) .. DAY
`);
