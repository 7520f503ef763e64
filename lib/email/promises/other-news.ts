/** News with a day that is no decision on the application: of the first days of work, of other businesses, to other people. */
import { anyOf } from '../any-of.ts';

export const isOtherNews = (text: string): boolean =>
  OF_THE_START.test(text) ||
  A_THING_COMES.test(text) ||
  ABOUT_A_THING.test(text) ||
  ELSEWHERE.test(text) ||
  TOO_LATE.test(text) ||
  ((TO_OTHERS.test(text) || OTHERS_DECIDE.test(text)) && !TO_YOU.test(text));

/** "The courier will call you on Friday", "Payroll will contact you after you start": calls that are no decision, or come after hiring. */
const OF_THE_START = anyOf(
  /\b(?:courier|deliver(?:y|ed|ing)?|taxi|cab|travel agent|(?:embassy|consulate|relocation company|landlord)(?: will|'ll| should| shall)|parcel|laptop|equipment|uniform|payroll(?= (?:will|team|department|office|should|closes|runs)\b|'ll)|badge|parking|onboarding|induction|(?:it|support|facilities) team|(?:after|once|when|before) you (?:start|join|begin))\b/,
);

/** A thing on its way, and what is sent besides an answer: "Your DBS certificate should reach you by Friday." */
const A_THING_COMES = anyOf(
  /\b(?:certificates?|cards?|goods|tickets?|cheques?|payments?|refunds?|payslips?|keys?|brochures?|handbooks?|starter packs?|vouchers?|passes|licen[cs]e),?(?: (?:which|that|it|they))? (?:will|should|shall|ought to|is going to) (?:then |also )?(?:reach|arrive|follow|be (?:with|in|sent|posted|mailed|issued))\b/,
  /\b(?:send|give|hand|post|mail|e-?mail|forward|bring|sending|posting) (?:you|everyone|everybody|you all) (?:(?:the|an?|your|our|some|more) )?(?:\w+ )?(?:tax|invoices?|bills?|maps?|directions|brochures?|handbooks?|rotas?|rosters?|keys?|menus?|photos?|pictures?|receipts?|statements?|payslips?|manuals?|safety|house rules|code of|recipes?|catalogues?|leaflets?|questionnaires?|survey)\b/,
  /\bupdates? (?:of|to) (?:our|the|its|your) (?:\w+ )?(?:software|app|website|web site|system|site|prices?|menu|guide\w*|rules|policy|catalogue)\b/,
);
const THING =
  '(?:budget|prices?|merger|menu|rates|sites?|building|design|logo|colours?|location|venue|strike|pay|wages|holidays?|rota|uniforms?|extension of|opening hours|programme|season|strategy|theme|name for|date for|stadium|bridge|road|airport|bypass|takeover|carpets?|curtains|paint|furniture|wines?|tiles|flowers|music|songs|cars?|vans?|trucks?|boats?|houses?|flats?|propert(?:y|ies)|land|tree|wallpaper|fish|dish(?:es)?|rents?|leases?)';
/** A decision about a thing: "The council will decide on the new budget on Friday", "We're making offers on two vans this week." */
const ABOUT_A_THING = anyOf(
  new RegExp(
    `\\b(?:decid\\w+|vot(?:e|es|ing)|deliberat\\w+|decisions?|announcements?|offers?) (?:on|about|over|upon) (?:(?:the|our|its|an?|next year's|this year's|two|three|some) )+(?:\\w+ )?${THING}\\b`,
  ),
  // "The chef will decide on Friday which fish to buy."
  /\bdecid\w+ [^.;]{0,30}\b(?:which|what|where|how) [^.;]{1,30}? to (?:buy|sell|cook|order|play|show|plant|build|close|paint|repair|serve|wear|open|go)\b/,
  /\b(?:applicants|candidates|applications) for (?:the |an? )?(?:\w+ )?(?:flat|house|room|visa|permit|allotment|loan|seat)\b/,
  /\bwhether (?:it|there) (?:will|is going to) (?:snow|rain|freeze|be (?:snow|rain|frost|a storm))\b|\b(?:contest|prize draw)\b|\banswers? to (?:the|this|our) (?:riddle|quiz|puzzle)\b|\bour results (?:are|will be) (?:due|published|out|announced)\b/,
  new RegExp(`\\b(?:choos|pick|select)(?:e|ing)? (?:the|our|an?|some) (?:\\w+ )?${THING}\\b`),
);

/** "We will be in touch with your referees by Friday." */
const TO_OTHERS = anyOf(
  /\b(?:with|to|contact|call|ring|answer|ask|tell|inform) your (?:\w+ )?(?:referees?|references|school|landlord|employers?|manager|university|college|doctor|consulate)\b/,
  /\b(?:contact|call|phon|ring|e-?mail|inform|notify|tell|writ)(?:e|ing)?(?: to)? (?:all )?(?:of )?(?:(?:our|the|its|their|my) )?(?:\w+ )?(?:customers|households|farmers|voters|taxpayers|landowners|guests|patients|parents|tenants|residents|members|suppliers|passengers|neighbou?rs|pupils|visitors|subscribers|shareholders)\b/,
  /\b(?:in touch|in contact) with (?:the|our) (?:\w+ )?(?:builders?|printers?|caterers?|insurers?|lawyers?|suppliers?|bank|landlord|plumbers?|electricians?|architects?|customers?|guests)\b/,
);
const TO_YOU = anyOf(
  /\b(?:call|tell|ring|let|contact|to|with|inform|update|text|phone|e-?mail|write) you\b/,
  /\byou(?:'ll| will| should)\b/,
);

/** Somebody else's decision about something else: "The bank's answer on our loan is due on Friday." */
const OTHERS_DECIDE = anyOf(
  /\b(?:tender|funding|planning(?! to\b)|insur(?:er|ance)(?:'s)?|bank's|loan|grant|licen[cs]e|court(?:'s)?|mortgage|rent|vet|garage)\b[^.,;]{0,20}\b(?:decision|answer|reply|verdict|outcome|result)s?\b/,
);
const TOO_LATE = anyOf(/\b(?:i|we) should have \w+ (?:to )?you(?: know)? (?:on|last|yesterday|sooner|before)\b/);

/** "You mentioned that you will know by Friday", "our quarterly results": news of other things. */
const ELSEWHERE = anyOf(
  /\b(?:exam|course|term|university|degree|blood|lab|survey|audit|school|referendum|election|league|match|third-quarter) results?\b/,
  /\btown hall\b/,
  /\bget the hang\b/,
  /\b(?:given|get|have) (?:a|the) (?:guided )?(?:tour|locker|desk)\b/,
  /\bsent on (?:a|the)\b/,
  /\bcall with (?:our|the)\b/,
  /\boffers? on (?!the (?:job|post|role))\w+s\b/,
  /\byour (?:\w+ )?(?:university|bank|school|landlord|insurer|doctor|union|employer|boss)(?:'ll| will| should)\b/,
  /\b(?:pension|tax|immigration) office\b/,
  /\bresults for (?:the|this|last) (?:year|quarter|season|month)\b/,
  /\bhear from them\b/,
  /\byou(?:'ll| will) be sent to (?!you)/,
  /\bcall(?:ing)? (?:you )?(?:as a|to the stand|the roll|time|a meeting|a strike|in for)\b/,
  /\byou(?:'ll| will) have (?:heard|been told|seen|read|noticed)\b.{0,25}\b(?:that|about (?:the|our) (?!\w* ?(?:outcome|result|decision)))/,
  /\b(?:app|pension fund|insurer|insurance company|phone company|tax office|airline|ferry company|weather service|job centre)(?:'ll| will| should)\b/,
  /\bbank (?:has )?promised\b/,
  /\breview of (?:the|our) (?:code|software|accounts|books|menu)\b/,
  /\bwrite (?:the|an?|our|their) (?:\w+ )?(?:exams?|tests?|book|code|report)\b/,
  /\b(?:tell|ask|warn|remind) your (?:\w+ )?(?:referees?|references?|manager|employer|landlord|doctor|boss)\b/,
  /\b(?:quiz|crossword|raffle|puzzle|lottery|competition) (?:answers?|results?|winners?|prizes?)\b/,
  /\b(?:water|blood|soil|urine|tissue|food|lab|stool) samples?\b/,
  /\bi understand (?:that )?you(?:'ll| will|r)\b/,
  /\b(?:short)?list of (?:speakers|hotels|participants|guests|films|books)\b/,
  /\b(?:decision|choice) is yours\b/,
  /\bgive (?:us|me) (?:feedback|your|an answer|a (?:decision|reply))\b/,
  /\bcall for (?:tenders|bids|papers|quotes)\b/,
  /\ball-hands\b/,
  /\b(?:quarterly|annual|financial|half-year|yearly) (?:results|figures|report|accounts|numbers)\b/,
  /\bplanning (?:application|permission)\b/,
  /\bcalendar invit\w+/,
  /\byou (?:mentioned|said|told (?:me|us)|wrote|indicated|promised)(?: that)? (?:you|your|they|he|she|to|the other)\b/,
);
