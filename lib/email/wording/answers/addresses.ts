/** The user's own addresses: adding one, removing one, and a new private address. */
import { confirmWords } from './welcome.ts';

/** What became of `add address` and `remove address`; said to the address that we mail. */
export type AddressOutcome = 'asked' | 'added' | 'yours' | 'ours' | 'theirs' | 'too-many' | 'removed' | 'not-yours' | 'the-last';

const says: Readonly<Record<AddressOutcome, (address: string, own: readonly string[]) => readonly string[]>> = {
  asked: (address) => [
    `I've written to ${address}. Reply to that email from there, and it's yours here.`,
    'Nothing there after a few minutes? Look in spam, or check the spelling.',
  ],
  added: (address) => [`${address} is confirmed. I'll still write to you here.`, `Wasn't that you? Reply “remove address ${address}”.`],
  yours: (address) => [`${address} is yours already. Nothing has changed.`],
  ours: (address) => [`${address} is one of mine, so it can't be yours. Nothing has changed.`],
  theirs: (address) => [`You write to ${address} about a job, and I never write to employers. Nothing has changed.`],
  'too-many': () => ["That's three new addresses today. Please try again tomorrow. Nothing has changed."],
  removed: (address, [first = '']) => [
    `${address} is removed. Emails from there no longer count.`,
    `I'll write to ${first}. To bring it back, reply “add address ${address}”.`,
  ],
  'not-yours': (address, own) => [`${address} isn't one of yours, so nothing has changed. Yours are: ${own.join(', ')}.`],
  'the-last': (address) => [
    `${address} is the only way I can reach you, so I've kept it.`,
    'Add another one first. To leave for good, reply “delete everything”.',
  ],
};

export const addressWords = {
  subject: {
    asked: 'One more step for your new address',
    added: 'Your new address is confirmed',
    yours: 'Your addresses',
    ours: 'Your addresses',
    theirs: 'Your addresses',
    'too-many': 'Your addresses',
    removed: 'One of your addresses is removed',
    'not-yours': 'Your addresses',
    'the-last': 'Your addresses',
  } satisfies Record<AddressOutcome, string>,
  says,
  preheader: 'About the addresses you write from.',
} as const;

/** To the address that somebody asked to add: it may be anybody's. */
export const confirmAddressWords = {
  subject: 'Please confirm: is this address yours?',
  preheader: 'Reply “yes” if you asked for it.',
  lead: 'Somebody, most likely you, asked to write to Tactful from this address too.',
  what: confirmWords.what,
  ask: "If that was you, reply “yes”. From then on I'll take emails from here as yours.",
  link: 'Yes, this address is mine',
  ignore: confirmWords.ignore,
  footer: "This one email came because somebody asked for it with your address. I won't write again unless you do.",
} as const;

/** To an address that was removed: its owner should know, if it was not them. */
export const addressRemovedWords = {
  subject: 'This address was removed',
  preheader: 'Nothing more comes here.',
  says: [
    'This address was removed from its Tactful account, by an email from that account.',
    "Wasn't that you? Then somebody can write from another mailbox of yours, so check that one first.",
  ],
  footer: 'This is my last email to this address.',
} as const;

export const newAddressWords = {
  subject: 'Your new private address',
  preheader: 'The old one no longer works.',
  lead: 'Here is your new private address:',
  dead: "The old one no longer works. Anything still on its way there won't reach me, so send it again.",
  card: 'Save the attached “Job log” over the old one. Everything else goes on as before.',
} as const;

/** To all addresses of a user, when a younger one of them asked to remove an older one. `day`: when it goes, in words. */
export const leavingWords = {
  subject: 'One of your addresses will be removed',
  says: (address: string, askedBy: string, day: string): readonly string[] => [
    `${address} will be removed on ${day}, because ${askedBy} asked for it.`,
    'To keep it, reply “no” from that address.',
  ],
  tapLead: 'Tap it and press Send.',
  no: 'No, keep it',
  keptSubject: 'Your address stays',
  kept: (address: string): string => `${address} stays. Nothing has changed.`,
} as const;

/** To the oldest address, when one that was added in the last days asks for what can't be taken back. */
export const askOldestWords = {
  export: {
    subject: 'Did you ask for a copy?',
    lead: (askedBy: string): string => `${askedBy} asked me for a copy of everything I keep about you.`,
    preheader: 'Nothing has been sent yet.',
    yes: 'Yes, send it here',
    kept: 'Good. Nothing was sent.',
  },
  'new-address': {
    subject: 'Change your private address?',
    lead: (askedBy: string): string => `${askedBy} asked me to change your private address.`,
    preheader: 'Nothing has changed yet.',
    yes: 'Yes, change it',
    kept: 'Good. Your private address stays as it is.',
  },
  why: (askedBy: string): string => `You added ${askedBy} in the last three days, so I'm asking here first.`,
  ask: 'Was that you? Tap one and press Send.',
  no: 'No, leave it',
  notYou: (askedBy: string): string => `Wasn't that you? Reply “remove address ${askedBy}”.`,
  otherwise: (days: string): string => `If you do nothing, nothing happens. In ${days} I'll forget that it was asked.`,
  keptSubject: 'Nothing has changed',
  needs: (oldest: string): string => `That “yes” has to come from ${oldest}. Nothing has changed.`,
} as const;
