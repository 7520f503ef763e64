/** What job boards and review sites write on their own account: surveys, alerts, views, approaches. None is an answer or an application. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

test.for<readonly [from: string, subject: string, text: string]>([
  [
    'Glassdoor <noreply@glassdoor.com>',
    'Jo, share your interview experience',
    'How was your interview at Initech? Leave an anonymous review.',
  ],
  ['Glassdoor <noreply@glassdoor.com>', 'How was your interview?', 'Hi Jo, tell others about interviewing at Initech.'],
  ['Indeed <no-reply@indeed.com>', 'Rate your application to Initech', 'Rate how easy it was to apply to Initech.'],
  [
    'XING <mailrobot@mail.xing.com>',
    'Neue Jobs für Dich: Jurist',
    'Hallo Jo, diese Jobs könnten zu Dir passen: In-house counsel at Nordhafen AG',
  ],
  [
    'LinkedIn <messages-noreply@linkedin.com>',
    'Tom Reed just messaged you',
    'Tom Reed: Hi Jo, I came across your profile and have an exciting opportunity. Are you open to a chat?',
  ],
  [
    'LinkedIn <notifications-noreply@linkedin.com>',
    'Henrik Sauer viewed your profile',
    'Henrik Sauer of Initech and 3 others viewed your profile.',
  ],
  ['Catho <noreply@catho.com.br>', 'Initech viewed your resume', 'Initech viewed your resume today.'],
  ['StepStone <noreply@stepstone.de>', 'Dein Jobagent: 12 neue Stellen', '12 neue Stellen in Hamburg: Planer (m/w/d), Meister Logistik.'],
  ['Kununu <service@kununu.com>', 'Wie war dein Gespräch?', 'Bewerte jetzt deinen Bewerbungsprozess bei Initech.'],
  ['Naukri <alerts@naukri.com>', 'Recruiters are searching for you', '5 recruiters viewed your Naukri profile this week. Update it now.'],
  ['ZipRecruiter <alerts@ziprecruiter.com>', '23 new nurse jobs near Austin', 'Registered Nurse at Umbrella Health. Apply now.'],
  ['SEEK <noreply@seek.com.au>', 'Your weekly job matches', 'Boilermaker, Perth. Fitter, Kwinana. View all jobs.'],
  ['LinkedIn <jobs-noreply@linkedin.com>', 'Jobs similar to Welder', 'You recently viewed Welder at Globex. Here are similar jobs.'],
  ['LinkedIn <invitations@linkedin.com>', 'Tom Reed wants to connect', 'Tom Reed, HR at Globex, would like to join your network.'],
  ['Glassdoor <no-reply@glassdoor.com>', 'Globex employees talk about pay', 'Read 14 new reviews of Globex.'],
  ['Monster <noreply@monster.com>', 'Employers are looking for you', 'Update your resume so employers can find you.'],
  ['Dice <noreply@dice.com>', 'Your resume is hidden', 'Your resume was hidden because it is older than a year. Make it visible.'],
  ['Handshake <noreply@joinhandshake.com>', 'Career fair on Thursday', 'Register for the virtual career fair.'],
  [
    'Indeed <noreply@indeed.com>',
    'This job has been filled',
    'The job you bookmarked, Nurse at Sunny Homes, has been filled. Find similar jobs.',
  ],
  [
    'SEEK <noreply@seek.com.au>',
    'A role you liked has closed',
    'Boilermaker at Kwinana Steel has closed. It was one of the roles you liked.',
  ],
  ['ZipRecruiter <noreply@ziprecruiter.com>', 'Globex wants you to apply', 'Your profile looks like a match. 1-Click apply.'],
  ['Hired <noreply@hired.com>', '5 companies viewed you', '5 companies viewed you this week.'],
])('%s writes “%s”: nothing changes, and nothing is asked', async ([from, subject, text]) => {
  const tale = await story('2026-11-05T10:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: 'Marisol Vega <marisol@initech.example>',
    bcc: tracking,
    subject: 'Application: Nurse',
    text: 'Dear Ms Vega,\n\nplease find my application as a nurse at Initech attached.\n\nKind regards\nJo',
  });
  const before = await tale.timelines('jo@example.com');
  await tale.sends({
    from: jo,
    to: tracking,
    subject: `Fwd: ${subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Tue, Nov 3, 2026 at 2:00 PM\nSubject: ${subject}\nTo: Jo Winter <jo@example.com>\n\n${text}\n`,
  });
  expect(await tale.timelines('jo@example.com')).toEqual(before);
  expect((await tale.mails('jo@example.com')).filter(({ kind }) => kind === 'question')).toEqual([]);
});
