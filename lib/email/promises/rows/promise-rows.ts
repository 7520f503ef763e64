/**
 * More ways in which an employer names the day of their word, in the language of outcome/slots.ts. DAY is a day or a span that the sentence names.
 * Not here: how a row is read (promised-in-rows.ts).
 */
import type { Slots } from '../../outcome/slots.ts';

/** Each day of a sentence is read as a word that begins so. */
export const dayWord = 'qday';

export const promiseSlots: Slots = {
  DAY: `${dayWord}*`,
  /** Who speaks for the employer. What anybody else does is theirs: "Globex will announce its results". */
  WE: `
    (we|i)
    (the|our) *? *? *? (team|manager|panel|committee|board|department|partners|recruiters|staff|lead|director|owner|office|colleagues)
    (hr|recruiters)`,
  WILL: `
    will
    shall
    should
    (would)? (expect|expects|hope|hopes|plan|plans|aim|aims|intend|intends|promise|promises|try|tries|anticipate|anticipates) (to|being able to)
    (am|is|are|be) (going|hoping|planning|aiming|expecting|due|set) to
    (intend|plan) on
    ought to
    (normally|usually|typically|generally|always)`,
  YOU: `
    (to)? (you|everyone|everybody)
    (to)? (all|each|every|both|the|those|successful|shortlisted|selected|unsuccessful) *? *? (candidate*|applicant*|one|finalist*|people|selected)
    (to)? (candidates|applicants)`,
  NEWS: `
    (reply|replies|response*|answer*|verdict|decision*|feedback|news|word|call|e-mail|email|letter*|update*|outcome*|result*)
    (invitation*|information|notification|contract|offer*|paperwork|schedule|ticket|details|choice|names|shortlist)
    next steps
    yes or no`,
  OF_IT: '(of|on|about) (your|the|this) *? (application*|candidacy|test|assessment|interview|process|selection)',
  /** Said to the user, whoever says it. */
  TELL_YOU: `
    (tell|telling|inform|informing|notify|notifying|advise|advising|update|updating|call|calling|ring|ringing|phone|phoning|telephone|text|email|emailing|e-mail|mail|message|contact|contacting|answer|write|writing|ping|invite|inviting) YOU
    (write|writing|reply|respond|speak|talk|revert|get back|come back|circle back|report back|be back|be hearing back|getting back) (to)? YOU
    (get|be|getting|keep) (back)? in (touch|contact)
    let (YOU|people) (know|have)
    (send|sending|forward|mail|post|pass|give|hand) (you|it to you|it on to you|this to you|that to you) ..
    (send|sending|forward|pass|hand) ((across|over|out) the|it across|it over|it on) ..`,
  /** Of an employer, who says it to nobody by name. */
  SAY: `
    (send|share|announce|announcing|publish|communicate|release|make|making|issue|extend|confirm) (out|over|with you)? (the|our|a|an|its|it|your|more)? *? *? NEWS
    (have|get|bring|give) (you|for you)? (a|an|our|your|the|some|more|good|any)? *? *? (NEWS|something)
    (know|tell you) more
    (email|e-mail|mail|post) (out|over)? (the|your|our|a|an) *? NEWS
    (pick|take) this up
    (come|coming) to a decision
    (write|call|phone) again
    (make|making) (our|my|their|his|her) (choice|mind|minds)
    (write|reply|respond|revert|decide|answer|choose|confirm) again? (by|on|before|no later than)?`,
  SENT: `
    (told|informed|contacted|notified|advised|called|phoned|communicated|sent|published|announced|available|made|shared|answered|known|released|invited|out|ready|updated)
    with you`,
};

/** Each is a row of rules: who says it, that they will, and the day. */
export const promiseRows: readonly { readonly says: string }[] = `
  <you <candidate WILL *? be? TELL_YOU ... DAY
  WE WILL *? be? (able to)? SAY ... DAY
  (and|but|so) WILL *? SAY ... DAY
  WE WILL (review|read|meet|look|go|check|hold|discuss) ,, and (respond|reply|contact|get back|let you|write|call|decide|inform)
  <got <came <went back to you (by|on)? DAY
  NEWS to YOU (by|on)? DAY
  (by|before|within) DAY ,, WE (WILL|have) *? be? (TELL_YOU|SAY)
  (by|before|within) DAY ,, (colleague|assistant|coordinator|recruiter|manager) WILL *? be? TELL_YOU
  NEWS OF_IT? (will|shall|should|is to|are to|ought to) (be|come|reach|follow|arrive|go|come through) ... DAY
  (you|applicants|candidates|everyone|everybody) (WILL|can expect to|may expect to) be? *? SENT ... DAY
  who (have|has) been (shortlisted|selected|chosen) (will|shall|should) be SENT ... DAY
  (you|applicants|candidates|everyone|everybody|candidate|applicant) (WILL|can|may|can expect to|may expect to) *? (be hearing|hear|know where you stand) ... DAY
  (you|applicants|candidates|everyone|everybody|candidate|applicant) (WILL|can|may|can expect to) *? (receive|get|have|expect|see|be getting) *? *? *? *? (NEWS|it) ... DAY
  (candidate|applicant|everyone|everybody) (gets|receives) (a|an|our|the) *? NEWS
  (a|an|our|the) *? NEWS (is|are) (due|expected|planned|promised|on its way) ... DAY
  (expect|look out for|watch for|look for) (a|an|our|my|some|to) *? *? *? (NEWS|hear) ... DAY
  (allow|give|grant) (us|me) ... DAY
  bear with (us|me) ... DAY
  (we|i) (need|want|require) *? DAY to (talk|speak|check|think|discuss|review|consider|look|ask|hear|run|decide)
  (we|i) (will|are|am) (going to)? take (until|up to|about)? DAY to (think|decide|consider|review|talk|look)
  (be|take|takes) (about|around|roughly|at least|up to)? DAY before (we|i|you) ..
  our *? (turnaround|response|waiting|processing|review) (time|period|process) (is|takes)? ... DAY
  (review|screening|selection|shortlisting) (takes|may take|can take|will take|usually takes) ... DAY
  take ,, DAY to hear
  (targeting|aiming for|aim for|hoping for) (a|an|our) *? NEWS ... DAY
  goal is to ... (offer|decision|answer|reply) ... DAY
  let (me|us) (check|speak|talk|ask|find|look|see) ... (get|come) back to you ... DAY
  <you (promised|promises) (me|us|you)? (to|her|his|their|an|a|the)? *? *? *? (NEWS|send|tell|call) ... DAY
  (it|that) will be with you on? DAY
  news from us by DAY
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((says) => ({ says }));
