/** Nobody is taken on at present: the matter is on hold, or nothing is open. */
import { rowsOf } from './row.ts';

export const notNowRows = [
  ...rowsOf(
    'on-hold',
    'strong',
    `
    (JOB|recruitment|hiring|search|process|application|project|it|this|everything|requisition|campaign|interviews|plans) ... (is|are|was|has been|have been|be|been|went|remains|currently|gone) *? *? (on hold|paused|frozen|suspended|deferred|stalled)
    (put|placed|placing|putting|keep|keeping|kept) *? *? *? *? *? *? *? *? on hold
    (pause|paused|pausing|suspend|suspended|freeze|frozen|froze|halted|halt|postponed|postpone|deferred) *? (this|the|our|all|its|their) *? *? *? *? (search|hiring|recruit*|JOB|process|interviews|headcount)
    (pause|paused|pausing|suspend|suspended|frozen|froze|halted|stopped) (all)? (hiring|recruitment|recruiting)
    not (be)? (hiring|recruiting|taking anyone on|filling any *?) *? *? (until|before|till) ..
    no (new)? (hires|hiring|recruitment|appointments) *? *? (until|before|till) ..
    (on hold|paused|frozen|postponed) (until|till|for the|due to|because|while|indefinitely|pending)
    (recruitment|hiring|search|process|JOB) ... (delayed|postponed) (until|till|indefinitely|to)
  `,
    / (?:phone|call|line|music|lift|laptop|parcel|interview (?:is|has been|on)) /,
  ),
  // Said of themselves: a headline names freezes as well.
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
    nothing (right now|for you|that fits|that would suit)
    fully staffed !is
    (our team|we) (is|are) (full|at capacity|complete)
    at (full)? capacity
    not hiring
  `,
    / (?:if|whether|unless|should|where you|may|might|would|agents?|agency|calls|diary|calendar|schedule|rota|opening (?:it|the|your|an?|this|that)) /,
  ),
];
