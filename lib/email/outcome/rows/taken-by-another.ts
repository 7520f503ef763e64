/** They say no by telling who has it now: "Dr Teo has accepted the post", "the first lad took it", "my nephew's doing it". */
import { rowsOf } from './row.ts';

/** It did not last, they look for one more, or they took somebody for another thing. */
const NOT_THE_END =
  / (?:then|but (?:he|she|they|it)|dropped|pulled|turned (?:it|us|him|her) down|declined|did not|changed|no longer|fell through|fallen through|withdrew|withdrawn|left|leaves|last (?:year|time|summer|season)|mat(?:ernity|ty)|interview(?:s|ing)? (?:you|will|on|is|with)|your interview|meet|(?:chair|lead|run) (?:the|your|our)|(?:for|of|on|to) (?:the|our|your) (?:\w+ )?(?:panel|committee|jury)|drive|show|train you|parking|one more|so (?:i|we|are|can)|too|as well|also|usually|normally|tried|first|hope\w*)(?= )/;
/** An hour of an interview, a place on a tour. */
const OF_A_DAY =
  / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|(?:in|for) the (?:morning|afternoon)|tour|open (?:day|evening)|parking|interviews?|trial|session|course|workshop|visit|slots?|room|train|bus|choose|yours|except)(?= )/;

export const takenByAnotherRows = [
  ...rowsOf(
    'rejected',
    'strong',
    `
    <you offered (it|JOB|the JOB|the WORK|the place) to (SOMEBODY|another FOLK|(a|an|the|my|his|her|our|their) *? *? *) ,, and (he|she|they) (has|have|is|are)? (said yes|accepted|taken it|took it|signed|starting|starts)
    <you (given|gave|giving) (the JOB|the WORK|the place) to (SOMEBODY|another FOLK) (with|whose|who|more|closer|local|END) ..
    <you offered (it|the JOB|the WORK) to (someone|somebody|another FOLK) (with|whose|more|closer|local) ..
    <you (has|have) accepted (the|our|this) *? *? *? (JOB|lectureship|professorship|headship|curacy|appointment) (and|,) (will|starts|joins|is starting|is joining|takes up|begins|subject) ..
    (somebody|someone) (else|local|nearer|closer|from *) (has|have)? (got|gotten|landed|nabbed|bagged) (the|this|that) (JOB|gig) END
    ^ ,? (no|nah|hi|hello|hey|sorry)? (,? *)? ,? (sorry)? ,? (mate|love|pal|hun|bud)? ,? (sorted|found|got|gotten|hired|taken|took) (someone|somebody|a FOLK) (on|else|for it|in)? END
    <have <you (sorted|found|hired|took on|taken on) (someone|somebody) (already|yesterday|this morning|over the weekend) END
    <not <never managed to (fill|staff|cover) (it|the JOB|this JOB|that JOB|the hours|the shifts) (END|with|from|in the|through)
    (leaned|leant|plumped) (towards|toward|for) (SURELY_OTHERS|(folk|folks) (who|with|whose)) ..
    (recommended|nominated|proposed|appointed) another (FOLK|individual|colleague|contender) (to|for|as|in) (the|this|our) ..
    (recommended|nominated|proposed) (someone else|somebody else|a different FOLK) (to|for|as) (the|this|our) ..
  `,
    NOT_THE_END,
  ),
  ...rowsOf(
    'rejected',
    'strong',
    `
    (agreed|resolved|voted|preferred|thought it best|think it best|decided|elected) (to|it best to)? (appoint|promote|recruit|hire|fill *? *? *?) (internally|from within|from inside|in-house) END
    (are|have|has|be) (filling|filled) (it|the JOB|this JOB|that JOB) (internally|from within|from inside|in-house) END
    JOB *? *? *? (is|are|will be|has) be? been? being? filled (internally|from within|from inside|in-house) END
    (other|another|first|next|top) (FOLK|choice|one) (has|have)? (took|taken|accepted|grabbed|snapped up|said yes) (to)? (it|the JOB|the offer)? END
    you were (second|third|runner up|runner-up) (on|in) (the|our|my) (list|line|pile|ranking|order) ..
  `,
    / (?:then|but (?:he|she|they|it)|dropped|pulled|withdrew|withdrawn|left|so (?:i|we|are|can)|too|as well|also|usually|normally|tried|hope\w*|next|now can|are you|yours?|caterer|supplier|venue)(?= )/,
  ),
  // "Every spot on the team has been taken up"
  ...rowsOf(
    'rejected',
    'strong',
    `
    (every|each) *? *? (JOB|place|contract) ... (has|have|is|are|was|were|got) been? (taken|taken up|filled|allocated|snapped up|given|claimed|assigned) (up|out|away)? END
    (last|final) (one|JOB|place) (of (the|our) *)? (went|is gone|has gone) (yesterday|today|this morning|last week)? END
    (last|final) (one|JOB|place|WORK) (of (the|our) *)? (has|have|is|was|were|got) been? (taken|taken up|filled|allocated|snapped up|gone|went|claimed) (up|out|away|yesterday|today|this morning|last week)? END
  `,
    OF_A_DAY,
  ),
  ...rowsOf(
    'taken',
    'hint',
    `
    (nephew|niece|cousin|son|daughter|brother|sister|husband|wife|mum|mother|dad|father|mate|friend|neighbour|grandson|granddaughter|lad|girl|lodger) (is|are|will be|has|will|would like to) (doing|do|taking|take|taken|having|have|got|covering|cover|offered|stepped) (it|that|this|them|the|in|over|on)
    (decide|choose|take|prefer|pick|select) (for|on)? (another|the other|other|a|an) *? FOLK (who|with|because|that|END)
    (will|are going to|is going to|have decided to) (do|run|manage|cover|cook|clean|mind) *? *? *? (myself|ourselves|himself|herself|themselves|between us) END
    (given|gave|giving|offered) it to (someone|somebody) (with|whose|more|closer|local)
  `,
    NOT_THE_END,
  ),
];
