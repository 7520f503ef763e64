/** Joining. Not here: the first tracked mail (tracking.ts). */
import { dayCount } from '../plain-dates.ts';

export const welcomeWords = {
  preheader: 'Put it in Bcc on your next job email. I remember the rest.',
  hello: (user: string | null): string =>
    `${user === null ? 'Welcome' : `Welcome, ${user}`}. From now on I'll remember when to follow up, and when to let it be.`,
  address: 'This is your private address:',
  keep: 'Put it in Bcc when you email someone about a job. Nobody else can see it there.',
  stepsHeading: 'Three steps',
  steps: [
    'Save the attached contact “Job log”. Typing “job” in Bcc then finds the address.',
    'Put it in Bcc on your next job email. Or forward your last one from Sent, right now.',
    "When it's time, I'll email you what to do, why, and a draft. You reply with one word.",
  ],
  elsewhere:
    'Applied on a website, or messaged someone? Email one line to the same address: “applied Initech nurse” or “messaged Dana at Initech”.',
  spam: (fromName: string): string => `Save the contact “${fromName}” too, so my emails don't land in spam.`,
  work: 'Use your own email account, not one from work. An employer can read those.',
  bccHeading: 'Where is Bcc?',
  bcc: [
    'Gmail: tap the small arrow beside “To”.',
    'Outlook: tap the arrow or “Bcc” beside “To”. In Outlook for Windows: Options, then Bcc.',
    'Apple Mail: tap “Cc/Bcc” under “To”. On a Mac: View, then Bcc Address Field.',
    'Yahoo and others: look for “CC/BCC” beside “To”.',
  ],
  cityHeading: 'Which city are you in?',
  city: (example: string): string =>
    `Tap one, or reply with yours, such as “timezone ${example}”. Then 9:00 is your 9:00. Until then I'll go by the clock of your emails.`,
  /** For one tap; any other city is typed. */
  cities: ['New York', 'Chicago', 'Los Angeles', 'London', 'Berlin'],
  inCity: (city: string): string => `${city} time`,
  privacyHeading: 'Your privacy',
  privacy: (rawMailDays: number): readonly string[] => [
    'I see only the emails you send me. I have no access to your inbox.',
    'I write only to you, never to an employer.',
    `I erase the emails themselves after ${dayCount(rawMailDays)}. I keep who, when, and a short excerpt.`,
    'Reply “privacy” to see who runs this. Reply “stop all” to end it.',
  ],
  logCard: 'Job log',
  logCardNote: 'Put it in Bcc on your job emails.',
  fromCardNote: 'Reminds me when to follow up, and when to let go.',
  unproven:
    "Your email provider doesn't sign your emails, so anyone could write in your name. Until it does, I can only take “status”, “help”, “privacy” and “stop all” from you.",
  unprovenHelp: 'What helps: write from a provider that signs, as most do. Or ask yours to turn on DKIM or SPF.',
} as const;

export const confirmWords = {
  preheader: 'Reply “yes”, and you are in.',
  lead: 'Somebody, most likely you, asked to join Tactful from this address.',
  what: 'Tactful reminds people who are looking for a job when to follow up, and when to let it go.',
  ask: "I couldn't tell for sure that the email came from you. If it did, reply “yes”.",
  tapLead: 'Tap it and press Send, or reply with the word.',
  link: 'Yes, I want to join',
  ignore: "If it wasn't you, do nothing. Reply “no” and I won't ask again.",
  footer: "This one email came because somebody wrote to me with your address. I won't write again unless you do.",
} as const;
