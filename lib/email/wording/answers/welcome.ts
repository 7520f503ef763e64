/** Joining and the first tracked mail. */
import type { TimelineKind } from '../../../domain/words.ts';
import { capital } from './answers.ts';

export const welcomeWords = {
  preheader: 'Put it in Bcc of your next job mail. I remember the rest.',
  hello: (user: string | null): string =>
    `${user === null ? 'Welcome' : `Welcome, ${user}`}. From now on you need not keep in mind when to write again, and when to let it be.`,
  address: 'This is your private tracking address:',
  keep: 'Only you know it. Put it in Bcc, so that nobody else sees it.',
  minute: 'In one minute',
  steps: [
    'Open the attached contact “Job log” and save it. Typing “job” in Bcc then finds your address.',
    'With your next job mail, put it in Bcc. Or forward the last one you sent, right now.',
    'If I see no answer, I remind you at the right time: what to do, why now, and a draft.',
    'Answer a reminder with one word, such as “done”, “heard”, “later” or “stop”.',
    'When more would be pestering, I tell you kindly to let it go.',
  ],
  programs: 'Where Bcc is',
  perProgram: [
    'Gmail: tap the small arrow, or the word “Bcc”, at the right of “To”.',
    'Outlook: tap “Bcc” or the arrow at the right of “To”. In Outlook for Windows: Options, then Bcc.',
    'Apple Mail: tap “Cc/Bcc” below “To”. On a Mac: View, then Bcc Address Field.',
    'Yahoo and others: look for “CC/BCC” at the right of “To”.',
  ],
  forgot: 'Forgot it? Open the mail in “Sent” and forward it to this address. It counts just as well.',
  workAccount: 'Don’t use a work account: your employer can read it.',
  elsewhere:
    'Applied on a website, or called somebody? Tell me in one line to the same address: “applied Initech nurse” or “called Dana at Initech”.',
  contact: 'Save the contact “Tactful” too, so that my mails don’t land in spam.',
  city: 'Which city are you in?',
  cityLead: (timeZone: string): string =>
    `Answer with your city, such as “timezone Chicago”, and reminders come at nine your time. Until then I go by the clock of your mails, else by ${timeZone}.`,
  privacy: 'Your privacy, in four lines',
  privacyLines: (rawMailDays: number): readonly string[] => [
    'I see only the mails that you send me. I have no access to your inbox.',
    'I write only to you, never to an employer.',
    `Your mails themselves are erased after ${rawMailDays === 1 ? 'one day' : `${rawMailDays} days`}. I keep who, when and a short excerpt.`,
    '“privacy” says who runs this and what is kept. “stop all” ends everything.',
  ],
  /** For one tap; any other city is typed. */
  cities: ['New York', 'Chicago', 'Los Angeles', 'London', 'Berlin'],
  inCity: (city: string): string => `${city} time`,
  logCard: 'Job log',
  logCardNote: 'Put it in Bcc of your job mails.',
  fromCardNote: 'Reminds me when to follow up, and when to let go.',
  unproven:
    'Your mail provider does not sign your mails, so anybody could write in your name. Until that changes, I can take only “status”, “help”, “privacy” and “stop all” from you.',
  unprovenHelp: 'What helps: write from an address at a provider that signs, as most do, or ask yours for DKIM or SPF.',
} as const;

export const confirmWords = {
  preheader: 'Answer “yes”, and you are in.',
  lead: 'Somebody, most likely you, asked to join Tactful from this address.',
  what: 'Tactful reminds job seekers when to follow up on an application, and when to let it go.',
  ask: 'I could not see for certain that the mail came from you. If it did, answer “yes”.',
  link: 'Yes, I want to join Tactful',
  ignore: 'If it was not you, do nothing. Answer “no”, and I don’t ask here again.',
  footer: 'This one mail came because somebody wrote to me with your address. I write to nobody else about it.',
} as const;

const kinds: Readonly<Record<TimelineKind, string>> = {
  application: 'an application to a posting',
  unsolicited: 'an unsolicited résumé',
  networking: 'a networking mail',
};

export const trackingWords = {
  lead: (label: string): string => `I am keeping track of ${label}.`,
  preheader: (reminder: string | null): string => (reminder === null ? 'I keep track from here.' : `First reminder: ${reminder}.`),
  first: 'This is your first tracked mail, so I confirm it. Later ones I take in silently, unless something is in doubt.',
  readAs: (kind: TimelineKind, because: string | null): string =>
    `I read your mail as ${kinds[kind]}${because === null ? '' : `, because ${because}`}.`,
  nextHeading: 'What comes next',
  comesFrom: (address: string): string => `The reminder comes from ${address}, and only to you. If they answer before, tell me: “heard”.`,
  spam: 'If nothing has come by then, look in your spam folder. Answer “hi” to this mail once and add me to your contacts, and you will find my mails.',
  cap: (cap: number): string =>
    `I’ll suggest at most ${cap === 1 ? 'one follow-up' : `${cap} follow-ups`}. “follow-ups 1” or “follow-ups 4” changes it.`,
  questionHeading: 'One question',
  hi: 'Say hi, so that my mails find you',
} as const;

export const doubtWords = {
  kind: 'Have I read it right?',
  kindLink: (kind: TimelineKind): string => `No: it is ${kinds[kind]}`,
  timeline: (label: string): string => `I took this mail as one more of your conversation: ${label}. Is it?`,
  timelineLink: 'No: it is about another posting',
  via: (them: string): string => `Is ${them} a recruiter, who works for several employers?`,
  viaLink: (them: string): string => `${capital(them)} is a recruiter`,
  leave: 'If it is right, there is nothing to do.',
} as const;
