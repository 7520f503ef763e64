/**
 * Sends answers with any words through the whole of receiving. Whatever is typed, the timeline and the profile can still be read and
 * decided, and nobody but the user receives a mail. What each command means: test/email/commands/read-answer.test.ts.
 */
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { TimelineId } from '../../lib/domain/words.ts';
import { commandWords } from '../../lib/email/commands/command-words.ts';
import { renderMail } from '../../lib/email/compose/blocks/render.ts';
import { planOf } from '../../lib/handling/record/plan.ts';
import { domain, type Handling, handling } from '../support/handling.ts';
import { fuzzRuns, fuzzTimeout } from './fuzz-runs.ts';

const jo = 'jo@example.com';
let service: Handling;
let timelineId: TimelineId;
const reply = `r-${'a'.repeat(26)}@${domain}`;

async function anApplication(): Promise<void> {
  service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  const lines = `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application\nMessage-ID: <root@example.com>\n\nDear Dana,\n\nplease find my application attached.\n`;
  await service.receives({ from: jo, to: [tracking], lines });
  const [first] = service.scheduled.keys();
  const owner = await service.runtime.store.ownerOf(jo, service.runtime.now());
  if (first === undefined || owner === null) throw new Error('Nothing was tracked.');
  timelineId = first;
  await service.runtime.store.claimOwner(reply, { userId: owner.userId, timelineId, purpose: 'reminder', expiresAt: null });
}
beforeEach(anApplication);

/** Shortens `[my] hour [is|to|:] <hour>` to `hour`. */
const plainest = (phrase: string): string =>
  phrase
    .replace(/\[[^\]]*\]|<[^>]*>/g, '')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .trim();
const typedWords = Object.values(commandWords)
  .flat()
  .map(plainest)
  .filter((word) => word !== '');
const details = [
  ...[
    '3 days',
    '2 weeks',
    '0 days',
    '999999999 days',
    '-1 week',
    '1e3 days',
    'feb 30',
    'dec 4',
    '29 feb',
    '2026-13-45',
    '9999-12-31',
    '0001-01-01',
    'friday 25:61',
    'thu 3pm',
    'thu 3pm EST',
    'yesterday',
  ],
  ...[
    'Chicago',
    'Europe/Paris',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'XX',
    'FR',
    '24',
    '-1',
    '8',
    '9999',
    '0',
    '٣',
    '１２',
    'é'.repeat(200),
    'jo@acme.com',
    'tactful@tactful.test',
    'a@b@c',
    '<b>Acme</b>',
    'Acme\u202e',
    '\u0000',
    ',',
  ],
];
const anyAnswer = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...typedWords), weight: 3 },
      { arbitrary: fc.constantFrom(...details), weight: 3 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 1 },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));

test('the words are taken from the table', () => expect(typedWords).toEqual(expect.arrayContaining(['done', 'stop', 'undo'])));

test('any answer, on a timeline and to tactful@', fuzzTimeout, async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(anyAnswer, fc.boolean(), async (answer, onTimeline) => {
      number += 1;
      const { runtime } = service;
      const before = service.sent.length;
      const to = onTimeline ? reply : `tactful@${domain}`;
      const lines = `From: ${jo}\nTo: ${to}\nSubject: x\nMessage-ID: <answer-${number}@example.com>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(answer).toString('base64')}\n`;
      expect(await service.receives({ from: jo, to: [to], lines })).toEqual(expect.any(String));
      const { profile, counters, loaded } = await runtime.store.gatherForReminder(timelineId.slice(0, 6) as never, timelineId);
      // The user typed `delete everything` and `yes`.
      if (profile === null || profile.status === 'erased') return anApplication();
      if (loaded === null) throw new Error('The timeline is gone.');
      expect(['remind', 'let-go', 'close', 'none']).toContain(
        planOf(loaded, profile, counters, runtime.service, runtime.now()).next.action,
      );
      for (const mail of service.sent.slice(before)) {
        // Adding an address sends a question to that address.
        if (mail.kind !== 'confirm') expect(mail.to).toBe(profile.addresses[0]);
        await renderMail(mail, runtime.now());
      }
    }),
    fuzzRuns(0.12),
  );
});
