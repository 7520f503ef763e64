/** Which mails belong to one conversation: by thread, by correspondent and by job, even if mail programs drop the thread fields. */
import { describe, expect, test } from 'vitest';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { timelineIdFor, userIdOf } from '../../../lib/handling/identity.ts';
import { secureRandom } from '../../../lib/handling/secure-random.ts';
import { type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Reyes <dana@initech.example>';

interface Sending {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text?: string;
  readonly from?: string;
  readonly cc?: string;
  readonly inReplyTo?: string;
  /** References before the one it answers, oldest first. */
  readonly references?: readonly string[];
}

/** Delivers the mails, one a day, and returns the ids of the mails on each timeline. */
async function timelinesOf(mails: readonly Sending[]): Promise<readonly (readonly string[])[]> {
  const service = await handling('2026-11-02T07:00:00Z');
  const tracking = await service.joins(jo);
  for (const [
    index,
    {
      id,
      from = `Jo <${jo}>`,
      to,
      cc,
      subject,
      text = 'Dear Dana,\n\nI would like to apply. My CV is attached.',
      inReplyTo,
      references = [],
    },
  ] of mails.entries()) {
    const day = String(3 + index).padStart(2, '0');
    service.clockTo(`2026-11-${day}T08:00:00Z`);
    const ancestors = [...references, ...(inReplyTo === undefined ? [] : [inReplyTo])].map((each) => `<${each}@example.com>`);
    const answers = inReplyTo === undefined ? '' : `In-Reply-To: <${inReplyTo}@example.com>\n`;
    const thread = ancestors.length === 0 ? '' : `${answers}References: ${ancestors.join('\n ')}\n`;
    const copy = cc === undefined ? '' : `Cc: ${cc}\n`;
    const head = `From: ${from}\nTo: ${to}\n${copy}Subject: ${subject}\nMessage-ID: <${id}@example.com>\n${thread}Date: ${day} Nov 2026 08:00:00 +0000\n`;
    await service.receives({ from: /<?([^<>\s]+@[^<>\s]+)>?$/.exec(from)?.[1] ?? jo, to: [tracking], lines: `${head}\n${text}\n` });
  }
  const ids = [...new Set(service.scheduled.keys())] as TimelineId[];
  const loaded = await Promise.all(ids.map((id) => service.runtime.store.load(userIdOf(id), id)));
  return loaded.map((each) =>
    (each?.history.recent ?? []).flatMap((event) =>
      (event.type === 'MailSent' || event.type === 'ReplyReceived') && event.messageId !== null
        ? [event.messageId.slice(1, event.messageId.indexOf('@'))]
        : [],
    ),
  );
}

const first = { id: 'a', to: dana, subject: 'Application: Staff Nurse' };
const second = { id: 'b', to: dana, subject: 'Application: Ward Manager' };
const followUp = 'Dear Dana, I am following up on my application and am still very interested.';

describe('two timelines', () => {
  test.for<readonly [what: string, mails: readonly Sending[], timelines: readonly (readonly string[])[]]>([
    ['one correspondent with two postings', [first, second], [['a'], ['b']]],
    [
      'a role mailbox with two postings',
      [
        { ...first, to: 'jobs@initech.example' },
        { ...second, to: 'jobs@initech.example' },
      ],
      [['a'], ['b']],
    ],
    [
      'a recruiter with two clients',
      [
        { ...first, to: 'tom@medstaffing.example', subject: 'Staff Nurse at Globex' },
        { ...second, to: 'tom@medstaffing.example', subject: 'Ward Manager at Initech' },
      ],
      [['a'], ['b']],
    ],
    ['two people at one company', [first, { ...second, to: 'lee@initech.example' }], [['a'], ['b']]],
    ['two people at one company about the same job', [first, { ...first, id: 'b', to: 'lee@initech.example' }], [['a'], ['b']]],
    [
      'a role mailbox with two postings, and an answer of theirs on each',
      [
        { ...first, to: 'hr@initech.example' },
        { ...second, to: 'hr@initech.example' },
        {
          id: 'r',
          from: 'HR <hr@initech.example>',
          to: jo,
          subject: 'Re: Application: Staff Nurse',
          text: 'Dear Jo, thanks.',
          inReplyTo: 'a',
        },
        {
          id: 's',
          from: 'HR <hr@initech.example>',
          to: jo,
          subject: 'Re: Application: Ward Manager',
          text: 'Dear Jo, thanks.',
          inReplyTo: 'b',
        },
      ],
      [
        ['a', 'r'],
        ['b', 's'],
      ],
    ],
    [
      'a role mailbox under the same subject, months and threads apart',
      [
        { ...first, to: 'jobs@initech.example', subject: 'Application' },
        { ...second, to: 'jobs@initech.example', subject: 'Application', text: 'Dear team,\n\nI would like to apply as a ward manager.' },
      ],
      [['a'], ['b']],
    ],
    [
      'a portal with two postings',
      [
        { ...first, to: 'no-reply@hire.lever.co' },
        { ...second, to: 'no-reply@hire.lever.co' },
      ],
      [['a'], ['b']],
    ],
    [
      "a recruiter's third client, whose job the subject names",
      [
        { ...first, to: 'tom@medstaffing.example', subject: 'Staff Nurse at Globex' },
        {
          id: 'c',
          to: 'tom@medstaffing.example',
          subject: 'Theatre Nurse at Hooli',
          text: 'Dear Tom,\n\nplease put me forward for this role. My CV is attached.',
        },
      ],
      [['a'], ['c']],
    ],
  ])('%s', async ([, mails, timelines]) => expect(await timelinesOf(mails)).toEqual(timelines));
});

describe('one timeline', () => {
  test.for<readonly [what: string, mails: readonly Sending[], timelines: readonly (readonly string[])[]]>([
    [
      'a follow-up in the thread',
      [first, { ...first, id: 'c', subject: 'Re: Application: Staff Nurse', text: followUp, inReplyTo: 'a' }],
      [['a', 'c']],
    ],
    [
      'a follow-up whose program drops References',
      [first, { ...first, id: 'c', subject: 'Re: Application: Staff Nurse', text: followUp }],
      [['a', 'c']],
    ],
    ['a follow-up under another subject', [first, { ...first, id: 'c', subject: 'Following up', text: followUp }], [['a', 'c']]],
    [
      'a follow-up under another subject, by References alone',
      [
        first,
        second,
        { ...first, id: 'c', subject: 'Availability', text: 'Dear Dana, I am free on Thursday.', references: ['a', 'unknown'] },
      ],
      [['a', 'c'], ['b']],
    ],
    [
      'the nearest ancestor of two',
      [first, second, { ...first, id: 'c', subject: 'Re: both', text: followUp, references: ['a'], inReplyTo: 'b' }],
      [['a'], ['b', 'c']],
    ],
    [
      'a follow-up that answers a mail of theirs which we saw',
      [
        first,
        second,
        { id: 'r', from: dana, to: jo, subject: 'Re: Application: Staff Nurse', text: 'Dear Jo, thanks.', inReplyTo: 'a' },
        { ...first, id: 'c', subject: 'Re: Application: Staff Nurse', text: 'Dear Dana, thank you.', inReplyTo: 'r' },
      ],
      [['a', 'r', 'c'], ['b']],
    ],
    [
      'their answer under another subject, in the thread of the older posting',
      [first, second, { id: 'r', from: dana, to: jo, subject: 'Interview', text: 'Dear Jo, are you free on Thursday?', inReplyTo: 'a' }],
      [['a', 'r'], ['b']],
    ],
    [
      'their answer of two postings by its subject alone',
      [first, second, { id: 'r', from: dana, to: jo, subject: 'RE: Application: Staff Nurse', text: 'Dear Jo, thanks.' }],
      [['a', 'r'], ['b']],
    ],
    [
      'an answer from a role mailbox whose program drops References, by its subject',
      [
        { ...first, to: 'jobs@initech.example' },
        { ...second, to: 'jobs@initech.example' },
        { id: 'r', from: 'Jobs <jobs@initech.example>', to: jo, subject: 'AW: Application: Staff Nurse', text: 'Dear Jo, thanks.' },
      ],
      [['a', 'r'], ['b']],
    ],
    [
      'a colleague whom the user then answers alone',
      [
        first,
        {
          id: 'r',
          from: 'Lee Ho <lee@initech.example>',
          to: `${jo}, ${dana}`,
          subject: 'Re: Application: Staff Nurse',
          text: 'Dear Jo, please send me your references.',
          inReplyTo: 'a',
        },
        { id: 'c', to: 'Lee Ho <lee@initech.example>', subject: 'My references', text: 'Dear Lee, please find my references attached.' },
      ],
      [['a', 'r', 'c']],
    ],
    [
      'a mail to two people of the conversation, and then to the second alone',
      [
        { ...first, cc: 'Lee Ho <lee@initech.example>' },
        { id: 'c', to: 'Lee Ho <lee@initech.example>', subject: 'Following up', text: 'Dear Lee, I am following up on my application.' },
      ],
      [['a', 'c']],
    ],
    [
      'a follow-up to a role mailbox in the thread',
      [
        { ...first, to: 'jobs@initech.example' },
        { ...second, to: 'jobs@initech.example' },
        { id: 'c', to: 'jobs@initech.example', subject: 'My application', text: followUp, inReplyTo: 'a' },
      ],
      [['a', 'c'], ['b']],
    ],
    [
      'an answer under another subject, in the thread',
      [first, { ...first, id: 'c', subject: 'Interview', text: 'Thursday at 3pm works for me.', inReplyTo: 'a' }],
      [['a', 'c']],
    ],
    [
      'of two postings the one whose thread it is',
      [first, second, { ...first, id: 'c', subject: 'Re: Application: Staff Nurse', text: followUp, inReplyTo: 'a' }],
      [['a', 'c'], ['b']],
    ],
    [
      "a recruiter's second client, by its subject alone",
      [
        { ...first, to: 'tom@medstaffing.example', subject: 'Staff Nurse at Globex' },
        { ...second, to: 'tom@medstaffing.example', subject: 'Ward Manager at Initech' },
        { id: 'c', to: 'tom@medstaffing.example', subject: 'Re: Staff Nurse at Globex', text: followUp },
      ],
      [['a', 'c'], ['b']],
    ],
    [
      'of two postings the older one, by its subject alone',
      [first, second, { ...first, id: 'c', subject: 'Re: Application: Staff Nurse', text: followUp }],
      [['a', 'c'], ['b']],
    ],
    [
      'behind a shared mailbox, by the subject of the answer',
      [
        { ...first, to: 'jobs@initech.example' },
        { ...second, to: 'jobs@initech.example' },
        { id: 'c', to: 'jobs@initech.example', subject: 'Re: Application: Staff Nurse', text: followUp },
      ],
      [['a', 'c'], ['b']],
    ],
    [
      'a colleague who answers to all',
      [
        first,
        {
          id: 'r',
          from: 'Lee Ho <lee@initech.example>',
          to: `${jo}, ${dana}`,
          subject: 'Re: Application: Staff Nurse',
          text: 'Dear Jo, you will hear from us by Friday.',
          inReplyTo: 'a',
        },
      ],
      [['a', 'r']],
    ],
    [
      'the correspondent, whose program drops References',
      [first, { id: 'r', from: dana, to: jo, subject: 'Your application', text: 'Dear Jo, you will hear from us by Friday.' }],
      [['a', 'r']],
    ],
  ])('%s', async ([, mails, timelines]) => expect(await timelinesOf(mails)).toEqual(timelines));
});

describe('the confirmation says which conversation a mail was counted to', () => {
  async function confirmedAfter(mails: readonly Sending[]) {
    const service = await handling('2026-11-02T07:00:00Z');
    const tracking = await service.joins(jo);
    for (const [index, mail] of mails.entries()) {
      service.clockTo(`2026-11-${String(3 + index).padStart(2, '0')}T08:00:00Z`);
      const lines = `From: Jo <${jo}>\nTo: ${mail.to}\nSubject: ${mail.subject}\nMessage-ID: <${mail.id}@example.com>\n\n${mail.text ?? 'Dear Dana,\n\nI would like to apply. My CV is attached.'}\n`;
      await service.receives({ from: jo, to: [tracking], lines });
    }
    return service;
  }
  const vague = {
    id: 'b',
    to: dana,
    subject: 'Ward Manager',
    text: 'Dear Dana,\n\nI hope you are well. I wonder whether you know of an opening for a ward manager.',
  };

  test('in doubt it asks, and "new" splits them', async () => {
    const service = await confirmedAfter([first, vague]);
    const asked = service.sent.at(-1);
    expect(asked).toMatchObject({ kind: 'tracking-started', subject: expect.stringContaining('Dana Reyes') });
    expect(asked?.text).toContain('new');
    expect(new Set(service.scheduled.keys()).size).toBe(1);
    await service.receives({
      from: jo,
      to: [asked?.replyTo ?? ''],
      lines: `From: Jo <${jo}>\nTo: ${asked?.replyTo}\nSubject: Re: Tracking\n\nnew\n`,
    });
    expect(new Set(service.scheduled.keys()).size).toBe(2);
  });

  test.for<readonly [what: string, mail: Sending]>([
    ['another posting, surely', second],
    ['a follow-up', { ...first, id: 'b', subject: 'Following up', text: followUp }],
    ['the same subject', { ...first, id: 'b', subject: 'Re: Application: Staff Nurse', text: followUp }],
  ])('no confirmation: %s', async ([, mail]) => {
    const service = await confirmedAfter([first, mail]);
    expect(service.sent.filter(({ kind }) => kind === 'tracking-started')).toHaveLength(1);
  });
});

test('on an id collision the conversation gets the next id, wherever it is interrupted, and keeps it on a redelivery', async () => {
  const random = { ...secureRandom, tokenFor: async () => 'jo2345' };
  const userId = 'jo2345' as UserId;
  const [one, other] = ['24155', '177414'] as const;
  expect(timelineIdFor(userId, `<${one}@example.com>`)).toBe(timelineIdFor(userId, `<${other}@example.com>`));
  const applies = (service: Handling, tracking: string, id: string) =>
    service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo <${jo}>\nTo: Pat <p${id}@h${id}.example>\nSubject: Application: nurse ${id}\nMessage-ID: <${id}@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nI apply for the position of nurse.\n`,
    });
  let wasCut = true;
  for (let writes = 0; wasCut; writes += 1) {
    wasCut = false;
    let left = Number.POSITIVE_INFINITY;
    const service = await handling('2026-11-03T07:12:00Z', { random });
    const tracking = await service.joins(jo);
    await applies(service, tracking, one);
    const send = service.database.client.send.bind(service.database.client);
    Object.assign(service.database.client, {
      send(command: { readonly constructor: { readonly name: string } }) {
        if (/^(?:Put|Update)/.test(command.constructor.name)) left -= 1;
        wasCut ||= left < 0;
        return left < 0 ? Promise.reject(new Error('cut off')) : send(command as never);
      },
    });
    left = writes;
    await applies(service, tracking, other).catch(() => undefined);
    left = Number.POSITIVE_INFINITY;
    await applies(service, tracking, other);
    expect(await applies(service, tracking, other)).toBe('known already');
    expect(await applies(service, tracking, one)).toBe('known already');
    const timelines = await service.runtime.store.loadAll(userId);
    expect(timelines.map(({ root, history }) => [root, history.recent.length]).toSorted()).toEqual([
      [`<${other}@example.com>`, 1],
      [`<${one}@example.com>`, 1],
    ]);
  }
});
