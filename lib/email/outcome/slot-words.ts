/** The words for the slots of the rows, one way a line. English, as plain-words.ts leaves it. */
import { choiceWords } from './choice-words.ts';
import type { Slots } from './slots.ts';

export const slotWords: Slots = {
  ...choiceWords,
  US: `
    we
    i
    they
    (the|our) *? *? (team|manager|panel|committee|company|board|department|client|firm|school|hospital)`,
  /** Denial of what follows. */
  NEG: `
    not
    no longer
    unable to
    never
    neither
    decline* to`,
  /** Between the denial and its verb. */
  ABLE: `
    be able to be?
    able to be?
    going to be?
    (be|been|being)? in a position to
    possible (for us)? to
    be going to
    to be
    be
    been
    to
    planning to
    want to
    wish to
    feel able to
    have chosen to`,
  DECIDED: `
    decided
    chosen
    elected
    opted
    determined
    concluded
    (made|taken|reached|came to|come to) (the|a|our) (very? difficult|difficult|hard|tough|final|hiring)? (decision|conclusion|call|choice)
    (decision|choice) (is|was|has been made)`,
  GO: `
    (move|moving|moved|go|going|gone|carry|carrying|press|pressing|push|pushing) (forward|forwards|ahead|further|on|any further|along)
    (proceed|proceeding|proceeded|progress|progressing|progressed|continue|continuing|advance|advancing) (forward|ahead|further|on|any further)?`,
  TAKE: `
    take
    taking
    move
    moving
    progress
    progressing
    advance
    advancing
    bring
    bringing
    put
    putting
    carry
    carrying
    push
    pushing`,
  PICK: `
    select
    selecting
    shortlist
    shortlisting
    choose
    choosing
    consider
    considering
    pursue
    pursuing
    accept
    accepting
    progress
    progressing
    advance
    advancing
    hire
    hiring
    employ
    employing
    appoint
    appointing
    interview
    interviewing
    approve
    support`,
  PICKED: `
    selected
    shortlisted
    chosen
    picked
    accepted
    successful
    progressed
    advanced
    approved
    considered
    recommended
    included
    retained
    hired
    appointed
    invited`,
  CANDIDACY: `
    application
    applications
    candidacy
    candidature
    resume
    cv
    profile
    submission
    candidate profile
    interest
    case
    file
    bid`,
  YOURS: `
    your *? *? *? CANDIDACY
    yours
    (this|the) (application|candidacy)`,
  CANDIDATES: `
    candidate*
    applicant*
    person
    people
    individual*
    professional*
    finalist*
    contender*
    profiles
    applications
    resume
    talent`,
  OTHERS: `
    (other|another|a different|different|some other|a few other|several other|alternative|an alternative|an internal|internal|a stronger|stronger|an existing|a more|more|those|a better|better|a select) *? *? *? *? CANDIDATES
    (two|three|four|five|six|some|a few)? others
    other
    someone (else|with|whose|who)
    somebody else
    (a|the) *? (candidate|applicant) (whose|who|with|that)
    (candidates|applicants|people|individuals|those) (whose|who|with|that)`,
  /** Others that a description of the process names as well: "we move forward with candidates who pass". */
  SURELY_OTHERS: `
    (other|another|a different|different|some other|a few other|several other|alternative|an alternative|an internal|internal|a stronger|stronger|an existing|a more|more) *? *? *? *? CANDIDATES
    others
    someone (else|whose|with)
    somebody else
    (a|the) *? (candidate|applicant) whose
    (candidates|applicants|people|individuals|those) (whose|with)`,
  JOB: `
    position
    positions
    role
    roles
    post
    vacancy
    vacancies
    job
    opening
    openings
    opportunity
    requisition
    req
    internship
    traineeship
    apprenticeship
    pupillage
    fellowship
    studentship
    residency
    clerkship
    secondment
    internships
    placement
    seat
    spot`,
  WORK: `
    JOB
    (hours|shifts|work|contract|gig|place|weekends|nights|mornings|evenings|days|saturdays|sundays|chair|round)`,
  INFORM: `
    inform
    tell
    say
    let
    advise
    notify
    share
    report
    announce
    write
    convey
    communicate
    update`,
  FIT: `
    (right|best|good|strong|close|perfect|great|suitable|ideal|mutual|strong mutual|better|closest|strongest)? (fit|match)`,
  TALK: `
    interview
    interviews
    call
    chat
    conversation
    discussion
    meeting
    screen
    screening
    phone screen
    zoom
    video call
    phone call
    walkthrough`,
  ARRANGE: `
    schedule
    scheduling
    arrange
    arranging
    book
    set up
    setting up
    organise
    organize
    have
    plan
    fix
    invite you (to|for)
    inviting you (to|for)
    invited (to|for)
    invite you to *? *? (attend|join|participate in|come for|come in for)`,
  BOOKED: `
    confirmed
    scheduled
    booked
    arranged
    set
    set up
    fixed
    rescheduled
    planned
    moved
    coming up
    pushed back`,
  TEST: `
    assessment
    assessments
    test
    challenge
    codesignal
    hackerrank
    coding challenge
    case study
    take-home
    exercise
    aptitude test`,
  GLAD: `
    pleased
    delighted
    happy
    thrilled
    excited
    glad
    honoured
    honored
    proud
    overjoyed
    over the moon`,
};
