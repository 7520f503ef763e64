/**
 * Remarks that have no meaning of their own among the commands, with the words that may have been meant, likeliest first.
 * Not here: single words (command-words.ts), that nothing came (no-news.ts), what comes next (next-asked.ts).
 */

const FILLER = '(?:i |we |have |has |had |am |just |finally |also |already |actually |in fact |think (?:i )?(?:have )?)*';
const A_JOB =
  '(?:(?:an? |the |my |some |this )?(?:other |another |new |different |full-time |part-time |permanent )*(?:job|work|position|role|employment|gig|post|place|contract|offer|something|one)(?: else)?(?: elsewhere| somewhere else| somewhere| at another company| with another company| with someone else| at a different company)?)';
const NEW_JOB =
  '(?:(?:an? |my |some )(?:other |another |new |different )*(?:job|position|role|gig|post)|another (?:job|position|role|one|offer|gig|post)|(?:a |an )?(?:job|work|position|role|contract|something|offer|one) (?:else(?:where)?|somewhere else|somewhere|at another company|with another company|with someone else|at a different company)|work|employment|something else|something)';
const END =
  '(?: now| already| any ?more| today| this week| last week| instead| after all| yesterday| (?:on|from|in|next|this) [a-z0-9]{2,12}(?: [a-z0-9]{2,12})?)*';
const ONE =
  '(?:this(?: one| job| position| role)?|it|them|they|that(?: one| job)?|the (?:job|position|role|company)|working (?:there|for they))';

const rows: readonly (readonly [form: string, candidates: readonly string[]])[] = [
  // "got a job!", "I found work elsewhere", "started a new job", "I've signed with someone else"
  [
    `${FILLER}(?:took|taken|accepted|accepting|got|gotten|found|started|starting|landed|secured|begun|began) ${NEW_JOB}${END}`,
    ['hired', 'withdrew'],
  ],
  [
    `${FILLER}(?:have|start|am starting|going with|went with|signed|chose|chosen) (?:an? (?:new|different|other) ${A_JOB}|another ${A_JOB}|somebody else|someone else|another company)${END}`,
    ['hired', 'withdrew'],
  ],
  [`${FILLER}signed (?:with|for|at) (?:somebody else|someone else|another company|a different company)${END}`, ['hired', 'withdrew']],
  [
    `${FILLER}(?:employed|no longer looking|not looking|stopped looking|done looking|off the market)(?: for (?:a job|work|jobs))?${END}`,
    ['hired', 'withdrew', 'stop all'],
  ],
  // "I've lost interest in this one", "it's not for me"
  [
    `${FILLER}(?:lost (?:all |my |any )?interest|not (?:really |that |so |very )?interested|no longer interested|not keen|gone off|over)(?: (?:in|on) ${ONE}| ${ONE})?${END}`,
    ['withdrew', 'stop'],
  ],
  [`${FILLER}(?:do not|no longer|not) want(?: to work (?:there|for they)| ${ONE})?${END}`, ['withdrew', 'stop']],
  [
    `(?:it |this |that )?(?:is |was )?(?:not (?:really )?for me|not (?:a |the )?(?:good |right )?fit(?: for me)?|too far(?: away)?|not worth it|too low|not enough money)${END}`,
    ['withdrew', 'stop'],
  ],
  [`${FILLER}(?:do not think )?(?:it |this |that )?is (?:not )?for me${END}`, ['withdrew', 'stop']],
  [
    `${FILLER}(?:decided|chose|chosen|going) (?:against (?:it|this|them)|not to (?:go ahead|continue|proceed|pursue (?:it|this)|take it|go(?: for it)?))${END}`,
    ['withdrew', 'declined', 'stop'],
  ],
  [
    `${FILLER}(?:not (?:going ahead|going for it|pursuing|proceeding|continuing)|will not (?:pursue|proceed|continue|go ahead))(?: with)?(?: ${ONE})?${END}`,
    ['withdrew', 'stop'],
  ],
  [`${FILLER}(?:changed my mind|having second thoughts)(?: about ${ONE})?${END}`, ['withdrew', 'stop', 'undo']],
  // "I'll take it"
  [
    `${FILLER}(?:i )?(?:will|would|want to|am going to|going to|gonna) (?:take|accept) (?:it|the job|the offer|this|this one|the position|the role)${END}`,
    ['hired', 'offer'],
  ],
  [`${FILLER}(?:said|saying) yes(?: to (?:it|they|the offer|the job))?${END}`, ['hired', 'offer']],
  [
    `(?:i )?(?:will|would|want to|am going to|going to|gonna) (?:decline|turn (?:it|the offer) down|say no)(?: (?:it|the offer|to they|to it))?${END}`,
    ['declined', 'later'],
  ],
  // "don't stop", "I'm not done yet"
  [`(?:please )?(?:do not|never|can not|no) stop(?: it| this| reminding me)?`, ['go on', 'later']],
  [
    `${FILLER}(?:not|nothing) done(?: (?:it|this|that|so|anything))?(?: yet)?|${FILLER}(?:do not|did not|not) (?:do|did|done|call|called|write|written|wrote|email|emailed|send|sent|get to)(?: (?:it|this|that|they|anything|to they))?(?: yet)?|done nothing(?: yet)?`,
    ['later', 'snooze 3 days', 'done'],
  ],
  [
    `${FILLER}(?:did not|do not|never) (?:get|got|receive|make) (?:an? |the |any |to the )?(?:second |next |final )?(?:interview|invite|invitation|offer|callback|round|cut|shortlist)s?${END}`,
    ['rejected', 'later', 'stop'],
  ],
  // "They say I'm out", "she said maybe"
  [`they (?:say|says|said|told me|tell me|think|thinks|wrote|mentioned) .{2,80}`, ['heard', 'in process', 'rejected']],
  // "left them a message", without how
  [
    `(?:had|having|did) (?:a )?(?:chat|conversation|word|catch-up|catch up|zoom|video call)(?: with they)?${END}`,
    ['heard', 'met', 'called'],
  ],
];

const patterns = rows.map(([form, candidates]) => [new RegExp(`^(?:${form})$`, 'i'), candidates] as const);

/** `phrase` in plain words, with "they" for the people it is about. */
export function candidatesOfRemark(phrase: string): readonly string[] | null {
  if (phrase.length > 120) return null;
  return patterns.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
}
