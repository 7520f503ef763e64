/** Employers' mails that we see only as quotes in the user's answer. They count once, as theirs, at their own date. */
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Reyes <dana@initech.example>';

interface Mail {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly id: string;
  readonly date: string;
  readonly answers?: string | undefined;
  readonly text: string;
}

const lines = ({ from = `Jo <${jo}>`, to = dana, subject = 'Re: Application: Nurse', id, date, answers, text }: Mail): string =>
  `From: ${from}\nTo: ${to}\nSubject: ${subject}\nMessage-ID: ${id}\n${answers === undefined ? '' : `In-Reply-To: ${answers}\nReferences: <one@example.com> ${answers}\n`}Date: ${date}\n\n${text}\n`;

/** Jo applied on Monday. It is Wednesday noon, and Dana wrote to Jo alone on Tuesday. */
async function applied(): Promise<{ readonly service: Handling; readonly tracking: string; readonly timelineId: TimelineId }> {
  const service = await handling('2026-11-02T08:00:00Z');
  const tracking = await service.joins(jo);
  const application = {
    subject: 'Application: Nurse',
    id: '<one@example.com>',
    date: 'Mon, 02 Nov 2026 08:00:00 +0100',
    text: 'Dear Dana,\n\nI would like to apply as a nurse. My CV is attached.',
  };
  await service.receives({ from: jo, to: [tracking], lines: lines(application) });
  service.clockTo('2026-11-04T12:00:00Z');
  return { service, tracking, timelineId: [...service.scheduled.keys()][0] as TimelineId };
}

const theirs = '<theirs@initech.example>';
const quoting = (quote: string, typed = 'Dear Dana, thank you!', answers = theirs): Mail => ({
  id: '<answer@example.com>',
  date: 'Wed, 04 Nov 2026 09:00:00 +0100',
  answers,
  text: `${typed}\n\nOn Tue, Nov 3, 2026 at 10:31 AM Dana Reyes <dana@initech.example> wrote:\n\n${quote
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`,
});
const theirMail = (text: string): Mail => ({
  from: dana,
  to: `Jo <${jo}>`,
  id: theirs,
  date: 'Tue, 03 Nov 2026 10:31:24 +0100',
  answers: '<one@example.com>',
  text,
});
const forwarded = (text: string): Mail => ({
  to: 'us',
  subject: 'Fwd: Re: Application: Nurse',
  id: '<fwd@example.com>',
  date: 'Wed, 04 Nov 2026 10:00:00 +0100',
  text: `---------- Forwarded message ---------\nFrom: ${dana}\nDate: Tue, Nov 3, 2026 at 10:31 AM\nSubject: Re: Application: Nurse\nTo: <${jo}>\n\n${text}`,
});

const eventsOf = async ({ runtime }: Handling, timelineId: TimelineId): Promise<readonly TimelineEvent[]> =>
  (await runtime.store.load(userIdOf(timelineId), timelineId))?.history.recent ?? [];
const typesOf = async (service: Handling, timelineId: TimelineId) => (await eventsOf(service, timelineId)).map(({ type }) => type);

describe('what is quoted in the answer counts at the date of the quote', () => {
  test.for<readonly [what: string, quote: string, events: readonly object[]]>([
    [
      'a question',
      'Could you send us your references?',
      [{ type: 'ReplyReceived', asks: true, from: { address: 'dana@initech.example' }, messageId: theirs }],
    ],
    ['a promise', 'You will hear from us by Friday.', [{ type: 'ReplyReceived', promises: [{ type: 'until' }] }]],
    [
      'an interview',
      'We would like to invite you for an interview on Thursday 12 November at 3pm.',
      [{ type: 'ReplyReceived' }, { type: 'InterviewSet' }],
    ],
    [
      'an offer',
      'We are delighted to offer you the position.',
      [{ type: 'ReplyReceived' }, { type: 'OutcomeReported', outcome: 'offer', by: 'person' }],
    ],
    [
      'a no',
      'We regret to tell you that we have decided to move forward with other candidates.',
      [{ type: 'ReplyReceived' }, { type: 'OutcomeReported', outcome: 'rejected', by: 'person' }],
    ],
    ['small talk', 'Thanks for the mail, lovely to hear from you.', [{ type: 'ReplyReceived', asks: false, promises: [] }]],
  ])('%s', async ([, quote, events]) => {
    const { service, tracking, timelineId } = await applied();
    await service.receives({ from: jo, to: [tracking], lines: lines(quoting(`Dear Jo,\n${quote}\n\nDana`)) });
    const found = await eventsOf(service, timelineId);
    expect(found).toMatchObject([{ type: 'MailSent' }, ...events, { type: 'MailSent' }]);
    expect(found.slice(1, -1).map(({ at }) => at.toString())).toEqual(events.map(() => '2026-11-03T09:31:00Z'));
  });

  test('a rejection for which the user thanks closes the timeline, and the user is told', async () => {
    const { service, tracking } = await applied();
    const no = quoting('We have decided to move forward with other candidates.', 'Dear Dana, thank you for letting me know.');
    await service.receives({ from: jo, to: [tracking], lines: lines(no) });
    expect(service.sent.at(-1)).toMatchObject({ kind: 'answer' });
    expect(service.sent.at(-1)?.text).toContain('undo');
  });

  test("the user's own text and their own quoted text don't count as somebody else's", async () => {
    const { service, tracking, timelineId } = await applied();
    const own = quoting('I will call you on Thursday at 3pm about an interview.').text.replace(dana, `Jo <${jo}>`);
    await service.receives({ from: jo, to: [tracking], lines: lines({ ...quoting(''), text: own }) });
    expect(await typesOf(service, timelineId)).toEqual(['MailSent', 'MailSent']);
  });
});

describe('their mail counts once', () => {
  const said = 'Dear Jo,\n\ncould you come for an interview? Please let me know when it suits you.\nYou will hear from us by Friday.';
  const arrivals: Readonly<Record<string, Mail>> = {
    'quoted in the answer': quoting(said),
    'seen as it came': theirMail(said),
    forwarded: forwarded(said),
    'quoted under an id that we never saw': { ...quoting(said), id: '<answer2@example.com>', answers: '<rewritten@outlook.example>' },
  };
  const inSent = quoting(said);
  const block = (head: string): string =>
    `---------- Forwarded message ---------\nFrom: Jo <${jo}>\nDate: ${head}\nSubject: Re: Application: Nurse\nTo: ${dana}\n\n${inSent.text}`;
  const more: Readonly<Record<string, Mail>> = {
    'quoted by a program that drops In-Reply-To': { ...inSent, id: '<answer3@example.com>', answers: undefined },
    'quoted in an answer that is forwarded from Sent': {
      to: 'us',
      subject: 'Fwd: Re: Application: Nurse',
      id: '<fwd2@example.com>',
      date: 'Wed, 04 Nov 2026 11:00:00 +0100',
      text: block('Wed, Nov 4, 2026 at 9:00 AM'),
    },
  };
  test.for(Object.keys(more))('%s, alone and after it arrived', async (what) => {
    const { service, tracking, timelineId } = await applied();
    const mail = more[what];
    if (mail === undefined) throw new Error(what);
    await service.receives({ from: jo, to: [tracking], lines: lines(mail) });
    expect((await typesOf(service, timelineId)).filter((type) => type === 'ReplyReceived')).toHaveLength(1);
    await service.receives({ from: 'dana@initech.example', to: [tracking], lines: lines(theirMail(said)) });
    expect((await typesOf(service, timelineId)).filter((type) => type === 'ReplyReceived')).toHaveLength(1);
  });
  test('a quote whose date is in another zone is still the same mail', async () => {
    const { service, tracking, timelineId } = await applied();
    await service.receives({ from: 'dana@initech.example', to: [tracking], lines: lines(theirMail(said)) });
    const abroad = { ...quoting(said), answers: '<rewritten@outlook.example>' };
    await service.receives({ from: jo, to: [tracking], lines: lines({ ...abroad, text: abroad.text.replace('10:31 AM', '4:31 AM') }) });
    expect((await typesOf(service, timelineId)).filter((type) => type === 'ReplyReceived')).toHaveLength(1);
  });

  const pairs = Object.keys(arrivals).flatMap((first) => Object.keys(arrivals).map((then) => [first, then] as const));
  test.for(pairs.filter(([first, then]) => first !== then))('%s, then %s', async ([first, then]) => {
    const { service, tracking, timelineId } = await applied();
    for (const mail of [arrivals[first], arrivals[then]]) {
      if (mail === undefined) continue;
      const from = mail.from === undefined ? jo : 'dana@initech.example';
      await service.receives({ from, to: [tracking], lines: lines(mail) });
    }
    const types = await typesOf(service, timelineId);
    expect(types.filter((type) => type === 'ReplyReceived')).toHaveLength(1);
    expect(service.scheduled.size).toBe(1);
  });

  test('another mail in the same minute counts separately', async () => {
    const { service, tracking, timelineId } = await applied();
    await service.receives({ from: 'dana@initech.example', to: [tracking], lines: lines(theirMail(said)) });
    const second = { ...theirMail('One more thing: which shift would you prefer?'), id: '<second@initech.example>' };
    await service.receives({ from: 'dana@initech.example', to: [tracking], lines: lines(second) });
    expect(await typesOf(service, timelineId)).toEqual(['MailSent', 'ReplyReceived', 'ReplyReceived']);
  });
});

describe('a time that the user accepts', () => {
  const proposal = 'Would Thursday 12 November at 3pm suit you for an interview?';
  test.for(['Dear Dana, Thursday at 3pm works for me.', 'Yes, that works for me. Thank you!'])(
    '%j fixes the interview of the quote',
    async (typed) => {
      const { service, tracking, timelineId } = await applied();
      await service.receives({ from: jo, to: [tracking], lines: lines(quoting(proposal, typed)) });
      const set = (await eventsOf(service, timelineId)).filter(({ type }) => type === 'InterviewSet');
      expect(set.map((event) => event.type === 'InterviewSet' && event.start.toString())).toEqual(['2026-11-12T14:00:00Z']);
    },
  );
  test.for(['Dear Dana, thank you, I will let you know.', 'Unfortunately Thursday does not work. Could we do Friday at 3pm?'])(
    '%j fixes none',
    async (typed) => {
      const { service, tracking, timelineId } = await applied();
      await service.receives({ from: jo, to: [tracking], lines: lines(quoting(proposal, typed)) });
      expect(await typesOf(service, timelineId)).not.toContain('InterviewSet');
    },
  );
});
