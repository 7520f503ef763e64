/** Mails that a job seeker sends, to try the service with. They are worded so that the readers recognise them. */
export interface Sample {
  readonly label: string;
  /** Its recipient: `start@`, the correspondent with us in BCC, or the user's tracking address alone. */
  readonly to: 'start' | 'correspondent' | 'log';
  /** A tag of the tracking address, for what the words alone don't say for certain. */
  readonly tag: string | null;
  /** The recipient if the form names nobody, a different one each time; empty: the user's last recipient. */
  readonly people: readonly string[];
  readonly subject: string;
  readonly text: (facts: SampleFacts) => string;
}

export interface SampleFacts {
  readonly me: string;
  readonly them: string;
  readonly theirAddress: string;
  /** Now, as a header writes it. */
  readonly date: string;
}

const employers = [
  'Dana Reyes <dana.reyes@initech.example>',
  'Ahmed Haddad <ahmed.haddad@globex.example>',
  'Ines Moreau <ines.moreau@clinique-lys.example>',
  'Kofi Mensah <kofi.mensah@riverside-care.example>',
  'Yuki Tanaka <yuki.tanaka@hooli.example>',
];
const recruiters = ['Tom Bridge <tom@bridge-recruiting.example>', 'Sara Lind <sara.lind@northstaff.example>'];
const hospitals = ['Miriam Okafor <m.okafor@stcatherine.example>', 'Paul Weber <paul.weber@marienhaus.example>'];
const contacts = ['Per Lindqvist <per.lindqvist@example.org>', 'Aisha Khan <aisha.khan@example.net>'];

export const samples = {
  join: {
    label: 'Join: the first mail to Tactful',
    to: 'start',
    tag: null,
    people: [],
    subject: 'Hello',
    text: () => 'Please sign me up.',
  },
  application: {
    label: 'Apply to a posting',
    to: 'correspondent',
    tag: null,
    people: employers,
    subject: 'Application: Registered nurse, night shift',
    text: ({ me, them }) =>
      letter(
        them,
        me,
        'I would like to apply for the position of registered nurse that you advertised. My résumé is attached.',
        'I look forward to hearing from you.',
      ),
  },
  recruiter: {
    label: 'Apply through a recruiter',
    to: 'correspondent',
    tag: 'recruiter',
    people: recruiters,
    subject: 'Application: Registered nurse, through your agency',
    text: ({ me, them }) => letter(them, me, 'please find my application attached, for the nursing position that your client advertised.'),
  },
  unsolicited: {
    label: 'Send a résumé unasked',
    to: 'correspondent',
    tag: 'unsolicited',
    people: hospitals,
    subject: 'Registered nurse, looking for a new team',
    text: ({ me, them }) =>
      letter(them, me, 'I have not seen a posting of yours, and would still like to introduce myself. My résumé is attached.'),
  },
  networking: {
    label: 'Write to a contact',
    to: 'correspondent',
    tag: 'networking',
    people: contacts,
    subject: 'Hello from an old colleague',
    text: ({ me, them }) =>
      letter(them, me, 'we worked together on ward 4. I am looking around, and would be glad of twenty minutes of your advice.'),
  },
  answer: {
    label: 'Forward an answer of theirs',
    to: 'log',
    tag: null,
    people: [],
    subject: 'Fwd: Re: Application: Registered nurse, night shift',
    text: ({ them, theirAddress, date }) =>
      [
        '---------- Forwarded message ---------',
        `From: ${them} <${theirAddress}>`,
        `Date: ${date}`,
        'Subject: Re: Application: Registered nurse, night shift',
        '',
        'Thank you for your application. We will be in touch next week.',
        '',
        them,
      ].join('\n'),
  },
  own: { label: 'Words of your own', to: 'correspondent', tag: null, people: employers, subject: '', text: () => '' },
} as const satisfies Record<string, Sample>;

export type SampleName = keyof typeof samples;
export const isSampleName = (name: string): name is SampleName => Object.hasOwn(samples, name);

const letter = (them: string, me: string, ...paragraphs: readonly string[]): string =>
  [`Dear ${them},`, ...paragraphs, `Kind regards,\n${me}`].join('\n\n');
