/** How people say that they will be in touch. Read by until.ts and cadence.ts. */
import { anyOf } from '../any-of.ts';

const WILL = `(?:'ll|(?:'m| am|'re| are|'s| is) (?:going|hoping|planning|aiming|expecting|looking|due) to| (?:will|shall|should|hope to|aim to|plan to|expect to|intend to|try to|promise to|want to|would expect to|would hope to|do our best to))`;
const ADVERBS =
  '(?: (?:also|certainly|definitely|probably|most likely|likely|hopefully|personally|then|all|both|either|be able to|try to|try and|aim to|make sure to|be sure to|do our best to|endeavou?r to|strive to|get to)){0,3}';
const US = String.raw`\b(?:we|i|our [\w ]{0,20}(?:team|department|manager|office|panel|board|committee)|the (?:\w+ )?(?:team|panel|committee|board|partners|department|hiring manager|manager|hr|school|hospital|firm|company)|hr|human resources)`;
// For anybody else, only what is done to "you" counts: "Dana will call you", but not "Globex will decide".
const SOMEBODY = String.raw`\b(?:someone|somebody|she|he|they|a (?:member|colleague|recruiter|representative|consultant)(?: (?:of|from) [\w ]{1,25}?)?|my (?:colleague|assistant|manager)(?: \w{1,20})?|(?:dr|mr|ms|mrs)\.? \w{1,20}|[\w']{2,20}(?: [\w']{2,20})?)`;
const TO_YOU = String.raw` (?:(?:be|get) (?:back )?in (?:touch|contact)(?: with you)?|(?:get|come|circle|report) back(?: to you)?|be back (?:in touch|to you)|reach out(?: to you)?|let you (?:know|have)|(?:contact|call|phone|ring|telephone|e-?mail|mail|write(?: to)?|message|inform|notify|intimate|update|tell|text|ping|advise|answer)(?: to)? you|(?:reply|respond|speak|talk|write) to you|give you (?:a|an|our|the|some|my) (?:\w+ ){0,2}(?:call|ring|bell|answer|update|decision|feedback|response|shout|buzz|news))`;
const ANYHOW = String.raw` (?:let (?:everyone|everybody|you all|(?:all|each|every one) of you|(?:all|every|each) (?:of )?(?:the )?(?:\w+ )?(?:applicants?|candidates?)) know(?! (?:the|your|how|what|where))|review (?:it|them|your \w+|all \w+|(?:the )?applications)(?= (?:within|in the next|over the next|by)\b)|(?:begin|start) (?:(?:scheduling|arranging|setting up|booking) (?:the |our )?(?:\w+ )?interviews?|scheduling|interviewing|reviewing|contacting|calling|inviting)\b|revert(?: back)?(?: to you)?|respond|reply|have (?:(?:an?|some|more|our|the|made) (?:\w+ )?)?(?:answer|decision|news|update|feedback|response|reply|information|results?)|make (?:offers?|an offer|(?:an?|our|the|my|up) (?:\w+ )?(?:\w+ )?(?:decisions?|choice|selection|minds?))|keep you (?:posted|updated|informed|in the loop)|decide|reach (?:a|our|its|the|their) (?:\w+ )?decision|finali[sz]e|follow up|(?:contact|notify|inform|call|write to|update|get back to|answer|reply to) (?:(?:all|every|each|both|the) )?(?:\w+ ){0,2}(?:candidates?|applicants?|people|parties|one|everyone)|drop you a (?:line|note|mail|message)|confirm(?: (?:it|this|that|with you|to you|the next steps))?(?! (?:receipt|that we have))|(?:send(?: out)?|share|announce|communicate|publish) (?:you )?(?:an?|our|the|more|any|all) (?:\w+ ){0,2}(?:results?|decisions?|outcomes?|(?:short)?list|answers?|news|updates?|feedback|dates?|details|information|names|offers?|invitations?|response|timeline|schedule|shortlist|findings)|know more|touch base|conclude|(?:complete|finish) (?:our|the|all) (?:\w+ ){0,2}\w+|get (?:(?:our|the|all|any) )?(?:offers|decisions|answers|letters|results) out|issue (?:offers|invitations|decisions)|be (?:deciding|deliberating))`;
const DOING = String.raw` be (?:contacting(?! (?:\\w+ )?(?:references|referees))|calling|phoning|e-?mailing|making (?:a|our|the) (?:\w+ )?decisions?|reaching out|notifying|informing|getting back|deciding|responding|replying|letting you know|sending|in a position to|able to (?:tell|let|give|share|inform))`;
const NEWS =
  '(?:repl(?:y|ies)|responses?|answers?|decisions?|feedback|news|calls?|e-?mails?|updates?|outcomes?|results?|invitations?|word|letters?|information|notifications?)';

const MODAL = "(?:'ll| will| should| can| may| shall| can expect to| may expect to| should expect to)";

/** Tried in order; the first that fits anywhere counts. */
const THEY_WILL: readonly RegExp[] = [
  `${US} (?:will|shall|is to|are to)${ADVERBS} (?:decide|make (?:a|our|its|the|their) (?:\\w+ )?decision) at (?:its|our|the|their) (?:\\w+ )?meeting\\b`,
  `${US}${WILL}${ADVERBS}(?:${TO_YOU}|${ANYHOW}|${DOING})\\b`,
  `${US} (?:normally|usually|typically|generally|always|aim to) (?:respond|reply|answer|decide|get back(?: to (?:you|applicants|candidates|everyone))?|contact (?:you|applicants|candidates)|let (?:you|people) know)\\b`,
  // Without its subject: "Will call you Friday.", "We meet on Monday and should be able to let you know on Tuesday."
  `(?:^(?:ok,? |thanks,? )?|\\b(?:and|but|so) )(?:will|shall|should|hope to|aim to|expect to)${ADVERBS}(?:${TO_YOU}|${ANYHOW})\\b(?! (?:to )?us\\b)`,
  '^(?:all )?(?:applicants|candidates) (?:will|should|shall) (?:all )?(?:be (?:contacted|notified|informed|advised)|hear)\\b',
  '\\b(?:decisions|offers|results|letters|answers|invitations) (?:will|should|shall) (?:go|be sent|be going) out\\b',
  `\\b${NEWS} (?:will|should|shall) reach you\\b`,
  '\\b(?:we|i) (?:anticipate|expect) (?:finali[sz]ing|completing|making|having) (?:the|our|a) (?:\\w+ )?(?:shortlist|decisions?|choice|selection|review)\\b',
  `\\byou${MODAL} know (?:more |for sure |where you stand )?(?=(?:by|on|in|within|before|no later than|at the latest|tomorrow|next)\\b)`,
  `\\byou${MODAL} (?:\\w+ly )?(?:(?:be )?hear(?:ing)?(?! (?:\\w+ing|(?:the|an?) (?:(?!outcome|result|decision|verdict|answer|news|panel)\\w+ ?){1,2}(?!outcome|result|decision|verdict|answer|news))\\b)|be (?:contacted|informed|notified|advised|called))\\b(?: (?:back|something|more))?(?: from (?:us|me|our|the))?`,
  `\\byou${MODAL}(?: (?:receive|get|have|expect)| be (?:sent|given|told))(?: (?:an?|our|the|some|your|more))?(?: \\w+){0,2}? ${NEWS}\\b`,
  `(?<!\\b(?:we|i) )\\b(?:please )?expect (?:to hear|(?:an?|our|some|your) (?:\\w+ )?${NEWS})\\b`,
  `\\b(?:(?:an?|our|the|all|any|final|most) )?(?:\\w+ )?${NEWS} (?:will|should|shall|is to|are to|can) be (?:\\w+ly )?(?:made|taken|announced|communicated|sent|reached|known|available|finali[sz]ed|given|released|published|shared|out|issued|expected)\\b`,
  '\\b(?:an?|our|the) (?:\\w+ )?(?:decision|answer|outcome|result)s? (?:is|are) (?:expected|due|planned|anticipated|likely|scheduled)\\b',
  '^(?:(?:an?|our|the|final) )?(?:\\w+ )?(?:decision|answer|outcome|result)s? (?:expected|due|anticipated|likely)\\b',
  '\\b(?:(?:all|the|successful|shortlisted|short-listed|selected|unsuccessful|both|every) ){1,3}(?:candidates?|applicants?|people|parties) (?:will|should|shall|can expect to) (?:all |then )?(?:be (?:contacted|notified|informed|invited|advised)|hear)\\b',
  "\\b(?:we|they)(?: are|'re) (?:hoping|expecting|planning|aiming) (?:for )?(?:to (?:have )?)?(?:an?|the|our) (?:\\w+ )?(?:decision|answer)\\b",
  '\\b(?:we|they|i) (?:expect|hope for|anticipate) (?:an?|the|our) (?:\\w+ )?(?:decision|answer|response)\\b',
  '\\b(?:we|the (?:panel|committee|board|team)) (?:are deciding|will be deciding|decide|make (?:a|the|our) (?:\\w+ )?decision|are making (?:a|our|the) (?:\\w+ )?decision)\\b',
  // "We will review your application and get back to you", "I will speak to the partners and come back to you"
  `${US}(?:'ll| will| shall) (?:[\\w']{1,20} ){1,8}and(?: then)? (?:will )?(?:(?:get|come|report|circle) back(?: to you)?|be (?:back )?in touch|let you know|contact you|call you|inform you|notify you|update you|revert)\\b`,
  // "until 11 December, when you will hear from us"
  `\\blet (?:me|us) (?:[\\w ]{1,40} and )?(?:(?:get|come) back to you|let you know|revert|tell you|(?:ring|call|text) you)\\b`,
  // Last, since the two words of a name may be any.
  `${SOMEBODY}(?: \\([^)]{1,30}\\))?(?:'ll| will| shall|'s going to| is going to)${ADVERBS}${TO_YOU}\\b(?! (?:to )?us\\b)`,
].map((source) => new RegExp(source, 'i'));

/** The position of the words that say they will be in touch. */
export function theirWord(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const pattern of THEY_WILL) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** "Please allow up to ten working days", "the review takes about two weeks": the span says how long. */
export const TAKES = anyOf(
  /\b(?:please )?(?:allow|give|bear with) (?:us|me)\b(?! (?:the|your|all|any|(?:\w+ )?notice|an? (?:copy|call|ring|shout))\b)|\bplease allow\b/,
  /\b(?:process|review|selection|decision|response|reply|answer|shortlisting|it|this|screening|assessment|approval)s?\b[^.!?]{0,30}\btakes?\b(?! (?:effect|place|over|part)\b)/,
  /\bit(?:'ll| will| may| might)(?: probably| likely)? be (?=[^.!?]{0,60}\bbefore (?:we|i|you)\b)/,
  /\b(?:we|i)(?:'ll| will)? need (?:until|till|another|about|at least|around|up to|a few|a couple|some)\b/,
);
