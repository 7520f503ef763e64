/** `delete everything`: the question, and the words at the end. */
import { dayCount } from '../plain-dates.ts';

const conversations = (count: number): string => (count === 1 ? 'one conversation' : `${count} conversations`);

export const deleteWords = {
  subject: 'Delete everything?',
  preheader: 'Nothing has been deleted yet.',
  /** `askedBy`: an address that was added in the last days; null: the user's own, beyond doubt. */
  lead: (askedBy: string | null): string =>
    `${askedBy ?? 'You'} asked me to delete everything I keep about you. Nothing has been deleted yet.`,
  what: (timelines: number): string =>
    `That means your ${timelines === 0 ? '' : `${conversations(timelines)}, your `}settings, your private address, and the emails between us. I can't bring it back.`,
  ask: 'Are you sure? Tap one and press Send.',
  yes: 'Yes, delete everything',
  no: 'No, keep it',
  copyFirst: 'Want a copy first? Reply “export”.',
  otherwise: (days: number): string => `If you do nothing, it all stays. In ${dayCount(days)} I'll forget that you asked.`,
  keptSubject: 'Nothing was deleted',
  kept: 'Good. Nothing was deleted.',
} as const;

export const goodbyeWords = {
  subject: 'Goodbye: everything is deleted',
  preheader: 'This is my last email.',
  lead: 'Everything I kept about you is deleted. This is my last email, and I keep no copy of it.',
  gone: 'Your conversations, settings, addresses and our emails are gone. Your private address no longer works.',
  stays: 'What stays, and for how long',
  staysHow: (backupDays: number, rawMailDays: number): readonly string[] => [
    backupDays === 0
      ? 'I make no backup. If the people who run this machine make one, ask them how long they keep it.'
      : `The backup of the database, for ${dayCount(backupDays)} more. It's only used to repair the whole service.`,
    `Any email of yours that's on its way right now. It's dropped unread and gone within ${dayCount(rawMailDays)}.`,
    'A scrambled number without your name, so no old backup brings you back.',
    'My emails in your own mailbox.',
  ],
  again: 'If you come back, write to start@ at this domain. We begin afresh.',
  luck: 'Good luck. Somebody out there needs what you do.',
  footer: 'You get this because you asked me to delete everything. I will not write again.',
} as const;
