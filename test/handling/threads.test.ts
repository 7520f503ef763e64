/** Which mails are one conversation: by thread, by correspondent, by job; also where mail programs drop what threads them. */
import { describe, expect, test } from 'vitest';
import type { TimelineId } from '../../lib/domain/words.ts';
import { userIdOf } from '../../lib/handling/identity.ts';
import { handling } from '../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Reyes <dana@initech.example>';

interface Sending {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text?: string;
  readonly from?: string;
  readonly inReplyTo?: string;
}

/** Hands the mails in, one a day, and gives the ids of the mails on each timeline. */
async function timelinesOf(mails: readonly Sending[]): Promise<readonly (readonly string[])[]> {
  const service = await handling('2026-11-02T07:00:00Z');
  const tracking = await service.joins(jo);
  for (const [
    index,
    { id, from = `Jo <${jo}>`, to, subject, text = 'Dear Dana,\n\nI would like to apply. My CV is attached.', inReplyTo },
  ] of mails.entries()) {
    const day = String(3 + index).padStart(2, '0');
    service.clockTo(`2026-11-${day}T08:00:00Z`);
    const thread = inReplyTo === undefined ? '' : `In-Reply-To: <${inReplyTo}@example.com>\nReferences: <${inReplyTo}@example.com>\n`;
    const head = `From: ${from}\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${id}@example.com>\n${thread}Date: ${day} Nov 2026 08:00:00 +0000\n`;
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
