/** Notices to the user about their account, and mails to the operator. */
import type { Notice } from '../facts.ts';
import type { Reader } from '../locale.ts';
import { plainDay } from '../plain-dates.ts';

export interface NoticeWords {
  readonly subject: string;
  readonly says: readonly string[];
  /** Typed words with what they do, as one-tap answers. */
  readonly answers: readonly { readonly word: string; readonly label: string }[];
  /** The first line of the small print. */
  readonly finePrint?: string;
}

const status = { word: 'status', label: 'Show me everything open' } as const;

export function notice(matter: Notice, reader: Reader): NoticeWords {
  switch (matter.type) {
    case 'too-many-mails':
      return {
        subject: 'Many emails today',
        says: [
          `More than ${matter.perDay} of your emails reached me today. I've kept them all, but I'll confirm no more until tomorrow.`,
          'Was that you? Then all is well. If not, reply “new address”, and the old one stops working.',
        ],
        answers: [status, { word: 'new address', label: 'Give me a new private address' }],
      };
    case 'too-many-timelines':
      return {
        subject: 'More conversations than anyone can keep up',
        says: [
          `More than ${matter.most.toLocaleString('en')} of your conversations are open. I'll keep them all going, but nobody can keep up with that many.`,
          'Reply “stop” to the ones that are over.',
        ],
        answers: [status],
      };
    case 'erasure-warning':
      return {
        subject: 'Shall I keep your conversations?',
        says: [
          `It's been a long time since your last email. On ${plainDay(matter.erasedOn, reader)} I'll erase everything I keep about you.`,
          'One email from you is enough to keep it. You can also ask for a copy.',
        ],
        answers: [
          { word: 'hi', label: "Keep it; I'm still here" },
          { word: 'export', label: 'Send me a copy of everything' },
        ],
      };
    case 'conversation-erased':
      return {
        subject: 'That conversation was erased',
        says: [
          "That conversation ended more than a year ago, and I've erased it. So I couldn't do what you asked.",
          'Has it started again? Put me in Bcc on your next email.',
        ],
        answers: [status],
      };
    case 'forgotten-emails':
      return matter.said === 'yes'
        ? {
            subject: 'Send me the ones I missed',
            says: ["Good. Here's how to send them to me.", ...howToSend(matter.trackingAddress)],
            answers: [],
          }
        : {
            subject: forgottenWords.asks,
            says: [
              `${forgottenWords.asks} I can't remind you of an email I never saw.`,
              ...howToSend(matter.trackingAddress),
              "Nothing missing? Then you needn't do anything.",
            ],
            answers: [
              { word: 'no', label: 'No, you have them all' },
              { word: 'fridays off', label: forgottenWords.off },
            ],
            finePrint:
              'I ask on Fridays while something of yours is open, but only once in two weeks if I hear nothing. Reply “fridays off” to end it.',
          };
    case 'no-of-none':
      return {
        subject: 'A no that I have no conversation for',
        says: [
          `I'm sorry: that's a no${matter.name === null ? '' : ` from ${matter.name}`}. I don't track what it's about, so nothing was recorded.`,
        ],
        answers: [],
      };
    case 'mail-too-large':
      return {
        subject: 'An email was too large for me',
        says: [
          `An email to your tracking address was larger than ${matter.megabytes} MB, so I could not take it. It went to everybody else as usual.`,
          'Send me a short note instead, for example “applied Initech nurse nov 3”.',
        ],
        answers: [],
      };
    case 'unreadable':
      return {
        subject: "I couldn't read your email",
        says: [
          matter.how === 'encrypted'
            ? "Your email reached me encrypted, so I can't read it. Nothing has changed."
            : 'Your email reached me as one file, winmail.dat, that only Outlook opens. Nothing has changed.',
          'Type the word in the subject instead, such as “done”. Or send it as plain text.',
        ],
        answers: [],
      };
    case 'asked-enough':
      return {
        subject: "I'll wait",
        says: [
          "I didn't understand your last few emails, so nothing has changed. I'll ask nothing more for ten minutes.",
          'One word is enough: “done”, “snooze 3 days” or “stop”. “status” shows where things stand.',
        ],
        answers: [status],
      };
    case 'paused-after-bounce':
      return {
        subject: "My emails didn't reach you",
        says: [
          'One of my emails to you came back, so I paused your reminders.',
          "Your email has reached me, so I'll go on. Reply “status” to see what came up in between.",
        ],
        answers: [status],
      };
    case 'unreachable-correspondent':
      return {
        subject: 'One of your emails came back',
        says: [
          `Your email to ${matter.address} seems to have come back, so they may not have seen it.`,
          'Check the spelling or find another address. Then send it again, with me in Bcc.',
        ],
        answers: [],
      };
  }
}

/** In a mail of its own, or in the digest. */
export const forgottenWords = {
  asks: 'Did you write to anyone without me?',
  how: (trackingAddress: string): string =>
    `Open Sent, select up to 50 job emails, and choose “Forward as attachment”. Send that one email to ${trackingAddress}. On a phone, forward them one by one.`,
  elsewhere:
    'Applied online, or messaged someone? One line to the same address is enough: “applied Initech nurse” or “messaged Dana at Initech”.',
  off: "Don't ask me this again",
} as const;

const howToSend = (trackingAddress: string): readonly string[] => [forgottenWords.how(trackingAddress), forgottenWords.elsewhere];

export const canaryWords = {
  answer: (subject: string): string => `The test mail “${subject}” came in and was handled. This is the answer to it.`,
} as const;

export const operatorWords = {
  more: (from: string): string =>
    `(More came from ${from} than I pass on in a day. The rest of today's mail from there is kept, but not passed on.)`,
  lead: (recipient: string): string => `This came to ${recipient}.`,
  from: 'From',
  subject: 'Subject',
  noSubject: '(no subject)',
} as const;
