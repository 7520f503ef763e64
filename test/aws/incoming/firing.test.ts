import { expect, test } from 'vitest';
import { fire } from '../../../lib/aws/incoming/firing.ts';
import { UnreadableEventError } from '../../../lib/aws/table/unreadable-event-error.ts';
import { DailyQuotaExceededError } from '../../../lib/handling/runtime.ts';
import { initech } from '../../support/stored.ts';
import { recordingLog } from '../support/recording-log.ts';

test('of the event one thing is believed: which timeline', async () => {
  const log = recordingLog();
  const fired: unknown[] = [];
  const sendReminder = async (firing: unknown) => {
    fired.push(firing);
    return 'sent';
  };
  const outcome = await fire({ timelineId: initech, dueAt: 'never', step: 'let-go' }, sendReminder, { log });
  expect(outcome).toBe('sent');
  expect(fired).toEqual([{ timelineId: initech }]);
  expect(log.lines).toMatchObject([{ decision: 'firing handled', facts: { timelineId: initech, outcome: 'sent' } }]);
});

test('when the quota of the day is used up the claim waits for the sweep, and nothing is tried at once', async () => {
  const log = recordingLog();
  const spent = () => Promise.reject(new DailyQuotaExceededError('reminder-1', null));
  expect(await fire({ timelineId: initech }, spent, { log })).toBe('quota exceeded');
});

test('anything else that fails is tried again by Lambda', async () => {
  await expect(fire({ timelineId: initech }, () => Promise.reject(new TypeError('x')), { log: recordingLog() })).rejects.toThrow(TypeError);
});

test.for([{}, { timelineId: '' }, { timelineId: 'a#b' }, null, 'jo2345-initechx'])('%j is no firing', async (event) => {
  await expect(fire(event, async () => 'sent', { log: recordingLog() })).rejects.toThrow(UnreadableEventError);
});
