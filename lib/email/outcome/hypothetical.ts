/** Whether words are about what may happen, about what was said elsewhere, or a question. Then they decide nothing. Reads plain words. */

const CONDITION =
  / (?:if|unless|whether|(?:must|do|should|need) not (?:think|believe|fear|worry|imagine|assume)|is not (?:that|as if|true)|would be (?:mad|crazy|foolish|silly|fools|stupid|daft)|would hate to|would not want|hope not to|should (?:you|your|we|the|there|another|a|this|it)|were (?:you|the|your)|in case|in the event|once(?! again)|until|till|when|whenever|as soon as|provided|providing|assuming|assume|presume|take it that|consider (?:it|that|yourself|your)|after (?:a|another|all|the|one) (?:\w+ )?(?:candidate|applicant|position|role|vacancy|place)s?|(?<! this )means?|this means(?! (?:that )?your?(?= ))|not mean|(?:candidates|applicants|those|people|anyone|anybody|everyone|persons|applications) (?:who|that|which)|only|how|why|(?<! (?:to|for) )which|(?<!\d )may|might|could(?! not(?= )))(?= )/g;
/** Words that make the rest conditional, anywhere within the match. */
const WITHIN =
  /(?<! (?:delighted|pleased|happy|thrilled|glad|honoured|it)) (?:if|whether|unless|until|in case|assume|presume|not mean)(?= )/;
/** Where the clause that depends on it ends and a main one begins. */
const MAIN_CLAUSE =
  / (?:[,;:] (?:then )?(?:(?:and|but) )?(?:we|i|you|your|our|the|please|it|they|this|that|regret|after|at|with|as|for|unable|not|have|no)|but|and (?:we|i|they|it|have|regret|unable|are|will)|so (?:we|i)|;)(?= )/;
const BUT = / but /;
/** "Unless your form is complete, your application will not be considered": what will be depends on it, what was decided does not. */
const OF_THE_FUTURE = / (?:will|can|able|going|may|might)(?= )/;
const AFTER =
  /^(?:(?! (?:but|and|as|so|because|who|whose) )(?: [^ ,;:?]+)){0,7} (?:until|unless|if(?! you (?:want|like|wish|accept))|before|without(?! (?:(?:making )?(?:an?|any) )?(?:hire|appointment|hiring)(?= ))|pending|till|in case)(?= )/;
const SAID_ELSEWHERE =
  / (?:either(?! the| of)|you (?:mentioned|told|said|wrote|write|informed|indicated)|letting (?:us|me) know|to hear that|(?:sorry|sad|surprised|shocked|glad|disappointed) to (?:hear|learn|read)|i see that|i understand that|mistake|in error|(?:will|would|to|shall) (?:\w+ )?(?:receive|get) (?:an?|the|our) (?:\w+ )?(?:email|e-mail|mail|letter|message|notification|notice) (?:that|saying|stating|telling)|disregard|ignore (?:our|the|my)|(?<! (?:filled|gone|went|looked|recruited|hired|search|look|off|happier|suited|placed) (?:\w+ ){0,4})elsewhere|last (?:year|time|month|season)|previous(?:ly)?|at your last|back then|back in (?:19|20)\d\d|(?:two|three|four|five|six|some|few|many|several|\d+) years? (?:ago|back)|(?:declined|rejected|refused|said no|not (?:\w+ )?(?:take|hire|appoint|select|employ)|turned)(?: to)?(?: you)?(?: down)?(?: on)? then|first time you applied|scam|fraud\w*|has not been rejected|have not been rejected|not , as)(?= )/;

/** "If you have not been invited by 1 July, you have been unsuccessful." */
const AFTER_SILENCE =
  / (?:if|should|where|unless) (?:you|we|they) (?:(?:have|had|do|did|should) )?(?:not (?:been |be )?(?:hear|heard|invited|contacted|receive|received|called|notified|approached|get|got|written|respond|responded|reply|replied)|hear nothing|heard nothing|receive no|received no)(?= )/;

export function isHypothetical(plain: string, start: number, end: number): boolean {
  const after = plain.slice(end);
  const match = plain.slice(start, end + 1);
  if (
    SAID_ELSEWHERE.test(plain) ||
    AFTER_SILENCE.test(plain.slice(0, start + 1)) ||
    WITHIN.test(match) ||
    AFTER.test(after) ||
    isAsked(after)
  )
    return true;
  // With two words of the match: "after another candidate".
  const first = plain.indexOf(' ', plain.indexOf(' ', start + 1) + 1);
  const condition = lastCondition(plain.slice(0, first < 0 ? plain.length : first + 1), start);
  if (condition === undefined) return false;
  const between = plain.slice(condition, start + 12);
  if (!MAIN_CLAUSE.test(between)) return true;
  return OF_THE_FUTURE.test(match) && !BUT.test(between);
}

/** Where the last condition that begins before the match ends. */
function lastCondition(text: string, start: number): number | undefined {
  let end: number | undefined;
  CONDITION.lastIndex = 0;
  for (let found = CONDITION.exec(text); found !== null && found.index < start; found = CONDITION.exec(text))
    end = found.index + found[0].length;
  return end;
}

/** The sentence is a question, and no new clause begins before its mark. */
const isAsked = (after: string): boolean => / \? $/.test(after) && !/ (?:[,;] |but )/.test(after);

/** "If there is a match, we will be in touch to arrange an interview": nothing is asked of the user now. "If you are still interested, would Friday suit you?" is. */
export const isPromised = (plain: string, start: number): boolean => PROMISED.test(plain.slice(0, start + 1));

const PROMISED =
  / (?:if(?! (?:you (?:are|would be) (?:still )?(?:available|free|able|happy|interested|open|comfortable|ok|okay)|still|interested|that|this|these|those|so|it|not|possible|any of|none of|you (?:accept|agree|need|want|would like|have (?:any )?questions))(?= ))|should (?:you be|your|there|we)|once(?! again)|when (?:we|you are (?:selected|shortlisted))|unless|successful candidates|there (?:might|may|could) be)(?= )/;
