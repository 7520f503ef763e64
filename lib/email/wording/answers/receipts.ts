/** The short mail after `receipts on`. */
import type { MailKind } from '../../../domain/words.ts';

const kinds: Readonly<Record<MailKind, string>> = {
  application: 'an application to a posting',
  unsolicited: 'an unsolicited résumé',
  networking: 'a networking mail',
  'thank-you': 'a thank-you',
  'follow-up': 'a follow-up',
  'status-question': 'a question how things stand',
  'other-offer': 'word of another offer',
  answer: 'an answer to them',
  'small-talk': 'a few friendly words',
  withdrawal: 'a withdrawal',
  acceptance: 'your yes to their offer',
  decline: 'your no to their offer',
  other: 'a mail without a closer meaning',
};

export const receiptWords = {
  readAs: (label: string, kind: MailKind, because: string): string =>
    `Tracked for ${label}. I read your mail as ${kinds[kind]}${because === '' ? '' : `, because ${because}`}.`,
  wrong: 'If I read it wrong, answer with what it is, such as “networking” or “interview thu 3pm”. “receipts off” ends these mails.',
} as const;
