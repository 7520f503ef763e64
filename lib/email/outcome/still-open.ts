/**
 * Whether something of the user's goes on in a mail that also says no: "The senior role went to someone; bear with me about yours." Then the no is
 * only asked about, whatever it is about. Reads sentences as typed, because plain-words.ts leaves out "still". Not here: which words a no is told
 * with, and whether of the user (of-others.ts).
 */

/** Their own application, or what they applied for. */
const OF_THE_USER = String.raw`(?:your|yours|you(?:'re| are|'ve| have)|(?:this|that) one|the [\w.#+ -]{1,30} (?:one|post|role|job|position|vacancy))`;
const MATTER = '(?:application|profile|cv|r[eé]sum[eé]|papers|candidature|candidacy|name|documents)';
const POST = '(?:post|position|role|job|vacancy|opening|req|requirement|one)';

const signs: readonly RegExp[] = [
  // "is still open", "very much in it", "we are still reading"
  new RegExp(
    String.raw`\b${OF_THE_USER}\b[^.;!?]{0,60}\b(?:still|very much|wide|remains?|stays?) (?:open\b(?! to)|live|alive|in (?:the running|it|play|contention|the process|with)|being|under|with (?:the|our|us)|on my|ongoing|up for)`,
  ),
  /\b(?:we|i|they|panel|client|committee|board)(?:'re|'m| are| am| is) still (?:considering|reading|thinking|looking at|deciding|going through|comparing|choosing)\b/,
  new RegExp(
    String.raw`\byour ${MATTER} (?:is|are|'s|stays?|remains?) (?:now |currently |already )?(?:under|in process|in progress|shortlisted|with (?:the|our|my|them)|on (?:my|our|the) desk|safe|valid|unaffected|being|for the)\b`,
  ),
  /\byou(?:'re| are) (?:now )?(?:one of the (?:last )?\w+ (?:left|remaining)|still (?:in|on|one|a|under|being|our|my|among)|down for|up for|right on time|next (?:in line|on))\b/,
  // "Bear with me", "please be patient", "more next week", "the panel meets on the 9th"
  /\b(?:bear with (?:me|us)|sit tight|hold tight|be patient|stay patient|give (?:me|us) (?:till|until|a (?:day|week|few))|hear from (?:me|us) (?:by|on|before|tomorrow|next|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|a (?:week|few|couple))))\b/,
  /\b(?:let you know|tell you|get back to you|come back to you|update you) (?:more )?(?:by|on (?:mon|tues|wednes|thurs|fri|the \d)|before|tomorrow|tonight|within|next (?:week|month)|this (?:week|afternoon|evening)|one way or)\b/,
  /(?:^|[.,;!?] )more (?:next week|on (?:mon|tues|wednes|thurs|fri)day|soon|tomorrow)\b/,
  /\b(?:will|we|i|shall|can|to) (?:\w+ )?(?:decide|choose) (?:on )?(?:by|on|after|before|next|in|tomorrow|this)\b|\bdecision (?:will be|is) (?:made|taken) (?:by|on|after|before|next|in)\b|\b(?:panel|board|committee)\b[^.;!?]{0,40} meets (?:on|again|next|in|after)\b/,
  // "Your papers will be looked at again"
  /\byour? (?:application|papers|case|file|candidature|cv)? ?(?:\w+ ){0,3}(?:looked at again|considered again|re-?considered|re-?opened|re-?examined|re-?instated)\b/,
  // A text for others: "use this for all who were not interviewed"
  /\b(?:use|copy|adapt) (?:this|the following|our) (?:text|template|wording|letter)\b/,
  // "Send it again as a PDF", "a corrected copy", "until we've seen your share code"
  /\b(?:please|kindly|could you|can you|would you|you (?:may|can|need to|must|should)|asked for|send|sign|so) (?:\w+ ){0,2}(?:re-?send|re-?upload|re-?submit|(?:send|upload|submit|take|attach|sign|e?mail|scan|return|provide|forward)\b[^.;!?]{0,60}\b(?:again|once more|anew|corrected|until|by (?:mon|tues|wednes|thurs|fri)day|pdf|word|return it|it to (?:me|us)|new one|link))/,
  /\b(?:corrected|legible|clearer|readable|signed|more recent) (?:copy|scan|version|certificate|form|photo)\b|\buntil (?:we|i)(?:'ve| have)? (?:seen|received|got|had|see|receive|get|have) (?:your|the|a|it|them)\b/,
  // "the junior one, which is the one you went for", "for the Azure position your profile is"
  new RegExp(
    String.raw`\bwhich is (?:the one )?(?:you|yours)\b|\bfor which you (?:did not|didn't|have not|haven't) appl|\byour (?:application|cv) is for\b|\byour (?:own )?turn\b|\bfor (?:the|this) (?:[\w.#+-]{1,20} ){0,3}${POST},? (?:your ${MATTER}|you(?:'re| are))\b`,
  ),
  /\byou (?:asked for|wanted|applied for|put in for|went for) [\w -]{1,30}, (?:didn't|did) you\b/,
  // A place on a list is none yet, and is no refusal.
  /\b(?:keep|place|put|add|hold|leave|have|placed|added|put|kept) you(?:r name)?\b[^.;!?]{0,30}\b(?:reserve|waiting|merit|eligib\w+|hold(?:ing)?)[ -]?(?:list|pool)\b|\b(?:on|in|to|onto) (?:our|a|the|my|this) (?:reserve|waiting|merit|eligib\w+|hold(?:ing)?)[ -]?(?:list|pool)\b|\bwait-?list(?:ed)?\b|\bas (?:our|a|the|my|first) reserve\b/,
];
/** "Would you also take 60 percent?" Whoever has said no asks for leave to keep the papers, or after somebody else. */
const ASKS =
  /\b(?:would|could|can|do|are|will) you\b[^.!]{4,}\?$|\bis (?:that|this|it) (?:ok|okay|fine|all right|possible)\b[^.!]{0,30}\?$/;
const ASKS_LITTLE =
  /\b(?:feedback|keep|hold|retain|file|details|know (?:any|some)|recommend|other|another|different|future|again|forgive|understand|believe|see why|survey|questionnaire|rate|help us|tell us|share|like to (?:know|hear)|interested|how|what|why|who)\b/;

/** "If you are on our waiting list", "your name was taken off", "you are not on the reserve list". */
const UNLESS =
  /\b(?:if|should|unless|whether|no longer|removed|taken off|not (?:be |been )?(?:on|placed|put|added|in|under|being|listed|ranked|high))\b/;

/** "The pastry jobs that you applied for are a separate thing": what is said of other posts decides nothing. */
const THEIRS_IS_ANOTHER =
  /\b(?:you(?:'ve| have|'re| are| were)? (?:applied for|put in for|asked about|went for|in for|up for|down for)|yours),? (?:is|are|remains?|stays?) (?:(?:quite |very much |still |all )*(?:an? (?:separate|different)|another|separate|different|unaffected|untouched|open|live|undecided|in the running|being (?:looked|considered|assessed|read|sifted|decided|reviewed|shortlisted))|not (?:affected|touched|concerned|part of))\b/;
export const isAboutAnotherPost = (sentences: readonly string[]): boolean =>
  sentences.some((sentence) => THEIRS_IS_ANOTHER.test(sentence.replaceAll('’', "'").toLowerCase()));

/** `sentences`: of the whole mail, as typed. */
export const isStillOpen = (sentences: readonly string[]): boolean =>
  sentences.some((sentence) => {
    const typed = sentence.replaceAll('’', "'").toLowerCase();
    const asked = ASKS.exec(typed.trim())?.[0] ?? '';
    return (signs.some((sign) => sign.test(typed)) && !UNLESS.test(typed)) || (asked !== '' && !ASKS_LITTLE.test(asked));
  });
