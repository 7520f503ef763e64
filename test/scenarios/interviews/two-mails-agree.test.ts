/** One side names a day and an hour, the other says yes without a quote. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const apply = 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter';

const forwarded = (text: string, date: string): string =>
  `---------- Forwarded message ---------\nFrom: ${dana}\nDate: ${date}\nSubject: Re: Application: Technical writer\nTo: ${jo}\n\n${text}\n`;

/** Jo applies, and each mail comes a day after the last. Returns the interviews that are known in the end. */
async function interviewAfter(mails: readonly (readonly [by: 'jo' | 'dana', text: string])[]) {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London' }); // a Tuesday
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: Technical writer', text: apply });
  for (const [index, [by, text]] of mails.entries()) {
    await tale.clockTo(`2026-11-0${4 + index}T09:00:00Z`);
    await (by === 'jo'
      ? tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Re: Application: Technical writer', text })
      : tale.sends({
          from: jo,
          to: tracking,
          subject: 'Fwd: Re: Application: Technical writer',
          text: forwarded(text, `Wed, ${4 + index} Nov 2026 at 08:30`),
        }));
  }
  const [timeline] = await tale.timelines('jo@example.com');
  return [timeline?.stage, timeline?.nextStep.step, timeline?.nextStep.dueAt];
}

describe('they name it, and the user says yes', () => {
  test.for(['Friday at 4pm works for me.\n\nJo', 'Perfect, see you then!\n\nJo', 'Yes, that suits me well. Thank you.\n\nJo'])(
    '%j',
    async (yes) => {
      const proposal = 'Hi Jo,\n\nwould Friday at 4pm suit you for a chat?\n\nDana';
      expect(
        await interviewAfter([
          ['dana', proposal],
          ['jo', yes],
        ]),
      ).toEqual(['interview', 'interview.ask', '2026-11-05T18:00:00Z']);
    },
  );
});

describe('the user names it, and they say yes', () => {
  test.for([
    'That works for us. Please ask for me at reception.\n\nDana',
    'Friday is fine for me.\n\nDana',
    'Confirmed, see you then.\n\nDana',
  ])('%j', async (yes) => {
    const proposal = 'Dear Ms Reyes,\n\nI would be free for an interview on Friday at 4pm.\n\nJo';
    expect(
      await interviewAfter([
        ['jo', proposal],
        ['dana', yes],
      ]),
    ).toEqual(['interview', 'interview.ask', '2026-11-05T18:00:00Z']);
  });
});

test('their earlier mail spoke of the meeting, and the two that agree name only the time', async () => {
  const mails = [
    ['dana', 'Hi Jo,\n\nwhen could you come in for an interview?\n\nDana'],
    ['jo', 'Dear Ms Reyes,\n\nwould Monday at 10am suit you?\n\nJo'],
    ['dana', 'Monday at 10 works for us.\n\nDana'],
  ] as const;
  expect(await interviewAfter(mails)).toEqual(['interview', 'interview.ask', '2026-11-08T18:00:00Z']);
});

test.for<readonly [name: string, mails: readonly (readonly [by: 'jo' | 'dana', text: string])[]]>([
  [
    'another time',
    [
      ['dana', 'Would Friday at 4pm suit you for a chat?\n\nDana'],
      ['jo', 'Could we say Monday at 10 instead?\n\nJo'],
    ],
  ],
  [
    'thanks alone',
    [
      ['dana', 'Would Friday at 4pm suit you for a chat?\n\nDana'],
      ['jo', 'Thank you, I will let you know tomorrow.\n\nJo'],
    ],
  ],
  [
    'a start date',
    [
      ['jo', 'I could start on Monday at 8am.\n\nJo'],
      ['dana', 'That is great, thank you. We will be in touch.\n\nDana'],
    ],
  ],
  [
    'no word of a meeting',
    [
      ['jo', 'The shop tour is on Friday at 4pm.\n\nJo'],
      ['dana', 'Great, that works for us.\n\nDana'],
    ],
  ],
])('no agreement: %s', async ([, mails]) => {
  expect((await interviewAfter(mails))[0]).toBe('first-contact');
});
