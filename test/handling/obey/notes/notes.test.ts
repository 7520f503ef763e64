/** Notes: we ask for a missing company, and read back what we recorded. */
import { describe, expect, test } from 'vitest';
import { story } from '../../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';

async function says(words: string) {
  const tale = await story('2026-11-03T07:12:00Z');
  const bcc = await tale.joins(jo);
  await tale.sends({ from: jo, to: 'Dana Reyes <dana@initech.example>', bcc, subject: 'Application: Writer', text });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
  const mail = (await tale.mails('jo@example.com')).at(-1);
  const open = (await tale.timelines('jo@example.com')).map(({ company }) => company);
  return { open, text: mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ') };
}

test.for(['applied for nurse', 'applied sunscreen', 'applied again', 'Applied to 3 jobs today'])('%j: which company?', async (words) => {
  const said = await says(words);
  expect(said.text).toMatch(/Which company was it\? Reply with its name/);
  expect(said.open).toEqual(['Initech']);
});

test('who, what and when are read back', async () => {
  const said = await says('messaged Tina Park at Boeing on LinkedIn about the structures job');
  expect(said.text).toMatch(/Noted for Tuesday 3 November: you messaged Tina Park at Boeing/);
  expect(said.text).toContain('structures');
  expect(said.open.toSorted()).toEqual(['Boeing', 'Initech']);
});

describe('a person whom a note names', () => {
  async function messaged() {
    const tale = await story('2026-11-03T07:12:00Z');
    const bcc = await tale.joins(jo);
    await tale.sends({ from: jo, to: 'Dana Reyes <dana@initech.example>', bcc, subject: 'Application: Writer', text });
    const writes = (words: string) => tale.sends({ from: jo, to: bcc, subject: words, text: words });
    await writes('messaged Tina Park at Boeing on LinkedIn yesterday, about the structures job');
    const boeing = async () => (await tale.timelines('jo@example.com')).find(({ company }) => company === 'Boeing');
    const newest = async () => {
      const mail = (await tale.mails('jo@example.com')).at(-1);
      return mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
    };
    return { tale, writes, boeing, newest };
  }

  test('is read back with the posting and the day, and stays on the timeline', async () => {
    const { boeing, newest } = await messaged();
    expect(await newest()).toMatch(/Noted for Monday 2 November: you messaged Tina Park at Boeing about =E2=80=9Cstructures/);
    expect(await newest()).toContain('Tina Park, Boeing: noted');
    expect((await boeing())?.events[0]).toMatchObject({ type: 'MailSent', person: 'Tina Park' });
  });

  test.for([
    ['called Tina', 'FollowedUp'],
    ['Tina said no', 'OutcomeReported'],
    ['Tina Park rejected me', 'OutcomeReported'],
    ['called Tina Park at Boeing', 'FollowedUp'],
    ['Tina called, they decide by friday', 'ReplyReceived'],
    ['heard from Tina', 'ReplyReceived'],
    ['interview with Tina thursday 3pm', 'InterviewSet'],
    ['left a voicemail for tina', 'FollowedUp'],
    ['tina park: on hold', 'OutcomeReported'],
  ] as const)('finds that timeline: "%s"', async ([words, type]) => {
    const { writes, boeing } = await messaged();
    await writes(words);
    expect((await boeing())?.events.at(-1)).toMatchObject({ type });
  });

  test('of an open timeline is kept as well', async () => {
    const { writes, boeing, newest } = await messaged();
    await writes('called Ravi Shah at Boeing');
    expect(await newest()).toContain('you called Ravi Shah at Boeing');
    await writes('Ravi said no');
    expect((await boeing())?.events.at(-1)).toMatchObject({ type: 'OutcomeReported', outcome: 'rejected' });
  });

  test('at another company is somebody else', async () => {
    const { writes, boeing } = await messaged();
    await writes('called Tina at Hooli');
    await writes('called Dana at Hooli');
    expect((await boeing())?.events).toHaveLength(1);
  });
});
