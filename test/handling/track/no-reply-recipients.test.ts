/** Mail to an address that no person reads: we advise to find a person or to check the portal, and no draft goes there. */
import { describe, expect, test } from 'vitest';
import { handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

async function reminderAfter(recipient: string): Promise<{ readonly text: string; readonly channel: string | undefined }> {
  const service = await handling('2026-11-02T08:00:00Z');
  const tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: ${recipient}\nSubject: Application: Nurse\nMessage-ID: <one@example.com>\nDate: Mon, 02 Nov 2026 09:00:00 +0100\n\nI would like to apply as a nurse.\n`,
  });
  const [timelineId] = [...service.scheduled.keys()];
  if (timelineId === undefined) throw new Error('nothing is scheduled');
  service.clockTo('2026-11-10T09:00:00Z');
  await service.fires(timelineId);
  const reminder = service.sent.at(-1);
  return { text: `${reminder?.text}\n${reminder?.html}`, channel: reminder?.kind };
}

describe.each([
  'no-reply@initech.example',
  'Initech Hiring Team <no-reply@greenhouse.io>',
  'initech@myworkday.com',
  'donotreply@jobs.nhs.uk',
])('an application to %s', (recipient) => {
  test('leads to the advice to find a person or check the portal, and to no draft', async () => {
    const { text, channel } = await reminderAfter(recipient);
    expect(channel).toBe('reminder');
    expect(text).toContain('Find a person');
    expect(text).toContain('portal');
    const address = /[^<\s]+@[^>\s]+/.exec(recipient)?.[0] ?? '';
    expect(text).not.toContain(`mailto:${address}`);
    expect(text).not.toContain(`mailto:${encodeURIComponent(address)}`);
  });
});

test.each(['careers@initech.example', 'Dana Reyes <dana@initech.example>'])('an application to %s keeps its draft', async (recipient) => {
  const { text } = await reminderAfter(recipient);
  const address = /[^<\s]+@[^>\s]+/.exec(recipient)?.[0] ?? '';
  expect(text).toContain(`mailto:${address}`);
  expect(text).not.toContain('Find a person');
});
