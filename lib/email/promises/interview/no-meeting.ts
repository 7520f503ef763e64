/**
 * Days and hours in which no interview of the user lies: other people's interviews, events that anybody may visit, the house's own meetings.
 * For every reader of this folder.
 */
import { anyOf } from '../../any-of.ts';

export const NO_MEETING = anyOf(
  // Events for everybody.
  /\b(?:open (?:day|evening|house|night)|recruitment (?:day|evening|event|fair|night)|(?:careers?|job) fair|webinars?|info(?:rmation)? (?:session|evening|day|call)|live ?stream|employer event|online event|q ?(?:&|and) ?a)\b|\bat (?:our|the) (?:stand|stall|booth)\b|\binterviews all day\b|(?<!\bof )\bcourse (?:on|at|is|starts|runs)\b|\b(?:everybody|everyone|anyone|all) who applied\b|\bjob ?cent(?:re|er)\b/,
  /\b(?:register (?:here|online|now|at|via|by)|just turn up|no appointment|for (?:anyone|anybody|everyone) interested|applicants can|for all (?:applicants|candidates)|all (?:applicants|candidates) (?:can|may|are)|doors open|(?:visits|tours) (?:for|of))\b/,
  // The house's own.
  /\b(?:staff|team|board|partners'?|parents'?|governors'?|department|salary|budget|review|management) meeting\b|\bpay(?:roll|slips?|day)\b|\bdeadline\b|\btrial of (?:our|the|a|an)\b|\binterview (?:training|skills|workshop|tips|coaching)\b|\bvote\b/,
  /\b(?:dates?|times?|slots?|results?|list) (?:will|shall|are going to) be (?:published|announced|posted|released|sent|out)\b|\bnew (?:date|time|day) for the (?:open|course|start|event|fair|party)\b/,
  // What follows an offer, and what was only meant to be.
  /\b(?:visa|embassy|occupational health|(?:dbs|crb|police|biometrics?|fingerprint\w*|vetting|bank|doctor's) appointment|(?:eye|hearing|blood|drug) test|vaccinations?|dentist|funeral)\b|\bresults? of\b|\bclaim forms?\b|\bmust be (?:in|returned|with us) by\b|\bhad (?:hoped|planned|meant|wanted) to\b/,
  // Somebody else's.
  /\beveryone else\b|\beverybody else\b|\bthe others\b|\b(?:round|window|period) of applications?\b|\bwithout (?:you|the candidates?)\b/,
  /\b(?:colleague|friend|brother|sister|candidate|applicant|competitor|predecessor|boss)['’]s (?:own )?(?:interview|trial|audition|appointment)\b/,
  /\byour (?:colleague|friend|class-?mate|flat-?mate|house-?mate|brother|sister|husband|wife|partner|son|daughter|cousin|mate)(?: \w+)? (?:is|has|was|will|got|comes|came)\b|\b(?:he|she) (?:is|has been|will be|'s been) (?:scheduled|booked|invited|interviewed|seen|coming)\b/,
  /\b(?:portal|website|site|system|server|platform|app|service) (?:will be|is|are|goes) (?:\w+ )?(?:down|offline|unavailable|closed)\b|\b(?:maintenance|outage|downtime)\b/,
  /\bopen (?:from )?(?:mon|tue|wed|thu|fri|sat|sun|daily|every)|\b(?:opening|office) hours\b|\b(?:unable|not able) to (?:see|meet|interview|have) you\b/,
  // Money.
  /\b(?:your|the|this) (?:\w+ )?claim\b|\bclaims? for (?:\w+ )?(?:travel|expenses|mileage|the interview)\b|\b(?:payment|remittance|pay) (?:run|advice)\b/,
  /\b(?:we|i) (?:did|held|had|conducted|gave) (?:the|an?|your colleague)\b[^.!?]{0,40}\binterview\b/,
  /\b(?:usually|normally|generally|always|mostly|every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week))\b/,
);
