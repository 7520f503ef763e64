/** What tells a story, to any installation. Implemented by local-story.ts and by test/stack/stack-story.ts. */
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import type { Letter } from './letter.ts';

export interface Story {
  /** Mails start@ and answers with the user's tracking address. */
  joins(email: string): Promise<string>;
  /** Sends a mail; its Message-ID. It was handled when this returns. */
  sends(letter: Letter): Promise<string>;
  /** Answers one of our mails, as its recipient, with this text. */
  answers(mail: SentMail, text: string): Promise<void>;
  /** Moves the clock and returns what was sent on the way. */
  clockTo(instant: string): Promise<readonly SentMail[]>;
  mails(to?: string): Promise<readonly SentMail[]>;
  source(mail: SentMail): Promise<string>;
  timelines(user: string): Promise<readonly TimelineView[]>;
  user(email: string): Promise<UserView>;
  /** Stops the service as a reboot would, and starts it on the same data; nothing fires in between. */
  restarts(clock?: string): Promise<void>;
  /** What was sent to somebody who leaves is erased with the rest; false: SES passed it on, and nobody here has it to erase. */
  readonly erasesSentMails: boolean;
  readonly domain: string;
}

/** The rest of a story, once mails can be sent and people asked after. */
export function conversation({ sends, user }: Pick<Story, 'sends' | 'user'>): Pick<Story, 'joins' | 'answers'> {
  return {
    async joins(email) {
      await sends({ from: email, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' });
      return (await user(/<([^<>]+)>/.exec(email)?.[1] ?? email)).trackingAddress;
    },
    async answers(mail, text) {
      await sends({ from: mail.to, to: mail.replyTo ?? mail.from, subject: `Re: ${mail.subject}`, text });
    },
  };
}

export const domain = 'tactful.test';
