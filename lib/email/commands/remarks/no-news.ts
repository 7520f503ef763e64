/** "ghosted", "still no reply": that nothing came is no event. It is answered with what comes next. Not here: the answer (compose/mails). */

/** The taps below the answer, as typed words. */
export const noNewsTaps: readonly string[] = ['stop', 'rejected', 'snooze 1 week'];

const NEWS = '(?:news|reply|replies|response|responses|answer|answers|word|feedback|reaction|update|updates|callback|revert)';
const WROTE =
  '(?:replied|answered|responded|reacted|written|wrote|called|phoned|rang|texted|messaged|emailed|contacted|reply|answer|respond|react|write|call|phone|text|message|email|contact|got|gotten|get|come|came)(?: me| us)?';
const TAIL =
  '(?: (?:yet|as yet|still|so far|further|more|else|new|at all|back|again|ever|anything|to (?:me|us|it|that)|from they|by they|to my (?:email|mail|message|application|follow-up)|' +
  'until now|till now|after (?:that|the interview|my interview|my follow-up)|since(?: then| the interview)?|' +
  '(?:and |but |so |i am |am )*(?:just|still|only) waiting|i (?:think|guess|suppose|fear)|it seems|apparently|probably|maybe))*';

const forms: readonly RegExp[] = [
  `(?:there (?:is|was|has been) )?(?:no|zero|not a|without) ${NEWS}`,
  '(?:still|absolutely|heard|i heard|i have heard|have heard|i got|got) nothing',
  'nothing (?=yet|so far|back|from|at all|since|until|till)(?:yet|so far|back|from they|at all|since|until now|till now)',
  `(?:i |we )?(?:have not|had not|did not|do not|never|have never) (?:hear|heard|get|got|gotten|receive|received|have|had)(?: (?:anything|a thing|a word|any ${NEWS}|an? ${NEWS}))?`,
  `they (?:have not|has not|did not|never|have never|has never|do not|does not) (?:even |ever )?${WROTE}`,
  `(?:never|nobody|no one|none of they)(?: has| have| ever| even)* ${WROTE}`,
  'ghosted (?:me|us)',
  // "not rejected, just waiting", "no offer yet", "not hired yet"
  '(?:i |they )?(?:(?:am|was|were|have|has|been|did|is|are) )*(?:not|never) (?:been |yet )*(?:rejected|turned down|hired|heard|offered(?: (?:anything|the job|a job|it))?|invited|selected|interviewed|accepted|decided|made up their minds?|chosen)(?: (?:me|anyone|anything))?',
  '(?:i )?(?:have |got |there is )?(?:no|not an?|without an?|no word of an?) (?:job )?(?:offer|rejection|decision|invitation|invite|yes or no|result|outcome|verdict)s?',
  '(?:i )?(?:have |got |there is )?(?:no|not an?) interview(?: date)?(?= (?:yet|so far))',
  '(?:i )?(?:have |got )?(?:neither )?(?:no )?(?:yes |offer )?(?:n?or )(?:a )?(?:no|rejection)',
  '(?:i |we )?(?:think |guess )?(?:i |we )?(?:(?:am|was|were|got|have been|been|am being|being|getting|have got) )?ghosted',
  '(?:(?:i )?(?:think|guess|suppose|feel like) )?they (?:(?:just|have|has|are|is) )*(?:ghosted|ghosting)(?: me| us)?',
  'they (?:(?:just|have|has|are|is) )*(?:gone|went|been|remained|stayed) (?:silent|quiet|dark|radio silent)',
  '(?:it is |it has been )?(?:complete |total |dead |just |only |nothing but )?(?:radio silence|silence|crickets)',
  'not (?:a|one) (?:peep|sound|thing|single (?:word|reply|answer))(?: from they)?',
  'no luck',
  // "not heard owt", "heard nowt from them"
  '(?:i |we )?(?:have )?(?:(?:still )?not (?:yet )?(?:heard|had|got|received)(?: (?:owt|anything|a thing|a word|a peep|a dicky bird|a sausage|back|any NEWS))?|(?:heard|had|got) (?:nowt|diddly|zilch|nada|sod all|naff all))'.replace(
    'NEWS',
    NEWS,
  ),
  '(?:nada|zilch|zip)',
  '(?:they )?(?:have |has )?left me (?:hanging|on read|on seen|in the dark|waiting)',
  '(?:i am |am |we are )?(?:still )?waiting(?: to hear| for they| on they| for (?:an? |any |the )?(?:answer|reply|response|news|revert|feedback|update|call|decision)(?: from they)?)?',
].map((form) => new RegExp(`^(?:(?:but|and|so|still|sadly|unfortunately|again|apparently|basically) )*${form}${TAIL}$`, 'i'));

/** `phrase` in plain words, with "they" for the people it is about. */
export const saysNoNews = (phrase: string): boolean => {
  const words = phrase
    .replace(/[.,;:!]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= 80 && /\w\s|ghosted|silence|crickets|nada|zilch/i.test(words) && forms.some((form) => form.test(words));
};
