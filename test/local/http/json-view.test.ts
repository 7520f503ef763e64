import { expect, test } from 'vitest';
import { jsonView } from '../../../lib/local/http/json-view.ts';
import type { SentMails } from '../../../lib/local/sending/sent-mails.ts';
import { aTimelineOf, manyTimelines } from '../../support/grown.ts';
import { handling } from '../../support/handling.ts';
import { listsOf } from '../../support/store/lists-of.ts';

const jo = 'jo@example.com';
const nothingSent = { list: () => [], byId: () => null, rawOf: async () => null } as unknown as SentMails;

async function aUser() {
  const service = await handling('2026-11-21T08:00:00Z');
  const tracking = await service.joins(jo);
  const { store, now } = service.runtime;
  return {
    service,
    tracking,
    view: jsonView({ store, lists: listsOf(store, now), sent: nothingSent, service: service.runtime.service, now }),
  };
}

test.for([1, 63, 64, 70])('a timeline of %i events shows all of them', async (count) => {
  const { service, tracking, view } = await aUser();
  await aTimelineOf(count, service, tracking);
  const [timeline] = await view.timelines(jo);
  expect(timeline?.events).toHaveLength(count);
  expect(timeline?.events.map(({ at }) => at)).toEqual(timeline?.events.map(({ at }) => at).toSorted());
});

test('300 timelines are read in a few requests', async () => {
  const { service, tracking, view } = await aUser();
  await manyTimelines(300, service, tracking);
  service.requests.reset();
  expect(await view.timelines(jo)).toHaveLength(300);
  expect(service.requests.operations.length).toBeLessThan(10);
});
