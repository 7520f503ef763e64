/** What the user should know of their account, and what the operator gets. */
import type { Notice } from '../compose/facts.ts';
import { plainDay } from '../compose/plain-dates.ts';

export function notice(matter: Notice, near: { readonly year: number }): { readonly subject: string; readonly says: readonly string[] } {
  switch (matter.type) {
    case 'too-many-mails':
      return {
        subject: 'Too many mails today',
        says: [
          `More than ${matter.perDay} mails reached your tracking address today, so I keep the rest without acting on them.`,
          'If that was not you, answer “new address”: you get another one, and the old one is dead at once.',
        ],
      };
    case 'erasure-warning':
      return {
        subject: 'Shall I keep your timelines?',
        says: [
          `I have not seen you for a long time. On ${plainDay(matter.erasedOn, near)} I erase everything that I keep of you.`,
          'To keep it, answer “hi”. To have a copy, answer “export”.',
        ],
      };
    case 'paused-after-bounce':
      return {
        subject: 'My mails did not reach you',
        says: [
          'A mail of mine to you came back, so I paused your reminders.',
          'As your mail has reached me now, I go on. If your mailbox was full, there may be something to catch up on: answer “status”.',
        ],
      };
    case 'unreachable-correspondent':
      return {
        subject: 'A mail of yours came back',
        says: [
          `Your mail to ${matter.address} seems to have come back as undeliverable, so they may never have seen it.`,
          'Look for a typing error in the address, or find another way to reach them. Then send it again, with me in Bcc.',
        ],
      };
  }
}

export const operatorWords = {
  lead: (recipient: string): string => `This came to ${recipient}.`,
  from: 'From',
  subject: 'Subject',
  noSubject: '(no subject)',
} as const;
