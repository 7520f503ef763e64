/**
 * The etiquette of following up: one row per step, each with its reason and source. Every number of a rule is in this file.
 * Not here: how time is counted (business-days.ts), when a row applies (rules/), its words (email/wording/shared.ts).
 */

/** Five articles on following up. docs/etiquette.md sums up each. */
export type Source =
  | 'frustration'
  | 'persistent-not-pest'
  | 'how-and-when'
  | 'where-applicants-go-wrong'
  | 'follow-up-call'
  | 'their-plan'
  | 'our-choice';

/** `days` are calendar dates that end at the user's hour; `weekdays` are allowed days; `hours` are exact; `named`: the row's own time. */
export type Wait = { readonly days: number } | { readonly weekdays: number } | { readonly hours: number } | 'named';

export interface Step {
  readonly wait: Wait;
  /** How often the row may remind before their next reply or the next stage. `cap`: the user's cap on follow-ups limits it. */
  readonly times: number | 'cap';
  /** `exact` comes at its own time on any day; the others move to the next allowed weekday at the user's hour. */
  readonly timing: 'exact' | 'allowed-day';
  /** True if the step does not come from 24 December to 1 January where Christmas is a public holiday. */
  readonly christmas: 'quiet' | 'kept';
  /** Whether an unanswered reminder of this step is repeated once. */
  readonly repeated: boolean;
  /** `waits`: it asks something of a person, so it does not come while they are away. */
  readonly whileAway: 'waits' | 'comes';
  /** Whom to write to or call; `as-before`: the person the conversation is with. */
  readonly audience: 'correspondent' | 'recruiter' | 'contact' | 'interviewers' | 'user';
  /** The channel that the advice suggests first. */
  readonly channel: 'as-before' | 'mail' | 'mail-or-call' | 'call' | 'in-person';
  /** What `done` on it means: a follow-up that counts, a thank-you, an answer to their question, or just done. */
  readonly doneIs: 'follow-up' | 'thank-you' | 'answer' | 'nothing-counted';
  readonly reason: string;
  readonly source: readonly Source[];
}

const usual = {
  times: 1,
  timing: 'allowed-day',
  christmas: 'quiet',
  repeated: true,
  whileAway: 'waits',
  audience: 'correspondent',
  channel: 'as-before',
  doneIs: 'follow-up',
} as const;
const atItsTime = { ...usual, timing: 'exact', christmas: 'kept', whileAway: 'comes' } as const;

export const etiquette = {
  'application.check-in': {
    ...usual,
    wait: { days: 7 },
    channel: 'mail-or-call',
    reason: 'One to two weeks is the modal answer of those who hire; calling or writing once is normal, sooner reads as impatience.',
    source: ['persistent-not-pest', 'follow-up-call'],
  },
  'unsolicited.check-in': {
    ...usual,
    wait: { days: 14 },
    channel: 'mail-or-call',
    reason: 'Nobody waits for an unsolicited résumé, so it takes longer to be read.',
    source: ['persistent-not-pest'],
  },
  'recruiter.check-in': {
    ...usual,
    wait: { days: 7 },
    audience: 'recruiter',
    reason: 'The recruiter answers for the employer; going around the recruiter costs both.',
    source: ['persistent-not-pest'],
  },
  'recruiter.touch-base': {
    ...usual,
    wait: { days: 30 },
    times: 3,
    audience: 'recruiter',
    doneIs: 'nothing-counted',
    reason: 'With no search under way, a brief hello each month keeps you in mind without asking for anything.',
    source: ['persistent-not-pest'],
  },
  'networking.nudge': {
    ...usual,
    wait: { days: 7 },
    audience: 'contact',
    reason: 'A contact owes you nothing: write once more, with something useful for them.',
    source: ['how-and-when'],
  },
  'networking.take-over': {
    ...usual,
    wait: { days: 7 },
    audience: 'contact',
    reason: 'People who promise to pass a résumé on are busy: offer to take it off their hands.',
    source: ['how-and-when'],
  },
  'interview.ask': {
    ...atItsTime,
    wait: 'named',
    repeated: false,
    audience: 'user',
    channel: 'in-person',
    doneIs: 'nothing-counted',
    reason: 'Only they can say how and when to follow up, so ask before you leave.',
    source: ['frustration', 'persistent-not-pest', 'how-and-when'],
  },
  'interview.debrief': {
    ...atItsTime,
    wait: { hours: 1 },
    repeated: false,
    audience: 'recruiter',
    channel: 'call',
    doneIs: 'nothing-counted',
    reason: 'The recruiter speaks with the employer the same day, and should have heard from you first.',
    source: ['persistent-not-pest'],
  },
  'interview.thank-you': {
    ...atItsTime,
    wait: { hours: 2 },
    repeated: false,
    audience: 'interviewers',
    channel: 'mail',
    doneIs: 'thank-you',
    reason: 'A thank-you on the same day is noticed by two hiring managers in three, and asks for nothing.',
    source: ['persistent-not-pest', 'where-applicants-go-wrong'],
  },
  'interview.follow-up': {
    ...usual,
    wait: { hours: 48 },
    repeated: false,
    channel: 'mail',
    reason: 'Forty-eight hours after an interview is soon enough and never too soon; two sentences are enough.',
    source: ['where-applicants-go-wrong'],
  },
  'interview.check-in': {
    ...usual,
    wait: { days: 7 },
    repeated: false,
    reason: 'A week after the thank-you, with no date promised, asking where they are is expected.',
    source: ['how-and-when', 'persistent-not-pest'],
  },
  'assessment.do': {
    ...atItsTime,
    wait: 'named',
    times: 2,
    repeated: false,
    audience: 'user',
    doneIs: 'nothing-counted',
    reason: 'They set a deadline for a test: the evening before is the time to do it rested, and the day itself the last call.',
    source: ['their-plan'],
  },
  'promise.due': {
    ...usual,
    wait: 'named',
    christmas: 'kept',
    reason: 'They named a day and it has passed: late is normal, and checking in now is what was agreed.',
    source: ['frustration', 'how-and-when', 'persistent-not-pest'],
  },
  'promise.invited': {
    ...atItsTime,
    wait: 'named',
    whileAway: 'waits',
    reason: 'They said when to get in touch: do exactly that.',
    source: ['frustration', 'persistent-not-pest'],
  },
  'promise.own': {
    ...atItsTime,
    wait: 'named',
    reason: 'You said you would: doing it precisely as promised keeps the ball in your court.',
    source: ['how-and-when'],
  },
  'promise.cadence': {
    ...usual,
    wait: 'named',
    times: 'cap',
    christmas: 'kept',
    reason: 'A rhythm was agreed; their silence never speeds it up.',
    source: ['frustration'],
  },
  'promise.lapse': {
    ...usual,
    wait: 'named',
    repeated: false,
    whileAway: 'comes',
    audience: 'user',
    doneIs: 'nothing-counted',
    reason: 'They said that silence by that day means no.',
    source: ['their-plan'],
  },
  'conversation.answer': {
    ...usual,
    wait: { weekdays: 1 },
    repeated: false,
    whileAway: 'comes',
    doneIs: 'answer',
    reason: 'They asked something: the next move is yours.',
    source: ['how-and-when'],
  },
  'conversation.check-in': {
    ...usual,
    wait: { days: 7 },
    reason: 'They answered once and named no plan: after a week, ask for one.',
    source: ['persistent-not-pest'],
  },
  'follow-up.next': {
    ...usual,
    wait: { days: 14 },
    times: 'cap',
    reason: 'Two weeks after a follow-up one more is persistence, with a new purpose; decide beforehand how many.',
    source: ['how-and-when', 'follow-up-call'],
  },
  'in-process.wait': {
    ...usual,
    wait: { days: 21 },
    reason: '"In process" means wait: let them work.',
    source: ['follow-up-call'],
  },
  'on-hold.wait': {
    ...usual,
    wait: { days: 30 },
    reason: 'On hold means that nobody there can decide: a month of quiet, then one friendly question.',
    source: ['follow-up-call'],
  },
  leverage: {
    ...usual,
    wait: { days: 21 },
    repeated: false,
    whileAway: 'comes',
    reason: 'Another offer is worth telling, as information and never as a threat, after three weeks or an interview.',
    source: ['where-applicants-go-wrong', 'persistent-not-pest'],
  },
  'rejection.thank-you': {
    ...usual,
    wait: { weekdays: 1 },
    repeated: false,
    whileAway: 'comes',
    doneIs: 'thank-you',
    reason: 'A gracious thank-you after a no is remembered when the first choice falls through.',
    source: ['persistent-not-pest'],
  },
  'keep-on-file': {
    ...usual,
    wait: { weekdays: 1 },
    times: 2,
    repeated: false,
    doneIs: 'thank-you',
    reason: 'No opening today is not no: ask once to be kept on file, and once more after 90 days.',
    source: ['persistent-not-pest'],
  },
  'let-go': {
    ...usual,
    wait: { days: 14 },
    repeated: false,
    audience: 'user',
    doneIs: 'nothing-counted',
    reason: 'No step is left: one more would be pestering, and the time is better spent on somebody else.',
    source: ['frustration'],
  },
  'reminder.repeat': {
    ...usual,
    wait: { weekdays: 3 },
    repeated: false,
    audience: 'user',
    reason: 'A reminder may drown in a full inbox: the same once more, shorter, and then no more.',
    source: ['our-choice'],
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof etiquette;
export type Etiquette = Readonly<Record<StepName, Step>>;

/** Fixed times of day, in the user's zone. Rows without one come at the user's hour. */
export const clockTimes = {
  /** If the interview becomes known after the evening before, the reminder comes at once, while at least this many hours remain. */
  'interview.ask': { theDayBefore: '18:00', leastHoursBefore: 2 },
  /** The later of this time and the interview's end plus the row's wait. If that is after `latest`, the next morning. */
  'interview.thank-you': { theSameDay: '18:00', latest: '21:00', nextMorning: '08:00' },
  'assessment.do': { theDayBefore: '18:00' },
  /** If no hour was promised. */
  'promise.own': { theSameDay: '08:00' },
} as const satisfies { readonly [Name in StepName]?: Readonly<Record<string, string | number>> };

/** Numbers that belong to no single row. Each is from the design, section 2. */
export const limits = {
  /** Let-go: never sooner than this many days after the first mail or its closing date. */
  letGoEarliestDays: 28,
  /** "No openings": the second ask comes this many days after their answer. */
  keepOnFileAgainDays: 90,
  /** An offer closes after this many days without any further mail. */
  offerSilenceDays: 28,
  /** A rhythm that neither side has kept for this many days is used up. Our choice. */
  cadenceUnkeptDays: 240,
  /** "At once" means in waking hours, both included. */
  wakingFrom: '07:00',
  wakingUntil: '21:00',
  /** The assumed hour of an interview without one, so that the steps around it come on the right days. Our choice. */
  unnamedHour: '09:00',
  /** A step with an hour comes this many minutes before it. */
  minutesBeforeHour: 30,
  /** The recruiter's call and the thank-you come in one mail if they are at most this far apart. Our choice. */
  oneMailMinutes: 60,
  /** A claimed reminder that was not recorded as sent is due again after this many minutes. */
  claimMinutes: 15,
  /** A step that comes within this many minutes is on time: a schedule may take that long. Our choice. */
  onTimeMinutes: 30,
  /** A repeat that could not come for this many hours is spent. Our choice. */
  repeatSpentHours: 24,
  /** A step that fell due more than this many days before the end of a pause counts as sent. */
  spentBeforePauseEndDays: 14,
  /** A timeline gets at most one pacing note in this many days. */
  pacingNoteDays: 7,
  /** A third follow-up within this many days is too much. */
  crowdedDays: 7,
} as const;
