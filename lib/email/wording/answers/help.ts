/** Help, status and the typed words. */
export const helpWords = {
  preheader: 'One word is enough. Nothing has changed.',
  notUnderstood: 'I read this, and did not understand it:',
  nothingChanged: 'Nothing has changed. One of these words, alone in the first line, is what I understand:',
  lead: 'One of these words, alone in the first line of a mail to me, is enough:',
  reminders: 'In answer to a reminder',
  always: 'At any time',
  notes: 'In one line to your tracking address',
} as const;

type Entries = readonly (readonly [word: string, meaning: string])[];

export const reminderCommands: Entries = [
  ['done', 'I wrote to them'],
  ['called', 'I called; “voicemail” if nobody answered'],
  ['heard', 'They answered me; “heard, they decide by dec 4” if they named a day'],
  ['later', 'Ask me again in 3 working days'],
  ['snooze 3 days', 'Or “snooze 2 weeks”, “wait until monday”'],
  ['in process', 'They said that it is in process'],
  ['interview thu 3pm', 'Also “interview cancelled”, and “met” when it is over'],
  ['rejected', 'Also “no openings”, “offer”, “declined”, “withdrew”, “hired”'],
  ['applied nov 3', 'Sets the date right; so do “company Acme” and “contact jo@acme.com”'],
  ['undo', 'Takes the last word back, a setting too'],
  ['stop', 'No more about this one'],
];

export const generalCommands: Entries = [
  ['status', 'All your timelines, what comes next, and your settings'],
  ['pause 2 weeks', 'Quiet for a while; “resume” ends it'],
  ['timezone Chicago', 'Your city, so that nine is nine'],
  ['hour 8', 'When reminders come; “country FR” for its public holidays'],
  ['follow-ups 3', 'How many follow-ups I suggest at most'],
  ['digest weekly', 'Your week at a glance, on Mondays; “digest off” ends it'],
  ['receipts on', 'Each tracked mail is confirmed'],
  ['quiet on', 'I do as you say without answering'],
  ['discreet on', 'The subjects of my mails name nobody'],
  ['add address jo@new.com', 'You write from there too; also “remove address jo@new.com”'],
  ['new address', 'Another tracking address; the old one is dead at once'],
  ['privacy', 'Who runs this, and what is kept'],
  ['export', 'A copy of all that I keep; “import” with the file attached brings it back'],
  ['stop all', 'Ends everything'],
  ['delete everything', 'Erases all that I keep of you; I ask once before'],
];

export const noteCommands: Entries = [
  ['applied Initech nurse', 'You applied on a website'],
  ['called Dana at Initech', 'Also “messaged”, “met”, “dropped off résumé at”'],
  ['they called, decide by friday', 'They got in touch with you'],
];

export const statusWords = {
  none: 'You have no timelines yet. Put your tracking address in Bcc of your next job mail, and the first one begins:',
  lead: (open: number): string =>
    open === 0 ? 'No timeline is open.' : open === 1 ? 'One timeline is open.' : `${open} timelines are open.`,
  typed: 'Tap a line, or answer with number and word, several in one: “1 heard, 2 stop”.',
  closed: 'Closed',
  closedBecause: {
    'let-go': 'you let it go',
    stopped: 'you stopped it',
    rejected: 'they said no',
    withdrew: 'you withdrew',
    declined: 'you declined',
    hired: 'you were hired',
    'offer-ended': 'the offer ended',
  },
  preheader: (first: string | null): string => first ?? 'Nothing is tracked yet.',
  more: (count: number): string => `and ${count} more`,
  address: 'Your tracking address:',
  settings: 'Your settings',
} as const;
