/**
 * An application went to somebody's private mailbox, or to a company that has since another name. The answer comes from the company's own
 * domain, from a portal, or from a client. Two other applications are open each time.
 */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

interface Theirs {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}
type Applied = readonly [to: string, subject: string, text?: string];

const no = 'Dear Jo,\n\nunfortunately we have decided not to move forward with your application.\n\nKind regards';
const invites = 'Dear Jo,\n\nthank you for your application. We would like to invite you to an interview. Which day suits you?\n\nBest';
const papers = 'Dear Sir or Madam,\n\nplease find my application attached.\n\nJo Miller';
const others: readonly Applied[] = [
  ['Ana Ruiz <ana.ruiz@lakeside-valves.example>', 'Application: fitter'],
  ['Tom Ek <tom.ek@umbra.example>', 'My application'],
];

/** Where the mail went: the person who got the application, `asked`, `nowhere`, or the address of a conversation of its own. */
async function placeOf(applied: readonly Applied[], { from, subject, text }: Theirs): Promise<string> {
  const tale = await story('2026-10-06T10:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  for (const [to, title, body] of [...applied, ...others])
    await tale.sends({ from: jo, to, bcc: tracking, subject: title, text: body ?? papers });
  await tale.clockTo('2026-10-09T12:00:00Z');
  const block = `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Oct 9, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <jo@example.com>`;
  await tale.sends({ from: jo, to: tracking, subject: `Fwd: ${subject}`, text: `${block}\n\n\n${text}\n` });
  const heard = (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ type }) => type === 'ReplyReceived'));
  return heard[0]?.correspondents[0] ?? (await wasAsked(tale));
}

const wasAsked = async (tale: Story): Promise<string> =>
  (await tale.mails('jo@example.com')).some(({ kind }) => kind === 'question') ? 'asked' : 'nowhere';

const rosa: Applied = ['Rosa Conti <rosa.conti77@gmail.com>', 'Application as pastry cook'];
const forMossop: Applied = ['Lee Park <lee@hayes-staffing.example>', 'Forklift driver at Mossop Timber'];
const dana: Applied = ['Dana Reyes <dana.reyes@oldmill.example>', 'Application: miller'];
const northam: Applied = ['Ines Amaro <i.amaro@northam.ac.uk>', 'My application'];

describe('is placed at once', () => {
  test.for<readonly [which: string, applied: Applied, theirs: Theirs]>([
    [
      'from the same person at work',
      rosa,
      { from: 'Rosa Conti <rosa@loaf-and-crumb.example>', subject: 'Your application', text: invites },
    ],
    [
      'from the company that the application named',
      [rosa[0], 'Pastry cook', 'Dear Ms Conti,\n\nI would like to apply as a pastry cook at Conti Bakery.\n\nJo'],
      { from: 'Conti Bakery <info@contibakery.example>', subject: 'Pastry cook', text: invites },
    ],
    [
      'from the domain that is called like the mailbox',
      ['The Crooked Billet <jobs.crooked.billet22@gmail.com>', 'Bar job'],
      { from: 'Pat <pat@crookedbillet.example>', subject: 'Your email', text: invites },
    ],
    [
      'from the same person about the same posting, under a new name of the company',
      dana,
      {
        from: 'Dana Reyes <dana@granum.example>',
        subject: 'Your application as a miller',
        text: `${invites}\nDana\nGranum (formerly Old Mill)`,
      },
    ],
    [
      'from a hospital trust by its full name',
      ['Amy Cole <amy.cole@westvalehospitals.nhs.uk>', 'Application: ward clerk'],
      { from: 'Westvale Hospitals NHS Foundation Trust <apps@trac.jobs>', subject: 'Ward Clerk', text: no },
    ],
    [
      'from a portal that names the holding company',
      ['Dana Reyes <dana@harlandfoods.example>', 'My application'],
      { from: 'no-reply@taleo.net', subject: 'Your application', text: `${no}\nHarland Foods (Holdings) Ltd.` },
    ],
    [
      'from a board that writes a small name small',
      ['Dana Reyes <dana@zalbo.example>', 'My application'],
      { from: 'no-reply@us.greenhouse-mail.io', subject: 'News', text: `Your application was sent to zalbo\n\n${no}` },
    ],
    [
      'from a company that begins with a small letter',
      ['Dana Reyes <dana@ezalbo.example>', 'My application'],
      { from: 'no-reply@us.greenhouse-mail.io', subject: 'Your application at eZalbo', text: no },
    ],
  ])('%s', async ([, applied, theirs]) => {
    expect(await placeOf([applied], theirs)).toBe(/<(.+)>/.exec(applied[0])?.[1]);
  });
});

describe('is asked about once', () => {
  test.for<readonly [which: string, applied: readonly Applied[], theirs: Theirs]>([
    [
      'where a colleague names the person',
      [rosa],
      { from: 'Gina Bell <gina@loafandcrumb.example>', subject: 'Your email', text: `Rosa passed me your application.\n\n${invites}` },
    ],
    [
      'where only the posting fits',
      [rosa],
      { from: 'Gina Bell <gina@loafandcrumb.example>', subject: 'Your application as a pastry cook', text: invites },
    ],
    [
      "where a recruiter's client writes",
      [forMossop],
      { from: 'Hana Weiss <hana@mossoptimber.example>', subject: 'Interview: forklift driver', text: invites },
    ],
    [
      'where a company says what it was called',
      [dana],
      { from: 'no-reply@granum.example', subject: 'Old Mill is now Granum: your application', text: no },
    ],
    [
      'where a portal gives half a name that two have',
      [
        ['Dana <dana@summitdental.example>', 'My papers'],
        ['Bo Hill <bo@summitroofing.example>', 'My papers'],
      ],
      { from: 'Summit <no-reply@greenhouse.io>', subject: 'Your application to Summit', text: no },
    ],
    [
      'where a domain is made of initials',
      [['Dana <dana@wnc.example>', 'My papers']],
      { from: 'Westvale Nursing Care <no-reply@greenhouse.io>', subject: 'Your application', text: no },
    ],
    [
      'where a university and a council have a town in common',
      [northam],
      { from: 'Kay Dunn <kay.dunn@northam.gov.uk>', subject: 'Your application', text: invites },
    ],
  ])('%s', async ([, applied, theirs]) => expect(await placeOf(applied, theirs)).toBe('asked'));
});

describe('begins a conversation of its own', () => {
  test.for<readonly [which: string, applied: Applied, theirs: Theirs]>([
    [
      'from somebody whom nothing connects with a private mailbox',
      rosa,
      { from: 'Sue Lamb <sue@lambsdairy.example>', subject: 'Your application as milker', text: invites },
    ],
    [
      'from somebody of the first name alone',
      ['Sam Hill <sam.hill.1980@gmail.com>', 'Gardening job'],
      { from: 'Sam Porter <sam@porter-logistics.example>', subject: 'Your application', text: `${invites}\nSam Porter` },
    ],
    [
      'from a namesake of somebody at another company',
      ['Sarah Smith <sarah.smith@hillside.example>', 'Application: teaching assistant'],
      { from: 'Sarah Smith <s.smith@vertex-payroll.example>', subject: 'Payroll clerk', text: invites },
    ],
    [
      'from a company at which the user has only worked',
      [rosa[0], 'Kitchen job', 'Dear Rosa,\n\nI have been working at Greggs for three years and would like a change.\n\nJo'],
      { from: 'Greggs Careers <no-reply@greggs.example>', subject: 'Your application to Greggs', text: invites },
    ],
    [
      'from a company with one word in common',
      ['Dana <dana@summitdental.example>', 'My papers'],
      { from: 'Bo Hill <bo@summitroofing.example>', subject: 'Interview', text: invites },
    ],
  ])('%s', async ([, applied, theirs]) => {
    expect(await placeOf([applied], theirs)).toBe(/<?([^<>\s]+@[^<>]+?)>?$/.exec(theirs.from)?.[1]);
  });

  test('a namesake of a private person, about another posting, is asked about', async () => {
    const nanny: Applied = ['Sarah Smith <sarah.smith88@gmail.com>', 'Nanny', 'Hi Sarah,\n\nI would like to apply as your nanny.\n\nJo'];
    const theirs = { from: 'Sarah Smith <s.smith@vertex-payroll.example>', subject: 'Your application as payroll clerk', text: invites };
    expect(await placeOf([nanny], theirs)).toBe('asked');
  });
});
