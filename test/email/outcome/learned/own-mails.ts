/** The mails and sentences of our own that leaning.ts has learned from, in groups that were written separately. */
import type { Decision } from '../../../../lib/email/outcome/read-outcome.ts';
import { byPeople, neither, type PortalMail, receipts, rejections } from '../../kind/portal-mails.ts';
import { blindHarmless, blindPromises } from '../../promises/blind-promises.ts';
import { aboutOtherThings } from '../../promises/fresh/about-other-things.ts';
import { aboutTheUser } from '../../promises/fresh/about-the-user.ts';
import { askedOfTheUser } from '../../promises/fresh/asked-of-the-user.ts';
import { dates } from '../../promises/fresh/dates.ts';
import { deniedOrSupposed } from '../../promises/fresh/denied-or-supposed.ts';
import { over } from '../../promises/fresh/over.ts';
import { silenceAndInvitations } from '../../promises/fresh/silence-and-invitations.ts';
import { spans } from '../../promises/fresh/spans.ts';
import { weekdays } from '../../promises/fresh/weekdays.ts';
import { noInterviews, strangerInterviews } from '../../promises/interview/stranger-interviews.ts';
import { fixesNothing, variedInterviews } from '../../promises/interview/varied-interviews.ts';
import { strangerHarmless } from '../../promises/stranger-harmless.ts';
import { strangerPromises } from '../../promises/stranger-promises.ts';
import { decisions } from '../decisions.ts';
import { allHarmless } from '../harmless.ts';
import { eighthLot } from '../mails/eighth-lot.ts';
import { fifthLot } from '../mails/fifth-lot.ts';
import { firstLot } from '../mails/first-lot.ts';
import { formLetters } from '../mails/form-letters.ts';
import { fourthLot } from '../mails/fourth-lot.ts';
import type { LabelledOutcome } from '../mails/labelled-outcome.ts';
import { ninthLot } from '../mails/ninth-lot.ts';
import { notes } from '../mails/notes.ts';
import { secondLot } from '../mails/second-lot.ts';
import { seventhLot } from '../mails/seventh-lot.ts';
import { sixthLot } from '../mails/sixth-lot.ts';
import { strangerMails } from '../mails/stranger-mails.ts';
import { tenthLot } from '../mails/tenth-lot.ts';
import { thirdLot } from '../mails/third-lot.ts';
import { allSaidOfOthers } from '../said-of-others.ts';
import { shortNos } from '../short-nos.ts';

const all = (decides: Decision, texts: readonly string[]): readonly LabelledOutcome[] => texts.map((text) => [decides, '', text]);
const mails = (decides: Decision, of: readonly PortalMail[]): readonly LabelledOutcome[] =>
  of.map(({ subject, text }) => [decides, subject, text]);
const first = (rows: readonly (readonly [text: string, ...unknown[]])[]): readonly string[] => rows.map(([text]) => text);

/** In the order in which they were written. */
export const lots: readonly (readonly LabelledOutcome[])[] = [
  strangerMails,
  firstLot,
  secondLot,
  thirdLot,
  fourthLot,
  fifthLot,
  sixthLot,
  seventhLot,
  eighthLot,
  ninthLot,
  tenthLot,
];

/** Promises and interviews decide nothing, and neither do sentences that only sound like a decision. */
export const ownMails: readonly (readonly LabelledOutcome[])[] = [
  ...lots,
  ...formLetters,
  ...notes,
  all('rejected', shortNos),
  Object.entries(decisions).flatMap(([decides, texts]) => all(decides as Decision, texts)),
  all('none', allHarmless),
  all('none', allSaidOfOthers),
  [...mails('rejected', rejections), ...mails('none', [...receipts, ...neither, ...byPeople])],
  all('none', [...aboutOtherThings, ...aboutTheUser, ...askedOfTheUser, ...deniedOrSupposed, ...over]),
  all('none', first([...dates, ...silenceAndInvitations, ...spans, ...weekdays])),
  all('none', [...strangerHarmless, ...first(strangerPromises)]),
  all('none', [...blindHarmless, ...first(blindPromises)]),
  all('none', [...noInterviews, ...first(strangerInterviews)]),
  all('none', [...fixesNothing, ...first(variedInterviews)]),
];
