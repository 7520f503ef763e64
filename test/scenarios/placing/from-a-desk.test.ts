/** A desk answers in an employer's name: from a tool for hiring, or signed by a department. Which conversation it is about, and who said it. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

type Applied = readonly [to: string, job: string];
const mike: Applied = ['Mike Kowalski <mkowalski@akronsteelworks.example>', 'Structural Welder'];
const ann: Applied = ['Ann Bee <ann@corbel.example>', 'Analyst'];
const bob: Applied = ['Bob Cee <bob@corbel.example>', 'Project Manager'];

async function applied(...to: readonly Applied[]) {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'America/New_York' });
  const tracking = await tale.joins(jo);
  for (const [person, job] of to) {
    const text = `Hello,\n\nplease find my application for the ${job} position attached.\n\nJo Winter`;
    await tale.sends({ from: jo, to: person, bcc: tracking, subject: `Application: ${job}`, text });
  }
  await tale.clockTo('2026-11-06T13:00:00Z');
  const before = (await tale.mails('jo@example.com')).length;
  const forwards = async (from: string, subject: string, text: string) => {
    await tale.sends({
      from: jo,
      to: tracking,
      subject: `Fwd: ${subject}`,
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Nov 6, 2026 at 7:30 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
    return (await tale.mails('jo@example.com')).slice(before);
  };
  return { tale, forwards };
}

const said = async (tale: Story) =>
  (await tale.timelines('jo@example.com'))
    .map(({ company, subject, closedBecause }) => `${company}, ${subject.replace('Application: ', '')}: ${closedBecause ?? 'open'}`)
    .toSorted();

const no = (job: string) => `Dear Jo,\n\nThank you for applying${job}. We have decided to move forward with other candidates.`;

describe('a no from an employer’s desk at a tool for hiring', () => {
  test.for<readonly [from: string, subject: string, text: string]>([
    [
      'Akron Steelworks Careers <akronsteelworks@myworkday.example>',
      'Your application for Structural Welder (R-10422)',
      `${no('')}\n\nAkron Steelworks Talent Acquisition`,
    ],
    ['Akron Steelworks Hiring Team <messages-4f2@hiring-tool.example>', 'An update', no(' for the Structural Welder position')],
    ['Akron Steelworks Recruiting <akronsteelworks@staffline.example>', 'Your application', no('')],
  ])('closes the only one open there: %s', async ([from, subject, text]) => {
    const { tale, forwards } = await applied(mike, ann);
    await forwards(from, subject, text);
    expect(await said(tale)).toEqual(['Akron Steelworks, Structural Welder: rejected', 'Corbel, Analyst: open']);
  });

  test('of two open there, closes the one whose posting it names', async () => {
    const { tale, forwards } = await applied(ann, bob);
    await forwards('Corbel Careers <corbel@myworkday.example>', 'Update on your application', no(' for the Analyst role'));
    expect(await said(tale)).toEqual(['Corbel, Analyst: rejected', 'Corbel, Project Manager: open']);
  });

  test.for<readonly [from: string, subject: string, text: string]>([
    [
      'Akron Steelworks Careers <akronsteelworks@myworkday.example>',
      'Your application for Crane Operator (R-7)',
      no(' for the Crane Operator position'),
    ],
    ['Akron Careers <akron@myworkday.example>', 'Your application', no('')],
    ['Mike Akron <mike@hiring-tool.example>', 'Your application', no('')],
    ['Akron Steelworks Careers <x@hiring-tool.example>', 'Your application for Crane Operator', no('')],
    ['Akron Steelworks Dental Careers <x@hiring-tool.example>', 'Your application', no('')],
  ])('closes nothing where another posting or another name is in it: %s, %s', async ([from, subject, text]) => {
    const { tale, forwards } = await applied(mike, ann);
    await forwards(from, subject, text);
    expect(await said(tale)).toEqual(['Akronsteelworks, Structural Welder: open', 'Corbel, Analyst: open']);
  });
});

describe('a no that a department signs', () => {
  test.for(['hr@corbel.example', 'Human Resources <contact@corbel.example>', 'Ann Bee <ann@corbel.example>'])(
    'suggests no thank-you: %s',
    async (from) => {
      const { tale, forwards } = await applied(ann);
      const text = 'Dear Applicant,\n\nThank you for your interest. Regrettably, you have not been shortlisted.\n\nHuman Resources';
      const [answer, ...more] = await forwards(from, 'Re: Application: Analyst', text);
      expect([answer?.kind, more]).toEqual(['answer', []]);
      expect(await said(tale)).toEqual(['Corbel, Analyst: rejected']);
      expect(await tale.clockTo('2026-11-20T15:00:00Z')).toEqual([]);
    },
  );

  test('with somebody’s name above it, it is that person’s', async () => {
    const { tale, forwards } = await applied(ann);
    const text = 'Dear Applicant,\n\nRegrettably, you have not been shortlisted.\n\nKind regards\nAnn Bee\nHuman Resources';
    await forwards('hr@corbel.example', 'Re: Application: Analyst', text);
    expect((await tale.clockTo('2026-11-12T15:00:00Z')).map(({ step }) => step)).toEqual(['rejection.thank-you']);
  });
});
