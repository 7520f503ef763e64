/** Damaged events from AWS are read, or refused with an error that does not repeat the contents. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDueMessage } from '../../lib/aws/incoming/due-message.ts';
import { readFeedbackEvent } from '../../lib/aws/incoming/ses-feedback.ts';
import { readNotification } from '../../lib/aws/incoming/ses-notification.ts';
import { aNotification } from '../aws/support/notification.ts';
import { fuzzRuns, fuzzTimeout } from './fuzz-runs.ts';
import { anyMutationOf, type Json } from './mutated-json.ts';

const refusal = { name: 'UnreadableEventError', message: expect.not.stringMatching(/@example|x{100}/) };

/** Null: the event was refused. */
function refusedOr<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    expect(error).toMatchObject(refusal);
    return null;
  }
}

test('a notification of SES', fuzzTimeout, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyMutationOf(JSON.parse(aNotification())).map((json) => JSON.stringify(json)),
        fc.string(),
        fc.json(),
      ),
      (text) => {
        const read = refusedOr(() => readNotification(text, 'delivery-1'));
        if (read?.type !== 'mail') return;
        expect(read.rawKey).not.toBe('');
        expect(read.envelope.recipients.length).toBeGreaterThan(0);
        // Whatever the verdict was changed to, only the exact word can prove anything.
        for (const verdict of [read.verdicts.spf, read.verdicts.dmarc, read.verdicts.virus])
          expect([null, expect.any(String)]).toContainEqual(verdict);
      },
    ),
    fuzzRuns(1),
  );
});

const bounce = {
  Records: [
    {
      Sns: {
        MessageId: 'feedback-1',
        Message: JSON.stringify({
          eventType: 'Bounce',
          bounce: { bounceType: 'Permanent', feedbackId: 'f-1', bouncedRecipients: [{ emailAddress: 'jo@example.com' }] },
        }),
      },
    },
  ],
};
const message = JSON.parse(bounce.Records[0]?.Sns.Message ?? '');

test('a bounce or complaint', fuzzTimeout, () => {
  const anyEvent = fc.oneof(
    anyMutationOf(bounce),
    anyMutationOf(message).map((inner): Json => ({ Records: [{ Sns: { MessageId: 'feedback-1', Message: JSON.stringify(inner) } }] })),
  );
  fc.assert(
    fc.property(anyEvent, (event) => {
      for (const feedback of refusedOr(() => readFeedbackEvent(event)) ?? []) {
        if (feedback.type === 'suppressed') continue;
        const { id, addresses } = feedback;
        expect(id).not.toBe('');
        expect(addresses.every((address) => address === address.toLowerCase())).toBe(true);
      }
    }),
    fuzzRuns(1),
  );
});

test('a message of the reminder queue', fuzzTimeout, async () => {
  const known = fc.oneof(anyMutationOf({ timelineId: 'jo2345-initechx', failures: 2 }), anyMutationOf({ userId: 'jo2345' }));
  fc.assert(
    fc.property(fc.oneof(known, fc.jsonValue()), (event) => {
      try {
        const { timelineId, userId, failures } = readDueMessage(JSON.stringify(event), 'message-1');
        // An id becomes part of a key: no separator, no space, at most 64 characters.
        expect(timelineId ?? userId).toMatch(/^[^#\s]{1,64}$/);
        expect(failures).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error).toMatchObject(refusal);
      }
    }),
    fuzzRuns(1),
  );
});
