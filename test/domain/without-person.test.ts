import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../lib/domain/events.ts';
import { mentions, somebody, withoutPerson } from '../../lib/domain/without-person.ts';
import { anApplication, morning } from '../support/stored.ts';

const dana = { address: 'dana.reyes@initech.example', names: ['Dana Reyes'] };
const recorded = { id: '1', at: morning, recordedAt: morning };
const reply: TimelineEvent = {
  ...recorded,
  type: 'ReplyReceived',
  from: { address: 'Dana.Reyes@Initech.example', name: 'Dana Reyes' },
  channel: 'mail',
  asks: true,
  promises: [
    {
      type: 'until',
      by: 'correspondent',
      date: morning.toZonedDateTimeISO('UTC').toPlainDate(),
      time: null,
      zone: null,
      quote: 'Dana decides by Friday',
    },
  ],
  passesOn: false,
  subject: 'Your interview with Dana',
  messageId: '<1@x>',
  excerpt: 'Hi Jo, Dana here.',
};

describe('a forgotten person', () => {
  test('is no longer a correspondent; what happened, when, and at which company is kept', () => {
    const others = [{ address: 'lee@initech.example', name: 'Lee Wong' }];
    const event = anApplication({
      correspondents: [...anApplication().correspondents, ...others],
      because: 'it thanks Dana',
      subject: 'For Dana Reyes',
    });
    expect(withoutPerson(event, dana)).toEqual({
      ...event,
      correspondents: others,
      because: 'it thanks someone',
      subject: 'For someone',
      excerpt: null,
    });
  });

  test('has answered anonymously, and their promises stay without their name', () => {
    const left = withoutPerson(reply, dana);
    expect(left).toMatchObject({
      type: 'ReplyReceived',
      at: morning,
      from: null,
      asks: true,
      excerpt: null,
      subject: 'Your interview with someone',
    });
    expect(JSON.stringify(left)).toContain('someone decides by Friday');
    expect(JSON.stringify(left)).not.toMatch(/dana|reyes/i);
  });

  test('is no longer anybody’s contact', () => {
    const corrected: TimelineEvent = { ...recorded, type: 'Corrected', contact: { address: dana.address, name: null }, company: 'Initech' };
    expect(withoutPerson(corrected, dana)).toEqual({ ...recorded, type: 'Corrected', company: 'Initech' });
  });

  test('is removed from the people and the place of an interview', () => {
    const set = { ...recorded, type: 'InterviewSet', start: morning, end: null, with: ['Dana Reyes', 'Lee Wong'] } as const;
    expect(withoutPerson({ ...set, place: 'the office of Dana Reyes', bring: 'Bring it to Dana Reyes.' }, dana)).toEqual({
      ...set,
      place: 'the office of someone',
      bring: 'Bring it to someone.',
      with: ['Lee Wong'],
    });
  });
});

test.for<readonly [what: string, event: TimelineEvent]>([
  ['a mail to somebody else', anApplication({ correspondents: [{ address: 'lee@globex.example', name: 'Lee' }], excerpt: 'Dear Lee' })],
  [
    'an answer of somebody else',
    { ...reply, from: { address: 'lee@globex.example', name: 'Lee' }, subject: 'Hi', excerpt: 'Hi', promises: [] },
  ],
  ['a command', { ...recorded, type: 'FollowedUp', how: 'called', step: null }],
  ['another contact', { ...recorded, type: 'Corrected', contact: { address: 'lee@globex.example', name: null } }],
])('%s stays as it is', ([, event]) => {
  expect(withoutPerson(event, dana)).toEqual(event);
});

test.for([
  ['Dear Dana,', true],
  ['DANA.REYES@initech.example', true],
  ['Ms Reyes', true],
  ['Danas', false],
  ['Bandana', false],
  ['Write to dana.reyes@initech.example.', true],
  ['<mailto:dana.reyes@initech.example>', true],
  ['another.dana.reyes@initech.example', true],
  ['reyes@initech.example', true],
  ['initech', false],
] as const)('"%s" names them: %s', ([text, isNamed]) => {
  expect(mentions(dana).test(text)).toBe(isNamed);
});

const beside = { address: 'mary@my-firm.example', names: [] };
test.for([
  ['mary@my-firm.example', true],
  ['"MARY@MY-FIRM.EXAMPLE"', true],
  ['rose-mary@my-firm.example', false],
  ['jo.mary@my-firm.example', false],
  ['mary@my-firm.example.org', false],
  ['mary@my-firm.example-two.org', false],
  ['mary+jobs@my-firm.example', false],
] as const)('an address with a hyphen is told from its neighbours: "%s", %s', ([text, isNamed]) => {
  expect(mentions(beside).test(text)).toBe(isNamed);
});

test('is found by any address or name, and nothing is left of them', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab.-_+*?^$()[]{}|/\\\'"&%!#=~, é'), minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(signs, signs, (local, name) => {
      const person = { address: `${local}@my-firm.example`, names: [`Z${name.trim()}z`] };
      for (const text of [person.address, ...person.names]) expect(mentions(person).test(`(${text})`)).toBe(true);
      const event = anApplication({ subject: `For ${person.names[0]}`, correspondents: [], because: `(${person.address})` });
      expect(withoutPerson(event, person)).toMatchObject({ subject: `For ${somebody}`, because: `(${somebody})` });
    }),
  );
});

test('a name with special characters is not taken as a pattern', () => {
  expect(mentions({ address: 'a+b@x.example', names: ['(Da.na|*'] }).test('Dxna')).toBe(false);
  expect(mentions({ address: 'a+b@x.example', names: [] }).test('to a+b@x.example')).toBe(true);
});
