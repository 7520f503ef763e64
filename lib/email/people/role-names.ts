/**
 * Whether a mailbox shows what somebody is in place of who: "Head Chef", "Hiring Manager", "Front Desk". Stricter than job-title.ts, which
 * reads what stands behind a name: here "Amy Head", "Tom Cook" and "Karen Recruiter" have to stay people.
 */

/** In the field or the house: "Practice Manager", "Ward Sister", "Duty Supervisor". */
const FIELD =
  'hiring|recruiting|recruitment|resourcing|talent|people|hr|human resources|personnel|staff|staffing|training|store|shop|retail|practice|ward|office|duty|kitchen|pastry|bar|bars|beverage|food|catering|restaurant|cafe|hotel|club|pub|site|plant|factory|production|quality|operations|operational|sales|marketing|project|program|programme|product|data|delivery|technical|engineering|software|it|finance|financial|payroll|account|accounts|commercial|business|legal|nursing|nurse|care|home|clinic|clinical|medical|dental|patient|theatre|unit|school|nursery|department|faculty|branch|area|regional|district|depot|warehouse|logistics|fleet|transport|yard|lab|laboratory|floor|shift|team|night|day|front of house|foh|housekeeping|reservations|reservation|events|event|bookings|booking|facilities|maintenance|workshop|service|customer|client|studio|salon|spa|gym|centre|center|community|volunteer|admissions|estate|lettings|property';
/** Above or below others: "Head Chef", "Sous Chef", "Deputy Head". */
const RANK =
  'head|chief|senior|junior|deputy|assistant|associate|vice|managing|executive|exec|general|lead|principal|sous|acting|interim|second|first|co';
const CALLING =
  'manager|manageress|director|officer|supervisor|co-?ordinator|consultant|recruiter|assistant|administrator|admin|executive|representative|adviser|advisor|partner|lead|leader|chef|sister|matron|headteacher|headmaster|headmistress|bursar|principal|receptionist|secretary|foreman|forewoman|owner|landlord|landlady|boss|generalist|specialist|engineer|controller|scheduler|planner';
/** Surnames too. They are a calling only behind a rank or as the ward's. */
const ALSO_SURNAME =
  'cook|nurse|teacher|waiter|baker|butcher|gardener|porter|housekeeper|barista|bartender|brewer|buyer|barber|steward|head|coach';
const DESK =
  'front desk|front office|back office|front of house|head office|main office|school office|reception|receptionist desk|the kitchen|kitchen|bookings|reservations|events|enquiries|inquiries|customer (?:service|care)s?|the (?:manager|chef|boss|owner|team|office)|hr business partner|nurse in charge|shift in charge|people (?:and|&) culture';
const OFFICE = '(?:head|director|vp|svp|president|chair|chief|dean|master|manager) of (?:[\\p{L}&-]{2,20} ?){1,5}';

const ROLE = new RegExp(
  `^(?:(?:the|our|your|an?) )?(?:${DESK}|${OFFICE}|(?:(?:${FIELD}|${RANK}) (?:(?:and|&) )?){0,4}(?:${CALLING})|(?:(?:${FIELD}) ){0,2}(?:${RANK}) (?:${ALSO_SURNAME})|(?:ward|staff|charge|practice|school|clinic|community|night|dental|veterinary) nurse|night porter)s?$`,
  'iu',
);

/** The whole shown name is one. */
export const isRoleName = (shown: string): boolean =>
  ROLE.test(
    shown
      .slice(0, 80)
      .replace(/[.!]+$/, '')
      .trim(),
  );
