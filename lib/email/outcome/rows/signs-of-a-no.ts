/**
 * Signs of a no as people write it to somebody they met: who was taken, what is not needed, what was missing, a soft no, a farewell. One alone
 * says nothing ("we took on two last week"); read-no.ts weighs them together. `shade`: words that fit no receipt, though they are no sign.
 */
import { rowsOf } from './row.ts';

const OF_A_MEETING =
  / (?:to (?:drive|meet|collect|show|interview|cover|fix|mend|translate)|room|table|hall|venue|slot|parking|train|bus|lift|taxi|hotel|plumber|supplier|sponsor) /;

export const signsOfANoRows = [
  ...rowsOf(
    'taken',
    'hint',
    `
    <you <to (hired|employed|appointed|recruited|engaged|signed|took on|taken on|take on|taking on|put on|putting on|gone with|went with|going with|went for|gone for|going for|decided for|decided on|settled on|chosen|chose|picked|ended up with|promoted) (on|internally|instead)? (my|his|her|our|one|two|three|four|someone|somebody|another|somebody else|both|SOMEBODY|(a|an|the|another) *? *? FOLK)
    (found|took|taken|taking|putting|employing|appointing|hiring) (on)? (SOMEBODY|(a|an|the|one|two|three|another|some) *? *? FOLK|two|three|both|another) (on|for|who|that|with|instead|from|last|this|yesterday|END)
    <you (hired|employed|appointed|recruited|filled it|found somebody|found someone|got somebody|got someone) END
    (given|gave|giving|offered|offering|promised) (it|the *|the * JOB|WORK|the WORK|those WORK|the * WORK|them) to !you !hr !me !us
    asked ... to (take on|take over|take|do|fill|join|step into) (the|this|that|our)
    (is|are|was|were) going to (do|take|cover|run) the (weekends|hours|shifts|work|WORK|cooking|cleaning|books|driving)
    (is|are|was|starts|started|be|she|he|sister|brother) (starting|start|starts|started) (instead|yesterday|on|with us|already|today|next)
    (old|previous|former|last|earlier|regular|original) .. (is|has|was|are|wants)? (coming|come|came|back|returning|returned|asked) (back|to)?
    (voted|decided|agreed|resolved|chosen|chose|going|pleased|happy) to (appoint|hire|take|take on|employ|promote|recruit|go with|go for|give it to|give the * to) !you
    (staying|stay|stick|sticking|stayed) with (the|their|our|his|her) ,, (they|we|i|he|she) (have|had|has|know|knows)
    (has|have) (asked|agreed|decided|offered|chosen) to (stay|stay on|come back|return|do it|step up|take it)
    (job|role|post|position|hours|WORK|it|place) (went|goes|gone|has gone|is going) to !plan
    (other|another) (person|FOLK|one|candidate|applicant|girl|lad) (had|has|was|were|is|could|can|knew|already|speaks|drives|lives)
    (someone|somebody) (else|with|who|closer|nearer|local|more) ... (took|taken|got|accepted|starts|started|was|has|have)
    came down to (two|you|three|the last)
  `,
    OF_A_MEETING,
  ),
  ...rowsOf(
    'needless',
    'hint',
    `
    (can not|could not|unable to|can no longer|not able to) (afford|justify|stretch to) (you|a|an|another|anyone|anybody|any|to|the|more|it)
    not (need|needing|be needing|want|require|requiring|be requiring) (anyone|anybody|any more|any|another|a|further|more|someone|somebody|you|extra)
    there is (not|no) (a|any)? (WORK|lessons|room|opening)
    (no|not) (the|a|any|more)? (WORK|lessons) (anymore|any more|any longer|after all|left|now|for you)
    not (have|got) (the|a|any|that) *? (WORK|budget|money|funding|lessons) (anymore|any more|any longer|after all|left|for)
    (all|we are|i am|am|are) (sorted|set|full|fixed up|suited|covered) END
    (team|crew|cast|kitchen|rota|intake|class|cohort) (is|are) (complete|full|settled|sorted)
    (have|got) all the ,, (we|i) (need|want|can take)
    WORK (is|has|are|have) (gone|went|taken|filled|off|cancelled|finished|over) END
    (cut|cutting|reduced|closing|closed|shutting|restructur*) ... (team|department|office|branch|post|posts|WORK|role|roles|project)
  `,
    OF_A_MEETING,
  ),
  ...rowsOf(
    'unsuited',
    'hint',
    `
    (need|needs|needed|want|wants|wanted|looking for|prefer|prefers|preferred|after|require|requires) (someone|somebody|a person|people|a *|more|stronger|an *) (with|who|more|that|closer|local|older|senior|whose|on|hands)
    (is|was|are|were|you are|a bit|bit|little|just|far|feel|felt|think|find) (a bit|a little|just|way|far)? too (high|low|slow|far|junior|senior|inexperienced|young|old|expensive|long|early|little|short|light|quiet|qualified|academic)
    (is|are|was|were) not (yet|quite)? (enough|strong enough|good enough|there|ready|up to)
    (a bit|bit|a little|too) (slow|rusty|green|raw|nervous)
    not (have|got) (the|enough|any) *? *? (experience|ticket|tickets|licence|license|years|hours|background|qualification*|papers|card|skills|german|english|french)
    (lack*|missing) (the|of|any|enough)? *? *? (experience|licence|license|depth|background|skills|exposure)
    (insurance|visa|regulations|ofsted|rules) (will|does|do|can|would) not (cover|let|allow|permit)
    (tipped|swung|decided) it END
  `,
  ),
  ...rowsOf(
    'soft-no',
    'hint',
    `
    ^ (sorry|so sorry|afraid)? (, | ;)? not (mate|pal|love|hun|man|lad|sorry)
    ^ not (. | ,)
    not (for|with) (this|that) (one|project|role|season|term|job)
    (it|that|this|answer) is (a)? (no|no go|no-go) (from|for|this|END|i am)
    ^ ,? (no go|no can do|no joy|no luck|no dice)
    not (think|believe|feel|see) ... (work|working|suit|right|fit|match|suited|for us|for you)
    (can not|not able to|unable to|could not|not going to|will not be able to|will not) (take|hire|employ|use|have|keep|bring) you (on|in|at|as|here|for|any|END|after|this|i am)
    (can not|not able to|unable to|could not|wish i could) (give|offer|send|bring) you (a|any|better|good|the) .. (answer|news|yes|job|work|hours|WORK)
    (not|no) (better|good|the|great) (news|answer)
    not the (news|answer|outcome|result) (you|that you|which you)
    (going|gone|go|went) (a different|another) (way|route|direction)
    (going|have|had) to (say no|pass|let you down|disappoint)
    not (take|taking) (it|this|things|you) (any)? further
  `,
  ),
  ...rowsOf(
    'farewell',
    'hint',
    `
    (good|best of|lots of|much|great|the best of) luck !on !tomorrow !for !at !today !monday !tuesday !wednesday !thursday !friday
    (all the|the very|every|our|my) (best|success|good wishes) (with|in|for|, | . |$|wishes)
    (wish|wishing) (you|him|her)? (a|every|all|the|lots|much|well|success|luck|good|nothing)
    no (hard feelings|reflection on you|reflection)
    keep (at it|building|trying|playing|cooking|painting|writing|looking|going|applying|your chin up)
    (keep|stay|be) in touch
    (let|letting) you down
    mess* you (about|around)
    feel (terrible|awful|bad|rotten|dreadful)
    (hate|hated|dreading|dreaded|sorry|difficult|hard) (to|writing) (write|this|say|tell|be)
    (so|really|very|truly|terribly|awfully) sorry
    sorry (man|mate|lovely|love|hun|pal|lad|buddy|again|about|for|to|i|we|it|that)
    try (us)? (again|*) (next|in|up|later|after|nearer)
    apply (again|for|to)
    (use|put) me (as|down)
    if (he|she|a lad|anyone|someone|anybody|somebody|one of them|it|that|things|anything) (leave|leaves|change|changes|does not|comes|pack*|drops)
    (thank|thanks|cheers) (you)? (so much|very much|a lot)? for (your|the|coming|trying|giving|popping|showing|all your) (interest|trial|time|effort|efforts|in|us|patience|for us|the trial)
    (grateful|thankful|appreciate*)
    (enjoyed|loved|liked|lovely|great|nice) (meeting|having|seeing|talking|chatting|your|to meet|working)
  `,
  ),
  ...rowsOf(
    'shade',
    'hint',
    `
    (filled|withdrawn|eliminated|cancelled|scrapped|discontinued) END
    (other|another|different|stronger|better|more suitable|more experienced|more qualified|internal|external|local) *? (candidate*|applicant*|person|profiles) !position !positions
    (someone|somebody) (else|with|who|more)
    (unsuccessful|rejected|declined|disqualified|turned down|not successful)
    no longer (available|open|active|considering|recruiting|hiring|looking|under|in|being|accepting|vacant|needed|required|proceeding)
    (not|unable to|no longer) ... (progress*|proceed*|shortlist*|select*|successful|invite*|offer*|appoint*|hire|hiring|move|moving|take|taking|taken|forward|further|qualify|meet|match|correspond|suit*|suitable|retained|continue|pursu*|need|vacan*|fit)
    (too|not) (high|far|junior|senior|little|enough|strong|experienced)
    (no|nothing) (vacanc*|vacant|opening*|position*|need|suitable|post|posts|work|job|jobs|role|roles|places)
    (regret|regrets|sorry|afraid|disappoint*)
    (on hold|paused|frozen|freeze|postponed|suspended|deferred|delayed)
  `,
    / (?:if|unless|should|whether|only|please|confidential|voluntary|not mean|replies|inconvenience|each|every|everyone|individual\w*|all (?:applicants|candidates)|hesitate|reply|spam|worry|monitored|never|not just|not only|not (?:already|yet)|phone calls?|telephone|interested in (?:other|another)|other (?:positions|roles|opportunities)|delay) /,
  ),
];
