import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const places = ['Acme', 'Initech', 'Globex', 'Umbra', 'Hooli', 'Vandelay', 'Stark', 'Wayne', 'Tyrell', 'Cyber', 'Aperture', 'Wonka'];

/** Twelve applications on the first Tuesday, then eight a week, two a day from Monday to Thursday. */
const days = [
  ...places.map((_, index) => ({ on: '2026-11-03', at: `${String(7 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? 30 : 10}` })),
  ...['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'].flatMap((monday) =>
    [0, 1, 2, 3].flatMap((day) => ['10:05', '15:40'].map((at) => ({ on: addDays(monday, day), at }))),
  ),
].filter(({ on }) => on < '2026-12-03');

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Applies on those days and answers nothing. `alsoSays`: words to us on the first day. */
async function graduate(until = '2026-12-03', alsoSays: string | null = null) {
  const tale = await story('2026-11-03T07:00:00Z');
  const tracking = await tale.joins(jo);
  for (const [index, { on, at }] of days.filter((day) => day.on < until).entries()) {
    await tale.clockTo(`${on}T${at}:00Z`);
    const place = `${places[index % places.length]}${Math.floor(index / places.length) || ''}`;
    await tale.sends({
      from: jo,
      to: `Recruiting <mia.${index}@${place.toLowerCase()}.example>`,
      bcc: tracking,
      subject: `Application for Graduate Engineer at ${place}`,
      text: `Dear hiring team,\n\nplease find attached my application for the position of graduate engineer at ${place}.\n\nKind regards\nJo Winter`,
    });
    if (index === 0 && alsoSays !== null) await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: alsoSays, text: alsoSays });
  }
  await tale.clockTo(`${until}T07:00:00Z`);
  const mails = await tale.mails('jo@example.com');
  const sources = await Promise.all(mails.map((mail) => tale.source(mail)));
  return { tale, mails, asking: mails.filter((_, index) => sources[index]?.includes('One question, asked once')) };
}

test('a graduate who applies twelve times in a day, then eight times a week, and never answers gets at most twenty mails in a month', async () => {
  const { tale, mails, asking } = await graduate();
  expect(mails.length, told(mails).join('\n')).toBeLessThanOrEqual(20);
  // Nothing was held back: each of the twelve got its reminder on the day in the etiquette.
  expect(mails.find(({ kind }) => kind === 'reminders')?.items).toHaveLength(12);

  expect(told(asking)).toEqual([told(mails)[7]]);

  const [question] = asking;
  if (question === undefined) throw new Error('nothing was asked');
  await tale.answers(question, 'go on');
  const answer = (await tale.mails('jo@example.com')).at(-1);
  expect(answer?.kind === 'answer' && (await tale.source(answer))).toContain('Reminders come as before');
});

test.for<readonly [interview: string, isAsked: boolean]>([
  ['nov 16', false],
  ['nov 17', false],
  ['nov 18', false],
  ['nov 27', true],
])('with an interview on %s it is asked on November 17: %s', async ([when, isAsked]) => {
  const { asking } = await graduate('2026-11-18', `interview at Acme on ${when} at 3pm`);
  expect(asking.length).toBe(isAsked ? 1 : 0);
});

test('it waits where the mail is about an end or a no, and the next reminder asks', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const applied = [
    ['2026-11-03', 'acme'],
    ['2026-11-05', 'globex'],
    ['2026-11-17', 'initech'],
    ['2026-11-30', 'umbra'],
  ] as const;
  for (const [on, place] of applied) {
    await tale.clockTo(`${on}T10:00:00Z`);
    const text = `Dear Ms Lund,\n\nplease find attached my application for the position of baker at ${place}.\n\nJo Winter`;
    await tale.sends({ from: jo, to: `Mia Lund <mia.lund@${place}.example>`, bcc: tracking, subject: 'Application: baker', text });
  }
  await tale.clockTo('2026-12-08T10:00:00Z');
  const asking: string[] = [];
  for (const mail of await tale.mails('jo@example.com'))
    if ((await tale.source(mail)).includes('One question, asked once')) asking.push(...told([mail]));
  const sent = told(await tale.mails('jo@example.com'));
  expect(sent.filter((line) => line.startsWith('let-go'))).toEqual([
    'let-go let-go 2026-12-01T08:00:00Z',
    'let-go let-go 2026-12-03T08:00:00Z',
  ]);
  expect(asking).toEqual(['reminder application.check-in 2026-12-07T08:00:00Z']);
});
