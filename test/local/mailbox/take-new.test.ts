import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { silentLog } from '../../../lib/local/log.ts';
import type { FolderPlace } from '../../../lib/local/mailbox/folder-places.ts';
import { possibleRecipients } from '../../../lib/local/mailbox/header-recipients.ts';
import { maxBytes, takeNew } from '../../../lib/local/mailbox/take-new.ts';
import type { DeliveryOutcome } from '../../../lib/local/page-context.ts';
import { memoryFolder } from './memory-folder.ts';

const mail = (id: string, to = 'jo@ours.test') =>
  `Return-Path: <jo@example.com>\r\nDelivered-To: ${to}\r\nMessage-ID: <${id}@example.com>\r\n\r\n`;

/** A reader of one folder, and the result. */
function aReader() {
  const folder = memoryFolder();
  const accepted: string[] = [];
  const large: number[] = [];
  let place: FolderPlace | null = null;
  const now = {
    outcome: { type: 'handled' } as DeliveryOutcome,
    knowsAddresses: true,
    diesAt: null as 'accepted' | 'kept' | null,
    /** Runs when a mail is judged. */
    meanwhile: () => undefined as unknown,
  };
  const pass = () =>
    takeNew(folder.opened(), place, {
      async judge({ fields }) {
        now.meanwhile();
        if (!now.knowsAddresses) return { type: 'later' };
        const recipients = possibleRecipients(fields).filter((address) => address.endsWith('@ours.test'));
        return recipients.length === 0 ? { type: 'not ours' } : { type: 'ours', recipients };
      },
      async accept(raw, { mailFrom, recipients }) {
        let text = '';
        for await (const chunk of raw) text += chunk;
        if (now.outcome.type !== 'refused') accepted.push(`${/Message-ID: <(\w+)@/.exec(text)?.[1]} ${mailFrom} ${recipients}`);
        if (now.diesAt === 'accepted') throw new Error('died');
        return now.outcome;
      },
      async tooLarge({ uid }) {
        large.push(uid);
      },
      async keep(next) {
        place = next;
        if (now.diesAt === 'kept' && next.taken.length > 0) throw new Error('died');
      },
      now: () => Temporal.Instant.from('2026-11-03T08:00:00Z'),
      log: silentLog,
    });
  return { folder, accepted, large, now, pass, place: () => place };
}

test('our mails are accepted, noted and removed; the rest is not even downloaded', async () => {
  const { folder, accepted, pass, place } = aReader();
  folder.add(mail('newsletter', 'owner@elsewhere.test'));
  folder.add(mail('one'));
  folder.add(mail('two'));
  expect(await pass()).toBe('all');
  expect(accepted).toEqual(['one jo@example.com jo@ours.test', 'two jo@example.com jo@ours.test']);
  expect(folder.did).toEqual(['download 2', 'download 3', 'remove 2 3']);
  expect(folder.left()).toEqual([1]);
  expect(place()).toEqual({ uidValidity: '1', nextUid: 4, taken: [] });
});

test('a second pass accepts only newer mails', async () => {
  const { folder, accepted, pass } = aReader();
  folder.add(mail('one'));
  await pass();
  await pass();
  folder.add(mail('two'));
  await pass();
  expect(accepted.map((each) => each.slice(0, 3))).toEqual(['one', 'two']);
});

test('a mail that the service can’t accept now stays, with all later ones', async () => {
  const { folder, accepted, now, pass, place } = aReader();
  folder.add(mail('one'));
  folder.add(mail('two'));
  now.outcome = { type: 'refused', code: 451, reason: 'later' };
  expect(await pass()).toBe('later');
  expect([accepted, folder.left()]).toEqual([[], [1, 2]]);
  now.outcome = { type: 'queued' };
  expect(await pass()).toBe('all');
  expect(accepted).toHaveLength(2);
  expect(place()?.nextUid).toBe(3);
});

test('while addresses can’t be looked up, no mail is skipped', async () => {
  const { folder, accepted, now, pass } = aReader();
  folder.add(mail('one'));
  now.knowsAddresses = false;
  expect(await pass()).toBe('later');
  now.knowsAddresses = true;
  await pass();
  expect(accepted).toHaveLength(1);
});

test('a mail is delivered again, not lost, if the process dies after the delivery', async () => {
  const { folder, accepted, now, pass } = aReader();
  folder.add(mail('one'));
  now.diesAt = 'accepted';
  await expect(pass()).rejects.toThrow('died');
  now.diesAt = null;
  await pass();
  expect(accepted).toHaveLength(2); // It has the same Message-ID, so handling it again changes nothing.
  expect(folder.left()).toEqual([]);
});

test('a mail is removed by the next pass, without being read, if the process dies after noting it', async () => {
  const { folder, accepted, now, pass } = aReader();
  folder.add(mail('one'));
  now.diesAt = 'kept';
  await expect(pass()).rejects.toThrow('died');
  now.diesAt = null;
  await pass();
  expect([accepted.length, folder.left()]).toEqual([1, []]);
});

test('a mail that the server fails to remove is removed later', async () => {
  const { folder, pass, place } = aReader();
  folder.add(mail('one'));
  folder.refusesToRemove(true);
  await pass();
  expect(place()?.taken).toEqual([1]);
  folder.refusesToRemove(false);
  await pass();
  expect([place()?.taken, folder.left()]).toEqual([[], []]);
});

test('a mail that somebody else removed in the meantime is skipped', async () => {
  const { folder, accepted, now, pass } = aReader();
  const uid = folder.add(mail('one'));
  now.meanwhile = () => folder.vanish(uid);
  expect(await pass()).toBe('all');
  expect([accepted, folder.did]).toEqual([[], ['download 1']]);
});

test('a recreated mailbox is read again, and old positions don’t count', async () => {
  const { folder, accepted, pass, place } = aReader();
  folder.add(mail('newsletter', 'owner@elsewhere.test'));
  folder.add(mail('one'));
  await pass();
  folder.add(mail('two'));
  folder.anew();
  await pass();
  expect(accepted.map((each) => each.slice(0, 3))).toEqual(['one', 'two']);
  expect(place()).toMatchObject({ uidValidity: '2', nextUid: 3 });
});

test('a mail beyond the size limit is reported and removed, not downloaded', async () => {
  const { folder, large, pass } = aReader();
  folder.add(mail('large'), maxBytes + 1);
  folder.add(mail('fits'), maxBytes);
  await pass();
  expect(large).toEqual([1]);
  expect(folder.did).toEqual(['download 2', 'remove 1 2']);
});

test('a mail that is refused permanently stays where it is, and is not retried', async () => {
  const { folder, now, pass } = aReader();
  folder.add(mail('one'));
  now.outcome = { type: 'refused', code: 550, reason: 'no' };
  await pass();
  await pass();
  expect(folder.did).toEqual(['download 1']);
  expect(folder.left()).toEqual([1]);
});
