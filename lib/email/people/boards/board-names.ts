/** The names under which job boards and applicant tracking systems send: "Indeed Apply", "Ashby Notifications". None is an employer. */
import { applicantTrackingDomains, jobBoards } from './applicant-tracking.ts';

/** What their senders' names have around the brand. */
const AROUND =
  /(?:apply|applied|applications?|applicants?|alerts?|candidates?|careers?|jobs?|jobalerts?|notifications?|mailer|mail|messages?|messaging|updates?|news|noreply|support|care|team|recruit(?:ing|er|ment)?|hiring|talent|acquisition|human|resources|department|ats|hq|hr|people|onboarding|staffing|conversations?|invitations?|interviews?|scheduling|via|the|app|email|service|services|system|bewerbung(?:en)?|emploi|empleo)/g;
const alsoCalled = [
  'ashby',
  'bamboo',
  'lever',
  'jazz',
  'breezy',
  'pinpoint',
  'phenom',
  'nhs',
  'usa',
  'cvlibrary',
  'stellenanzeigen',
  'jobsnhs',
];
const firstLabel = (domain: string): string => lettersOf(domain.split('.')[0] ?? '');
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

let brands: ReadonlySet<string> | undefined;
const known = (): ReadonlySet<string> =>
  (brands ??= new Set(
    [...applicantTrackingDomains]
      .map(firstLabel)
      .concat(alsoCalled)
      .flatMap((name) => [name, bareOf(name)]),
  ));
const bareOf = (letters: string): string => letters.replace(AROUND, '');

/** True for a brand with or without such words, and for such words alone: "Talent Acquisition Team". */
export function isBoardsName(name: string): boolean {
  const letters = lettersOf(name.replace(/\.(?:com|co\.uk|io|de|net|org)$/i, ''));
  const bare = bareOf(letters);
  return bare === '' || known().has(letters) || known().has(bare);
}

/** Systems in which each employer sends under an address of its own: `nike@myworkday.com`, `globex+autoreply@talent.icims.com`. */
const tenantDomains: readonly string[] = [
  ...['myworkday.com', 'myworkdayjobs.com', 'icims.com', 'avature.net', 'oraclecloud.com', 'successfactors.com', 'successfactors.eu'],
  ...['ultipro.com', 'brassring.com', 'eightfold.ai', 'csod.com', 'taleo.net'],
];
export const isTenantDomain = (domain: string): boolean =>
  tenantDomains.some((each) => domain.toLowerCase() === each || domain.toLowerCase().endsWith(`.${each}`));

/** True for a job board's own mailbox. People write through it under addresses such as `inmail-hit-reply@linkedin.com`. */
export function isBoardsOwn(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return jobBoards.some((each) => domain === each || domain.endsWith(`.${each}`)) && !PASSES_ON.test(local);
}
const PASSES_ON = /(?<!no-?|not-?|not_|no_)reply|inmail|messag|conversation|nachricht/;
