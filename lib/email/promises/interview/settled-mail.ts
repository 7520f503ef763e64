/** Whether a mail of theirs speaks as if a meeting with the user were fixed. Not here: what leaves it open (left-open.ts), its day and hour. */
import { anyOf } from '../../any-of.ts';
import { some } from './left-open.ts';

const MEETINGS =
  '(?:interview|time|slot|appointment|trial|call|meeting|chat|lesson|audition|assessment|visit|round|screen|screening|session|tour|stage|demo|viva|(?:weld(?:ing)?|trade|skills?|driving|typing|practical|road|language|cooking|bench|written) test|site walk|portfolio review|observation|tasting|taster|try-?out|conversation|look round|catch-?up|lunch|coffee|zoom)';
/** What only somebody who is expected is told. */
const INSTRUCTS = anyOf(
  /(?:^|[.,;:!–-] |\b(?:please|kindly|just|and|to|then|so|must|should|come|pls) )(?:ask (?:at \w+(?: \w+)? )?for|report (?:to|at)|buzz|ring (?:the|my) (?:bell|buzzer)|sign in|come (?:in|round|to|at|on|for|by|down|along|over)|pop (?:in|by|over)|arrive|get (?:here|there)|come and (?:ride|cook|weld|shadow|play|sing|teach|bake|sew|spend)|be (?:here|there|seated|with us (?=for|at|by|on|from|\d)|at (?:the|our|reception|gate))|meet (?:me|us|at|by|outside)|bring|wear|dress|carry|have your)\b/,
  /\byou(?:'ll| will) (?:be )?(?:do(?:ing)?|giv(?:e|ing)|teach(?:ing)?|cook(?:ing)?|sit(?:ting)?|tak(?:e|ing)|deliver(?:ing)?|run(?:ning)?) (?:an?|one|the|your) (?:[\w-]+ ){0,3}?(?:lesson|test|demo|presentation|trial|task|exercise|audition|class|piece|dish)\b|\bi(?:'ll| will)(?: also)? bring\b|\bmy treat\b|\b(?:ticket|card|id|passport|boots|licen[cs]e|knives|tools|cv|ppe|portfolio|book) with you\b/,
  /\b(?:staff|stage|back|side|blue|front) (?:entrance|door|gate)\b|\bdoor code\b|\bcall time\b|\bwill not be admitted\b|\bcan (?:have|do) a (?:\w+ )?(?:trial|go)\b|\bdon't be late\b/,
  /\b(?:invite|invitation|link) (?:attached|to follow|follows|is on its way|coming|below|will be sent)\b|\b(?:send(?:ing)?|sent|pop) (?:you )?(?:over )?(?:an?|the|my) (?:\w+ )?(?:invite|invitation|link)\b|\bhere(?:'s| is) (?:my|the|your) (?:zoom|link|teams|meet)\b|\bzoom\.us\b|\bsame (?:dial-?in|link|place|room|address|zoom)\b/,
);
/** It is fixed with the user, or theirs to fix. */
const SETS = anyOf(
  /\b(?:see|expect|receive|meet|await|interview|welcome|have|catch|assess|observe|hear|speak (?:to|with)|talk (?:to|with)|meeting|seeing|interviewing|expecting|welcoming|having|meet with) (?:you|u|ya)\b(?! (?:know|have|can|could|may|say|get))|\blook(?:ing)? forward to (?:meeting|seeing|welcoming|speaking|talking|having|it|the|our|your)\b|\b(?:speak|talk|chat) (?:then|soon|to you then)\b/,
  /\byou(?:'re| are|'ve| have|'ll| will|'ve been| have been| should| must)? (?:\w+ ){0,2}?(?:booked|scheduled|down for|all set|set for|allocated|allotted|given|invited|requested|required|shortlisted|selected|successful|seen|interviewed|first|meet|be meeting|be seeing|be seen|come|attend|report|advised|informed|arrive|in for)\b|\bshortlisted you\b/,
  new RegExp(String.raw`\b(?:your|our|us an?|you an?) (?:\w+ ){0,3}?${MEETINGS}s?\b`),
  new RegExp(
    String.raw`\b${MEETINGS}(?: \w+){0,4}? (?:is|has been|will be|was|are) (?:\w+ )?(?:set|booked|confirmed|arranged|scheduled|fixed|on|a go|held|at)\b|\b${MEETINGS} (?:booked|confirmed|set|sorted|arranged|scheduled|fixed)\b|\b${MEETINGS}(?:'s| is| has| has been) (?:now )?(?:moved|changed|rescheduled|rearranged|brought forward)\b`,
  ),
  /\byou(?:'ve| have) (?:got |secured |won |been (?:given|offered) )?a (?:place|slot|seat|spot) (?:on|at|in|for) (?:our|the|an?) (?:\w+ ){0,2}(?:interview|audition|assessment|selection|casting|trial|taster)\b|\byou(?:'re| are)(?: now)? (?:on|in) (?:[\w]+'s|my|our|the|his|her|their) (?:calendar|diary)\b/,
  /\bbooked (?:a table|for|mon|tue|wed|thu|fri|sat|sun)|\b(?:(?:can|to|will|i|we|writing to|just) confirm(?:ing)? (?:that |the |your |our )*(?:your|our|the|above|interview|meeting|appointment|arrangements|details)|confirmation of|^(?:hi \w+, )?(?:just )?to confirm|confirmed(?! (?:that you|receipt))|locked (?:\w+ )?in|lock in|all sorted|definite|reserved|(?:like|love) you to|happy for you to|set aside|let's make it|get you to|wants? you (?:there|in|here)|(?:in|into) (?:the|my|our|your) (?:diary|calendar|book))\b/,
  /\b(?:got|put|have|had|popped|pencill?ed|moved|pushed|squeezed|slotted|booked) (?:you|u|us) (?:down|in|into|on|to|for|back)\b|\b(?:moved|pushed|put|booked) (?:our|your) (?:call|chat|meeting|interview|trial|visit)\b|\bpencill?ed\b|\b(?:meet|see|interview|test|trial) you\b|\binvites? you\b/,
  /^[-*• ]{0,4}(?:interview |start |arrival )?(?:date|when|day|time|slot|interview)(?: (?:and|&) time)? ?[:–-]/,
);
/** "I'll ring you on Friday at 9" may only bring an answer, so the mail must say more of such a call. */
const CALLS =
  /\b(?:ring|call|phone|dial|telephone|calling|ringing|phoning) (?:you|u|ya)\b(?! (?:back|after|once|when|as|if|with|to))|\b(?:i|we)(?:'ll| will) (?:\w+ )?(?:dial|(?:ring|call) (?:at|on your|your))\b/i;
const TALKS =
  /\b(?:interview(?:er|ed|ing)?|screen(?:ing)?|(?:phone|telephone|video|intro|introductory|our|a quick|first) (?:call|chat)|chat|conversation|discuss|talk|speak|skype|zoom|as agreed|sure thing|availability)\b/i;
const CALL_SUBJECT = /\b(?:call|phone|telephone|screen(?:ing)?|chat|talk|intro)\b/i;

/** Something is fixed. Another sentence or the subject must say that it is a meeting. */
const SETS_IT = anyOf(
  /\b(?:i|we|he|she|they)(?:'ve|'s| have| has)? (?:now |just |also )?(?:arranged|scheduled|fixed|booked|rearranged|diari[sz]ed|put|got|moved|pushed|pencill?ed) (?:this|it|that) (?:down|in|into|on|to|for|back|with)\b|\bbooked (?:in )?for you\b|\byou(?:'re| are) (?:our|my|the) (?:\d|noon|midday)/,
  /\b(?:as (?:per|in)|see|per) (?:the )?(?:subject|title|heading|header)(?: line)?(?=[.!]|$)|\b(?:we|i|they)(?:'ve| have) said\b|\blet(?:'s| us) (?:do|say|go (?:for|with))\b/,
  /\b(?:i|we|he|she|they|[a-z]+)(?:'ve|'s| have| has) (?:picked|chosen|gone (?:for|with)|opted for|plumped for|settled on|accepted|taken)\b/,
);
const NAMES_ONE = anyOf(
  /\b(?:interview|appointment|trial|lesson|audition|assessment|screening|demo|viva|stage|round|test|review|observation|tasting|taster|try-?out|next step|(?:pairing|working) session)s?\b/,
  new RegExp(String.raw`\b(?:our|your) (?:\w+ )?${MEETINGS}\b`),
);

/** Their yes to what the user proposed. */
const AGREES = anyOf(
  /\b(?:suits|works|perfect|great|grand|lovely|brilliant|cool|super|sounds good|no worries|no (?:problem|bother|trouble)|'s good|spot on|bang on|settled on|sure thing|that's fine|is fine|'s fine|are free|it is(?=[,.!:]|$| then)|done|yes|yeah|yep|deal|yours|still good|can do)\b/,
  /^(?:ok|okay|sure|right|fine|alright)\b|(?<!\b(?:before|by|until|till|since|after) )\bthen(?:[.!,]|$)|\bso [a-z]+day\b/,
);

/** `told`: the sentences that may be about it. */
export function speaksAsSettled(subject: string, told: readonly string[]): boolean {
  const isCall = some(CALLS, told) && (some(TALKS, told) || CALL_SUBJECT.test(subject));
  const isIt = some(SETS_IT, told) && some(NAMES_ONE, [subject, ...told]);
  return isCall || isIt || some(SETS, [subject, ...told]) || some(AGREES, told) || some(INSTRUCTS, told);
}
