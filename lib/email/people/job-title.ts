/** What somebody is, behind their name: "Ward Manager", "Head of Ward". Only words that are nobody's name: not "Cook", "Baker", "Nurse". */

/** The last word: "Ward Manager", "HR Business Partner". */
const CALLING =
  'manager|manageress|director|officer|supervisor|coordinator|consultant|engineer|developer|analyst|specialist|recruiter|assistant|administrator|executive|advis[eo]r|president|partner|founder|co-founder|owner|representative|generalist|accountant|teacher|headteacher|headmaster|headmistress|lecturer|surgeon|physician|pharmacist|therapist|physiotherapist|psychologist|scientist|researcher|editor|architect|designer|producer|secretary|superintendent|technician|electrician|instructor|trainer|registrar|curator|librarian|receptionist|controller|planner|strategist|practitioner|midwife|paramedic|associate|ceo|cto|cfo|coo|cio|cmo|hrbp';
/** The first word: "Head Nurse", "Senior Sister", "Sous Chef". */
const RANK =
  'head|chief|senior|junior|deputy|assistant|associate|vice|managing|executive|regional|general|hiring|lead|staff|charge|sous|acting|interim|clinical|technical|registered';
const NURSING = '(?:ward|staff|charge|practice|school|clinic|theatre|community|night|day|dental|veterinary|icu|er) (?:nurse|sister)';
const OFFICE = '(?:head|director|vp|svp|evp|president|chair|chairman|chairwoman|chief|dean|master) of';

const WORD = "[\\p{L}&’'/-]{1,25}";
const TITLE = new RegExp(
  `^(?:(?:the|our|your|an?) )?(?:(?:${OFFICE}|${RANK}) ${WORD}(?: ${WORD}){0,5}|(?:${WORD} ){0,4}(?:${CALLING}|team lead(?:er)?|${NURSING})(?: (?:of|for|in|at|,) ${WORD}(?: ${WORD}){0,4})?)$`,
  'iu',
);

/** The whole text is one. */
export const isJobTitle = (text: string): boolean => TITLE.test(text.slice(0, 100).trim());
