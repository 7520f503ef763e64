/** Portals' mail, forwarded by a user's filter: a receipt is an application, a rejection ends it, and neither gets an answer. */
import { expect, test } from 'vitest';
import { current } from '../../../lib/domain/history.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { handling } from '../../support/handling.ts';

const jo = 'jo@gmail.com';
type Said = readonly [subject: string, text: string];

test.for<readonly [from: string, receipt: Said, no: Said]>([
  [
    'Initech <initech@myworkday.com>',
    ['Thank you for your application', 'We have received your application for the position of Analyst (R-1020) at Initech.'],
    [
      'Update on your application',
      'After careful consideration, we have decided to move forward with other candidates for the Analyst position.',
    ],
  ],
  [
    'Initech <no-reply@us.greenhouse-mail.io>',
    [
      'Thank you for applying to Initech',
      'Thanks for applying to Initech. Your application has been received and we will review it right away.',
    ],
    ['Your application to Initech', 'Unfortunately, we will not be moving forward with your application at this time.'],
  ],
  [
    'Initech <no-reply@hire.lever.co>',
    ['Thank you for your application to Initech', 'Your application has been received and is being reviewed by our hiring team.'],
    ['Your application to Initech', 'After reviewing your experience, we have made the decision to not move forward at this time.'],
  ],
  [
    'Initech <noreply@talent.icims.com>',
    ['Thank you for applying to Initech', 'Thank you for applying for the Analyst position. Your resume is being reviewed.'],
    ['Regarding the Analyst position', 'We regret to inform you that you have not been selected for the Analyst position.'],
  ],
  [
    'Initech <initech@invalidemail.com>',
    ['Your application for Analyst', 'We have received your application for Analyst at Initech.'],
    ['Your application for Analyst', 'Although your background is impressive, we have decided to pursue other candidates.'],
  ],
  [
    'Initech <notifications@smartrecruiters.com>',
    [
      'Jo, thank you for your application to Initech',
      'Thank you for your application for the Analyst role at Initech. We have received it.',
    ],
    ['Your application to Initech', 'Unfortunately, we decided not to proceed with your application.'],
  ],
  [
    'NHS Jobs <noreply@jobs.nhs.uk>',
    [
      'Your application for Staff Nurse',
      'You have successfully submitted your application for Staff Nurse. We have received your application.',
    ],
    ['Your application for Staff Nurse', 'We regret to tell you that on this occasion you have not been shortlisted for interview.'],
  ],
  [
    'LinkedIn <jobs-noreply@linkedin.com>',
    ['Jo, your application was sent to Initech', 'Your application was sent to Initech\n\nStaff Nurse\nInitech\nLeeds, England (On-site)'],
    [
      'Your application to Staff Nurse at Initech',
      'Your update from Initech\n\nThank you for your interest in the Staff Nurse position at Initech in Leeds. Unfortunately, we will not be moving forward with your application.',
    ],
  ],
  [
    'Indeed <indeedapply@indeed.com>',
    ['Indeed Application: Analyst', 'Application submitted. Analyst, Initech. The following items were sent to Initech. Good luck!'],
    ['Indeed Application: Analyst', 'An update from Initech: your application was not selected at this time.'],
  ],
])('%s', async ([from, receipt, no]) => {
  const service = await handling('2026-11-03T09:00:00Z');
  const tracking = await service.joins(jo);
  const sent = service.sent.length;
  for (const [id, [subject, text]] of [receipt, no].entries()) {
    service.clockTo(`2026-11-1${id}T09:00:00Z`);
    const lines = `X-Forwarded-For: ${jo} ${tracking}\nFrom: ${from}\nTo: ${jo}\nSubject: ${subject}\nMessage-ID: <${id}@portal.example>\nAuto-Submitted: auto-generated\n\nHi Jo,\n\n${text}\n`;
    await service.receives({ from: 'bounces@portal.example', to: [tracking], lines });
  }
  const [timelineId, ...more] = service.scheduled.keys();
  if (timelineId === undefined) throw new Error('no timeline');
  const loaded = await service.runtime.store.load(userIdOf(timelineId), timelineId);
  expect(more).toEqual([]);
  expect(loaded === null ? null : current(loaded.history)).toMatchObject({
    kind: 'application',
    channel: 'portal',
    closedBecause: 'rejected',
  });
  expect(service.sent.length).toBe(sent);
});

test('of two applications through one portal, a rejection that names neither ends neither', async () => {
  const service = await handling('2026-11-03T09:00:00Z');
  const tracking = await service.joins(jo);
  const arrives = (id: number, from: string, subject: string, text: string) =>
    service.receives({
      from: 'bounces@portal.example',
      to: [tracking],
      lines: `X-Forwarded-For: ${jo} ${tracking}\nFrom: ${from} <noreply@talent.icims.com>\nTo: ${jo}\nSubject: ${subject}\nMessage-ID: <${id}@x>\n\n${text}\n`,
    });
  await arrives(1, 'Initech', 'Thank you for applying', 'We have received your application for the Analyst position.');
  await arrives(2, 'Initech', 'Thank you for applying', 'We have received your application for the Tester position.');
  await arrives(3, 'Globex', 'Thank you for applying', 'We have received your application for the Tester position.');
  const no = 'Unfortunately, we will not be moving forward with your application.';
  expect(await arrives(4, 'Initech', 'Update', no)).toMatch(/^dropped/);
  expect(await arrives(5, 'Recruiting', 'Update', no)).toMatch(/^dropped/);
  expect(await arrives(6, 'Globex', 'Update', no)).toBe('reply received');
});
