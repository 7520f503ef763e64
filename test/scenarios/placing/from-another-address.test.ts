/**
 * The person who got an application answers from another address: a private one, one of the group's other domains, or one that Outlook's forward
 * doesn't show. Two other applications are open each time.
 */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const amina = 'Amina Diallo <amina@example.com>';

interface Theirs {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}
type To = readonly [to: string, subject: string];

const no = 'Dear Amina,\n\nunfortunately we have decided not to move forward with your application.\n\nKind regards';
const news = 'Dear Amina,\n\nthank you for your papers. We will let you know by 20 October.\n\nKind regards';
const receipt = 'Dear Amina,\n\nthank you for your application. We have received it and will review it.\n\nKind regards';

const forwards = (tale: Story, tracking: string, { from, subject, text }: Theirs) =>
  tale.sends({
    from: amina,
    to: tracking,
    subject: `Fwd: ${subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Oct 9, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <amina@example.com>\n\n\n${text}\n`,
  });

const forwardsFromOutlook = (tale: Story, tracking: string, { from, subject, text }: Theirs) =>
  tale.sends({
    from: amina,
    to: tracking,
    subject: `FW: ${subject}`,
    text: `From: ${from}\nSent: Friday, October 9, 2026 9:00 AM\nTo: Amina Diallo\nSubject: ${subject}\n\n${text}\n`,
  });

async function applied(...to: readonly To[]): Promise<{ tale: Story; tracking: string }> {
  const tale = await story('2026-10-06T10:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(amina);
  const others: readonly To[] = [
    ['Bram Kok <bram.kok@veerhuis.example>', 'Application: Ferry steward'],
    ['Nomsa Dube <nomsa@kopje-lodge.example>', 'Application as a cook'],
  ];
  for (const [person, subject] of [...to, ...others]) {
    const text = 'Dear Sir or Madam,\n\nplease find my application attached.\n\nKind regards\nAmina Diallo';
    await tale.sends({ from: amina, to: person, bcc: tracking, subject, text });
  }
  await tale.clockTo('2026-10-09T12:00:00Z');
  return { tale, tracking };
}

/** What came after the application, of each conversation in which something did, and the new ones. */
const heard = async (tale: Story) =>
  (await tale.timelines('amina@example.com')).flatMap(({ correspondents, events }) => {
    const [first, ...more] = events.map(({ type }) => type);
    return first === 'MailSent' && more.length === 0 ? [] : [`${correspondents[0] ?? ''}: ${[first, ...more].join(' ')}`];
  });

const questions = async (tale: Story) => {
  const asked = (await tale.mails('amina@example.com')).filter(({ kind }) => kind === 'question');
  return Promise.all(asked.map(async (mail) => (await tale.source(mail)).replace(/=\r?\n/g, '')));
};

describe('asked about once, and nothing is recorded before', () => {
  test.for<readonly [where: string, to: To, named: string, theirs: Theirs]>([
    [
      'Gmail',
      ['Siobhan Kelly <s.kelly@ballymena-dairy.example>', 'Milker, application'],
      'Ballymena',
      { from: 'Siobhan Kelly <siobhankelly84@gmail.com>', subject: 'Sorry for the silence', text: news },
    ],
    [
      'Outlook, the family name first',
      ['Piotr Nowak <p.nowak@odra-stocznia.example>', 'Application: Welder'],
      'Odra',
      { from: '"Nowak, Piotr" <pnowak@outlook.com>', subject: 'Hello', text: news },
    ],
    [
      'GMX',
      ['Anke Vogt <vogt@hafenklinik.example>', 'Application: Ward sister'],
      'Hafenklinik',
      { from: 'Anke Vogt <anke.vogt@gmx.de>', subject: 'Your visit', text: news },
    ],
    [
      'Yahoo, with a no',
      ['Ramon Cruz <ramon@visayas-crewing.example>', 'Application: Second cook'],
      'Visayas',
      { from: 'Ramon Cruz <ramoncruz@yahoo.com>', subject: 'Your papers', text: no },
    ],
    [
      'iCloud, with an interview',
      ['Maia Tane <maia.tane@kauri-school.example>', 'Application: Teacher aide'],
      'Kauri',
      {
        from: 'Maia Tane <maiat@icloud.com>',
        subject: 'Interview',
        text: 'Dear Amina,\n\nwe would like to invite you to an interview on Thursday, 15 October at 3 pm.\n\nMaia',
      },
    ],
    [
      'Orange, with accents',
      ['Élodie Brès <e.bres@atelier-bois.example>', 'Application: Joiner'],
      'Atelier',
      { from: 'Élodie Brès <elodie.bres@orange.fr>', subject: 'Votre visite', text: news },
    ],
    [
      'Libero',
      ['Luca Serra <luca@trattoria-serra.example>', 'Kitchen hand, application'],
      'Trattoria',
      { from: 'Luca Serra <lucaserra@libero.it>', subject: 'Trial shift', text: news },
    ],
    [
      'Proton',
      ['Yuki Mori <y.mori@sakura-lab.example>', 'Postdoc application'],
      'Sakura',
      { from: 'Yuki Mori <ymori@proton.me>', subject: 'From Yuki', text: news },
    ],
    [
      'another domain of the group, in her own name',
      ['Thandi Zulu <thandi@umgeni.example>', 'Application: Pump operator'],
      'Umgeni',
      { from: 'Thandi Zulu <thandi.zulu@umgeni-water.example>', subject: 'A short note', text: news },
    ],
    [
      'another domain of the group, about the posting',
      ['Olaf Berg <olaf.berg@nordlys.example>', 'Application: Night porter'],
      'Nordlys',
      { from: 'Frida Lie <frida@nordlys-hotels.example>', subject: 'Your application: Night porter', text: news },
    ],
    [
      'a domain of the group for one country',
      ['Olaf Berg <olaf.berg@nordlys.example>', 'Application: Night porter'],
      'Nordlys',
      { from: 'Jean Petit <j.petit@nordlys-france.example>', subject: 'Night porter', text: no },
    ],
    [
      'a domain for those who want to join',
      ['Grace Obi <grace@palmoil.example>', 'Application: Lorry driver'],
      'Palmoil',
      { from: 'Talent Team <hello@joinpalmoil.com>', subject: 'Lorry driver', text: news },
    ],
  ])('%s', async ([, to, named, theirs]) => {
    const { tale, tracking } = await applied(to);
    await forwards(tale, tracking, theirs);
    expect(await heard(tale)).toEqual([]);
    const asked = await questions(tale);
    expect(asked.length).toBe(1);
    expect(asked[0]).toContain(named);
    expect(asked[0]).not.toContain('Veerhuis');
  });
});

test.for([
  ['under the same subject', { from: 'Siobhan Kelly <sk84@gmail.com>', subject: 'Re: Milker, application', text: news }],
  ['from the same company in another country', { from: 'Rolf Ek <rolf.ek@ballymena-dairy.de>', subject: 'Hello', text: news }],
  ['from the group of that name', { from: 'Rolf Ek <rolf.ek@ballymena-dairy-group.co.uk>', subject: 'Hello', text: news }],
] as const)('placed at once %s', async ([, theirs]) => {
  const { tale, tracking } = await applied(['Siobhan Kelly <s.kelly@ballymena-dairy.example>', 'Milker, application']);
  await forwards(tale, tracking, theirs);
  expect(await heard(tale)).toEqual(['s.kelly@ballymena-dairy.example: MailSent ReplyReceived']);
  expect(await questions(tale)).toEqual([]);
});

test('of two people with that name, the user tells which one it is', async () => {
  const { tale, tracking } = await applied(
    ['Maria Silva <maria@douro-tours.example>', 'Application: Guide'],
    ['Maria Silva <m.silva@porto-bus.example>', 'Application: Driver'],
  );
  await forwards(tale, tracking, { from: 'Maria Silva <mariasilva@sapo.pt>', subject: 'Olá', text: news });
  const asked = await questions(tale);
  expect(asked.length).toBe(1);
  for (const named of ['Douro', 'Porto']) expect(asked[0]).toContain(named);
});

describe('somebody else', () => {
  test.for<readonly [who: string, theirs: Theirs]>([
    ['of the same first name, at a mail provider', { from: 'Siobhan <siobhan@gmail.com>', subject: 'Hello', text: news }],
    ['of the same first name, with another family name', { from: 'Siobhan Daly <sdaly@gmail.com>', subject: 'Hello', text: news }],
    ['of the same family name', { from: 'Ciaran Kelly <ckelly@gmail.com>', subject: 'Hello', text: news }],
    ['of the same name, at another company', { from: 'Siobhan Kelly <siobhan@harbour-pilots.example>', subject: 'Hello', text: news }],
    [
      'at a company whose name begins alike',
      { from: 'Jobs <jobs@ballymena-plumbers.example>', subject: 'Your application as a plumber', text: news },
    ],
    [
      'at a company whose name is one word with it',
      { from: 'Ivo Horn <ivo@ballymenadairymachines.example>', subject: 'Service engineer', text: news },
    ],
    ['at a company whose name ends alike', { from: 'Ivo Horn <ivo@new-dairy.example>', subject: 'Your application', text: news }],
    ['without a name', { from: 'skelly@gmail.com', subject: 'Hello', text: news }],
    ['with the company in the name of a road', { from: 'Eve Roe <eve@roe-tiles.example>', subject: 'Ballymena Road 4', text: news }],
    ['who asks the user for lunch', { from: 'Siobhan Keating <sk@gmail.com>', subject: 'Lunch', text: 'Shall we have lunch on Friday?' }],
  ])('%s is not placed there, and nobody is asked', async ([, theirs]) => {
    const { tale, tracking } = await applied(['Siobhan Kelly <s.kelly@ballymena-dairy.example>', 'Milker, application']);
    await forwards(tale, tracking, theirs);
    expect((await heard(tale)).filter((each) => each.startsWith('s.kelly'))).toEqual([]);
    expect(await questions(tale)).toEqual([]);
  });
});

describe("Outlook's forward shows only a name", () => {
  const kelly: To = ['Siobhan Kelly <s.kelly@ballymena-dairy.example>', 'Milker, application'];
  const second: To = ['Siobhan Kelly <s.kelly@ballymena-dairy.example>', 'Application: Cheesemaker'];

  test.for<readonly [what: string, to: readonly To[], theirs: Theirs]>([
    ['a receipt', [kelly], { from: 'Siobhan Kelly', subject: 'RE: Milker, application', text: receipt }],
    ['a receipt under another subject', [kelly], { from: 'Siobhan Kelly', subject: 'Thank you for your application', text: receipt }],
    ['the family name first', [kelly], { from: 'Kelly, Siobhan', subject: 'Your papers', text: news }],
    ['another name, under the subject', [kelly], { from: 'Farm Office', subject: 'RE: Milker, application', text: receipt }],
    ['the company', [kelly], { from: 'Ballymena Dairy', subject: 'Your application', text: receipt }],
    ["the company's desk", [kelly], { from: 'Ballymena Dairy Careers', subject: 'Your application', text: news }],
    ['her name, and the posting of one of two', [kelly, second], { from: 'Siobhan Kelly', subject: 'Cheesemaker', text: news }],
  ])('%s: placed', async ([, to, theirs]) => {
    const { tale, tracking } = await applied(...to);
    await forwardsFromOutlook(tale, tracking, theirs);
    expect(await heard(tale)).toEqual(['s.kelly@ballymena-dairy.example: MailSent ReplyReceived']);
    expect(await questions(tale)).toEqual([]);
  });

  test.for<readonly [what: string, to: readonly To[], theirs: Theirs]>([
    ['her name, with two applications to her', [kelly, second], { from: 'Siobhan Kelly', subject: 'Your papers', text: news }],
    ['an unknown name', [kelly], { from: 'HR Desk', subject: 'Thank you for your application', text: receipt }],
    ['the first name alone', [kelly], { from: 'Siobhan', subject: 'Hello', text: news }],
    ['another family name', [kelly], { from: 'Siobhan Daly', subject: 'Hello', text: news }],
    ['a company whose name begins alike', [kelly], { from: 'Ballymena Plumbers', subject: 'Hello', text: news }],
  ])('%s: asked about once', async ([, to, theirs]) => {
    const { tale, tracking } = await applied(...to);
    await forwardsFromOutlook(tale, tracking, theirs);
    expect(await heard(tale)).toEqual([]);
    expect((await questions(tale)).length).toBe(1);
  });
});
