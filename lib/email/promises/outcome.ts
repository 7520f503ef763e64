/** A decision that a correspondent's mail states. One table per decision, with the phrases that only look like it. */
import type { Outcome } from '../../domain/words.ts';
import { anyOf } from '../any-of.ts';

export type StatedOutcome = Extract<Outcome, 'rejected' | 'no-openings' | 'in-process' | 'offer'>;

interface OutcomeRow {
  readonly outcome: StatedOutcome;
  readonly says: RegExp;
  readonly unless: RegExp;
}

const HYPOTHETICAL = /\b(?:if|whether|unless|should you|in case|may|might|would)\b|\?\s*$/i;

// A rejection before "we will keep your résumé on file", which is its comfort.
const rows: readonly OutcomeRow[] = [
  {
    outcome: 'rejected',
    says: anyOf(
      /\b(?:decided|chosen|elected|opted|going|have decided) (?:not )?to (?:move|go|proceed|progress|continue)(?: \w+)? with (?:other|another|a different|someone|somebody|candidates?)\b/,
      /\b(?:decided|chosen|elected|opted) not to (?:move|go|proceed|progress|continue|take|pursue|invite|offer|shortlist)\b/,
      /\b(?:moving|gone|going|moved|proceeding|proceeded|progressing) (?:forward |ahead |on )?with (?:other|another|a different) (?:\w+ )?(?:candidates?|applicants?|persons?)\b/,
      /\b(?:you|your application|your candidacy) (?:have|has|were|was|are|is)(?: \w+)? (?:not (?:been )?(?:successful|selected|shortlisted|short-listed|chosen|progressed)|unsuccessful|been (?:unsuccessful|rejected|declined))\b/,
      /\b(?:not|unable to|cannot|won't|will not) (?:be )?(?:mov(?:e|ing)|tak(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|go(?:ing)?) (?:you |your (?:application|candidacy) |it )?(?:forward|further|ahead|with your)\b/,
      /\b(?:position|role|post|vacancy|job) (?:has|is|was) (?:now |already |since )?(?:been )?filled\b(?! with)/,
      /\b(?:regret|sorry) to (?:inform|tell|say|advise|let)\b[^.!?]{0,100}\b(?:not|unsuccessful|other|another|unable|filled|rejected)\b/,
      /\b(?:unable|not able|regret (?:that )?(?:we|i) (?:are|am) unable|cannot|can't|not be able) to (?:offer|invite) you\b(?! (?:another|a different|any other|more than))/,
      /\b(?:decided|chosen|elected|opted|prefer(?:red)?) (?:to )?(?:pursue|hire|select|appoint|offer|shortlist|choose|advance|interview|in favou?r of|for|on|with) (?:the (?:\w+ )?(?:to )?)?(?:other|another|a different|someone else|somebody else)(?: \w+)?\b/,
      /\b(?:selected|chosen|hired|appointed) (?:another|a different|other|someone else|somebody else)\b|\b(?:go|going|gone|move|moving|moved) in (?:a|another) (?:different )?direction\b/,
      /\b(?:no longer|not) (?:being |be )?(?:considered|under consideration|in consideration|shortlisted|short-listed)\b(?! (?:until|before))/,
      /\b(?:other|another) (?:candidates?|applicants?)(?:' \w+)? (?:more closely|better|whose|who|was|were|has|have)\b[^.!?]{0,60}\b(?:match|meet|fit|suit|offered|chosen|selected|appointed|requirements|experience|qualifications)/,
      /\b(?:qualifications?|profile|experience|background|skills)\b[^.!?]{0,30}\b(?:do|does|did) not (?:\w+ )?(?:match|meet|fit|correspond|align)\b/,
      /(?:\bnot|n't)\b[^.!?]{0,40}\b(?:tak(?:e|ing)|mov(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|invit(?:e|ing)) (?:you|your (?:application|candidacy|candidature)) (?:to|through|forward|further)\b|\bnot (?:be )?(?:progress|proceed|continu|advanc)(?:e|ing)? (?:with )?your (?:application|candidacy)\b/,
      /\b(?:you|your application|application)\b[^.!?]{0,20}\b(?:was|were|is|has been|have been) not (?:\w+ )?(?:successful|selected|shortlisted|short-listed|accepted|chosen)\b/,
      /(?:\bnot|n't)\b[^.!?]{0,25}\b(?:the )?(?:right|best|good|strong) (?:fit|match)\b/,
      /\bnot (?:the right|a good|the best|quite the right) (?:fit|match)\b|\b(?:offered the (?:position|role|job|post)|chosen|selected|hired|appointed) (?:to )?(?:another|a different|other) (?:candidate|applicant|person)/,
    ),
    unless: anyOf(
      /\b(?:if|whether|unless|should you|in case)\b|\?\s*$/,
      /\b(?:assume|consider) (?:that )?(?:you|your)\b/,
      /\bapologi[sz]e\b.{0,40}\bdelay/,
    ),
  },
  {
    outcome: 'offer',
    says: anyOf(
      /\b(?:pleased|delighted|happy|thrilled|excited|glad) to (?:be able to )?(?:formally )?(?:offer|extend)(?: to)? you\b/,
      /\b(?:would like|want|like) to (?:formally )?(?:offer you|extend (?:you )?an offer|make you an offer)\b/,
      /\b(?:extend(?:ing)?|mak(?:e|ing)) you (?:\w+ )?an offer\b|\b(?:extend|extending) an offer(?: of employment)?\b/,
      /\b(?:attached|enclosed|find) (?:\w+ ){0,3}(?:offer letter|letter of offer|contract of employment|employment contract)\b|\b(?:offer letter|letter of offer) (?:is )?(?:attached|enclosed)\b/,
      /\byou(?:'ve| have) got the job\b|\bthe (?:job|position|role) is yours\b/,
    ),
    unless: anyOf(
      /\b(?:if|whether|unless|should you|in case)\b|\?\s*$/,
      /\boffer you (?:an?|the) (?:\w+ ){0,2}(?:interview|meeting|call|chat|place on|trial|slot|appointment|discount|opportunity to (?:meet|interview))\b/,
      /\b(?:not|unable|cannot)\b|n't\b/,
    ),
  },
  {
    outcome: 'no-openings',
    says: anyOf(
      /\b(?:no|not have any|don't have any|do not have any|without any|no current|not currently have any|have no) (?:\w+ )?(?:openings?|vacanc(?:y|ies)|open positions?|positions? (?:available|open)|suitable (?:positions?|roles?|vacanc\w+))\b/,
      /\b(?:not|aren't|isn't) (?:currently |presently |actively )?(?:hiring|recruiting|looking (?:for|to hire))\b/,
      /\b(?:nothing|no roles?|no jobs?|no positions?|no work)(?: \w+)? (?:suitable|available|open|right now|at the moment|at present|at this time|currently)\b/,
      /\b(?:keep|hold|retain|place) your (?:resume|cv|details|application|information)\b[^.!?]{0,20}\b(?:on|in) (?:file|our (?:files|database|records|talent))/,
      /\bhiring freeze\b/,
    ),
    unless: HYPOTHETICAL,
  },
  {
    outcome: 'in-process',
    says: anyOf(
      /\b(?:still|currently) (?:\w+ )?(?:in process|in progress|under review|being (?:reviewed|considered|processed)|reviewing|interviewing|deliberating|working (?:on|through)|going through|considering)\b/,
      /\b(?:application|candidacy|it|process) (?:is|are) (?:still )?(?:in process|in progress|under (?:review|consideration)|being (?:reviewed|considered|processed)|ongoing|on-going|with the)\b/,
      /\bin the process of (?:reviewing|interviewing|selecting|shortlisting|evaluating|considering|going)\b/,
      /\b(?:we|i)(?:'ll| will) (?:notify|inform|contact|let) you (?:know )?(?:once|when|as soon as)\b/,
      /\b(?:no|not (?:yet )?(?:made|reached|come to)) (?:a )?(?:final )?decision (?:has been made|yet|so far)\b|\bnot (?:yet )?(?:made|reached) (?:a|any|our) (?:\w+ )?decision\b/,
    ),
    unless: /\bif you are (?:selected|shortlisted|successful)\b|\?\s*$/i,
  },
];

/** The first decision in the table's order that any sentence states. */
export function readOutcome(sentences: readonly string[]): StatedOutcome | null {
  for (const { outcome, says, unless } of rows) {
    if (sentences.some((sentence) => says.test(sentence) && !unless.test(sentence))) return outcome;
  }
  return null;
}
