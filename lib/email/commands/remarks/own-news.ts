/** What users remark of themselves: what they did, plan or feel. */
import { remarkRows } from './remark-row.ts';

export const ownNews = [
  ...remarkRows(
    'voicemail',
    true,
    `
    (left|leaving) (a|another|they a) *? (message|voice message|voicemail|vm|voice mail|msg)
    (called|phoned|rang|ring|call|i called|tried|ringing|calling|tried ringing|tried calling|phoning|tried phoning) ,, (no answer|nobody answer|nobody answers|no one answer|no one answers|nobody answered|no pick up|not picking|not pick|not answer|answerphone|answer phone|the machine|got the machine|answering machine|rings out|just rings|left my|no reply|no one|nobody|voicemail|rang out|did not pick up|did not answer|engaged|busy|not available|was out|not there|nobody picked|no luck|not in|in a meeting|straight to)
    ^ (no answer|nobody picked up|no one picked up|rang out|it rang out|went to voicemail|straight to voicemail|line engaged|they did not pick up|they did not answer the phone)
    (spoke to|spoke with|talked to) *? (reception|receptionist|secretary|the front desk|an assistant|their assistant|voicemail)
  `,
  ),
  ...remarkRows(
    'messaged',
    true,
    `
    <not (WROTE|sent|dropped|left|replied|commented) .. (on|via|over|through|by) (linkedin|whatsapp|text|sms|messenger|slack|teams|xing|facebook|instagram|telegram|wechat|signal|viber)
    <not (texted|whatsapped|dmed|dmd|inboxed) they
    (dropped|sent|shot) they (a|an|another) *? (text|sms|whatsapp|dm|quick text)
  `,
  ),
  ...remarkRows(
    'called',
    true,
    `
    <not <you <will <should <to (called|phoned|rang|telephoned|rung) they
    <not <you <should (spoke|talked|spoken|chatted) (to|with) they !about !
    <not ^ we (spoke|talked|chatted)
    <not <you got (hold of|through to) they
    <not (gave|given) they a (call|ring|bell|buzz|tinkle|shout)
    <not (got off the phone|came off the phone|off the phone) *? *?
    <not (had|just had) (a|an|our|the)? *? (call|chat|conversation|phone call|catch up|talk) (with they|today|yesterday|this|on)
    <not (followed up|chased|checked in|reached) .. (by phone|by telephone|on the phone|over the phone)
  `,
  ),
  ...remarkRows(
    'done',
    true,
    `
    <not <you <will <to <should <must <can (emailed|mailed|chased|contacted|nudged|pinged|prodded|thanked) they
    <not <you <will <to <should (wrote|written) (to they|they|they a|the|a|an|it)
    <not (sent|fired off|dropped|shot) (they|it|off|the|a|an|my|one|that|this|your|another) .. (email|mail|message|note|follow up|follow-up|followup|reply|line|draft|thanks|thank you|reminder|they|over|off|today|yesterday|earlier|again|now)
    <not <you (followed up|checked in|chased|chased it|chased it up|chased up|reached out|got in touch|replied|wrote back|responded|answered) (with they|to they|again|today|yesterday|this morning|last night|earlier|by email|on|this|$|, )
    ^ (yes|yep|ok|okay|already|all|it is|that is|i|have|i have)? (done|sent|emailed|mailed) (it|that|this|they)? (today|yesterday|earlier|this morning|last night|this afternoon|at lunch|on mon*|on tue*|on wed*|on thu*|on fri*)
    (i|^|have) (did|sent|done) (it|that|this) (today|yesterday|earlier|this|last|on|at|before|already) ..
    <not (asked|asking) they (for|if|about|when|whether|how) ..
    <not (delivered|handed|dropped|took|popped) .. (in person|by hand)
    (pressed|hit|clicked) send
    <not (did|made|done) (the|a|my|your) (follow up|follow-up|followup|chase|email|mail|reminder)
    ^ sent (it|that) *? $
    used (the|your) draft ..
    (it is|it has|is|has|and it) *? (gone|went) (out|off)
    (sent|wrote|used|did) my own *? *?
    <not (emailed|mailed|wrote|chased) again
    <not (emailed|mailed|wrote to|chased|thanked|contacted) THEY
    (email|mail|message|note|follow up|follow-up|it) (has|is|was|have)? (been|has gone|gone|went)? (sent|out|off) (today|yesterday|now|this|$)
  `,
  ),
  ...remarkRows(
    'done',
    true,
    `
    <not <you <will <should <to <they (thanked|have thanked) ,, (by|with|in) (letter|email|mail|post|phone|hand|note|a letter|a note|a card|card)
    <not <you <will <should <to <they (wrote|written|sent) (a|my|the) *? (thank you|thank-you|thanks) *? (letter|note|card|email|mail)? (to|$)
  `,
  ),
  ...remarkRows(
    ['done', 'later'],
    false,
    `
    <not <you (i|^|yes) *? (write|writing|send|sending|say|saying) *? (thank you|thanks|thank-you|a thank you)
  `,
  ),
  ...remarkRows(
    ['done', 'heard', 'later'],
    false,
    `
    <not (completed|finished|submitted|uploaded|handed in|turned in|sent in|sent off|sent back) (the|my|that|this|their)? *? TEST
  `,
  ),
  ...remarkRows(
    'met',
    true,
    `
    <not (had|did|finished|done|completed|survived|attended|been to|back from|out of|came out of) *? (the|my|an|our|a|that|they)? *? (interview|trial|trial shift|meeting|assessment centre|zoom|video call) !on !tomorrow !next
    (trial|trial shift|shift|working trial|assessment|zoom|panel) *? (finished|over|done|went)
    (sat|did|faced) the panel
    (panel|they) (grilled|interviewed|quizzed|met) me ..
    interview (went|was !postponed !moved !cancelled !delayed !rescheduled !pushed|is over|over|finished|done) ..
    (bombed|aced|nailed|smashed|failed|botched|flunked|messed up|blew|survived) (the|my|that) interview
    <not (was|got|been) interviewed (today|yesterday|this|on|last|by|for)
    <not (met|seen) THEY (today|yesterday|this|on|last|in|at|for|earlier|and)
  `,
  ),
  ...remarkRows(
    ['interview <day>', 'met'],
    false,
    `
    <not <will i (was|went) there *? (on|last|yesterday|mon*|tue*|wed*|thu*|fri*|sat*|sun*)
  `,
  ),
  ...remarkRows(
    ['met', 'heard'],
    false,
    `
    <not <will i (was|went) there (today|this morning|this afternoon)
    (last|this|yesterday|today|earlier|on) ,, (went|gone) (good|well|great|ok|okay|fine|alright|brilliantly|smoothly|badly|terribly|really well|very well|not bad)
  `,
  ),
  ...remarkRows(
    ['met', 'called'],
    false,
    `
    (call|it) (went|was) *? (good|well|great|ok|okay|fine|alright|brilliantly|brilliant|smoothly|badly|bad|lovely)
  `,
  ),
  ...remarkRows(
    'declined',
    true,
    `
    (turned|turning) (they|it|the|their|this) *? down
    ^ *? i? (turned|turning) down (the|their|it|this) ..
    ^ i? *? (declined|rejected|refused|said no to) (the|their|they|it|to they) ..
  `,
  ),
  ...remarkRows(
    ['declined', 'withdrew'],
    false,
    `
    told they no *? *?
  `,
  ),
  ...remarkRows(
    'withdrew',
    true,
    `
    (told|asked) they to (take|remove|count|leave|pull) (me|my name) (out|off|from) ..
    ^ i? (have)? decided to (withdraw|pull out|drop out|withdraw my application|step back|withdraw from this|withdraw from it) ..
    ^ i? (have|am|did)? (withdrew|withdrawn|withdrawing|pulled out|dropped out|pulling out|cancelled my application|withdrawn my application) ..
    (told|let) they know? i? *? *? *? (not int*|no longer int*|withdraw*|pulling out|taken another|found another|accepted another)
  `,
  ),
  ...remarkRows(
    ['hired', 'withdrew', 'stop'],
    false,
    `
    (got|found|accepted|took|taken|have|landed|started|start) *? (another|a different|a new|other|new|a) (job|role|position|post|offer|work) !from !interview
    (got|found|accepted|took|have) *? (a job|work|something|something else|a job somewhere) (elsewhere|else|somewhere)
    (got|found) a job
    (going with|gone with|chose|chosen|signed with|joining|joined|accepted) (another|a different|other|someone else) ..
    no need for (this|any of this|these|it) ..
  `,
  ),
  ...remarkRows(
    ['other offer', 'later'],
    false,
    `
    (another|other|different|competing|rival|second) (offer|company offered|place offered|job offer|firm offered|employer offered)
    (offer|offered|job) .. (elsewhere|somewhere else)
  `,
  ),
  ...remarkRows(
    'snooze until <day>',
    true,
    `
    (remind|ask|tell|nudge|ping|chase|bug|poke|email|mail|prompt|message|hassle|bother|text) me .. (on|in|after|before|at|next|tomorrow|tonight|mon*|tue*|wed*|thu*|fri*|sat*|sun*|this|\\d*|when|later|by|early)
    (leave|park|hold|save|push|move|put|delay|postpone|snooze|keep|wait) (it|this|that|off|they|me)? *? (till|til|until|to|for|on|after|back to|off until)
    (not before|not until|not till) ..
    (try|ask|come back|check|again) *? (again|back)? (on|in|after|next|tomorrow|mon*|tue*|wed*|thu*|fri*|sat*|sun*)
  `,
  ),
  ...remarkRows(
    'snooze <span>',
    false,
    `
    (give|gimme|giving|leave|wait|another|maybe|more|sure|hold|bug|rush|grand|fine|enough|better) *? *? *?
  `,
  ),
  ...remarkRows(
    'snooze until 2 january',
    false,
    `
    (in|after|until|till|over) (the)? new year
    in january
    after (the)? (christmas|xmas|holidays|winter break)
  `,
  ),
  ...remarkRows(
    ['remind me <day>', 'not yet, <day>'],
    false,
    `
    (can|could|do|have|got|will) not .. (today|now|tonight|this week)
    <they (i will|will|gonna|going to|i am going to|plan to|planning to|let me|i can|i would|would|try|aim) .. (do|call|write|send|email|mail|ring|phone|reply|answer|chase|sort|follow|get|finish|drop|pop|text|message|speak|talk|contact|it) !me
    ^ (maybe|perhaps|probably|ok|okay|sure|fine|yes|yeah|yep|no|nah|not now) .. (today|tomorrow|tonight|mon*|tue*|wed*|thu*|fri*|sat*|sun*|week|morning|evening|afternoon)
    (busy|on shift|at work|tied up|exam|exams|no time|travelling|traveling|ill|sick) ..
    first thing ..
    (when|after|once|as soon as) (my|i|the|payday|we) ..
    (shall|will be|am|be) *? (sending|writing|calling|ringing|walking|going|popping|emailing|doing) ..
    (planning|going|hoping|want) to ..
    ^ (tonight|tomorrow|today|later today|later) (around|about|at|after|before|when|once) ..
    (give|giving) (it|they|this) *? (another|a|a few|two|three|few|one|more|some) ..
    (is|will be|would be) (early|soon|better) enough?
    ^ (ok|sure|fine|right|maybe|too soon|busy) ..
    (waiting for|waiting on|need) my ..
  `,
  ),
  ...remarkRows(
    ['later', 'snooze 1 week', 'stop'],
    false,
    `
    (can|could|do|have|got|will) not .. (today|now|tonight|this week|yet|time|bring|face|ready|want to|feel)
    (kid|kids|child|children|baby|son|daughter|mum|mam|dad|wife|husband) *? (sick|ill|poorly|unwell|hospital)
    another (time|day)
    ^ not (at this time|right now|just now|at the moment|at present) $
    not *? (got|gotten|get|found|had) (round|around|time|the time|a chance|to it)
    (busy|on shift|at work|tied up|exam|exams|no time|working nights|nights|swamped|snowed under|after work|not ready|too soon|too early|bit soon|early days)
    (i will|will|gonna|going to|i am going to|plan to|planning to|let me|i would|try|aim) (to)? (do|call|write|send|email|mail|ring|phone|reply|answer|chase|sort|follow|get|finish|drop|pop|text|message|speak|talk|contact)
    ^ *? (maybe|perhaps|dunno|do not know|no idea|not sure|unsure|undecided|we will see|thinking about it|need to think|let me think|dont know|hmm*)
    (after|in|over) (the)? (new year|holidays|christmas|xmas|easter|weekend|summer|break|half term|half-term|diwali|eid|thanksgiving)
    (remind|ask|tell|nudge|ping|chase|bug) me
    (scared|afraid|anxious|nervous|awkward|embarrassed|pushy|desperate|needy|annoying they|bother they|pester*)
  `,
  ),
  ...remarkRows(
    ['stop', 'withdrew', 'rejected'],
    false,
    `
    (give|giving|gave|given) *? up
    (this|it|this one|that one|one) (is|looks|seems|feels)? *? (dead|over|a dead end|hopeless|finished|pointless|toast|history)
    (not|stop|stopped|cannot be|can not be) (be arsed|arsed|be bothered|bothering|bothered|pursuing|chasing|worth it|worth|interested|keen|for me|going for it|wasting)
    (do|does|did) not (care|want it|want this|want the|matter|fancy|bother|need this|need it|like)
    (lost|losing|no|zero|any) (interest|hope|enthusiasm)
    (let|leave) (it|this|this one|that one) (die|go|$)
    ^ *? *? (bin|forget|drop|scrap|ditch|skip|kill|remove|delete|cancel|close|archive|abandon|end|finish) (it|this|that|this one|that one|they|about it|about this|about they|the job|this job|the application|this application)
    (move|moving|moved) on
    done with (this|these|they|it|that) ..
    (take|cross|strike|scratch) (this|it|this one|that|that one|they) *? off
    ^ (closed|finished|over|dead|fini|finito|enough|next|pass|skip|nah|nope)
    (not|was not|is not|never) (a|an|my|for a|about a)? *? (job application|application|job)
    (changed|changing) my mind
    (too far|bad reviews|pay is|salary is|pay was|commute|do not trust|red flag|red flags|dodgy|scam)
  `,
  ),
  ...remarkRows(
    'undo',
    false,
    `
    (ignore|scratch|disregard|forget) (that|my last|the last|what i *|last one)
    (oops|whoops|by mistake|my mistake|my bad|wrong one|wrong job|wrong button|mistyped|pressed the wrong)
  `,
  ),
  ...remarkRows(
    ['done', 'later'],
    false,
    `
    (sending|writing|emailing|doing|calling|ringing) (it|they|this|that) *? *?
    ^ on it
    about to ..
  `,
  ),
  ...remarkRows(
    ['done', 'called', 'heard'],
    false,
    `
    (popped|dropped|went|walked|called|nipped|stopped) (in|into|by|round|over|past) ..
    (bumped|ran) into they
  `,
  ),
  ...remarkRows(
    'nothing',
    true,
    `
    (fingers crossed|wish me luck|hope so|hopefully|let us hope|lets hope|pray*|here goes|touch wood|inshallah|god willing)
    ^ (good|nice|great|brilliant|lovely|helpful|useful|perfect|cheers|thanks|thank you|ta|cool|sweet|fab|superb|amazing) *? (draft|reminder|tip|advice|service|help|so much|again|mate|, |$)
    (you are|you guys are|this is|that is|it is) (great|brilliant|a star|a lifesaver|so helpful|really helpful|very helpful|helpful|useful|the best|amazing|so kind|kind)
  `,
  ),
];
