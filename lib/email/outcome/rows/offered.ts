/** They offer the job. */
import { rowsOf } from './row.ts';

const NO_OFFER =
  / (?:against|rescind\w*|revok\w+|retract\w*|withdraw\w*|offer you (?:an?|the) (?:\w+ ){0,2}(?:interview|meeting|call|chat|place on|trial|slot|appointment|discount|opportunity to (?:meet|interview))|not|unable|no longer|another|someone|somebody|(?:extended|offer) (?:\w+ )?out to|to a candidate|response|leverage|other offers?|special|discount|access to|free|range|expected|expectations|depending|current ctc|offer by|(?:appreciate|thank you for) (?:\w+ ){0,4}(?:review\w*|reviewing|response|time)) /;

export const offeredRows = [
  ...rowsOf(
    'offer',
    'strong',
    `
    (GLAD|like|love|want|able) to *? *? *? (offer|extend|make) (to)? you ...
    (we|i|company|team) (are|am|is) (offering|extending|appointing) you ..
    (pleasure|honour|honor) to (offer|welcome|appoint) you ..
    (appoint|hire) you as ..
    (US|board|jury) (has|have) (selected|chosen|appointed|picked) you (for|as) ..
    (has|have) (selected|chosen|appointed|picked|hired) you (as|to be) (a|an|our|the) ..
    (extend|extends|extended) an offer (of employment|for the|to you)
    (present|presenting) you with (an|our|your) *? offer
    (GLAD|like|love|want|able) to *? *? *? (extend|offer|make|present) (you|to you)? (a|an|this|our|the) *? *? *? (offer|JOB|contract|letter of)
    (extend|extending|make|making) (to)? you (a|an|the|this|our) *? *? *? offer
    (extend|extending|present|presenting) (a|an|our|this|the) *? *? offer (to you|of employment|for the|letter)
    (GLAD|proud) to (INFORM|confirm) *? *? *? *? (you have been|you are|your) (selected|hired|chosen|appointed|selection|appointment) !to (for|as|.)
    (selected|chosen|appointed|hired|you are confirmed|been confirmed) (as|to join|to be our) (a|an|our|the|as)? ...
    you have been (selected|chosen|appointed|hired|offered) (for|to fill|the) (a|an|our|the|this)? *? *? *? *? *? *? (JOB|trainee|team) !interview
    (you have|you are|have been|been) (officially)? hired
    (your|the) (selection|appointment|hiring) (for|as|to|at|is|has)
    (attached|enclosed|find|review|sign|accept|send|receive|regarding|prepare|expect) *? *? *? *? *? (offer letter|letter of offer|letter of appointment|appointment letter|contract of employment|employment contract|job offer|offer document*)
    (offer letter|letter of offer|contract of employment|employment contract|formal offer|official offer) *? *? (is|will|attached|enclosed|follows|has|soon|by|shortly|are)
    (attached|enclosed|review) (is)? (the|your|our) *? offer
    you (have)? (got|get) the JOB
    the JOB is yours
    (welcome|have you) (to the team|aboard|on board|to join our|to our team|joining us as)
    (your|job|employment|our|this|the) offer (for|of|details|includes|package|is|from|as|we) !until
    (you are|now) (part of|a member of|joining) (the|our|*) *? *? (team|family) ..
    (onboarding|joining|pre-joining) (process|formalities|documents|forms|documentation) ..
    you ... offered (the|this|our) *? *? *? JOB
  `,
    NO_OFFER,
  ),
  ...rowsOf(
    'offer',
    'weak',
    `
    congratulations
    job offer
    offer letter
    (excited|thrilled|happy|delighted|glad|pleased) to have you (join|with us|on|as)
  `,
    NO_OFFER,
  ),
  ...rowsOf(
    'offer',
    'hint',
    `
    (salary|ctc|compensation|onboarding|joining)
    start date
  `,
    NO_OFFER,
  ),
];
