/** The words for the slots of a choice: who was chosen, how people say so, and where such a sentence ends. */
import type { Slots } from './slots.ts';

export const choiceWords: Slots = {
  FOLK: `
    bloke
    lad
    lass
    girl
    guy
    chap
    fella
    fellow
    woman
    man
    person
    lady
    gentleman
    trainee
    finalist
    candidate
    applicant
    teacher
    nurse
    welder
    chef
    cook
    driver
    carer
    lawyer
    solicitor
    engineer
    electrician
    nanny
    tutor
    cleaner
    gardener
    barista
    waiter
    waitress
    bartender
    hairdresser
    stylist
    groomer
    mechanic
    plumber
    accountant
    paralegal
    barrister
    associate
    receptionist
    secretary
    developer
    designer
    analyst
    childminder
    pharmacist
    dentist
    vet
    doctor
    midwife
    pilot
    porter
    labourer
    apprentice
    organist
    pianist
    singer
    musician
    actor
    dancer
    performer
    librarian
    archivist
    curator
    translator
    interpreter
    journalist
    writer
    editor
    photographer
    illustrator
    tailor
    seamstress
    carpenter
    joiner
    roofer
    plasterer
    painter
    bricklayer
    groundworker
    scaffolder
    fitter
    machinist
    operator
    technician
    surveyor
    architect
    foreman
    bookkeeper
    clerk
    administrator
    assistant
    paramedic
    physio
    physiotherapist
    therapist
    optician
    radiographer
    hygienist
    phlebotomist
    lecturer
    researcher
    professor
    postdoc
    fellow
    instructor
    lifeguard
    steward
    warden
    caretaker
    housekeeper
    farmhand
    picker
    shepherd
    groom
    butcher
    baker
    florist
    sommelier
    hostess
    usher
    courier
    rider
    packer
    loader
    stevedore
    sailor
    deckhand
    skipper
    priest
    curate
    vicar
    sexton
    verger`,
  SOMEBODY: `
    someone
    somebody
    (the other|a different) FOLK
    one of the (others|other *)
    the others
    (a|an|the) (internal|external|outside|local|former|more *|better|stronger|in-house) *? (hire|transfer|colleague|FOLK)
    an internal
    (a|the) *? *? FOLK (from|with|who|whose|we)
    (his|her|my|their|our) (own)? (mate|nephew|cousin|son|daughter|brother|sister|friend|niece|apprentice|own people|own staff)
    one of (their|our|his|her|the) (own|staff|lads|girls|boys|team|regulars|trainees|apprentices|temps)`,
  CHOSEN: `
    chosen
    chose
    picked
    selected
    appointed
    (gone|went|going|go) with
    (gone|went|going|go) for
    (decided|settled|agreed) (on|for|upon)
    took
    taken
    opted for
    plumped for
    (give|gave|given|giving|offer|offered|offering) the JOB to
    (ended|ending) up (with|choosing|hiring|picking|going with|taking|appointing)
    (offered|given|gone|went) to
    preferred`,
  /** Of somebody more as well as of somebody else: "we've hired another nurse, so you won't be alone". */
  ADDED: `
    (took|taken|taking) on
    (put|putting) on
    hired
    recruited
    employed
    engaged`,
  WORKPLACE: `
    kitchen
    bar
    floor
    shop
    office
    ward
    site
    chair
    desk
    yard
    salon
    shift
    shifts
    summer
    season
    crew
    farm
    garden
    house
    team`,
  /** Nothing follows that takes it back. */
  END: `
    ,
    .
    ;
    :
    $
    (mate|love|hun|pal|buddy|dear|luv|bro|boss|man|sir|madam|bud|chief) (, | . | ; | $)
    (as|because) (he|she|they|it|we|her|his|of)
    (he|she|they) (has|have|is|was|are|had|can)
    (sorry|thanks|thank you|good luck|i am|best|cheers|apologies|unfortunately|in the end|after all|yesterday|today|last (night|week)|this (morning|week))`,
  ENDED: `
    .
    ;
    $
    , (sorry|thanks|thank|good|cheers|best|so we|but thanks)
    (mate|love|hun|pal|buddy|luv|bro) (, | . | ; | $)
    (sorry|thanks|good luck|in the end|last (night|week)|yesterday)`,
};
