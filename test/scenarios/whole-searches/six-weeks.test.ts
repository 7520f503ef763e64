/** Six weeks of four people, with mails as their mail programs write them. */
import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const next = async (tale: Story, email: string) => (await tale.timelines(email)).map(({ nextStep: { step, dueAt } }) => `${step} ${dueAt}`);

/** Gmail: multipart/alternative, quoted-printable, attribution above the quote. */
const gmail = (headers: string, text: string): string => `MIME-Version: 1.0
From: Amara Okafor <amara.okafor@example.com>
${headers}
Content-Type: multipart/alternative; boundary="000000000000bb"

--000000000000bb
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

${text}
--000000000000bb
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

<div dir=3D"ltr">${text.replaceAll('\n', '<br>')}</div>
--000000000000bb--
`;

test('a nurse: a voicemail, an interview by iPhone, her thank-you, a rejection', async () => {
  const tale = await story('2026-08-24T08:30:00Z', { zone: 'Europe/London', DEFAULT_COUNTRY: 'GB', DEFAULT_TIME_ZONE: 'Europe/London' });
  const amara = 'amara.okafor@example.com';
  const tracking = await tale.joins(`Amara Okafor <${amara}>`);
  const writes = (raw: string) => tale.sends({ from: amara, bcc: tracking, raw });
  const janet = '"Whitcombe, Janet (Recruitment)" <janet.whitcombe@stmarys.example>';
  await writes(
    gmail(
      `Date: Mon, 24 Aug 2026 09:30:00 +0100\nMessage-ID: <apply@mail.gmail.example>\nSubject: Application for Staff Nurse, Ward 7\nTo: ${janet}`,
      'Dear Ms Whitcombe,\n\nPlease find attached my application for the Band 5 post. I=E2=80=99m free on any=\n weekday after 2pm.\n\nKind regards,\nAmara Okafor\n',
    ),
  );
  expect((await tale.mails(amara)).at(-1)).toMatchObject({
    kind: 'tracking-started',
    subject: 'Janet Whitcombe, Stmarys: tracking started',
  });

  const [checkIn] = await tale.clockTo('2026-08-31T09:00:00Z');
  if (checkIn === undefined) throw new Error('no check-in');
  expect(told([checkIn])).toEqual(['reminder application.check-in 2026-08-31T08:00:00Z']);
  await tale.answers(
    checkIn,
    'Called, left a voicemail\n\nOn Mon, 31 Aug 2026 at 09:00, Tactful <tactful@tactful.test> wrote:\n\n> stop   Stop',
  );
  expect(await next(tale, amara)).toEqual(['follow-up.next 2026-09-14T08:00:00Z']);

  await tale.clockTo('2026-09-03T17:02:11Z');
  await writes(`Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
From: Amara Okafor <amara.okafor@example.com>
Mime-Version: 1.0 (1.0)
Date: Thu, 3 Sep 2026 18:02:11 +0100
Subject: Fwd: Application for Staff Nurse, Ward 7
Message-Id: <8F3E1C1B@example.com>
To: ${tracking}
X-Mailer: iPhone Mail (20H115)



Sent from my iPhone

Begin forwarded message:

> From: "Whitcombe, Janet (Recruitment)" <janet.whitcombe@stmarys.example>
> Date: 3 September 2026 at 16:40:02 BST
> To: Amara Okafor <amara.okafor@example.com>
> Subject: RE: Application for Staff Nurse, Ward 7
>=20
> =EF=BB=BFDear Amara
>=20
> We would like to invite you to an interview on Thursday 10 September at 10.3=
0am in the Education Centre. Please confirm.
>=20
> Kind regards
> Janet
`);
  expect(await next(tale, amara)).toEqual(['conversation.answer 2026-09-04T08:00:00Z']);
  await writes(
    gmail(
      `Date: Thu, 3 Sep 2026 18:30:00 +0100\nMessage-ID: <yes@mail.gmail.example>\nIn-Reply-To: <janet1@stmarys.example>\nReferences: <apply@mail.gmail.example> <janet1@stmarys.example>\nSubject: Re: Application for Staff Nurse, Ward 7\nTo: ${janet}`,
      'Dear Janet,\n\nthank you, I am happy to come.\n\nAmara\n\nOn Thu, 3 Sept 2026 at 16:40, Whitcombe, Janet (Recruitment) <janet.whitcombe@stmarys.example> wrote:\n\n> Dear Amara\n> We would like to invite you to an interview on Thursday 10 September at 10.30am.\n',
    ),
  );
  expect(told(await tale.clockTo('2026-09-10T14:00:00Z'))).toEqual(['reminder interview.ask 2026-09-09T17:00:00Z']);
  await writes(
    gmail(
      `Date: Thu, 10 Sep 2026 15:00:00 +0100\nMessage-ID: <thanks@mail.gmail.example>\nReferences: <apply@mail.gmail.example>\nSubject: Re: Application for Staff Nurse, Ward 7\nTo: ${janet}`,
      'Dear Janet,\n\nThank you for the interview this morning. It was good to meet the team.\n\nAmara\n',
    ),
  );
  expect(await next(tale, amara)).toEqual(['interview.check-in 2026-09-17T08:00:00Z']);

  await tale.clockTo('2026-09-16T12:00:00Z');
  await tale.sends({
    from: amara,
    to: tracking,
    subject: 'Fwd: Application for Staff Nurse, Ward 7',
    text: '---------- Forwarded message ---------\nFrom: Whitcombe, Janet (Recruitment) <janet.whitcombe@stmarys.example>\nDate: Wed, 16 Sept 2026 at 11:20\nSubject: RE: Application for Staff Nurse, Ward 7\nTo: Amara Okafor <amara.okafor@example.com>\n\n\nDear Amara\n\nUnfortunately we have decided to offer the post to another candidate.\n\nJanet',
  });
  expect(told(await tale.clockTo('2026-09-17T12:00:00Z'))).toEqual(['reminder rejection.thank-you 2026-09-17T08:00:00Z']);
  await tale.answers((await tale.mails(amara)).at(-1) ?? checkIn, 'Done.\n\nSent from my iPhone');
  expect(await tale.timelines(amara)).toMatchObject([{ status: 'closed', closedBecause: 'rejected', stage: 'interview' }]);
  expect(told(await tale.clockTo('2027-01-15T12:00:00Z'))).toEqual([]);
});

test('a welder: Outlook with winmail.dat to a shop, and nine stays nine when the clocks change', async () => {
  const tale = await story('2026-10-19T14:02:00Z', {
    zone: 'America/Chicago',
    DEFAULT_COUNTRY: 'US',
    DEFAULT_TIME_ZONE: 'America/Chicago',
  });
  const bob = 'bob.kowalski@example.com';
  const tracking = await tale.joins(`Bob Kowalski <${bob}>`);
  await tale.sends({
    from: bob,
    bcc: tracking,
    raw: `From: Bob Kowalski <bob.kowalski@example.com>
To: "Shop Office" <office@lakesidefab.example>
Subject: Welder MIG/TIG - your ad on Craigslist
Thread-Index: AdoABCD==
Date: Mon, 19 Oct 2026 14:02:00 +0000
Message-ID: <DM6PR01MB1234@exchangelabs.example>
X-MS-Has-Attach: yes
X-MS-TNEF-Correlator:
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="_004_x"

--_004_x
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html xmlns:o=3D"urn:schemas-microsoft-com:office:office"><head><style><!-- p=
.MsoNormal {margin:0in;} --></style></head><body lang=3D"EN-US"><div class=3D=
"WordSection1">
<p class=3D"MsoNormal">Hi,<o:p></o:p></p><p class=3D"MsoNormal"><o:p>&nbsp;</o:p></p>
<p class=3D"MsoNormal">saw your ad for a welder. I have 9 years MIG/TIG and m=
y own tools. Resume attached.<o:p></o:p></p><p class=3D"MsoNormal">Thanks,<o:p></o:p></p>
<p class=3D"MsoNormal">Bob Kowalski<o:p></o:p></p></div></body></html>
--_004_x
Content-Type: application/ms-tnef; name="winmail.dat"
Content-Transfer-Encoding: base64

eJ8+IgAAAA==
--_004_x--
`,
  });
  const [checkIn] = await tale.clockTo('2026-10-26T15:00:00Z');
  if (checkIn === undefined) throw new Error('no check-in');
  expect(told([checkIn])).toEqual(['reminder application.check-in 2026-10-26T14:00:00Z']);
  expect(await tale.source(checkIn)).toContain('Thanks,\r\nBob Kowalski');

  await tale.sends({
    from: `Bob Kowalski <${bob}>`,
    to: 'Shop Office <office@lakesidefab.example>',
    bcc: tracking,
    subject: 'RE: Welder MIG/TIG - your ad on Craigslist',
    references: ['<DM6PR01MB1234@exchangelabs.example>'],
    text: 'Hi, may I ask if my resume arrived and if the job is still open?\n\nThanks,\nBob\n\nGet Outlook for iOS<https://aka.ms/o0ukef>',
  });
  expect(await tale.timelines(bob)).toMatchObject([{ followUps: 1, nextStep: { step: 'follow-up.next', dueAt: '2026-11-09T15:00:00Z' } }]);
  await tale.clockTo('2026-11-03T15:00:00Z');
  await tale.answers(
    checkIn,
    'They called. Interview thu 7am\n\n________________________________\nFrom: Tactful <tactful@tactful.test>\nSent: Monday\nSubject: Follow up',
  );
  expect(told(await tale.clockTo('2026-12-20T12:00:00Z'))).toEqual([
    'reminder interview.ask 2026-11-05T00:00:00Z',
    'reminder interview.thank-you 2026-11-06T00:00:00Z',
    'reminder interview.follow-up 2026-11-09T15:00:00Z',
    'reminder interview.check-in 2026-11-16T15:00:00Z',
    'let-go let-go 2026-11-30T15:00:00Z',
  ]);
});

test('a lawyer: through a recruiter, whose answer she forwards from a German Outlook', async () => {
  const tale = await story('2026-09-28T09:20:00Z', { zone: 'Europe/Berlin', DEFAULT_COUNTRY: 'DE', DEFAULT_TIME_ZONE: 'Europe/Berlin' });
  const sabine = 's.krueger@example.com';
  const tracking = await tale.joins(`Dr. Sabine Krüger <${sabine}>`);
  const thomas = 'Thomas Brandt <t.brandt@legalsearch.example>';
  await tale.sends({
    from: sabine,
    to: thomas,
    bcc: tracking.replace('@', '+recruiter@'),
    subject: 'Senior Associate Employment Law',
    text: 'Dear Thomas,\n\nthank you for telling me about the Senior Associate role. My CV is attached.\n\nBest regards,\nSabine Krüger',
  });
  expect(await next(tale, sabine)).toEqual(['recruiter.check-in 2026-10-05T07:00:00Z']);
  await tale.clockTo('2026-10-01T07:00:00Z');
  await tale.sends({
    from: sabine,
    bcc: tracking,
    raw: `From: =?utf-8?Q?Dr=2E_Sabine_Kr=C3=BCger?= <s.krueger@example.com>
To: ${tracking}
Subject: WG: Senior Associate Employment Law
Message-ID: <wg1@example.com>
Date: Thu, 1 Oct 2026 09:00:00 +0200
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit



Von: Thomas Brandt <t.brandt@legalsearch.example>
Gesendet: Mittwoch, 30. September 2026 17:45
An: Dr. Sabine Krüger <s.krueger@example.com>
Betreff: AW: Senior Associate Employment Law

Dear Sabine,

many thanks, your profile is with the partners. I will get back to you by 9 October.

Best
Thomas
`,
  });
  expect(await tale.timelines(sabine)).toMatchObject([
    { via: 'recruiter', events: [{ type: 'MailSent' }, { type: 'Corrected' }, { type: 'ReplyReceived', at: '2026-09-30T15:45:00Z' }] },
  ]);
  const [due] = await tale.clockTo('2026-10-12T12:00:00Z');
  if (due === undefined) throw new Error('no reminder');
  expect(told([due])).toEqual(['reminder promise.due 2026-10-12T07:00:00Z']);
  expect(due.subject).toBe('Thomas Brandt, Legalsearch: follow up');
  await tale.answers(due, 'not yet, oct 20');
  expect(await next(tale, sabine)).toEqual(['promise.due 2026-10-21T07:00:00Z']);
  const [again] = await tale.clockTo('2026-10-21T12:00:00Z');
  if (again === undefined) throw new Error('no second reminder');
  await tale.answers(again, 'in process');
  expect(told(await tale.clockTo('2026-11-12T12:00:00Z'))).toEqual(['reminder in-process.wait 2026-11-11T08:00:00Z']);
  await tale.answers((await tale.mails(sabine)).at(-1) ?? again, 'I got the job!');
  expect(await tale.timelines(sabine)).toMatchObject([{ status: 'closed', closedBecause: 'hired' }]);
});

test('a student: an alumnus in copy, his absence note, and a day he asks to move', async () => {
  const tale = await story('2026-10-05T04:00:00Z', { zone: 'Asia/Kolkata' });
  const priya = 'priya.nair@example.com';
  const rahul = 'Rahul Mehta <rahul.mehta@infosys.example>';
  const tracking = await tale.joins(`Priya Nair <${priya}>`);
  const coffee = {
    from: `Priya Nair <${priya}>`,
    to: rahul,
    subject: 'Alumni coffee?',
    text: 'Hi Rahul,\n\nI found you through the alumni network. Could we have a 20 minute chat about how you got into data engineering?\n\nThanks,\nPriya\n\nSent from my iPhone',
  };
  const id = await tale.sends({ ...coffee, cc: tracking });
  expect(await tale.timelines(priya)).toMatchObject([
    { kind: 'networking', nextStep: { step: 'networking.nudge', dueAt: '2026-10-12T03:30:00Z' } },
  ]);
  const answers = { from: rahul, to: coffee.from, cc: tracking, references: [id], inReplyTo: id };
  await tale.sends({
    ...answers,
    subject: 'Automatic reply: Alumni coffee?',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    text: 'I am out of the office until 20 October.',
  });
  expect(await next(tale, priya)).toEqual(['networking.nudge 2026-10-12T03:30:00Z']);
  await tale.clockTo('2026-10-09T04:30:00Z');
  await tale.sends({ ...answers, subject: 'Re: Alumni coffee?', text: 'Happy to chat. Does Wednesday suit you?' });
  expect((await tale.mails(priya)).map(({ kind }) => kind)).toEqual(['welcome', 'tracking-started']);
  expect(told(await tale.clockTo('2026-10-12T12:00:00Z'))).toEqual(['reminder conversation.answer 2026-10-10T03:30:00Z']);
  await tale.sends({
    ...coffee,
    cc: tracking,
    subject: 'Re: Alumni coffee?',
    text: 'Wednesday is perfect, thank you!',
    references: [id],
    inReplyTo: id,
  });
  expect(await next(tale, priya)).toEqual(['conversation.check-in 2026-10-19T03:30:00Z']);
});

test('an unmarked autoresponder gets one answer, however often it replies', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins('jo@example.com');
  await tale.sends({
    from: 'jo@example.com',
    to: 'dana@initech.example',
    bcc: tracking,
    subject: 'Application',
    text: 'I apply for the job.',
  });
  const before = (await tale.mails()).length;
  for (let ticket = 1; ticket <= 8; ticket += 1) {
    const [last] = (await tale.mails('jo@example.com')).slice(-1);
    if (last === undefined) throw new Error('no mail');
    await tale.answers(last, `I am travelling and read this when I return. Ticket ${ticket}.\n\n> ${last.subject}`);
  }
  expect(told((await tale.mails()).slice(before)).length).toBe(1);
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ events: [{ type: 'MailSent' }] }]);
});
