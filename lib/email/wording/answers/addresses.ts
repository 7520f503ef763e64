/** The user's own addresses: adding one, removing one, and a new tracking address. */
import { confirmWords } from './welcome.ts';

/** What became of `add address` and `remove address`; said to the address that we mail. */
export type AddressOutcome = 'asked' | 'added' | 'yours' | 'ours' | 'theirs' | 'too-many' | 'removed' | 'not-yours' | 'the-last';

const bare: Readonly<Record<AddressOutcome, (address: string, own: readonly string[]) => readonly string[]>> = {
  asked: (address) => [
    `I have written to ${address}. Answer that mail from there, and the address is yours here.`,
    'If no mail of mine is there in a few minutes, look in the spam folder, or whether the address is right.',
  ],
  added: (address) => [
    `${address} is confirmed: I take mails from there as I take those from here.`,
    `My mails still come here. If that was not you, answer “remove address ${address}”.`,
  ],
  yours: (address) => [`${address} is yours already. Nothing has changed.`],
  ours: (address) => [`${address} is an address of mine, so it can’t be one of yours. Nothing has changed.`],
  theirs: (address) => [`You write to ${address} about a job, and I never write to those you write to. Nothing has changed.`],
  'too-many': () => ['You have asked me to write to three new addresses today. Please ask again tomorrow; nothing has changed.'],
  removed: (address, [first = '']) => [
    `${address} is no address of yours any more: nothing is sent there, and mail from there counts as a stranger’s.`,
    `My mails come to ${first}. “add address ${address}” brings it back, after one answer from there.`,
  ],
  'not-yours': (address, own) => [`${address} is none of your addresses, so nothing has changed. These are: ${own.join(', ')}.`],
  'the-last': (address) => [
    `${address} is the only address I can reach you at, so I keep it.`,
    'Add another one first, such as “add address jo@example.com”. To leave altogether, answer “delete everything”.',
  ],
};

export const addressWords = {
  subject: {
    asked: 'One step more for your new address',
    added: 'Your new address is confirmed',
    yours: 'Your addresses',
    ours: 'Your addresses',
    theirs: 'Your addresses',
    'too-many': 'Your addresses',
    removed: 'An address of yours is removed',
    'not-yours': 'Your addresses',
    'the-last': 'Your addresses',
  } satisfies Record<AddressOutcome, string>,
  says: bare,
  preheader: 'About the addresses that you write from.',
} as const;

/** To the address that somebody asked to add: it may be anybody's. */
export const confirmAddressWords = {
  subject: 'Please confirm: is this address yours?',
  preheader: 'Answer “yes” if you asked for it.',
  lead: 'Somebody, most likely you, asked to write to Tactful from this address too.',
  what: confirmWords.what,
  ask: 'If that was you, answer “yes”. From then on a mail from here counts as one of theirs.',
  link: 'Yes, this address is mine',
  ignore: confirmWords.ignore,
  footer: 'This one mail came because somebody asked for it with your address. I write to nobody else about it.',
} as const;

/** To an address that was removed: its owner should know, if it was not them. */
export const addressRemovedWords = {
  subject: 'This address was removed',
  preheader: 'Nothing more comes here.',
  says: [
    'This address was removed from its Tactful account, by a mail from that account. Nothing more comes here.',
    'If it was not you, somebody can write from another mailbox of yours: look after that one first.',
  ],
  footer: 'This is the last mail to this address. I write to nobody else about it.',
} as const;

export const newAddressWords = {
  subject: 'Your new tracking address',
  preheader: 'The old one is dead as of now.',
  lead: 'This is your new tracking address:',
  dead: 'The old one is dead as of now. What is still on its way to it does not reach me, so send that again.',
  contact: 'Open the attached contact “Job log” and save it over the old one. Typing “job” in Bcc then finds the new address.',
  keep: 'Your timelines and reminders go on as before, and drafts in new mails of mine use the new address.',
} as const;
