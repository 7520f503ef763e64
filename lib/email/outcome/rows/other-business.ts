/** Their confirmation of the user's withdrawal, and mails that are not about an application: alerts, surveys, accounts, approaches. */
import { rowsOf } from './row.ts';

export const otherRows = [
  ...rowsOf(
    'withdrawn',
    'strong',
    `
    your (application|candidacy|candidature) ... (has been|was|is|have been) withdrawn
    you (have)? withdrawn your (application|candidacy|candidature)
    you (have)? withdrew (your)? (application|candidacy|from)
    (confirm|confirms|confirming|confirmed|processed|received|acknowledge|noted|note|accepted|understand|respect|regarding|about) *? *? *? *? *? (withdraw|withdrawal|withdrawn|withdrawing) !if
    (removed|taken) (you|your application|your name|you application) (from|off|out of) (consideration|the|our|further) ... (as|per|at|requested|request|wish*|withdr*|declined)
    (sorry|sad|disappointed|understand|see|respect|regret) *? *? *? that you *? (decided|chosen|opted|elected|prefer|will|do|wish|want|are) *? *? *? (withdraw*|not|out|to withdraw) (to)? (continue|proceed|be joining|pursue|go|move|join*|from|your|be considered)?
    (name|application|candidacy) (has been|was|is) (removed|taken) (from|off|out of) ,, (requested|request|wish*)
    as you *? (withdrew|declined|withdrawn)
    (closed|cancelled) your application (as|at) (requested|your request|you)
    withdrawal (confirmation|confirmed|of your application|received)
  `,
    / (?:if|whether|unless|should|in case|(?:sorry|sad|regret) to (?:say|tell|inform|let|advise|report|write)|not (?:been )?(?:one of|among|amongst|the one|in the|selected|shortlisted|successful|chosen|appointed|accepted)|to withdraw ,? (?:click|use|please)|position|offer is) /,
  ),
  ...rowsOf(
    'survey',
    'strong',
    `
    (take|complete|fill|answer) *? *? *? *? (survey|feedback form|poll)
    (tell us|share|give us|let us know|hear) ... (about your *? *? (experience|application experience|candidate experience)|how we did|feedback (on|about) your)
    (provide|share|give|leave|your) feedback (on|about) *? (application|interview|candidate|experience)
    (survey|questionnaire) (takes|will take|should take) ..
    (glad|grateful|spare|love|appreciate) ... for (our|a|this) *? survey
    how (did we do|was your experience|likely are you)
    candidate experience survey
    (rate|review) (your|how easy|how was) *? (experience|interview experience|application|interview|it was)
    how was your (interview|application|experience|candidate)
    (leave|write|post|share) (a|an|your) *? (review|rating|interview experience)
    tell others about *? (interviewing|interview|working)
  `,
  ),
  ...rowsOf(
    'none',
    'strong',
    `
    (application|profile|resume|cv) (was|has been) viewed (by)?
    (viewed|looked at|opened) your *? (application|profile|resume|cv)
    recruiters *? (searching|looking|search) for you
    (weekly|daily|new|latest|top) job (matches|match|recommendations|digest)
    (appeared|appear) in *? search*
    job alert*
    (jobs|job|position|role|vacancy|search) ... you have? (saved|bookmarked|starred|liked|viewed|looked at)
    you have? (saved|bookmarked|starred|viewed) ... (job|jobs|position|role|vacancy|search)
    (your|a|the) saved (job|jobs|search|searches)
    (wants|invites|invited|like|would like|encourages) you to apply !again
    (also applied (for|to)|people who applied|others who applied)
    (companies|employers|recruiters) *? viewed you
    (new|recommended|matching|latest|more|top|similar) *? *? *? jobs (for you|matching|in|near|you might|you may|that match|at|posted|match*)
    (jobs|roles|positions|openings) *? *? (you may|you might|for you|matching your|that match|based on your|we think)
    (based on your) *? (profile|job search|preferences|recent|search)
    manage *? (job alerts|your alerts|notifications|alerts)
    (free (trial|month|week|access)|premium|upgrade|webinar|newsletter|special offer|sale|discount|coupon|invoice|subscription|package *? expire*)
    (we are|is|they are) hiring ..
    (apply now|apply today|apply here|see all jobs|view job|view all|view jobs)
    (unsubscribe|opt out) from ..
  `,
  ),
  ...rowsOf(
    'unfinished',
    'strong',
    `
    (verify|confirm|activate|verification of) (your|the) *? *? (email|account|e-mail|registration|identity)
    (security|verification|activation|one-time|confirmation|access) (code|pin|passcode)
    (finish|resume|continue) your *? *? (application|profile|registration)
    complete your *? *? (application|profile|registration) (to be considered|now|before|today|here|: | , | . | $)
    (have|did) not (completed|complete|finish|finished|submitted|submit) (your|the|an) *? *? (application|profile)
    (incomplete|unfinished|abandoned) application
    (application|profile) (is|remains) (incomplete|unfinished|not complete|waiting|in draft*|saved)
    (created|reset|registered) (an|your|a) *? (account|password)
    your account (is|has been) (ready|created|activated|set up)
  `,
    / (?:required|necessary|needed) to complete /,
  ),
  ...rowsOf(
    'approach',
    'strong',
    `
    (came across|found|saw|noticed|looked at) your (profile|background|resume|linkedin|cv|github|portfolio|experience)
    (would you be|are you|you might be|you may be) *? *? (open to|interested in) (new|exploring|hearing about|learning more|other|a|this) ..
    (open to|exploring) (new|other) (opportunit*|roles)
    (on behalf of|representing) (my|our|a) client ..
    thought of you ..
  `,
  ),
];
