import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Store } from '../../../lib/handling/store.ts';
import type { Handlers } from '../../../lib/local/service-ports.ts';
import { aProfile, jo } from '../../support/stored.ts';
import { anEnvelope, aRawMail } from '../support/mail.ts';
import { aService, echoing } from '../support/service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = Temporal.Instant.from;
const paused = aProfile({ pausedUntil: at('2026-11-05T17:30Z') });

/** Each mail pauses the user. The last firing, or a sweep, shows the store. */
const pausing = (shown: { store?: Store }): Handlers => ({
  ...echoing,
  receiveMail: (_, { store }) => {
    shown.store = store;
    return store.saveProfile(paused);
  },
});

test.for([
  ['in one go', null],
  ['over a restart', '2026-11-05T10:00Z'],
] as const)('a pause ends at its very moment, %s', async ([, restart]) => {
  const folder = tempFolder();
  const shown: { store?: Store } = {};
  let service = await aService({ listen: false, folder, handlers: pausing(shown) });
  await service.deliver(Buffer.from(aRawMail()), anEnvelope());
  if (restart !== null) {
    await service.advanceTo(at(restart));
    await service.stop();
    service = await aService({ listen: false, folder, handlers: pausing(shown) });
  }
  const status = async () => (await service.view.users(null)).map((user) => user.status);
  await service.advanceTo(at('2026-11-05T17:29Z'));
  expect(await status()).toEqual(['paused']);
  expect(service.nextFiring()).toEqual(at('2026-11-05T17:30Z'));
  await service.advanceTo(at('2026-11-05T17:30Z'));
  expect(await status()).toEqual(['active']);
});

test('a user who is paused again in the meantime stays paused', async () => {
  const shown: { store?: Store } = {};
  const service = await aService({ listen: false, handlers: pausing(shown) });
  await service.deliver(Buffer.from(aRawMail()), anEnvelope());
  await shown.store?.saveProfile({ ...paused, version: 2, pausedUntil: at('2026-11-09T08:00Z') });
  await service.advanceTo(at('2026-11-06T08:00Z'));
  expect(await shown.store?.loadProfile(jo)).toMatchObject({ version: 2, pausedUntil: at('2026-11-09T08:00Z') });
  await service.advanceTo(at('2026-11-09T08:00Z'));
  expect(await shown.store?.loadProfile(jo)).toMatchObject({ version: 3, pausedUntil: null, resumedAt: at('2026-11-09T08:00Z') });
});
