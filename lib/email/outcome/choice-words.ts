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
    electrician`,
  SOMEBODY: `
    someone
    somebody
    (another|the other|a different) FOLK
    (a|an) (internal|external|local|former|more *|better|stronger|in-house) *? (hire|transfer|FOLK)
    an internal
    (a|the) *? *? FOLK (from|with|who|whose|we)
    (his|her|my|their|our) (own)? (mate|nephew|cousin|son|daughter|brother|sister|friend|niece|apprentice|old *|own people|own staff)
    one of (their|our|his|her|the) (own|staff|lads|girls|boys|team|regulars|trainees|apprentices|temps)`,
  CHOSEN: `
    chosen
    chose
    picked
    selected
    appointed
    (gone|went|going|go) with
    (gone|went|going|go) for
    (decided|settled|agreed) on
    opted for
    plumped for
    (took|taken|taking) on
    (give|gave|given|giving|offer|offered|offering) the JOB to
    (put|putting) on
    (ended|ending) up (with|choosing|hiring|picking|going with|taking|appointing)
    (offered|given|gone|went) to
    hired
    preferred`,
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
    season`,
  /** Nothing follows that takes it back. */
  END: `
    ,
    .
    ;
    :
    $
    (mate|love|hun|pal|buddy|dear|luv|bro|boss|man|sir|madam|bud|chief) (, | . | ; | $)
    (sorry|thanks|thank you|good luck|i am|best|cheers|apologies|unfortunately|in the end|after all|yesterday|today|last (night|week)|this (morning|week))`,
  ENDED: `
    .
    ;
    $
    , (sorry|thanks|thank|good|cheers|best|so we|but thanks)
    (mate|love|hun|pal|buddy|luv|bro) (, | . | ; | $)
    (sorry|thanks|good luck|in the end|last (night|week)|yesterday)`,
};
