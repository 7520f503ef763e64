/** Words that stand for one another in what users remark. */
import type { Slots } from '../../outcome/slots.ts';

export const remarkSlots: Slots = {
  /** `they` is any pronoun, and any name of this conversation. */
  THEY: `
    they
    (the|their|my) (client|recruiter|consultant|boss|owner|chef|head|headteacher|foreman|matron|ward|site|shop|school|practice|receptionist|secretary|lady|guy|man|woman|people|panel|committee|director|partner|supervisor|head teacher|headmaster|branch manager|lead|gentleman|lady|sir|madam|teacher|doctor|clinic|hospital|hotel|agent|coordinator|website|portal|system)`,
  /** Who decides behind those one talks to: "she told client will give feedback". */
  CLIENT: `
    client
    panel
    management
    employer
    customer
    company
    (the|their) (client|panel|management|employer|customer|team|board|committee|director|owner|boss|manager|hiring manager|hospital|school|hotel|practice|office)`,
  SOMEBODY: `
    (someone|somebody) (else|internal|internally|with|more|cheaper|local|they|from)
    they (else|internal|internally|with|more|cheaper|local)
    another (candidate|person|applicant|one|guy|girl|woman|man)
    (an|the|their) (internal|other|external|existing) (candidate|applicant|person|hire|one)
    other (candidates|applicants|people)
    others
    (his|her|their|the) *? (nephew|niece|mate|friend|son|daughter|cousin|brother|sister|own)
    a * candidate
    their own`,
  NEWS: `
    news
    word
    reply
    response
    answer
    update
    feedback`,
  PAPERS: `
    references
    reference
    referees
    certificates
    certificate
    certs
    documents
    docs
    paperwork
    papers
    passport
    id
    portfolio
    cv
    resume
    transcript
    transcripts
    licence
    license
    dbs
    payslips
    payslip
    registration
    proof
    samples
    salary
    expectations
    availability
    notice
    visa
    details
    pin
    photos
    photo
    video
    form
    number
    address
    birth`,
  POST: `
    job
    role
    position
    post
    vacancy
    place
    spot
    gig
    contract
    opening`,
  AD: `
    ad
    advert
    advertisement
    posting
    listing
    vacancy
    job
    role
    position
    post`,
  TEST: `
    aptitude test
    skills test
    test
    challenge
    task
    assignment
    assessment
    case study
    take-home
    take home
    takehome
    exercise
    quiz
    project
    homework
    excercise
    assesment
    lesson plan
    presentation`,
  WROTE: `
    emailed
    mailed
    messaged
    chased
    contacted
    nudged
    pinged
    reminded
    prodded
    thanked
    wrote
    written
    written to
    wrote to
    replied to
    responded to
    followed up with
    checked in with
    got in touch with
    reached out to`,
  ANSWERED: `
    emailed
    replied
    answered
    responded
    wrote
    texted
    messaged
    called
    phoned
    rang
    got back
    gotten back
    came back
    come back
    wrote back
    written back
    called back
    rang back
    reached out
    been in touch
    got in touch
    text me
    (text|call|ring|mail|email|wrote|messaged) me back`,
};
