import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { StatedPromise } from '../../../../lib/domain/stated-promise.ts';
import { composeTrackingStarted } from '../../../../lib/email/compose/mails/tracking-started.ts';
import { composeReminder } from '../../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../../lib/email/compose/reminders/reminders.ts';
import { day, instant, lettingGo, mailFacts, mailSent, reminding, replyReceived, timelineFacts } from '../sample-facts.ts';

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');

const inOrder = (text: string, ...parts: readonly string[]) => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

describe('a reminder', () => {
  const mail = composeReminder(timelineFacts(), reminding());
  test('says in this order what was seen, what to do, a draft, four taps, what happens if nothing is done; and only then the rest', () => {
    inOrder(
      unwrapped(mail.text),
      'I have seen no answer from Dana (I only see what you send me).',
      'Send one short email, or call once.',
      'Bcc: k7m2qhx3vw4p+t-abcdefgh@in.example.com',
      'reply all to your email of 3 Nov',
      'WHAT HAPPENED?',
      'heard ',
      'done ',
      'snooze 1 week',
      'stop ',
      'If you do nothing',
      'WHY NOW',
      'You applied on Tuesday 3 November, 7 days ago.',
      "IF YOU'D RATHER CALL",
      'YOUR TIMELINE',
      'The Bcc in the draft tells me you wrote.',
    );
  });
  test('offers each answer once, `heard` among them', () => {
    const words = [...mail.html.matchAll(/\?subject=([^&"]*)&amp;body=\1/g)].map(([, word]) => decodeURIComponent(word ?? ''));
    expect(words).toEqual(['heard', 'done', 'snooze 1 week', 'stop', 'stop all']);
  });
  test('opens the draft above it, so that a thumb finds the button first', () =>
    inOrder(mail.html, 'Open this draft to Dana', 'Dear Dana,', 'What happened?'));
  test('does not say the draft again in the script for a call', () => {
    const [, draft = ''] = mail.text.split('-'.repeat(40));
    const script = unwrapped(mail.text.slice(mail.text.indexOf('RATHER CALL')));
    const said = unwrapped(draft)
      .split(/(?<=[.?])\s/)
      .filter((sentence) => sentence.includes(' ') && !sentence.includes('Dear'));
    expect(said.filter((sentence) => script.includes(sentence))).toEqual([]);
  });
  test('has one subject a timeline, and the days where a mail list shows them', () => {
    expect(mail.subject).toBe('Dana Reyes, Initech: follow up');
    expect(mail.html).toContain('>Check in with Dana, once. You applied on Tuesday 3 November, 7 days ago.');
  });
  test('says in the record what it is', () => {
    const repeat = composeReminder(timelineFacts(), reminding({ step: 'reminder.repeat', repeats: 'follow-up.next' }));
    expect([mail.kind, mail.step, mail.timelineId]).toEqual(['reminder', 'application.check-in', 'k7m2qh-abcdefgh']);
    expect([repeat.kind, repeat.step, repeat.subject]).toEqual(['reminder', 'reminder.repeat', mail.subject]);
  });
  test('is shorter when repeated', () => {
    const repeat = composeReminder(timelineFacts(), reminding({ step: 'reminder.repeat', repeats: 'application.check-in' }));
    expect(repeat.text.length).toBeLessThan(mail.text.length * 0.75);
  });
  test('points to the newest mail, theirs where they wrote last', () => {
    const events = [mailSent(), replyReceived()];
    expect(unwrapped(composeReminder(timelineFacts({ events }), reminding({ step: 'conversation.check-in' })).text)).toContain(
      'reply all to their email of 5 Nov',
    );
  });
  test('names the day of what comes otherwise', () => {
    expect(unwrapped(composeReminder(timelineFacts(), reminding(), { afterwards: lettingGo() }).text)).toContain(
      "I'll stay quiet until Tuesday 8 December,",
    );
  });
  test('opens a draft to them', () => {
    expect(mail.html).toMatch(
      /href="mailto:dana\.reyes@initech\.example\?bcc=k7m2qhx3vw4p%2Bt-abcdefgh@in\.example\.com&amp;subject=Application%3A%20Technical%20writer&amp;body=Dear%20Dana/,
    );
  });
  test.for(['portal', 'message', 'in-person'] as const)('of a timeline by %s gives words to copy instead', (channel) => {
    const { html, text } = composeReminder(timelineFacts({ timeline: { channel } }), reminding());
    expect(html).not.toContain('mailto:dana');
    expect(text).toContain('WORDS TO COPY');
  });
  test('by phone gives a script, with their number where they showed it', () => {
    const events = [mailSent(), replyReceived({ excerpt: 'Dana Reyes\nTel. +1 555 010 0199' })];
    const { html, text } = composeReminder(timelineFacts({ timeline: { channel: 'phone' }, events }), reminding());
    expect(html).toContain('href="tel:+15550100199"');
    inOrder(
      text,
      'WHAT TO SAY',
      'Say: “Hello, my name is Jo Miller.',
      'Then listen, and ask: “When might I hear',
      'Voicemail: “Hello, this is Jo Miller.',
      'Say it aloud twice first.',
      'WHAT HAPPENED?',
    );
    expect(text).not.toContain('Subject: ');
  });
  test('of another offer names its date', () => {
    const { text } = composeReminder(timelineFacts(), reminding({ step: 'leverage' }), { decideBy: day('2026-11-20') });
    expect(unwrapped(text)).toContain('by Friday 20 November');
  });
  test('of the evening before an interview claims no silence and offers no draft', () => {
    const interview = {
      start: instant('2026-11-12T14:00:00Z'),
      end: instant('2026-11-12T15:00:00Z'),
      knownAt: instant('2026-11-05T10:00:00Z'),
      thankedAt: null,
      wroteAt: null,
    };
    const { text } = composeReminder(
      timelineFacts({ timeline: { interview } }),
      reminding({ step: 'interview.ask', why: { since: 'interview', from: day('2026-11-12'), days: -1 } }),
    );
    expect(text).toContain('Your interview is on Thursday 12 November, 15:00.');
    expect(text).not.toMatch(/no answer|Subject: /);
  });
});

describe('a promise', () => {
  const promise: StatedPromise = {
    type: 'own',
    by: 'user',
    date: day('2026-11-10'),
    time: Temporal.PlainTime.from('08:30'),
    zone: 'America/New_York',
    quote: 'I’ll call you Tuesday at 8:30.',
  };
  const { text } = composeReminder(
    timelineFacts(),
    reminding({ step: 'promise.own', why: { since: 'promise', promise, days: 0, from: day('2026-11-10') } }),
  );
  test("is named by the user's own clock", () => expect(text).toContain('You made a promise for Tuesday 10 November, 14:30.'));
  test('is quoted once', () => expect(text.split('I’ll call you Tuesday at 8:30')).toHaveLength(2));
  test('to call brings a script and no mail', () => expect(text).toMatch(/WHAT TO SAY/));
  test('at an hour suggests no other hour', () => expect(text).not.toContain('08:00'));
});

describe('the repeat of a reminder to call', () => {
  const invited: StatedPromise = {
    type: 'invited',
    by: 'correspondent',
    date: day('2026-11-09'),
    time: null,
    zone: null,
    quote: 'Give me a ring on Monday.',
  };
  const own: StatedPromise = { ...invited, type: 'own', by: 'user', quote: 'I will ring you on Monday.' };
  const repeat = (repeats: 'promise.invited' | 'promise.own', promise: StatedPromise) =>
    unwrapped(composeReminder(timelineFacts(), reminding({ step: 'reminder.repeat', repeats, why: { since: 'reminder', promise } })).text);

  test('offers the call again, and no email', () => {
    for (const text of [repeat('promise.invited', invited), repeat('promise.own', own)]) {
      expect(text).toContain('WHAT TO SAY');
      expect(text).not.toContain('Subject: ');
    }
  });
  test('says that today is fine', () => {
    expect(repeat('promise.invited', invited)).toMatch(
      /That day has passed, and today is fine too\..*You suggested I call around Monday 9 November/,
    );
    expect(repeat('promise.own', own)).toContain('Today is still a good day to call.');
  });
});

test('several in one are numbered as their items, each with its own draft', () => {
  const other = {
    ...timelineFacts({ timeline: { company: 'Acme', correspondents: [{ address: 'lee@acme.example', name: 'Lee Wong' }] } }),
    timelineId: 'k7m2qh-zyxwvuts' as never,
  };
  const mail = composeReminders(mailFacts(), [
    { ...timelineFacts(), next: reminding(), engaged: true },
    { ...other, next: lettingGo(), engaged: false },
  ]);
  inOrder(mail.text, '1. DANA REYES, INITECH', '1 done', '2. LEE WONG, ACME', '2 heard');
  expect(mail.items).toEqual([
    { timelineId: 'k7m2qh-abcdefgh', step: 'application.check-in', kind: 'reminder' },
    { timelineId: 'k7m2qh-zyxwvuts', step: 'let-go', kind: 'let-go' },
  ]);
  expect([mail.kind, mail.step, mail.timelineId]).toEqual(['reminders', null, null]);
});

describe('the confirmation of a tracked mail', () => {
  const how = { first: false, doubt: null, followUpCap: 2 } as const;
  test('names the exact date of the first reminder, and who it comes from', () => {
    const { text } = composeTrackingStarted(timelineFacts(), reminding(), { ...how, first: true });
    expect(text).toContain('Tuesday 10 November, 09:00');
    expect(text).toContain('tactful@in.example.com');
    expect(text).toContain('two follow-ups at most');
  });
  test('explains itself only the first time', () =>
    expect(composeTrackingStarted(timelineFacts(), reminding(), how).text).not.toContain('spam'));
  test('says of a later mail in doubt only what is in doubt', () => {
    const events = [mailSent(), mailSent({ id: '2-0', kind: 'follow-up', because: 'it follows another' })];
    const { text } = composeTrackingStarted(timelineFacts({ events }), reminding(), { ...how, doubt: { type: 'via' } });
    expect(unwrapped(text)).toContain('a recruiter, who works for several employers?');
    expect(text).not.toContain('I took it for');
  });
});

describe('the card of the evening before an interview', () => {
  const interview = {
    start: instant('2026-11-11T14:00:00Z'),
    end: instant('2026-11-11T15:00:00Z'),
    knownAt: instant('2026-11-05T10:00:00Z'),
    thankedAt: null,
    wroteAt: null,
    place: 'https://us02web.zoom.us/j/123?pwd=abc',
    with: ['Dana Reyes', 'Lee Wong'],
  };
  const next = reminding({ step: 'interview.ask', why: { since: 'interview', from: day('2026-11-11'), days: -1 } });
  const mail = composeReminder(timelineFacts({ timeline: { interview } }), next);
  test('says when, where, who, what to bring and what to ask', () =>
    inOrder(
      unwrapped(mail.text),
      'Your interview is tomorrow, Wednesday 11 November, 15:00.',
      'Where: us02web.zoom.us/j/123?pwd=abc',
      'Who: Dana Reyes and Lee Wong',
      'Have ready:',
      'ASK THESE BEFORE YOU SAY GOODBYE',
      'What happens next, when, and who decides?',
      'ALL SET?',
    ));
  test('links nowhere, and has the whole link as the place of its calendar entry', () => {
    expect(mail.html).not.toMatch(/href="https?:|https?:\/\//);
    expect(mail.attachments[0]?.content.replace(/\r\n /g, '')).toContain('LOCATION:https://us02web.zoom.us/j/123?pwd=abc');
  });
  test('leaves out what is not known', () => {
    const { place: _, with: __, ...plain } = interview;
    const { text } = composeReminder(timelineFacts({ timeline: { interview: plain } }), next);
    expect(text).not.toMatch(/Where:|Who:|close together/);
    expect(unwrapped(text)).toContain('Bring: two copies of your CV, the job posting, and their phone number.');
  });
  test('warns of another one at the same time', () => {
    const clash = {
      ...timelineFacts({ timeline: { company: 'Acme', correspondents: [{ address: 'lee@acme.example', name: 'Lee Wong' }], interview } }),
    };
    const { text } = composeReminder(timelineFacts({ timeline: { interview } }), next, { clash });
    expect(unwrapped(text)).toContain('Two close together: Lee Wong, Acme is on Wednesday 11 November, 15:00.');
  });
});
