/** What may stand in the slots of promise-rows.ts, one way a line. Words as outcome/plain-words.ts leaves them; DAY is a day or a span that the sentence names. */
import type { Slots } from '../../outcome/slots.ts';

/** Each day of a sentence is read as a word that begins so. */
export const dayWord = 'qday';

export const promiseSlots: Slots = {
  DAY: `${dayWord}*`,
  /** Who speaks for the employer. What anybody else does is theirs: "Globex will announce its results". */
  WE: `
    (we|i)
    (the|our|my|his|her|their) *? *? *? (team|manager*|panel|committee|board|council|department|partners|recruiter*|staff|lead|director*|owner*|office|colleague*)
    (the|our|my|his|her|their) *? *? *? (governors|trustees|client|chef|head|boss|bosses|gaffer|jury|judges|lab|school|university|institute|college|hospital|clinic|agency|firm|company|dean|professor|registrar|secretary|chair|principal|matron|bursar)
    (hr|recruiters|personnel|management|head office|human resources)`,
  WILL: `
    will
    shall
    should
    gonna
    going to
    (would)? (expect|expects|hope|hopes|plan|plans|aim|aims|intend|intends|promise|promises|try|tries|anticipate|anticipates|endeavour|endeavours|endeavor|strive|strives|undertake|undertakes|commit|commits|mean|means|propose|proposes|pledge|pledges) (to|being able to)
    (have|has) (promised|agreed|undertaken|offered) to
    (am|is|are|be) (going|hoping|planning|aiming|expecting|due|set|looking|supposed|meant|scheduled|trying|intending|hopeful|confident) (to|of)
    (intend|plan) on
    ought to
    (normally|usually|typically|generally|always)`,
  YOU: `
    (to|with)? (you|everyone|everybody|them all|the lot of you)
    (to|with)? (all|each|every|both|the|those|our|successful|shortlisted|interviewed|selected|unsuccessful|remaining) *? *? (candidate*|applicant*|one|finalist*|people|selected|interviewee*|shortlisted|interviewed|postdocs|of you)
    (to|with)? (candidates|applicants|interviewees|finalists)`,
  /** Whoever waits for the news, as who does something. */
  EVERYONE: `
    (you|everyone|everybody|applicants|candidates|candidate|applicant|interviewee*|finalists)
    (all|each|both) of you
    (those|anyone|everyone|everybody|all) (who|that)? (have|has|are|were|we)? (been)? (selected|shortlisted|chosen|successful|invited|interviewed|applied|through|going through|want to (see|meet|interview|invite|hire)) *? *? *? *? *?`,
  NEWS: `
    (communication|communications|nod|reply|replies|response*|answer*|verdict|decision*|feedback|news|word|call|e-mail|email|letter*|update*|outcome*|result*)
    (invitation*|information|notification*|contract*|offer*|paperwork|schedule|ticket|details|choice|names|shortlist|list|text|message|task|assignment|confirmation|line)
    next steps
    thoughts
    comments
    names
    (yes|no) or (a)? (no|yes)`,
  /** News that can only be of the employer's decision. */
  DECISION: '(decision*|names|verdict|outcome*|feedback|offers|invitations|notifications|regrets)',
  OF_IT: '(of|on|about) (your|the|this) *? (application*|candidacy|test|assessment|interview*|process|selection|sift|panel)',
  /** Said to the user, whoever says it. */
  TELL_YOU: `
    (tell|inform|intimate|notify|advise|update|call|ring|phone|telephone|text|email|e-mail|mail|message|contact|answer|ping|invite|reach|buzz|whatsapp|shout|telling|informing|notifying|advising|updating|calling|ringing|phoning|texting|emailing|e-mailing|mailing|messaging|contacting|inviting|told|informed|notified|contacted|called|phoned|emailed|answered|write|writing|written|reply|replied|respond|responded|speak|spoken|talk|revert|get back|come back|circle back|report back|be back|be hearing back|getting back|coming back|get word) YOU
    (respond|reply|get back|come back) to (your|every|all|each|the|any) *? (application*|enquir*|inquir*|e-mail*|email*|message*|query|queries|question*|request*)
    (come|get|write|ring|phone|call) back with
    (get|be|getting|keep) (back)? in (touch|contact)
    make contact
    have (it|that|this|the *? *? *?|a *? *?|an *? *?) (in your (inbox|hands|post)|with you|over to you|out to you|ready for you)
    (let|letting) (YOU|people) (know|have)
    (give|drop) YOU (a|an|the|our|my|their|his|her|some|more)? *? *? (shout|call|ring|bell|buzz|tinkle|line|note|mail|card|NEWS)
    (fill|keep|put) YOU (in|posted|updated|informed|out of)
    (send|sending|forward|mail|post|pass|give|hand) (you|everyone|it to you|it on to you|this to you|that to you) ..
    (send|sending|forward|pass|hand) ((across|over|out) the|it across|it over|it on) ..`,
  /** Of an employer, who says it to nobody by name. */
  SAY: `
    (send|sending|dispatch|share|sharing|announce|announcing|publish|publishing|communicate|communicating|release|releasing|make|making|issue|issuing|extend|extending|confirm|confirming|post|posting) (out|over|with you)? (the|our|a|an|its|it|your|more|his|her|their)? *? *? NEWS
    (have|get|give) (you|for you)? (a|an|our|your|the|some|more|good|any)? *? *? (NEWS|something)
    bring (you|for you) *? *? (NEWS|something)
    (know|tell you) more
    know (for sure|for certain|either way|by|on|within|come)
    (email|e-mail|mail|post) (out|over)? (the|your|our|a|an) *? NEWS
    (pick|take) this up
    (come|coming) to a decision
    (write|call|phone) again
    (make|making) (our|my|their|his|her) (choice|mind|minds)
    take the next step*
    (write|reply|respond|revert|decide|answer|choose|confirm) again? (by|on|before|no later than)?`,
  DECIDE: `
    (decide|deciding|decides)
    (make|makes|making|take|takes|taking|reach|reaches|reaching|come to|comes to|coming to|settle|settling) (a|an|the|our|its|their|his|her|my|final|that) *? *? (decision*|choice|selection|appointment|verdict|conclusion|pick)
    (make|making|made) up (our|its|their|his|her|my) mind*
    (make|making|made) (our|its|their|his|her|my) mind* up
    (finalise|finalises|finalising|finalize|finalizes|finalizing|settle|settling|conclude|concluding|complete|completing|wrap up|wrapping up|sign off|signing off|close|closing) (on)? (the|our|its|their|his|her|this|all)? *? *? (appointment*|shortlist|selection|decision*|process|recruitment|offer*|hiring|search|hire*|shortlisting)
    (wrap|wrapping) (this|things|it)? up
    (settle|settles|settling) (the matter|it|this|on)
    (choose|choosing) (between|who|our|its|their|the|a|one|someone|somebody) ..
    (pick|picking) (between|who|our|its|their|someone|somebody) ..
    (pick|picking) (the|a|one) *? (person|people|candidate*|team|crew|cast|winner*|applicant*|finalist*|of you|from|who)
    (deliberate|deliberating)
    (move|moving) *? (people|candidates|applicants) (on|forward)`,
  SENT: `
    (told|informed|intimated|contacted|notified|advised|called|phoned|communicated|displayed|uploaded|sent|published|announced|available|made|shared|answered|known|released|invited|out|ready|updated|emailed|mailed|rung|texted|issued|posted|given|taken|reached|finalised|finalized|decided|settled|pinned|put up)
    with you
    in your (inbox|hands)`,
};
