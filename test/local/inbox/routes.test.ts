import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { BadRequestError, type HttpAnswer } from '../../../lib/local/http/route.ts';
import { inboxRoutes } from '../../../lib/local/inbox/routes.ts';
import type { PageContext } from '../../../lib/local/page-context.ts';
import { aTimeline, domain, event, jo, reminderId, storyContext, timelineId } from '../../support/stories/inbox-story.ts';

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;

async function ask(context: PageContext, path: string, form?: Readonly<Record<string, string>>): Promise<HttpAnswer> {
  const url = new URL(path, 'http://localhost');
  const method = form === undefined ? 'GET' : 'POST';
  for (const route of inboxRoutes(context)) {
    const groups = new RegExp(`^${route.path.replace(/:([a-z]+)/g, '(?<$1>[^/]+)')}$`).exec(url.pathname)?.groups;
    const matches = groups !== undefined || route.path === url.pathname;
    if (!matches || route.method !== method) continue;
    const body = form === undefined ? ({ type: 'none' } as const) : ({ type: 'form', fields: new URLSearchParams(form) } as const);
    return route.handle({ parameters: { ...groups }, query: url.searchParams, body });
  }
  throw new Error(`no route for ${method} ${path}`);
}
/** The page's own script. Any other would have come from a mail. */
const ourScript = '<script src="/inbox.js" defer></script>';
const scriptsIn = (page: string): readonly string[] => page.match(/<script[\s\S]*?(?:<\/script>|$)/gi) ?? [];
const textOf = ({ body }: HttpAnswer): string => (typeof body === 'string' ? body : Buffer.from(body as Uint8Array).toString('utf8'));

describe('the overview', () => {
  test('says on an empty page how to join, by curl and by the form', async () => {
    const page = textOf(await ask(await storyContext({ users: [], timelines: [], mails: 'none' }), '/'));
    expect(page).toContain('join first');
    expect(page).toContain(`--mail-rcpt &#39;start@${domain}&#39;`);
    expect(page).toMatch(/<option value="join" selected>/);
  });

  test('tells a user who has joined which address to put in BCC', async () => {
    const page = textOf(await ask(await storyContext({ timelines: [], mails: 'none' }), '/'));
    expect(page).toContain('Now track a first mail');
    expect(page).toContain(jo.trackingAddress);
    expect(page).not.toContain('join first');
  });

  test('keeps an address with quotes inside the command that people copy', async () => {
    const email = `jo'$(touch x)'@example.com`;
    const users = [{ ...jo, email, addresses: [email] }];
    const page = textOf(await ask(await storyContext({ users, timelines: [], mails: 'none' }), '/'));
    expect(page).toContain(`--mail-from &#39;jo&#39;\\&#39;&#39;$(touch x)&#39;\\&#39;&#39;@example.com&#39;`);
  });

  test('shows the newest mails first, and timelines by their next step, closed ones last', async () => {
    const page = textOf(await ask(await storyContext(), '/'));
    const order = [
      'St Catherine',
      'p.lindqvist',
      'Initech',
      'Bridge Recruiting',
      'Thank-you: Miriam',
      'Dana Reyes, Initech: follow up',
      'Welcome: your',
    ];
    const places = order.map((words) => page.indexOf(words, page.indexOf('id="timelines"')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('has buttons and the next due step with a manual clock, and none with a real one', async () => {
    const manual = textOf(await ask(await storyContext(), '/'));
    expect(manual).toContain('To the next due moment');
    expect(manual).toMatch(/id="clock-next"[^>]*>Thu 19 Nov, 09:00: <bdi>ask Miriam where things stand<\/bdi>/);
    const real = textOf(await ask(await storyContext({ clock: 'real' }), '/'));
    expect(real).not.toContain('action="/clock"');
    expect(real).toContain('CLOCK=');
  });

  test('marks the mails caused by the last action', async () => {
    const page = textOf(await ask(await storyContext(), '/?did=moved&before=3'));
    expect(page).toContain('2 mails were sent:');
    expect(page.match(/class="tag new"/g)).toHaveLength(2);
  });

  test.for([
    '/?did=%3Cscript%3E&before=1',
    '/?did=moved&before=-1',
    '/?did=toString&before=1',
    '/?page=0',
    '/?page=x',
    '/?user=nobody@example.com',
  ])('is not changed by a query that the page did not make: %s', async (path) => {
    const answer = await ask(await storyContext(), path);
    expect(answer.status).toBe(200);
    expect(textOf(answer)).not.toContain('role="status"');
  });

  test('lets one choose among several users, and names the user of each timeline', async () => {
    const mia = { ...jo, email: 'mia@example.com', addresses: ['mia@example.com'], trackingAddress: `zzzzzzabcdef@${domain}` };
    const page = textOf(await ask(await storyContext({ users: [jo, mia] }), '/?user=mia@example.com'));
    expect(page).toContain('<option selected>mia@example.com</option>');
  });
});

describe('text from mails is never markup', () => {
  const evil = aTimeline({
    company: hostile,
    subject: hostile,
    correspondents: [hostile],
    events: [
      event('MailSent', '2026-11-03T07:12:00Z', { kind: 'other', subject: hostile }),
      event('ReplyReceived', '2026-11-04T07:12:00Z', { from: { name: hostile, address: hostile } }),
      event('Corrected', '2026-11-05T07:12:00Z', { company: hostile }),
    ],
    nextStep: { action: 'remind', step: 'follow-up.next', dueAt: '2026-11-24T08:00:00Z', why: hostile },
  });
  test.for(['/', `/timelines/${evil.id}`])('%s', async (path) => {
    const page = textOf(await ask(await storyContext({ timelines: [evil] }), path));
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(scriptsIn(page)).toEqual([ourScript]);
    expect(page).not.toContain('<img');
  });

  test('nor is text typed into the form', async () => {
    const fields = { sample: 'application', from: hostile, to: hostile, subject: hostile, text: '</textarea><script>' };
    const answer = await ask(await storyContext(), '/sample', fields);
    expect(answer.status).toBe(400);
    expect(scriptsIn(textOf(answer))).toEqual([ourScript]);
  });
});

describe('headers', () => {
  test.for(['/', `/mails/${reminderId}`, '/timelines/k7m2qx-aaaabbbb', '/mails/unknown'])(
    '%s allows no script but the page’s own file, and no frame around it',
    async (path) => {
      const { headers } = await ask(await storyContext(), path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['content-security-policy']?.split('; ').filter((rule) => rule.includes('script'))).toEqual(["script-src 'self'"]);
    },
  );

  test('a mail is sandboxed in its frame, and when it is opened on its own', async () => {
    const { headers } = await ask(await storyContext(), `/mails/${reminderId}/html`);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy.split('; ')).toContain('sandbox');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
  });
});

describe('one mail', () => {
  test('is framed without any permission, with its answers as buttons', async () => {
    const page = textOf(await ask(await storyContext(), `/mails/${reminderId}`));
    expect(page).toContain(`sandbox="" src="/mails/${reminderId}/html"`);
    expect(page).toMatch(/<button name="link" value="\d"><bdi>Done: I wrote to Dana<\/bdi> <span class="typed"><bdi>done<\/bdi>/);
    expect(page).toContain('rel="prev"');
    expect(page).toContain('rel="next"');
  });

  test.for([
    ['text', 'I have seen no answer from Dana Reyes'],
    ['source', 'Content-Type: multipart/alternative'],
    ['phone', 'class="mail phone"'],
    ['nonsense', 'class="mail desktop"'],
  ] as const)('seen as %s', async ([view, words]) => {
    expect(textOf(await ask(await storyContext(), `/mails/${reminderId}?view=${view}`))).toContain(words);
  });

  test.for(['/mails/unknown', '/mails/unknown/html', '/timelines/k7m2qx-zzzzzzzz', '/timelines/x'])(
    '%s is a page that leads back',
    async (path) => {
      const answer = await ask(await storyContext(), path);
      expect(answer.status).toBe(404);
      expect(textOf(answer)).toContain('Back to the inbox');
    },
  );
});

describe('a timeline', () => {
  test('has a picture and a list with the same content', async () => {
    const page = textOf(await ask(await storyContext(), '/timelines/k7m2qx-aaaabbbb'));
    expect(page.match(/<svg class="picture"/g)).toHaveLength(1);
    const list = page
      .slice(page.indexOf('<ol class="events"'), page.indexOf('</ol>'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(list).toContain('Tue 3 Nov, 08:12 You applied Application: Registered nurse, night shift');
    expect(list).toContain('Tue 10 Nov, 09:00 Tactful reminded you to check in with Dana');
    expect(list).toContain('Tue 10 Nov, 10:31 You called');
    expect(list).toContain('Tue 24 Nov, 09:00 Next: Tactful will remind you to write to Dana with something new');
    expect(page).toContain('14 days since your follow-up');
  });

  test('that is closed says so and shows nothing ahead', async () => {
    const page = textOf(await ask(await storyContext(), '/timelines/k7m2qx-gggghhhh'));
    expect(page).toContain('this timeline is closed');
    expect(page).not.toContain('Next:');
    expect(page).not.toContain('today');
  });
});

describe('answering', () => {
  const done = (page: string): string => /value="(\d+)"><bdi>Done: I wrote to Dana/.exec(page)?.[1] ?? '';

  test('a one-tap answer arrives as the mail that the link would have sent', async () => {
    const context = await storyContext();
    const link = done(textOf(await ask(context, `/mails/${reminderId}`)));
    const answer = await ask(context, `/mails/${reminderId}/answer`, { link });
    expect(answer).toMatchObject({ status: 303, headers: { location: `/mails/${reminderId}?did=handled&before=5` } });
    const [mail] = context.delivered;
    expect(mail).toMatchObject({ mailFrom: jo.email, recipients: [`r-2b7qkx4mzt5hc3w6yd7njfv2ea@${domain}`] });
    expect(mail?.raw).toMatch(/^Date: Tue, 17 Nov 2026 11:05:00 \+0100\r$/m);
    expect(mail?.raw).toMatch(/\r\n\r\ndone\r?\n/);
  });

  test('the user’s own words are a reply to that mail', async () => {
    const context = await storyContext();
    await ask(context, `/mails/${reminderId}/answer`, { words: 'snooze 3 days' });
    expect(context.delivered[0]?.raw).toContain(`In-Reply-To: <${reminderId}@${domain}>`);
    expect(context.delivered[0]?.raw).toContain('Subject: Re: Dana Reyes, Initech: follow up');
  });

  test('a draft is delivered only as its blind copy', async () => {
    const context = await storyContext();
    const link = /value="(\d+)">Send it/.exec(textOf(await ask(context, `/mails/${reminderId}`)))?.[1] ?? '';
    await ask(context, `/mails/${reminderId}/answer`, { link });
    expect(context.delivered[0]?.recipients).toEqual([`k7m2qx4tz6pa+t-aaaabbbb@${domain}`]);
    expect(context.delivered[0]?.raw).toContain('To: dana.reyes@initech.example');
    expect(context.delivered[0]?.raw).not.toMatch(/^Bcc:/im);
  });

  test.for([{}, { link: '99' }, { link: '-1' }, { link: 'x' }, { words: '  \n' }])('nothing is sent for %o', async (form) => {
    const context = await storyContext();
    expect((await ask(context, `/mails/${reminderId}/answer`, form)).status).toBe(400);
    expect(context.delivered).toEqual([]);
  });

  test('a mail that SMTP would have refused is reported with the reason', async () => {
    const context = await storyContext({ outcome: { type: 'refused', code: 550, reason: 'No such address here' } });
    const answer = await ask(context, `/mails/${reminderId}/answer`, { words: 'done' });
    expect(answer.status).toBe(400);
    expect(textOf(answer)).toContain('550 No such address here');
  });
});

describe('sample mails', () => {
  test.for([
    ['join', `start@${domain}`, `To: start@${domain}`],
    ['application', jo.trackingAddress, 'To: Dana Reyes <dana@initech.example>'],
    ['recruiter', jo.trackingAddress.replace('@', '+recruiter@'), 'To: Dana Reyes <dana@initech.example>'],
    ['networking', jo.trackingAddress.replace('@', '+networking@'), 'To: Dana Reyes <dana@initech.example>'],
    ['answer', jo.trackingAddress, `To: ${jo.trackingAddress}`],
  ] as const)('%s goes to %s', async ([sample, recipient, to]) => {
    const context = await storyContext();
    const answer = await ask(context, '/sample', { sample, from: 'Jo Winter <jo@example.com>', to: 'Dana Reyes <dana@initech.example>' });
    expect(answer.status).toBe(303);
    expect(context.delivered[0]?.recipients).toEqual([recipient]);
    expect(context.delivered[0]?.raw).toContain(to);
    expect(context.delivered[0]?.raw).toContain('From: Jo Winter <jo@example.com>');
  });

  test('the user’s own words can go to any of our addresses', async () => {
    const context = await storyContext();
    await ask(context, '/sample', { sample: 'own', from: jo.email, to: `tactful@${domain}`, subject: 'status', text: '' });
    expect(context.delivered[0]?.recipients).toEqual([`tactful@${domain}`]);
  });

  test('line breaks in a field can’t add a header field', async () => {
    const context = await storyContext();
    await ask(context, '/sample', {
      sample: 'own',
      from: jo.email,
      to: `tactful@${domain}`,
      subject: 'a\r\nBcc: x@evil.example',
      text: 'b',
    });
    expect(context.delivered[0]?.raw).not.toMatch(/^Bcc:/im);
  });

  test.for([
    ['who has not joined', { sample: 'application', from: 'new@example.com', to: 'dana@initech.example' }, 'has not joined yet'],
    ['without a sender', { sample: 'join', from: 'Jo', to: '' }, '“From” needs an address'],
    ['without a correspondent', { sample: 'own', from: jo.email, to: 'Dana' }, '“To whom” needs an address'],
    ['without words', { sample: 'own', from: jo.email, to: `tactful@${domain}` }, 'write a subject or a text'],
    ['of a kind that is none', { sample: 'constructor', from: jo.email, to: 'dana@initech.example' }, 'write a subject or a text'],
  ] as const)('somebody %s is told what is missing, and keeps what was typed', async ([, form, words]) => {
    const context = await storyContext();
    const answer = await ask(context, '/sample', form);
    expect(answer.status).toBe(400);
    expect(textOf(answer)).toContain(words);
    expect(textOf(answer)).toContain(`value="${form.from}"`);
    expect(context.delivered).toEqual([]);
  });
});

describe('samples', () => {
  test('go to a new person each time if the form names nobody', async () => {
    const context = await storyContext();
    for (const sample of ['application', 'recruiter', 'networking']) await ask(context, '/sample', { sample, from: jo.email, to: '' });
    expect(context.delivered.map(({ raw }) => /^To: (.*)\r$/m.exec(raw)?.[1])).toEqual([
      // Dana and Tom already have a timeline.
      'Ahmed Haddad <ahmed.haddad@globex.example>',
      'Sara Lind <sara.lind@northstaff.example>',
      'Per Lindqvist <per.lindqvist@example.org>',
    ]);
  });
  test('an answer comes from the person who was written to last', async () => {
    const context = await storyContext();
    await ask(context, '/sample', { sample: 'answer', from: jo.email, to: '' });
    expect(context.delivered[0]?.raw).toContain('From: p.lindqvist@example.org');
  });
});

test('a user’s export is a file to download, with only their data', async () => {
  const context = await storyContext();
  expect((await ask(context, '/export?user=jo@example.com')).headers['content-disposition']).toContain('tactful-export.json');
  expect((await ask(context, '/export?user=nobody@example.com')).status).toBe(404);
});

test('a timeline shows the beginning of each mail', async () => {
  const timeline = aTimeline({
    events: [event('MailSent', '2026-11-03T07:12:00Z', { kind: 'application', subject: 'x', excerpt: 'Dear Dana, I <b>apply</b>.' })],
  });
  const page = textOf(await ask(await storyContext({ timelines: [timeline] }), `/timelines/${timeline.id}`));
  expect(page).toContain('<blockquote class="excerpt"><bdi>Dear Dana, I &lt;b&gt;apply&lt;/b&gt;.</bdi></blockquote>');
});

describe('the clock', () => {
  test.for([
    [{ move: 'next' }, '2026-11-19T08:00:00Z'],
    [{ move: 'P1D' }, '2026-11-18T10:05:00Z'],
    [{ move: 'P7D' }, '2026-11-24T10:05:00Z'],
    [{ move: 'to', to: '2026-12-24T09:30' }, '2026-12-24T08:30:00Z'], // Half past nine in Paris.
  ] as const)('%o moves it to %s', async ([form, instant]) => {
    const context = await storyContext();
    expect(await ask(context, '/clock', form)).toMatchObject({ status: 303, headers: { location: '/?did=moved&before=5' } });
    expect(context.movedTo).toEqual([instant]);
  });

  test('a day later is the same hour, even when the clocks change', async () => {
    const context = await storyContext({ users: [{ ...jo, timeZone: 'America/New_York' }] });
    await context.advanceTo(Temporal.Instant.from('2026-10-31T14:00:00Z'));
    await ask(context, '/clock', { move: 'P1D' });
    expect(context.movedTo.at(-1)).toBe('2026-11-01T15:00:00Z');
  });

  test('an overdue step never blocks the button: the next due time is ahead', async () => {
    const overdue = aTimeline({
      id: timelineId('hhhhiiii'),
      nextStep: { action: 'remind', step: 'follow-up.next', dueAt: '2026-11-01T08:00:00Z', why: '' },
    });
    const context = await storyContext({ timelines: [overdue, aTimeline()] });
    expect(textOf(await ask(context, '/'))).toContain('Tue 24 Nov, 09:00: ');
    await ask(context, '/clock', { move: 'next' });
    expect(context.movedTo).toEqual(['2026-11-24T08:00:00Z']);
    const alone = textOf(await ask(await storyContext({ timelines: [overdue] }), '/'));
    expect(alone).not.toContain('To the next due moment');
  });

  test.for([{}, { move: 'P9Y' }, { move: 'to', to: 'tomorrow' }, { move: 'to' }])('%o moves nothing', async (form) => {
    const context = await storyContext();
    expect((await ask(context, '/clock', form)).status).toBe(400);
    expect(context.movedTo).toEqual([]);
  });

  test('the page says what the service refused', async () => {
    const context = await storyContext();
    const refusing = { ...context, advanceTo: () => Promise.reject(new BadRequestError('The clock is real.', 409)) };
    const answer = await ask(refusing, '/clock', { move: 'P1D' });
    expect(answer.status).toBe(409);
    expect(textOf(answer)).toContain('The clock is real.');
  });
});

test('every form carries the token, without which the server refuses it', async () => {
  const context = await storyContext();
  for (const path of ['/', `/mails/${reminderId}`]) {
    const page = textOf(await ask(context, path));
    const forms = page.match(/<form method="post"[\s\S]*?<\/form>/g) ?? [];
    expect(forms.length).toBeGreaterThan(1);
    for (const form of forms) expect(form).toContain('name="token" value="the-token"');
  }
});
