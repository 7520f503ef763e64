/** What users want of us, and ask us, without knowing the word for it. */
import { remarkRows } from './remark-row.ts';

export const wishes = [
  ...remarkRows(
    ['delete everything', 'stop all'],
    false,
    `
    (get rid|clear out|wipe) *? everything
    (delete|erase|remove|wipe|close|cancel) *? *? (account|data|everything|subscription|profile)
  `,
  ),
  ...remarkRows(
    ['stop', 'stop all', 'later'],
    false,
    `
    ^ *? (do not|stop|cease|no need to|discontinue|quit) *? (remind|reminding|reminder|reminders|following up|nudging|nudge) (me|us|regarding|about|on|for|this|any|anymore|again|$|, ) ..
    ^ *? (cease|discontinue|suspend|stop) (your|the|these|all|further)? (reminders|reminder|emails|mails|correspondence|messages) (regarding|about|on|for|concerning) (this|that|it|they|the) ..
  `,
  ),
  ...remarkRows(
    'stop all',
    false,
    `
    (do not|never|stop) (send|sending|email|emailing|mail|contact) me (anything|any|more|again|ever|emails|mails|this)
    (packing in|packed in|giving up|given up|stopping|quitting|done with|finished with|ending) *? (job hunt|job search|search|job hunting|looking|hunt)
    (stop|cancel|end|no|turn off|switch off) *? (all|every|any|more|your|the|sending|emailing|mailing|these) *? *? (reminder|email|mail|reminders|emails|mails|messages|everything|me)
  `,
  ),
  ...remarkRows(
    'go on',
    false,
    `
    (please|kindly|yes|yeah|yep|pls|keep|do|you can) *? (continue|carry on|keep going|keep it up|keep them coming|go on) $
    ^ (yes|yeah|yep|yup|sure|of course|definitely) *? (they|these|your|emails|reminders|mails|it|it is|they are|these are)? *? (useful|helpful|helping|help|helps|a help|handy)
  `,
  ),
  ...remarkRows(
    'resume',
    false,
    `
    (i am|am|i) back
    (start|begin) (again|over)
    (turn|switch) *? *? back? on
    (carry on|start|keep) (sending|reminding|emailing)
  `,
  ),
  ...remarkRows(
    'follow-ups 1',
    true,
    `
    (chase|remind|nudge|follow up|ask) *? *? only? once !a !every !again ..
    (one|1) (nudge|reminder|chaser|follow-up|follow up) *? *? (is enough|is plenty|per|each|only|max)
  `,
  ),
  ...remarkRows(
    'follow-ups 2',
    true,
    `
    (chase|remind|nudge|follow up) *? *? only? twice ..
    (two|2) (nudges|reminders|chasers|follow-ups|follow ups) *? *? (is enough|is plenty|are enough|are plenty|per|each|only|max)
  `,
  ),
  ...remarkRows(
    'digest weekly',
    true,
    `
    (one|a|1|single|weekly) *? (summary|digest|list|roundup|email|mail) *? (a|per|every|each) week
    (weekly|once a week) (summary|digest|list|roundup)
  `,
  ),
  ...remarkRows(
    'privacy',
    true,
    `
    (is|are|this|it|you) *? *? (safe|secure|private|confidential|human|real|robot|bot|ai|machine|chatgpt|automated|computer|scam|spam|legit|gdpr)
    (do|can|does|will|are|could) (you|anyone|anybody|they|employers|my boss) *? *? (read|reading|see|seeing|share|sell|store|keep|tell|know|contact|email|write|send|mail) *? *? (my|these|our|employers|employer|the company|they|anything|data|mails|emails|to they)
    who *? (reads|read|sees|see|else) ..
    (my|our|personal) (data|information|info|privacy) ..
    (talking|speaking|writing) to *? (robot|bot|human|machine|person|computer|ai)
    who (is|are) (you|this|behind this|behind it) $
    who (runs|owns|made|built|pays for) (you|this|it) ..
    (where|how) (is|are|do|did) (you|my) *? (data|get my|know|kept|stored|emails)
  `,
  ),
  ...remarkRows(
    'status',
    true,
    `
    (how many|what|which|who|where|show|list|see) *? *? *? *? (applied|open|applications|tracking|track|waiting|pending|due|outstanding|active|going on|jobs|conversations|companies|everything|coming up|ongoing|running|timelines)
    where (do|am) i *? *? *?
    (what|whats|anything) (is|have|has|do)? (i|we|you)? *? (due|next|open|left|pending|coming up|to do|todo)
    ^ *? (summary|overview|list|recap) (of|please|$)
  `,
  ),
  ...remarkRows(
    'status',
    true,
    `
    ^ *? (is|are|was) (this|that|it) (normal|usual|ok|okay|common|a good sign|a bad sign|too long|too soon)
    ^ *? why (do|should|would|now|is|are|did) !you ..
    ^ how long (does|do|should|will|before|until|is|has) ..
    ^ when (should|will|do|can|am) (i|they) ..
  `,
  ),
  ...remarkRows(
    'help',
    true,
    `
    ^ *? how (do|can|should|does|would|to) (i|you|we|this|it|one) ..
    ^ how to ..
    (what|which) (can|do|should|words|commands) (i|you|we) *? (say|type|reply|write back|answer|use|do here|send you)
    (do|does|did|i) not (understand|get it|get this|know how|follow)
    (confused|confusing|what does this mean|what is this about|explain)
  `,
  ),
  ...remarkRows(
    'pause 2 weeks',
    false,
    `
    (quiet|silence|peace|break|time off|pause|stop) *? (for|of|from) *? *? (two|2|a|a couple of|couple of|few|a few) *? (week|weeks|fortnight)
  `,
  ),
  ...remarkRows(
    ['pause until <day>', 'pause 2 weeks'],
    false,
    `
    (i am|am|going|i will be|will be|off|we are|away|go) *? (on|away|abroad|off)? *? (holiday|holidays|vacation|leave|away|travelling|traveling|abroad|offline|hospital|honeymoon) ..
    ^ (on|away|off on) (holiday|holidays|vacation|leave) ..
    ^ (holiday|holidays|vacation) ..
  `,
  ),
  ...remarkRows(
    ['pause 2 weeks', 'pause', 'later'],
    false,
    `
    (in hospital|in the hospital|surgery|operation|funeral|bereavement|family emergency|burnt out|burned out|overwhelmed|stressed|depressed|exhausted|need a break|need a rest|take a break|taking a break|having a baby|new baby|moving house)
    (leave|let) me (alone|be|in peace)
  `,
  ),
  ...remarkRows(
    ['digest weekly', 'follow-ups 1', 'pause', 'stop all'],
    false,
    `
    (too many|so many|loads of|less|fewer|lots of) *? (emails|mails|reminders|messages|notifications|e-mails)
    (annoying|annoyed|irritating|nagging|nag|spam|spamming|pestering|harassing|fed up|sick of|get lost|go away|shut up|bothering me|stressing me)
    (less|not so|not that) (often|frequent*|much)
    (once|one|1) (a|per|every) (week|email|mail)
    (weekly|once weekly) *? *? (please|email|mail|summary|only|instead|reminders|$)
    already (told|said|asked|sent|emailed|reminded) me
    (you|already) (told|said|asked|sent|reminded) me? *? (this|that|already|before|twice|yesterday)
  `,
  ),
  ...remarkRows(
    ['hour 8', 'hour 18', 'hour 12'],
    false,
    `
    (mornings|evenings|afternoons|earlier in the day|later in the day|in the morning|in the mornings|in the evening|in the evenings|after work|before work|at lunch|at lunchtime|lunchtimes) *? (only|please|instead|is better|are better|suits|suit)
    ^ (mornings|evenings|afternoons|lunchtimes) $
    (send|email|mail|remind|write|message) *? *? *? (in the|at) (morning|mornings|evening|evenings|afternoon|lunch|lunchtime|night)
    (too early|too late) (for me|in the)
  `,
  ),
  ...remarkRows(
    'hour <hour>',
    true,
    `
    (send|email|mail|remind|write|message|come|arrive) *? *? *? at \\d*
    ^ \\d* (please|instead|only|is better) $
  `,
  ),
  ...remarkRows(
    'timezone <place>',
    false,
    `
    (moved|moving|live|living|based|am|now|relocated|staying|flew) (to|in|on) ..
  `,
  ),
  ...remarkRows(
    ['add address <address>'],
    true,
    `
    <they my *? (email|address|mail|e-mail) ..
    (change|update|move|switch) *? my *? ..
  `,
  ),
  ...remarkRows(
    'contact <address>',
    true,
    `
    they (new|correct|right|actual|proper|real|other|direct|better|work)? (email|address|adress|mail|contact) *? (is|:)
    (new|correct|right) (email|address|adress|mail) (for|of) they ..
    ^ (new|correct|right|actual|proper|real|other|direct|better) (email|address|mail|contact) *? (is|:)
    ^ (email|address|contact) (is|:|should be|changed to)
    they *? *? (handles|does|covers|deals|took over|taken over|replaced|is in charge|now) ..
    ^ try ..
    (write|email|send|mail|contact) (to|they at|it to|they on|to they at) ..
  `,
  ),
  ...remarkRows(
    'applied <day>',
    false,
    `
    (i|^|actually) (applied|sent it|sent my application|submitted|handed it in) .. (on|last|yesterday|in|mon*|tue*|wed*|thu*|fri*|\\d*)
  `,
  ),
  ...remarkRows(
    'closes <day>',
    true,
    `
    (deadline|closing date|applications|advert|ad|posting|vacancy) .. (extended|shut|shuts|closes|close|ends|end) ..
    (closing date|closes|closing|applications close|deadline for (applications|applying)|application deadline|vacancy closes|ad closes|open until|open till) ..
  `,
  ),
];
