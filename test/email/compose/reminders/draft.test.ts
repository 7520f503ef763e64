import { describe, expect, test } from 'vitest';
import { etiquette, type StepName } from '../../../../lib/domain/etiquette.ts';
import type { TimelineId } from '../../../../lib/domain/words.ts';
import { draftFor, taggedAddress } from '../../../../lib/email/compose/reminders/draft.ts';
import { wordsOf } from '../../../../lib/email/compose/reminders/words-of.ts';
import { wholeDomain } from '../../../../lib/email/people/address-space.ts';
import { readTag } from '../../../../lib/email/people/tracking-tag.ts';
import { namesOf } from '../../../../lib/email/wording/names.ts';
import { day, instant, mailFacts, mailSent, reminding, timelineFacts } from '../sample-facts.ts';

type Changes = Parameters<typeof timelineFacts>[0];
const draft = (step: StepName, changes: Changes = {}, id = 'abcdefgh') => {
  const facts = { ...timelineFacts(changes), timelineId: `k7m2qh-${id}` as TimelineId };
  const quote = 'You will hear from us by Monday.';
  const promise = { type: 'until', by: 'correspondent', date: day('2026-11-09'), time: null, zone: null, quote } as const;
  const next = reminding({ step, why: step.startsWith('promise.') ? { since: 'promise', promise } : {} });
  return draftFor(facts, namesOf(facts.timeline), next, wordsOf(facts, { ...next, promise: next.why.promise }));
};

const letters = ['abcdefgh', 'abcdefgi', 'abcdefgj'];

describe('a draft', () => {
  test('goes to them, under the original subject, with the timeline in Bcc', () => {
    expect(draft('application.check-in', { timeline: { subject: 'Re: Application: Technical writer' } })?.mail).toEqual({
      to: 'dana.reyes@initech.example',
      bcc: 'k7m2qhx3vw4p+t-abcdefgh@in.example.com',
      subject: 'Re: Application: Technical writer',
    });
  });
  test('to a mailbox of their house greets nobody there, unless that mailbox was greeted so before', () => {
    const jobs = { address: 'jobs@initech.example', name: null };
    const dana = { address: 'dana.reyes@initech.example', name: 'Dana Reyes' };
    const wrote = (to: typeof jobs | typeof dana, greeting: string) =>
      mailSent({ correspondents: [to], excerpt: `${greeting}\n\nplease find it attached.\n\nJo` });
    const first = (events: ReturnType<typeof mailSent>[]) =>
      draft('application.check-in', { timeline: { correspondents: [jobs] }, events })?.body.split('\n')[0];
    expect(first([wrote(dana, 'Dear Ms Reyes,')])).toBe('Hello,');
    expect(first([wrote(dana, 'Dear Ms Reyes,'), wrote(jobs, 'Dear hiring team,'), wrote(dana, 'Hi Dana,')])).toBe('Dear hiring team,');
  });
  test('finds its timeline when it is sent', () => {
    const { trackingAddress } = mailFacts().user;
    const address = wholeDomain('in.example.com').read(taggedAddress(trackingAddress, 'k7m2qh-abcdefgh'));
    expect(address).toMatchObject({ type: 'tracking', userId: 'k7m2qh', secret: 'x3vw4p' });
    expect(address.type === 'tracking' && readTag(address.tag ?? '')).toEqual({ type: 'timeline', letters: 'abcdefgh' });
  });
  test.for([
    { channel: 'portal' },
    { channel: 'message' },
    { channel: 'phone' },
    { channel: 'in-person' },
    { correspondents: [] },
  ] as const)('is only to copy with %o', (timeline) => expect(draft('application.check-in', { timeline })).toMatchObject({ mail: null }));
  test('greets and signs off as the user did before', () => {
    const excerpt = 'Hi Dana!\n\nHere is my application.\n\nCheers\nJo M.\n';
    expect(draft('application.check-in', { events: [mailSent({ excerpt })] })?.body).toMatch(/^Hi Dana,\n\n[\s\S]*\n\nCheers,\nJo M\.$/);
  });
  test('without a model it greets the person and signs with the name', () => {
    expect(draft('application.check-in', { events: [mailSent({ excerpt: null })] })?.body).toMatch(
      /^Hello Dana,\n\n[\s\S]*\n\nKind regards,\nJo Miller$/,
    );
  });
  test('does not greet one person by the name of another', () => {
    const contact = { address: 'lee@initech.example', name: 'Lee Wong' };
    expect(draft('application.check-in', { timeline: { contact } })?.body).toMatch(/^Dear Lee,/);
  });
  test('does not name a person where none is known', () => {
    const timeline = { correspondents: [{ address: 'jobs@initech.example', name: null }] };
    expect(draft('application.check-in', { timeline, events: [] })?.body).toMatch(/^Hello,\n/);
  });
  test('is the same when composed again, and another one at the next turn', () => {
    const first = draft('follow-up.next')?.body;
    const times = (times: number) => ({ timeline: { reminded: { 'follow-up.next': { times, lastAt: instant('2026-11-10T08:00:00Z') } } } });
    expect(draft('follow-up.next')?.body).toBe(first);
    expect(new Set([0, 1, 2].map((n) => draft('follow-up.next', times(n))?.body)).size).toBe(3);
  });
  test.for((Object.keys(etiquette) as StepName[]).filter((step) => draft(step) !== null))(
    'of %s has variants, each steady for its timeline',
    (step) => {
      for (const timeline of [{}, { kind: 'networking' }, { via: 'recruiter' }] as const) {
        const variants = letters.map((id) => draft(step, { timeline }, id)?.says ?? '');
        // A contact who said no gets one; a draft that claims more than we know is left out.
        expect(new Set(variants).size).toBeGreaterThanOrEqual(step === 'rejection.thank-you' ? 1 : 2);
        expect(letters.map((id) => draft(step, { timeline }, id)?.says ?? '')).toEqual(variants);
      }
    },
  );
  test('takes its variant from the timeline', () => {
    const bodies = ['abcdefgh', 'abcdefgi', 'abcdefgj'].map((id) => draft('conversation.check-in', {}, id)?.body);
    expect(new Set(bodies).size).toBe(3);
  });
  test('asks a recruiter to pass the thanks on, unless they agreed to direct mail', () => {
    const recruiter = { via: 'recruiter' } as const;
    expect(draft('interview.thank-you', { timeline: recruiter })?.body).toMatch(/people I met|everybody I met/);
    expect(draft('interview.thank-you', { timeline: { ...recruiter, directOk: true } })?.body).not.toMatch(/people I met|everybody I met/);
  });
  test('of the mail after an interview has two sentences, the second a question', () => {
    for (const id of ['abcdefgh', 'abcdefgi', 'abcdefgj']) {
      const sentences = draft('interview.follow-up', {}, id)?.says.split(/(?<=[.?])\s/) ?? [];
      expect(sentences).toHaveLength(2);
      expect([sentences[0]?.endsWith('.'), sentences[1]?.endsWith('?')]).toEqual([true, true]);
    }
  });
  test('of a thank-you asks nothing', () => {
    for (const id of ['abcdefgh', 'abcdefgi', 'abcdefgj']) expect(draft('interview.thank-you', {}, id)?.body).not.toContain('?');
  });
  test('exists for every step but those that end or prepare something', () => {
    const without = (Object.keys(etiquette) as StepName[]).filter((step) => draft(step) === null);
    expect(without.toSorted()).toEqual([
      'assessment.do',
      'interview.ask',
      'interview.debrief',
      'let-go',
      'promise.lapse',
      'reminder.repeat',
    ]);
  });
  test.for(Object.keys(etiquette) as StepName[])('of %s has two or three sentences, and points out nothing that is missing', (step) => {
    for (const id of ['abcdefgh', 'abcdefgi', 'abcdefgj']) {
      const body = draft(step, {}, id)?.says ?? '';
      expect(body).not.toMatch(
        /\b(?:haven['’]?t|have not|not heard|no answer|no reply(?! needed)|still waiting|again writing|second|third|last) (?:mail|e-?mail|time)?/i,
      );
      expect(body.split(/(?<=[.?!\]])\s+(?=[A-Z[])/).length).toBeLessThanOrEqual(4);
    }
  });
});
