/**
 * Mails that SMTP refuses although the address exists, so that we don't accept 40 MB only to drop them. We refuse only if the refusal is
 * the same for everybody, or is about the sender's own actions, so that it does not reveal who is a user. Not here: which addresses exist
 * (recipients.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { AddressSpace } from '../../email/people/address-space.ts';
import { caps } from '../../handling/caps.ts';
import type { ServiceSettings } from '../../handling/runtime.ts';
import type { RecipientCheck } from './recipients.ts';

/** The first mail beyond the cap lets us tell the operator that more came; what comes after it is dropped. */
const mostToOperator = caps['operator-sender'].times + 1;
/** Senders counted in one day; our choice. An attacker who invents more of them in a day starts a new count. */
const mostSenders = 10_000;

interface Parts {
  readonly addresses: AddressSpace;
  readonly signUp: ServiceSettings['signUp'];
  readonly now: () => Temporal.Instant;
}

export function atTheDoor(check: (address: string) => Promise<RecipientCheck>, { addresses, signUp, now }: Parts) {
  let day = '';
  const toOperator = new Map<string, number>();
  const isOneTooMany = (sender: string): boolean => {
    const today = now().toString().slice(0, 10);
    if (today !== day || toOperator.size >= mostSenders) toOperator.clear();
    day = today;
    const count = (toOperator.get(sender) ?? 0) + 1;
    toOperator.set(sender, count);
    return count > mostToOperator;
  };
  /** `sender`: the reverse-path; '' for a bounce. */
  return async (recipient: string, sender: string): Promise<RecipientCheck> => {
    const checked = await check(recipient);
    if (checked.type !== 'accepted') return checked;
    const ours = addresses.read(checked.address);
    // For everybody, including users: if only strangers were refused, the answer would reveal who is a user.
    if (ours.type === 'service' && ours.name === 'start' && signUp.type === 'closed') return signUpClosed;
    return ours.type === 'operator' && sender !== '' && isOneTooMany(sender.toLowerCase()) ? tooManyToOperator : checked;
  };
}

const signUpClosed: RecipientCheck = {
  type: 'refused',
  code: 550,
  reason: 'No new users now. If you have a private address here, mail tactful@ this domain instead.',
};

const tooManyToOperator: RecipientCheck = {
  type: 'refused',
  code: 452,
  reason: 'Enough mails of yours to this address today. Please try again tomorrow.',
};
