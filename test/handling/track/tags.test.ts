/** The tag after the + of the tracking address, on sent and forwarded mails, and the tag in a draft's Bcc. */
import { describe, expect, test } from 'vitest';
import { current } from '../../../lib/domain/history.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Reyes <dana@initech.example>';
const application = 'Dear Dana,\n\nI would like to apply as a nurse. My CV is attached.';

interface Sending {
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
}
let count = 0;
const lines = ({ to = dana, subject = 'Application: Nurse', text = application }: Sending): string => {
  count += 1;
  return `From: Jo <${jo}>\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${count}@example.com>\n\n${text}\n`;
};
const forward = (from: string, to: string, text: string): Sending => ({
  to: 'us',
  subject: 'Fwd: Application: Nurse',
  text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Nov 2, 2026 at 9:31 AM\nSubject: Application: Nurse\nTo: ${to}\n\n${text}`,
});

async function joined(): Promise<{ readonly service: Handling; readonly sends: (tag: string, mail: Sending) => Promise<string> }> {
  const service = await handling('2026-11-03T09:00:00Z');
  const tracking = await service.joins(jo);
  return {
    service,
    sends: (tag, mail) => service.receives({ from: jo, to: [tracking.replace('@', tag === '' ? '@' : `+${tag}@`)], lines: lines(mail) }),
  };
}

const ids = ({ scheduled }: Handling) => [...scheduled.keys()];
async function timelineOf(service: Handling, id: TimelineId) {
  const loaded = await service.runtime.store.load(userIdOf(id), id);
  return loaded === null ? null : { ...current(loaded.history), types: loaded.history.recent.map(({ type }) => type) };
}
const all = async (service: Handling) => {
  const found = [];
  for await (const { userId } of service.runtime.store.allUsers()) {
    for (const id of await service.runtime.store.timelinesOf(userId)) found.push(await timelineOf(service, id));
  }
  return found;
};

const effects: readonly (readonly [tag: string, effect: object])[] = [
  ['recruiter', { via: 'recruiter', viaGiven: true }],
  ['unsolicited', { kind: 'unsolicited', kindGiven: true }],
  ['networking', { kind: 'networking', kindGiven: true }],
  ['2w', { snooze: { until: { type: 'days', days: 14 } } }],
  ['3d', { snooze: { until: { type: 'days', days: 3 } } }],
  ['nov30', { snooze: { until: { type: 'date' } } }],
  ['never', { snooze: { until: { type: 'never' } } }],
  ['tomorrow', { snooze: { until: { type: 'date', time: null } } }],
  ['monday', { snooze: { until: { type: 'date', time: null } } }],
  ['nextweek', { snooze: { until: { type: 'days' } } }],
  ['1month', { snooze: { until: { type: 'days', days: 30 } } }],
  ['dec3-9am', { snooze: { until: { type: 'date' } } }],
  ['10am', { snooze: { until: { type: 'date' } } }],
  ['recruiter+2w', { via: 'recruiter', snooze: { until: { type: 'days', days: 14 } } }],
  ['nov30+networking', { kind: 'networking', kindGiven: true, snooze: { until: { type: 'date' } } }],
  ['Unsolicited+Recruiter+3d', { kind: 'unsolicited', via: 'recruiter', snooze: { until: { type: 'days', days: 3 } } }],
  ['recruiter+recruiter', { via: 'recruiter', snooze: null }],
  // A word that is no tag does not affect the others. Of two contradicting tags the last counts.
  ['friend++recruiter', { via: 'recruiter', snooze: null }],
  ['2w+never', { snooze: { until: { type: 'never' } } }],
  ['unsolicited+networking', { kind: 'networking' }],
  ['NEVER', { snooze: { until: { type: 'never' } } }],
];
const theirs = forward(dana, `<${jo}>`, 'Dear Jo,\n\nthank you for your application.');
const own = forward(`Jo <${jo}>`, dana, application);

describe.for<readonly [what: string, mail: Sending]>([
  ['a tracked mail', {}],
  ['a forwarded mail of their own', own],
  ['a forwarded mail of theirs', theirs],
])('on %s', ([, mail]) => {
  test.for(effects)('+%s', async ([tag, effect]) => {
    const { service, sends } = await joined();
    await sends(tag, mail);
    expect(await all(service)).toMatchObject([effect]);
  });

  test.for(['interview', 'recruiter+interview', 'interview+never'])('+%s takes a day without an hour', async (tag) => {
    const { service, sends } = await joined();
    const said = 'I confirm our interview on Thursday 12 November.';
    const byThem = 'Your interview is on Thursday 12 November.';
    await sends(tag, {
      ...mail,
      text: (mail.text ?? application).replace(/(?:Dear (?:Dana|Jo),)[\s\S]*$/, mail === theirs ? byThem : said),
    });
    const [timeline] = await all(service);
    expect(timeline).toMatchObject({ stage: 'interview' });
    expect(timeline?.interview?.start.toString()).toMatch(/^2026-11-12T/);
  });

  test('a word that is no tag changes nothing, and the mail still counts', async () => {
    const { service, sends } = await joined();
    await sends('friend', mail);
    expect(await all(service)).toMatchObject([{ snooze: null, viaGiven: false, kindGiven: false }]);
  });

  test('is mentioned in one line, on a later mail too', async () => {
    const { service, sends } = await joined();
    await sends('', mail);
    const before = service.sent.length;
    await sends('friend+2w', { ...mail, to: 'Lee Ho <lee@globex.example>' });
    expect(service.sent.length).toBe(before + 1);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'tracking-started' });
    expect(service.sent.at(-1)?.text.replace(/\s+/g, ' ')).toContain('“+friend”');
  });
});

describe("the tag of a draft's Bcc", () => {
  const elsewhere = { to: 'Lee Ho <lee@initech.example>', subject: 'A word', text: 'Dear Lee,\n\nI am following up on my application.' };

  test('finds its timeline without thread, subject or correspondent', async () => {
    const { service, sends } = await joined();
    await sends('', {});
    const [id] = ids(service) as [TimelineId];
    await sends(`t-${id.slice(-8)}`, elsewhere);
    await sends(`T-${id.slice(-8).toUpperCase()}`, { ...elsewhere, subject: 'One more', text: 'Dear Lee,\n\nhere is my licence.' });
    expect(await all(service)).toMatchObject([{ types: ['MailSent', 'MailSent', 'MailSent'] }]);
  });

  test('counts beside another tag', async () => {
    const { service, sends } = await joined();
    await sends('', {});
    const [id] = ids(service) as [TimelineId];
    await sends(`t-${id.slice(-8)}+2w`, elsewhere);
    expect(await all(service)).toMatchObject([{ types: ['MailSent', 'MailSent', 'Snoozed'] }]);
  });

  test('says to which timeline a forwarded mail belongs', async () => {
    const { service, sends } = await joined();
    await sends('', { subject: 'Nurse', to: 'jobs@initech.example' });
    const [id] = ids(service) as [TimelineId];
    await sends(`t-${id.slice(-8)}`, { ...theirs, text: theirs.text?.replace(dana, 'Recruiting <news@globex.example>') ?? '' });
    expect(await all(service)).toMatchObject([{ types: ['ReplyReceived', 'MailSent'] }]);
  });

  test.for(['t-aaaaaaaa', 't-'])('+%s belongs to no timeline and is ignored', async (tag) => {
    const { service, sends } = await joined();
    await sends('', {});
    await sends(tag, { ...elsewhere, to: 'Lee Ho <lee@globex.example>' });
    expect((await all(service)).map((timeline) => timeline?.types)).toEqual([['MailSent'], ['MailSent']]);
  });
});
