/** An invitation attached to their mail sets the interview; its cancellation drops it. */
import { expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const invitation = (method: string): string =>
  `From: Dana Reyes <dana@initech.example>
To: Jo <${jo}>
Subject: Interview
Message-ID: <${method}@initech.example>
In-Reply-To: <one@example.com>
Date: Tue, 10 Nov 2026 09:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

See the calendar.
--b
Content-Type: text/calendar; method=${method}

BEGIN:VCALENDAR
VERSION:2.0
METHOD:${method}
BEGIN:VEVENT
UID:1@initech.example
DTSTART;TZID=America/New_York:20261119T100000
DTEND;TZID=America/New_York:20261119T113000
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
--b--
`;

/** Jo has applied to Dana. */
async function applied() {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: Dana Reyes <dana@initech.example>\nSubject: Application: Nurse\nMessage-ID: <one@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana, I apply.\n`,
  });
  return { service, tracking, timelineId: [...service.scheduled.keys()].at(-1) as TimelineId };
}

test('an invitation sets the interview with its end, and its cancellation takes it back', async () => {
  const { service, tracking, timelineId } = await applied();
  const stored = async () => {
    const loaded = await service.runtime.store.load(userIdOf(timelineId), timelineId);
    return loaded?.history.recent.map((event) =>
      event.type === 'InterviewSet' ? `${event.type} ${event.start} ${event.end}` : event.type,
    );
  };
  service.clockTo('2026-11-10T08:05:00Z');
  await service.receives({ from: 'dana@initech.example', to: [tracking], lines: invitation('REQUEST') });
  expect(await stored()).toContain('InterviewSet 2026-11-19T15:00:00Z 2026-11-19T16:30:00Z');
  expect(String(service.scheduled.get(timelineId))).toBe('2026-11-18T17:00:00Z'); // 18:00 in Paris, the evening before
  service.clockTo('2026-11-11T08:05:00Z');
  await service.receives({ from: 'dana@initech.example', to: [tracking], lines: invitation('CANCEL') });
  expect(await stored()).toContain('InterviewCancelled');
});

test('a day that only the subject of their mail names sets the interview', async () => {
  const { service, tracking, timelineId } = await applied();
  service.clockTo('2026-11-10T08:05:00Z');
  await service.receives({
    from: 'dana@initech.example',
    to: [tracking],
    lines: `From: Dana Reyes <dana@initech.example>\nTo: Jo <${jo}>\nSubject: Re: Confirmed: Thursday 19 November, 4pm\nMessage-ID: <two@initech.example>\nIn-Reply-To: <one@example.com>\nDate: Tue, 10 Nov 2026 09:00:00 +0100\n\nJust to confirm the above for your interview with Cillian, second floor.\n`,
  });
  const loaded = await service.runtime.store.load(userIdOf(timelineId), timelineId);
  const [set] = loaded?.history.recent.filter((event) => event.type === 'InterviewSet') ?? [];
  expect(String(set?.start)).toBe('2026-11-19T15:00:00Z');
});
