/** The user applies through a portal, whose robot confirms it, and then writes to a person at the same company. It is one application. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

const receipts = {
  workday: {
    from: 'globex@myworkday.com',
    subject: 'Thank you for applying',
    text: 'Dear Jo,\n\nWe have received your application for the position of Technical writer and will review it soon.\n\nGlobex Recruiting',
  },
  greenhouse: {
    from: 'Globex <no-reply@us.greenhouse-mail.io>',
    subject: 'Thank you for your application to Globex',
    text: 'Hi Jo,\n\nThank you for applying to Globex. Your application has been received and will be reviewed by our team.',
  },
  own: {
    from: 'no-reply@globex.example',
    subject: 'Your application has been received',
    text: 'Dear Jo Winter,\n\nthank you for your application for the position of Technical writer. We have received it.',
  },
  indeed: {
    from: 'Indeed Apply <indeedapply@indeed.com>',
    subject: 'Indeed Application: Baker',
    text: 'Application submitted\n\nBaker\nSoylent Bakery - Leeds\n\nThe following items were sent to Soylent Bakery. Good luck!\nYour application for Baker at Soylent Bakery was submitted.',
  },
} as const;

async function begins() {
  const tale = await story('2026-11-03T09:00:00Z');
  const tracking = await tale.joins(jo);
  const forwards = ({ from, subject, text }: { from: string; subject: string; text: string }, date = 'Tue, Nov 3, 2026 at 9:00 AM') =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: `Fwd: ${subject}`,
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  const writes = (to: string, subject: string, text: string) =>
    tale.sends({ from: jo, to, bcc: tracking, subject, text: `${text}\n\nKind regards\nJo Winter` });
  return { tale, forwards, writes };
}

const known = async (tale: Story) =>
  (await tale.timelines('jo@example.com')).map(({ correspondents, channel, followUps }) => ({ correspondents, channel, followUps }));

const dana = 'Dana Reyes <dana@globex.example>';
const application =
  'Dear Dana,\n\nI have just applied for the position of Technical writer through your portal. Please find my application attached.';

describe('one application', () => {
  test.for<readonly [receipt: keyof typeof receipts, to: string, subject: string, text: string]>([
    ['workday', dana, 'Application: Technical writer', application],
    ['workday', dana, 'Technical writer', 'Hi Dana,\n\nI wanted to send you my CV directly as well, for the Technical writer position.'],
    ['own', dana, 'Application: Technical writer', application],
    ['own', 'Human Resources <hr@globex.example>', 'Application: Technical writer', application],
    ['greenhouse', dana, 'Application: Technical writer', application],
    [
      'indeed',
      'Ali Can <ali@soylent-bakery.example>',
      'Application: Baker',
      'Dear Ali,\n\nplease find my application as a baker attached.',
    ],
  ])('%s, then to %s: %s', async ([receipt, to, subject, text]) => {
    const { tale, forwards, writes } = await begins();
    await forwards(receipts[receipt]);
    await tale.clockTo('2026-11-04T12:00:00Z');
    await writes(to, subject, text);
    const all = await known(tale);
    expect(all).toMatchObject([{ channel: 'mail' }]);
    expect(all[0]?.correspondents).toHaveLength(2);
    // The reminders speak of the person.
    expect(to).toContain(all[0]?.correspondents[0]);
  });

  test('the person is written to a week after the mail, with its subject, and no follow-up has been counted', async () => {
    const { tale, forwards, writes } = await begins();
    await forwards(receipts.workday);
    await tale.clockTo('2026-11-04T12:00:00Z');
    await writes(dana, 'Application: Technical writer', application);
    expect((await known(tale))[0]?.followUps).toBe(0);
    const [timeline] = await tale.timelines('jo@example.com');
    expect(timeline).toMatchObject({
      subject: 'Application: Technical writer',
      nextStep: { step: 'application.check-in', dueAt: '2026-11-11T08:00:00Z' },
    });
    const reminders = await tale.clockTo('2026-11-11T09:00:00Z');
    expect(reminders.map(({ step }) => step)).toEqual(['application.check-in']);
    expect(reminders[0]?.subject).toContain('Dana Reyes');
  });

  test('a question about it weeks later is a follow-up to it', async () => {
    const { tale, forwards, writes } = await begins();
    await forwards(receipts.workday);
    await tale.clockTo('2026-11-24T12:00:00Z');
    await writes(
      dana,
      'My application',
      'Dear Dana,\n\nI applied for the position of Technical writer three weeks ago and wanted to ask how things stand.',
    );
    expect(await known(tale)).toMatchObject([{ channel: 'mail', followUps: 1 }]);
  });

  test('the other way round', async () => {
    const { tale, forwards, writes } = await begins();
    await writes(dana, 'Application: Technical writer', application);
    await tale.clockTo('2026-11-04T12:00:00Z');
    await forwards(receipts.workday, 'Wed, Nov 4, 2026 at 9:00 AM');
    expect(await known(tale)).toMatchObject([{ channel: 'mail', correspondents: ['dana@globex.example', 'globex@myworkday.com'] }]);
  });

  test('in doubt it joins, and one question offers to take it apart', async () => {
    const { tale, forwards, writes } = await begins();
    await forwards(receipts.greenhouse);
    await tale.clockTo('2026-11-04T12:00:00Z');
    await writes(dana, 'Application as a nurse', 'Dear Dana,\n\nplease find my application attached.');
    expect(await known(tale)).toHaveLength(1);
    const told = (await tale.mails('jo@example.com')).at(-1);
    expect(told === undefined ? '' : (await tale.source(told)).replace(/=\r?\n/g, '')).toMatch(/subject=(?:3D)?new/);
    if (told !== undefined) await tale.answers(told, 'new');
    expect(await known(tale)).toHaveLength(2);
  });

  test('their no from the portal closes it', async () => {
    const { tale, forwards, writes } = await begins();
    await forwards(receipts.workday);
    await tale.clockTo('2026-11-04T12:00:00Z');
    await writes(dana, 'Application: Technical writer', application);
    await tale.clockTo('2026-11-06T12:00:00Z');
    await forwards(
      {
        from: 'globex@myworkday.com',
        subject: 'Update',
        text: 'Unfortunately, we have decided not to move forward with your application.',
      },
      'Fri, Nov 6, 2026 at 9:00 AM',
    );
    expect((await tale.timelines('jo@example.com')).map(({ closedBecause }) => closedBecause)).toEqual(['rejected']);
  });
});

describe('two', () => {
  test.for<readonly [why: string, to: string, subject: string, text: string, at?: string]>([
    [
      'for another posting',
      dana,
      'Application: Accountant',
      'Dear Dana,\n\nplease find my application for the position of Accountant attached.',
    ],
    ['at another company', 'Sam Ito <sam@hooli.example>', 'Application: Technical writer', application.replace('Dana', 'Sam')],
    [
      'to a friend there',
      dana,
      'Coffee?',
      'Hi Dana,\n\nit was great to meet you at the fair. I would love to hear about your work over a coffee. Could we have a chat about your field?',
    ],
    ['a new application weeks later', dana, 'Application', 'Dear Dana,\n\nplease find my application attached.', '2026-11-30T12:00:00Z'],
  ])('%s', async ([, to, subject, text, at = '2026-11-04T12:00:00Z']) => {
    const { tale, forwards, writes } = await begins();
    await forwards(receipts.workday);
    await tale.clockTo(at);
    await writes(to, subject, text);
    expect(await known(tale)).toHaveLength(2);
  });
});
