/** News with a day that is no decision on the application: of the first days of work, of other businesses, to other people. */

export const isOtherNews = (text: string): boolean =>
  OF_THE_START.test(text) ||
  A_THING_COMES.test(text) ||
  ABOUT_A_THING.test(text) ||
  ELSEWHERE.test(text) ||
  TOO_LATE.test(text) ||
  ((TO_OTHERS.test(text) || OTHERS_DECIDE.test(text)) && !TO_YOU.test(text));

/** "The courier will call you on Friday", "Payroll will contact you after you start": calls that are no decision, or come after hiring. */
const OF_THE_START =
  /\b(?:courier|deliver(?:y|ed|ing)?|taxi|cab|travel agent|(?:embassy|consulate|relocation company|landlord)(?: will|'ll| should| shall)|parcel|laptop|equipment|uniform|payroll(?= (?:will|team|department|office|should|closes|runs)\b|'ll)|badge|parking|onboarding|induction|(?:it|support|facilities) team|(?:after|once|when|before) you (?:start|join|begin))\b/i;

/** "Your DBS certificate should reach you by Friday." */
const A_THING_COMES =
  /\b(?:certificates?|cards?|goods|tickets?|cheques?|payments?|refunds?|payslips?|keys?|brochures?|handbooks?|starter packs?|vouchers?|passes|licen[cs]e),?(?: (?:which|that|it|they))? (?:will|should|shall|ought to|is going to) (?:then |also )?(?:reach|arrive|follow|be (?:with|in|sent|posted|mailed|issued))\b/i;
/** "The council will decide on the new budget on Friday." */
const ABOUT_A_THING =
  /\b(?:decid\w+|vot(?:e|es|ing)|deliberat\w+) (?:on|about|over|upon) (?:the|our|its|a|next year's|this year's) (?:\w+ )?(?:budget|prices?|merger|menu|rates|site|building|design|logo|colours?|location|venue|strike|pay|wages|holidays?|rota|uniforms?|extension of|opening hours|programme|season|strategy)\b/i;

/** "We will be in touch with your referees by Friday." */
const TO_OTHERS =
  /\b(?:with|to|contact|call|ring|answer|ask|tell|inform) your (?:\w+ )?(?:referees?|references|school|landlord|employers?|manager|university|college|doctor|consulate)\b/i;
const TO_YOU = /\b(?:call|tell|ring|let|contact|to|with|inform|update|text|phone|e-?mail|write) you\b|\byou(?:'ll| will| should)\b/i;

/** Somebody else's decision about something else: "The bank's answer on our loan is due on Friday." */
const OTHERS_DECIDE =
  /\b(?:tender|funding|planning(?! to\b)|insur(?:er|ance)(?:'s)?|bank's|loan|grant|licen[cs]e|court(?:'s)?|mortgage|rent|vet|garage)\b[^.,;]{0,20}\b(?:decision|answer|reply|verdict|outcome|result)s?\b/i;
const TOO_LATE = /\b(?:i|we) should have \w+ (?:to )?you(?: know)? (?:on|last|yesterday|sooner|before)\b/i;

/** "You mentioned that you will know by Friday", "our quarterly results": news of other things. */
const ELSEWHERE =
  /\b(?:exam|course|term|university|degree|blood|lab|survey|audit|school|referendum|election|league|match|third-quarter) results?\b|\btown hall\b|\bget the hang\b|\b(?:given|get|have) (?:a|the) (?:guided )?(?:tour|locker|desk)\b|\bsent on (?:a|the)\b|\bcall with (?:our|the)\b|\boffers? on (?!the (?:job|post|role))\w+s\b|\byour (?:\w+ )?(?:university|bank|school|landlord|insurer|doctor|union|employer|boss)(?:'ll| will| should)\b|\b(?:pension|tax|immigration) office\b|\bresults for (?:the|this|last) (?:year|quarter|season|month)\b|\bhear from them\b|\byou(?:'ll| will) be sent to (?!you)|\b(?:water|blood|soil|urine|tissue|food|lab|stool) samples?\b|\bi understand (?:that )?you(?:'ll| will|r)\b|\b(?:short)?list of (?:speakers|hotels|participants|guests|films|books)\b|\b(?:decision|choice) is yours\b|\bgive (?:us|me) (?:feedback|your|an answer|a (?:decision|reply))\b|\bcall for (?:tenders|bids|papers|quotes)\b|\ball-hands\b|\b(?:quarterly|annual|financial|half-year|yearly) (?:results|figures|report|accounts|numbers)\b|\bplanning (?:application|permission)\b|\bcalendar invit\w+|\byou (?:mentioned|said|told (?:me|us)|wrote|indicated|promised)(?: that)? (?:you|your|they|he|she|to|the other)\b/i;
