/**
 * An application went to a person, with us in Bcc. The employer's decision comes from somebody else there: an automatic mail, HR, a
 * colleague, or an applicant tracking system. Two other applications are open each time.
 */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const priya = 'Priya Nair <priya@example.com>';

interface Theirs {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

const no = 'Dear Priya,\n\nUnfortunately, we have decided not to move forward with your application.\n\nKind regards';

const forwards = (tale: Story, tracking: string, { from, subject, text }: Theirs) =>
  tale.sends({
    from: priya,
    to: tracking,
    subject: `Fwd: ${subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Oct 9, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <priya@example.com>\n\n\n${text}\n`,
  });

const applies = (tale: Story, tracking: string, to: string, subject: string) =>
  tale.sends({
    from: priya,
    to,
    bcc: tracking,
    subject,
    text: 'Dear Sir or Madam,\n\nplease find my application attached.\n\nKind regards\nPriya Nair',
  });

async function applied(...to: readonly (readonly [to: string, subject: string])[]): Promise<{ tale: Story; tracking: string }> {
  const tale = await story('2026-10-06T10:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(priya);
  const all = [
    ...to,
    ['Ana Ruiz <ana.ruiz@lakeside-valves.example>', 'Application: Buyer'],
    ['Tom Ek <tom.ek@umbra.example>', 'Application for the post of driver'],
  ] as const;
  for (const [person, subject] of all) await applies(tale, tracking, person, subject);
  await tale.clockTo('2026-10-09T12:00:00Z');
  return { tale, tracking };
}

const closed = async (tale: Story) =>
  (await tale.timelines('priya@example.com')).map(({ company, closedBecause }) => `${company}: ${closedBecause ?? 'open'}`).toSorted();

/** A rejection by a person leaves the timeline open for a thank-you. */
const refused = async (tale: Story) =>
  (await tale.timelines('priya@example.com'))
    .map(({ company, events }) => `${company}: ${events.some((event) => event.outcome === 'rejected') ? 'rejected' : 'open'}`)
    .toSorted();

const answersOf = async (tale: Story, address: string) =>
  (await tale.timelines('priya@example.com'))
    .filter(({ correspondents }) => correspondents.includes(address))
    .map(({ events }) => events.map(({ type }) => type));

const others = ['Lakeside Valves: open', 'Umbra: open'];

describe('a rejection by somebody else at the employer closes the application to a person there', () => {
  test.for<readonly [who: string, applied: readonly [string, string], company: string, theirs: Theirs]>([
    [
      'its own robot',
      ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
      'Globex',
      { from: 'no-reply@globex.example', subject: 'Your application', text: no },
    ],
    [
      'HR',
      ['Sam Ito <sam.ito@hooli.example>', 'Application as a nurse'],
      'Hooli',
      { from: 'Jean Roy <j.roy@hooli.example>', subject: 'Your candidacy', text: no },
    ],
    [
      'the HR mailbox of another host',
      ['Sam Ito <sam.ito@hooli.example>', 'Application as a nurse'],
      'Hooli',
      { from: 'hr@people.hooli.example', subject: 'Decision', text: no },
    ],
    [
      'a colleague',
      ['Kim Berg <kim@stark-energy.example>', 'Welder, application'],
      'Stark Energy',
      { from: 'Ola Nord <ola.nord@stark-energy.example>', subject: 'Hello', text: no },
    ],
    [
      'Greenhouse, under the name shown',
      ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
      'Globex',
      { from: 'Globex <no-reply@us.greenhouse-mail.io>', subject: 'Thank you for your interest', text: no },
    ],
    [
      'Greenhouse, with the name in the subject',
      ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
      'Globex',
      { from: 'no-reply@us.greenhouse-mail.io', subject: 'Your application to Globex', text: no },
    ],
    [
      'Workday, under the local part',
      ['Lou Diaz <lou@nakatomi.example>', 'Application: Store manager'],
      'Nakatomi',
      { from: 'nakatomi@myworkday.com', subject: 'Update on your application', text: no },
    ],
    [
      'Workday, with the name in the text',
      ['Lou Diaz <lou@nakatomi.example>', 'Application: Store manager'],
      'Nakatomi',
      {
        from: 'no-reply@myworkday.com',
        subject: 'Update on your application',
        text: `${no.replace('Unfortunately', 'Thank you for your interest in Nakatomi. Unfortunately')}`,
      },
    ],
    [
      'Recruitee, under the host',
      ['Eva Lind <eva@tyrell.example>', 'Application: Lab assistant'],
      'Tyrell',
      { from: 'no-reply@tyrell.recruitee.com', subject: 'News', text: no },
    ],
    [
      'Lever, signed by the team',
      ['Eva Lind <eva@tyrell.example>', 'Application: Lab assistant'],
      'Tyrell',
      { from: 'no-reply@hire.lever.co', subject: 'Your application', text: `${no},\nThe Tyrell Team` },
    ],
    [
      'Workday, with the name in a link alone',
      ['Lou Diaz <lou@nakatomi.example>', 'Application: Store manager'],
      'Nakatomi',
      {
        from: 'no-reply@myworkday.com',
        subject: 'Update on your application',
        text: `${no}\n\nhttps://nakatomi.wd1.myworkdayjobs.com/candidate`,
      },
    ],
    [
      'a portal, with an address of theirs',
      ['Lou Diaz <lou@nakatomi.example>', 'Application: Store manager'],
      'Nakatomi',
      { from: 'no-reply@us.greenhouse-mail.io', subject: 'Update', text: `${no}\n\nThis was intended for you. privacy@nakatomi.com` },
    ],
    [
      'a careers domain',
      ['Max Ono <max@cyberdyne.example>', 'Application: Cook'],
      'Cyberdyne',
      { from: 'talent@cyberdyne-careers.example', subject: 'Your application', text: no },
    ],
    [
      'a domain in another country',
      ['Max Ono <max.ono@cyberdyne.example>', 'Application: Cook'],
      'Cyberdyne',
      { from: 'jobs@cyberdyne.de', subject: 'Your application', text: no },
    ],
    [
      'a name of two words',
      ['Ben Holt <ben.holt@stmaryshospital.example>', 'Application: Midwife'],
      'Stmaryshospital',
      { from: "St Mary's Hospital <noreply@smartrecruiters.com>", subject: 'Your application', text: no },
    ],
    [
      'the group it belongs to',
      ['Ivy Chan <ivy@monarch.example>', 'Application: Clerk'],
      'Monarch',
      { from: 'Monarch Group Careers <notifications@icims.com>', subject: 'Application status', text: no },
    ],
    [
      'Ashby, on behalf of the team',
      ['Jo Falk <jo.falk@weyland.example>', 'Application: Crane operator'],
      'Weyland',
      { from: 'Weyland Hiring Team <no-reply@ashbyhq.com>', subject: 'Crane operator', text: no },
    ],
    [
      'a person who writes from the portal',
      ['Jo Falk <jo.falk@weyland.example>', 'Application: Crane operator'],
      'Weyland',
      { from: 'Mia Tran (Weyland) <mia.tran@msg.workable.com>', subject: 'Your application', text: no },
    ],
    [
      'a freemail address, under the same subject',
      ['Ali Can <ali@soylent.example>', 'Application: Baker, ref. 1712'],
      'Soylent',
      { from: 'Soylent Bakery <soylent.bakery@gmail.com>', subject: 'Re: Application: Baker, ref. 1712', text: no },
    ],
  ])('%s', async ([, to, company, theirs]) => {
    const { tale, tracking } = await applied(to);
    await forwards(tale, tracking, theirs);
    expect(await refused(tale)).toEqual([`${company}: rejected`, ...others].toSorted());
  });
});

test("HR's invitation reaches the timeline of the person who got the application", async () => {
  const { tale, tracking } = await applied(['Dana Reyes <dana@globex.example>', 'Application: Technical writer']);
  await forwards(tale, tracking, {
    from: 'Lee Park <lee.park@globex.example>',
    subject: 'Interview',
    text: 'Dear Priya,\n\nwe would like to invite you to an interview on Thursday, 15 October at 3 pm.\n\nLee Park',
  });
  expect(await answersOf(tale, 'dana@globex.example')).toEqual([['MailSent', 'ReplyReceived', 'InterviewSet']]);
  expect(await closed(tale)).toEqual(['Globex: open', ...others]);
});

test('of two applications to one employer, the posting tells which one is meant', async () => {
  const { tale, tracking } = await applied(
    ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
    ['Lee Park <lee@globex.example>', 'Application: Accountant'],
  );
  await forwards(tale, tracking, {
    from: 'Globex <no-reply@greenhouse.io>',
    subject: 'Your application for Accountant at Globex',
    text: no,
  });
  expect((await answersOf(tale, 'lee@globex.example')).flat()).toContain('OutcomeReported');
  expect(await answersOf(tale, 'dana@globex.example')).toEqual([['MailSent']]);
});

describe('in doubt we ask one question, and nothing changes', () => {
  test.for<readonly [why: string, theirs: Theirs]>([
    [
      'anybody may show that name under a domain of their own',
      { from: 'Globex Careers <careers@evil.example>', subject: 'Your application', text: no },
    ],
    ['two applications fit', { from: 'no-reply@globex.example', subject: 'Your application', text: no }],
    ['it is about another posting', { from: 'jobs@globex.example', subject: 'Your application for Forklift driver', text: no }],
    [
      'a freemail address names the employer',
      { from: 'Lee Park <lee.park.1980@gmail.com>', subject: 'Your application to Globex', text: no },
    ],
  ])('%s', async ([, theirs]) => {
    const { tale, tracking } = await applied(
      ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
      ['Lee Park <lee@globex.example>', 'Application: Accountant'],
    );
    const before = await closed(tale);
    await forwards(tale, tracking, theirs);
    expect(await closed(tale)).toEqual(before);
    const questions = (await tale.mails('priya@example.com')).filter(({ kind }) => kind === 'question');
    expect(questions.length).toBe(1);
    const source = questions[0] === undefined ? '' : await tale.source(questions[0]);
    expect(source).toContain('Globex');
    expect(source).not.toContain('Umbra');
  });

  test('the tap closes the one that is meant', async () => {
    const { tale, tracking } = await applied(
      ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
      ['Lee Park <lee@globex.example>', 'Application: Accountant'],
    );
    await forwards(tale, tracking, { from: 'no-reply@globex.example', subject: 'Your application', text: no });
    const question = (await tale.mails('priya@example.com')).findLast(({ kind }) => kind === 'question');
    const source = question === undefined ? '' : (await tale.source(question)).replace(/=\r?\n/g, '');
    const [to = ''] = /r-[a-z2-7]{26}@[a-z.]+(?=\?subject=(?:3D)?rejected)/.exec(source) ?? [];
    await tale.sends({ from: priya, to, subject: 'rejected', text: 'rejected' });
    expect((await refused(tale)).filter((each) => each.endsWith(': rejected'))).toEqual(['Globex: rejected']);
  });
});

describe('other people stay separate', () => {
  test.for<readonly [why: string, theirs: Theirs]>([
    [
      'the same portal, another employer',
      { from: 'Hooli <no-reply@us.greenhouse-mail.io>', subject: 'Your application to Hooli', text: no },
    ],
    [
      'another employer under a host of the portal',
      { from: 'Hooli <no-reply@hooli.recruitee.com>', subject: 'Your application', text: no },
    ],
    [
      'the name is a word in the text',
      { from: 'jobs@hooli.example', subject: 'Your application', text: `${no.replace('not to', 'after a globex review not to')}` },
    ],
    ['the name begins the name of another', { from: 'hr@globexia.example', subject: 'Your application', text: no }],
    ['the name ends the name of another', { from: 'hr@newglobex.example', subject: 'Your application', text: no }],
    ['a friend with a freemail address', { from: 'Ann Moe <ann.moe@gmail.com>', subject: 'Lunch', text: 'Shall we have lunch on Friday?' }],
  ])('%s', async ([, theirs]) => {
    const { tale, tracking } = await applied(['Dana Reyes <dana@globex.example>', 'Application: Technical writer']);
    await forwards(tale, tracking, theirs);
    expect(await answersOf(tale, 'dana@globex.example')).toEqual([['MailSent']]);
    expect((await tale.mails('priya@example.com')).filter(({ kind }) => kind === 'question')).toEqual([]);
  });

  test('two people at the same mail provider are not at one employer', async () => {
    const { tale, tracking } = await applied(['Dana Reyes <dana.reyes@gmail.com>', 'Application: Gardener']);
    await forwards(tale, tracking, { from: 'Lee Park <lee.park@gmail.com>', subject: 'Hello', text: no });
    expect(await answersOf(tale, 'dana.reyes@gmail.com')).toEqual([['MailSent']]);
  });

  test('a closed one stays closed, and causes no question', async () => {
    const { tale, tracking } = await applied(
      ['Dana Reyes <dana@globex.example>', 'Application: Technical writer'],
      ['Lee Park <lee@globex.example>', 'Application: Accountant'],
    );
    await forwards(tale, tracking, { from: 'no-reply@globex.example', subject: 'Technical writer', text: no });
    await forwards(tale, tracking, { from: 'no-reply@globex.example', subject: 'Your application', text: no });
    expect((await closed(tale)).filter((each) => each === 'Globex: rejected').length).toBe(2);
    expect((await tale.mails('priya@example.com')).filter(({ kind }) => kind === 'question')).toEqual([]);
  });
});

test.for<readonly [who: string, from: string, joins: boolean]>([
  ['HR at the same employer', 'Lee Park <lee.park@globex.example>', true],
  ['HR under another host of theirs', 'Lee Park <lee.park@people.globex.example>', true],
  ['somebody under another ending', 'Lee Park <lee.park@globex.de>', false],
  ['somebody at another employer', 'Lee Park <lee.park@hooli.example>', false],
  ['a mail provider', 'Lee Park <lee.park@gmail.com>', false],
])('%s writes with the log in copy', async ([, from, joins]) => {
  const { tale, tracking } = await applied(['Dana Reyes <dana@globex.example>', 'Application: Technical writer']);
  await tale.sends({
    from,
    to: priya,
    cc: tracking,
    subject: 'Next steps',
    text: 'Dear Priya,\n\nDana asked me to write to you. We are reading your papers.\n\nLee Park',
  });
  expect(await answersOf(tale, 'dana@globex.example')).toEqual([joins ? ['MailSent', 'ReplyReceived'] : ['MailSent']]);
});
