import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { noWishes, type Profile } from '../../lib/domain/profile.ts';
import type { UserId } from '../../lib/domain/words.ts';
import type { Handlers } from '../../lib/local/service-ports.ts';
import { anEnvelope, aRawMail } from './support/mail.ts';
import { aService, echoing } from './support/service.ts';
import { tempFolder } from './support/temp-folder.ts';

const at = Temporal.Instant.from;
const paused: Profile = {
  userId: 'abcdef' as UserId,
  version: 1,
  secret: 'secret',
  addresses: ['jo@example.com'],
  name: null,
  status: 'active',
  joinedAt: at('2026-11-01T08:00Z'),
  pausedUntil: at('2026-11-05T17:30Z'),
  heldBecause: null,
  resumedAt: null,
  timeZone: null,
  seenZone: null,
  country: null,
  hour: 9,
  followUpCap: 2,
  offers: [],
  wishes: noWishes,
  openQuestion: null,
  appliedCommands: [],
  changedAt: null,
  trackingStarted: false,
};

/** Each mail pauses the user; each sweep says when it came. */
const pausing = (swept: string[]): Handlers => ({
  ...echoing,
  receiveMail: (_, { store }) => store.saveProfile(paused),
  sweep: async ({ now }) => void swept.push(now().toString()),
});

test('a pause is swept up at the moment it ends, also after a restart', async () => {
  const folder = tempFolder();
  const swept: string[] = [];
  const first = await aService({ listen: false, folder, handlers: pausing(swept) });
  await first.deliver(Buffer.from(aRawMail()), anEnvelope());
  await first.advanceTo(at('2026-11-05T10:00Z'));
  await first.stop();
  expect(swept).toEqual([]);
  const second = await aService({ listen: false, folder, handlers: pausing(swept) });
  await second.advanceTo(at('2026-11-05T18:00Z'));
  expect(swept).toEqual(['2026-11-05T17:30:00Z']);
});
