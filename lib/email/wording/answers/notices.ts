/** What the user should know of their account, and what the operator gets. */
import type { Notice } from '../facts.ts';
import { plainDay } from '../plain-dates.ts';

export interface NoticeWords {
  readonly subject: string;
  readonly says: readonly string[];
  /** Typed words with what they do, as one-tap answers. */
  readonly answers: readonly { readonly word: string; readonly label: string }[];
}

export function notice(matter: Notice, near: { readonly year: number }): NoticeWords {
  switch (matter.type) {
    case 'too-many-mails':
      return {
        subject: 'Too many mails today',
        says: [
          `More than ${matter.perDay} mails of yours reached your tracking address today. I take the rest in as well, but confirm none of them any more today.`,
          'If that was you, there is nothing to do: “status” shows what I keep. If it was not, ask for a new address: the old one is dead at once.',
        ],
        answers: [
          { word: 'status', label: 'Show me what you keep' },
          { word: 'new address', label: 'Give me a new tracking address' },
        ],
      };
    case 'too-many-timelines':
      return {
        subject: 'More than two thousand conversations',
        says: [
          `More than ${matter.most.toLocaleString('en')} conversations of yours are open at once. I go on with all of them, but nobody can keep so many up.`,
          'Answer “stop” to the reminders of those that are over. What is silent for long enough, I close by itself.',
        ],
        answers: [{ word: 'status', label: 'Show me all of them' }],
      };
    case 'erasure-warning':
      return {
        subject: 'Shall I keep your timelines?',
        says: [
          `I have not seen you for a long time. On ${plainDay(matter.erasedOn, near)} I erase everything that I keep of you.`,
          'A mail of yours is enough, and I keep it. You can also have a copy of it all.',
        ],
        answers: [
          { word: 'hi', label: 'Keep it: I am still here' },
          { word: 'export', label: 'Send me a copy of everything' },
        ],
      };
    case 'conversation-erased':
      return {
        subject: 'That conversation was erased',
        says: [
          'You answered a mail about a conversation that ended more than a year ago. I erase such conversations, so I could not do what you asked.',
          'Nothing else was changed. If it goes on after all, BCC me the next mail that you send, and it begins anew.',
        ],
        answers: [{ word: 'status', label: 'Show me what you keep' }],
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
    case 'paused-after-bounce':
      return {
        subject: 'My mails did not reach you',
        says: [
          'A mail of mine to you came back, so I paused your reminders.',
          'As your mail has reached me now, I go on. If your mailbox was full, there may be something to catch up on.',
        ],
        answers: [{ word: 'status', label: 'Show me what comes next' }],
      };
    case 'unreachable-correspondent':
      return {
        subject: 'A mail of yours came back',
        says: [
          `Your mail to ${matter.address} seems to have come back as undeliverable, so they may never have seen it.`,
          'Look for a typing error in the address, or find another way to reach them. Then send it again, with me in Bcc.',
        ],
        answers: [],
      };
  }
}

export const operatorWords = {
  lead: (recipient: string): string => `This came to ${recipient}.`,
  from: 'From',
  subject: 'Subject',
  noSubject: '(no subject)',
} as const;
