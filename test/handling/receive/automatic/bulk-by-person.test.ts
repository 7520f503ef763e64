import { expect, test } from 'vitest';
import { userIdOf } from '../../../../lib/handling/identity.ts';
import { domain, handling } from '../../../support/handling.ts';

const jo = 'jo@fastmail.example';
const dana = 'Dana Reyes <dana@initech.example>';

async function applied(fields = '') {
  const service = await handling('2026-11-03T09:00:00Z');
  const tracking = await service.joins(jo);
  const done = await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo Miller <${jo}>\nTo: ${dana}\nSubject: Application: Welder\nMessage-ID: <a@example.com>\n${fields}\nDear Dana,\n\nplease find my application attached.\n\nJo\n`,
  });
  const events = async () =>
    (
      await Promise.all(
        [...service.scheduled.keys()].map(async (timelineId) => service.runtime.store.load(userIdOf(timelineId), timelineId)),
      )
    ).map((loaded) => loaded?.history.recent.map(({ type }) => type));
  return { service, tracking, done, events };
}

test.for(['Feedback-ID: i5be8459d:Fastmail\n', 'List-Unsubscribe: <mailto:x@qq.example>\nFeedback-ID: 1:qq\n', 'Precedence: bulk\n'])(
  "the user's own mail to somebody outside is tracked with %j",
  async (fields) => {
    const { done, events } = await applied(fields);
    expect(done).toBe('tracked');
    expect(await events()).toEqual([['MailSent']]);
  },
);

test('joining with a field of mass mailers', async () => {
  const service = await handling('2026-11-03T09:00:00Z');
  const lines = `From: ${jo}\nTo: start@${domain}\nSubject: start\nMessage-ID: <s@example.com>\nFeedback-ID: i5be8459d:Fastmail\n\nstart\n`;
  await service.receives({ from: jo, to: [`start@${domain}`], lines });
  expect(service.sent.length).toBe(1);
});

const group = 'Precedence: list\nList-ID: <hr.initech.example>\nX-Google-Group-Id: 12345\n';
const theirs = (from: string, to: string, fields: string) =>
  `From: ${from}\nTo: ${jo}\nCc: ${to}\nSubject: Next steps\nMessage-ID: <t@initech.example>\n${fields}\nDear Jo,\n\nwe are reading your papers.\n\nHR\n`;

test.for<readonly [who: string, from: string, fields: string]>([
  ['the correspondent, through a group', dana, group],
  ['HR in the thread, through a group', 'HR <hr@initech.example>', `${group}In-Reply-To: <a@example.com>\n`],
  ['HR in no thread, through a group', "'Lee Park' via HR <hr@initech.example>", group],
])('with the log in copy it is an answer by %s', async ([, from, fields]) => {
  const { service, tracking, events } = await applied();
  await service.receives({ from: 'hr@initech.example', to: [tracking], lines: theirs(from, tracking, fields) });
  expect(await events()).toEqual([['MailSent', 'ReplyReceived']]);
});

test.for<readonly [who: string, lines: (tracking: string) => string]>([
  ['a newsletter to the log', (tracking) => theirs('News <news@shop.example>', tracking, group).replace(`To: ${jo}\nCc`, 'To')],
  ['a list that the user reads', () => theirs('Ann <ann@lists.example>', 'jobs@lists.example', group)],
  ['a list with the log in copy', (tracking) => theirs('Ann <ann@lists.example>', tracking, group)],
  ["the user's own mail to a list, with nobody outside", (tracking) => theirs(jo, tracking, group)],
  ["the correspondent's newsletter without the log in sight", () => theirs(dana, 'list@initech.example', group)],
])('is still dropped: %s', async ([, lines]) => {
  const { service, tracking, events } = await applied();
  const sent = service.sent.length;
  expect(await service.receives({ from: 'x@lists.example', to: [tracking], lines: lines(tracking) })).toMatch(/^dropped/);
  expect(await events()).toEqual([['MailSent']]);
  expect(service.sent.length).toBe(sent);
});
