/** "Noted: Dana answered. What did they say?": a bare word to us answers that question, also where several are open. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

async function three() {
  const tale = await story('2026-11-03T14:00:00Z');
  const bcc = await tale.joins(jo);
  for (const [name, job] of [
    ['Dana', 'nurse'],
    ['Lee', 'driver'],
    ['Mia', 'cook'],
  ] as const)
    await tale.sends({
      from: jo,
      to: `${name} <${name.toLowerCase()}@${name.toLowerCase()}corp.example>`,
      bcc,
      subject: `Application: ${job}`,
      text: `Dear ${name},\n\nplease find my application as a ${job} attached.\n\nJo`,
    });
  await tale.clockTo('2026-11-05T10:00:00Z');
  const says = (text: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, text });
  const outcomes = async () =>
    (await tale.timelines('jo@example.com')).flatMap(({ company, events }) =>
      events.flatMap((event) => (event.type === 'OutcomeReported' ? [`${company}: ${event.outcome}`] : [])),
    );
  return { tale, says, outcomes };
}

test.for(['on hold', 'in process', 'rejected', 'no openings'])('%j is what the one said who answered', async (word) => {
  const { says, outcomes } = await three();
  await says('heard from Lee');
  await says(word);
  expect(await outcomes()).toEqual([`Leecorp: ${word.replace(' ', '-')}`]);
});

test('where two answered, only these two are asked about', async () => {
  const { tale, says, outcomes } = await three();
  await says('heard from Dana');
  await says('heard from Lee');
  await says('on hold');
  expect(await outcomes()).toEqual([]);
  const asked = (await tale.mails('jo@example.com')).at(-1);
  const source = asked === undefined ? '' : await tale.source(asked);
  expect([source.includes('Dana'), source.includes('Lee'), source.includes('Mia')]).toEqual([true, true, false]);
});

test('the first answer being told, the word is about the second', async () => {
  const { says, outcomes } = await three();
  await says('heard from Dana');
  await says('in process');
  await says('heard from Lee');
  await says('on hold');
  expect((await outcomes()).toSorted()).toEqual(['Danacorp: in-process', 'Leecorp: on-hold']);
});

test.for([
  ['a day later', 'heard from Lee', '2026-11-06T12:00:00Z'],
  ['with a plan told', 'heard from Lee, they will decide by Friday', '2026-11-05T10:30:00Z'],
] as const)('%s it is asked which one is meant', async ([, heard, then]) => {
  const { tale, says, outcomes } = await three();
  await says(heard);
  await tale.clockTo(then);
  const answered = (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ type }) => type === 'ReplyReceived'));
  expect(answered).toMatchObject([{ company: 'Leecorp' }]);
  await says('on hold');
  expect(await outcomes()).toEqual([]);
});

test('“she says they like me” is what the one said who had just answered', async () => {
  const { tale, says } = await three();
  await says('lee wrote back');
  await says('she says they like my profile');
  const answered = (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ type }) => type === 'ReplyReceived'));
  expect(answered).toMatchObject([{ company: 'Leecorp' }]);
});

test('“the interview went well” is about the one that was just held', async () => {
  const { tale, says } = await three();
  await says('interview with Mia friday 10am');
  await says('interview with Dana on nov 20 at 10am');
  await tale.clockTo('2026-11-06T15:00:00Z');
  await says('interview went well');
  const told = (await tale.mails('jo@example.com')).at(-1);
  expect(told?.subject).toContain('Mia');
});

test('“called Lee, left a message” is a voicemail at Lee’s', async () => {
  const { tale, says } = await three();
  await says('called Lee, left a message');
  const found = (await tale.timelines('jo@example.com')).find(({ company }) => company === 'Leecorp');
  expect(found?.events.at(-1)).toMatchObject({ type: 'FollowedUp', how: 'voicemail' });
});
