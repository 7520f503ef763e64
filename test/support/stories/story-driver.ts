/** The interface through which a story is played on any installation. Implemented by local-story.ts and test/stack/stack-story.ts. */
import type { TimelineView, UserView } from '../../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import type { Letter } from './letter.ts';

export interface Story {
  /** Mails start@ and returns the user's tracking address. */
  joins(email: string): Promise<string>;
  /** Sends a mail and returns its Message-ID after it was handled. */
  sends(letter: Letter): Promise<string>;
  /** Answers one of our mails with this text, as its recipient. */
  answers(mail: SentMail, text: string): Promise<void>;
  /** Moves the clock and returns the mails sent on the way, without the question on Fridays. */
  clockTo(instant: string): Promise<readonly SentMail[]>;
  /** Without the question on Fridays. */
  mails(to?: string): Promise<readonly SentMail[]>;
  /** The question on Fridays. It has stories of its own, and in all others it would stand between what they are about. */
  onFridays(to?: string): Promise<readonly SentMail[]>;
  source(mail: SentMail): Promise<string>;
  timelines(user: string): Promise<readonly TimelineView[]>;
  user(email: string): Promise<UserView>;
  /** Stops the service as a reboot would and starts it on the same data. Nothing fires in between. */
  restarts(clock?: string): Promise<void>;
  /** True: the mails sent to an erased user are erased too. False: SES has passed them on, so that there are none to erase. */
  readonly erasesSentMails: boolean;
  readonly domain: string;
}

export const isOnFriday = ({ subject }: SentMail): boolean => subject === 'Did you write to anyone without me?';

/** What a story sees of all mails. */
export const seenMails = (all: (to?: string) => Promise<readonly SentMail[]>): Pick<Story, 'mails' | 'onFridays'> => ({
  mails: async (to) => (await all(to)).filter((mail) => !isOnFriday(mail)),
  onFridays: async (to) => (await all(to)).filter(isOnFriday),
});

/** The rest of the interface, built from sending mails and looking up users. */
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
