/** "should I stop?", "what happens next?", "when do I follow up?": the user asks what to do. It is answered with what comes next. */

/** The taps below the answer, as typed words. */
export const nextTaps: readonly string[] = ['heard', 'done', 'later', 'stop'];

const DO =
  '(?:do|say|write|call|phone|follow up|follow-up|check in|wait|hear|expect|remind|send|try|contact|reach out|ask|email|chase|nudge|stop|give up|let (?:it|this) go|withdraw|apply|go there|visit|reply|answer|respond|mention|thank|accept|take|decline)';
const forms: readonly RegExp[] = [
  `(?:should|shall|must) (?:i|we) (?:really |still |now |just |already |even |maybe |not |better )*${DO}\\b.*`,
  `(?:do|can|could|may) (?:i|we) (?:need to |have to |really |still |now |just |already )*${DO}\\b.*`,
  `(?:when|what|whom?|how|how (?:long|often|soon|many times)|which one|why) (?:should|shall|do|must|can|will|would|could|does) (?:i|you|we|it) (?:need to |have to |really |still |now |next |then |best )*${DO}\\b.*`,
  // "What I must do?", as many put it.
  `(?:what|when|how) (?:i|we) (?:must|should|have to|need to|can|shall) (?:now |next |then )*${DO}\\b.*`,
  'what (?:happens|comes|is|should happen|is coming|is to come) (?:next|now|then|up next)(?: (?:then|here|with (?:this|it|they)|for this(?: one)?))?',
  'what (?:is|are) (?:the |my )?(?:next steps?|plan)(?: (?:here|now|then|with (?:this|it|they)))?',
  'is (?:it|this|that|there|now) (?:still |already )?(?:too (?:early|late|soon)|a good time|the right time|time|ok|okay|fine|worth|normal|rude|anything (?:i|else|more))\\b.*',
  '(?:and |so )?(?:what|now what|then what)(?: now| next)?',
].map((form) => new RegExp(`^(?:(?:so|and|but|ok|okay|well|then|hm+|oh) )*(?:${form})$`, 'i'));

/** `phrase` in plain words. A line with a question mark, or one that can be nothing else. */
export const asksWhatNext = (phrase: string, isQuestion: boolean): boolean =>
  phrase.length <= 100 &&
  (isQuestion || /^(?:(?:so|and|but|ok|okay|well) )*(?:should i|shall i|what (?:happens|comes|do i|should i|is next))\b/i.test(phrase)) &&
  forms.some((form) => form.test(phrase));
