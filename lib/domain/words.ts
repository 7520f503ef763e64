/** The domain's words that several files use. docs/words.md says what they mean. */

/** What the conversation is about. */
export type TimelineKind = 'application' | 'unsolicited' | 'networking';
export type Via = 'direct' | 'recruiter';
/** `interview` from when a date is known, `offer` from when these people made one. */
export type Stage = 'first-contact' | 'interview' | 'offer';
/** Where the conversation happens; advice and drafts depend on it. */
export type Channel = 'mail' | 'portal' | 'phone' | 'message' | 'in-person';

/**
 * The kind of a mail from the user. The first three open a timeline of that kind. `other` is a mail that no reader recognised. The fold
 * treats it as an answer if they wrote last, otherwise as a follow-up.
 */
export type MailKind =
  | TimelineKind
  | 'thank-you'
  | 'follow-up'
  | 'status-question'
  | 'other-offer'
  | 'answer'
  | 'small-talk'
  | 'withdrawal'
  | 'acceptance'
  | 'decline'
  | 'other';

export type Outcome = 'rejected' | 'no-openings' | 'offer' | 'in-process' | 'on-hold' | 'hired' | 'declined' | 'withdrew';

export type ClosedBecause = 'let-go' | 'stopped' | 'rejected' | 'withdrew' | 'declined' | 'hired' | 'offer-ended';

/** A person or mailbox the user writes to. `address` is lower case, `name` as they write it, or null. */
export interface Correspondent {
  readonly address: string;
  readonly name: string | null;
}

declare const brand: unique symbol;
/** Six characters a-z2-7; the first half of the tracking address. */
export type UserId = string & { readonly [brand]: 'UserId' };
/** `<user id>-<8 letters a-z>`. The letters are the tag in a draft's BCC. */
export type TimelineId = string & { readonly [brand]: 'TimelineId' };
