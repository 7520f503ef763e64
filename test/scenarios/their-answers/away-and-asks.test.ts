/** They are away and say when to ask again: a person's answer, whose day moves the next step. An absence alone is none. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';

/** Jo applied on a Tuesday, 3 November 2026. They write two days later, in copy, or Jo forwards it. */
async function hearing(said: string, how: 'in copy' | 'forwarded') {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter';
  const id = await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: Technical writer', text });
  await tale.clockTo('2026-11-05T09:00:00Z');
  const theirs = `Hi Jo,\n\n${said}\n\nDana`;
  const subject = 'Re: Application: Technical writer';
  await (how === 'in copy'
    ? tale.sends({ from: dana, to: [jo, tracking], subject, text: theirs, inReplyTo: id, references: [id] })
    : tale.sends({
        from: jo,
        to: tracking,
        subject: `Fwd: ${subject}`,
        text: `---------- Forwarded message ---------\nFrom: ${dana}\nDate: Thu, Nov 5, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${theirs}\n`,
      }));
  const [timeline] = await tale.timelines('jo@example.com');
  return [timeline?.events.at(-1)?.type, timeline?.nextStep.step, timeline?.nextStep.dueAt?.toString().slice(0, 10)];
}

describe.for(['in copy', 'forwarded'] as const)('%s', (how) => {
  test.for<readonly [said: string, day: string]>([
    ['Please try me again on Tuesday, I am travelling until then.', '2026-11-10'],
    ['I am travelling this week. Please call me again on Wednesday.', '2026-11-11'],
    ["I'm away at the moment, ring me on Monday the 16th.", '2026-11-16'],
    ['On leave until Friday, try me after that.', '2026-11-09'],
    ['Currently travelling, best to chase me on the 18th.', '2026-11-18'],
    ['Away this week. Write to me again on Tuesday please.', '2026-11-10'],
    ['Happy to talk. I am on leave until the 18th; drop me a line once I am back and we will find a time.', '2026-11-19'],
    ['Happy to chat. I am away until Wednesday 18 November, write to me when I am back.', '2026-11-19'],
    ['Glad to meet. I am on vacation till the 18th. Please e-mail me again when I return.', '2026-11-19'],
    ['Of course I remember you! I am travelling until Friday 13 November. Drop me a line once I am back.', '2026-11-16'],
    ["I'm on a course until Thursday, please phone me on Friday.", '2026-11-06'],
  ])('%j: a reminder on %s', async ([said, day]) => expect(await hearing(said, how)).toEqual(['ReplyReceived', 'promise.invited', day]));

  test.for<readonly [said: string, event: string, day: string]>([
    ['I am out of the office until 20 November.', 'AwayUntil', '2026-11-23'],
    ['I am on annual leave until 16 November. Please contact me again after that date.', 'AwayUntil', '2026-11-17'],
    ['I am out of the office until 20 November and will be happy to talk when I am back.', 'AwayUntil', '2026-11-23'],
    ['I am on leave until 20 November. Please contact Sam Cole, who will be happy to talk to you.', 'AwayUntil', '2026-11-23'],
    ['I am out of the office. For urgent matters please contact hr@initech.example.', 'MailSent', '2026-11-10'],
  ])('an absence is no answer: %j', async ([said, event, day]) =>
    expect(await hearing(said, how)).toEqual([event, 'application.check-in', day]),
  );
});
