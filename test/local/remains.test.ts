import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { TimelineId } from '../../lib/domain/words.ts';
import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import { readErased } from '../../lib/local/erased-users.ts';
import { remainsHere } from '../../lib/local/remains.ts';
import { sentMails } from '../../lib/local/sending/sent-mails.ts';
import { ann, globex, initech, jo } from '../support/stored.ts';
import { anOutgoingMail } from './support/mail.ts';
import { tempFolder } from './support/temp-folder.ts';

const at = Temporal.Instant.from('2026-11-03T08:00Z');
const anns = 'ann234-initechx' as TimelineId;

async function opened() {
  const folder = tempFolder();
  const render = async (mail: OutgoingMail) => Buffer.from(mail.text);
  const sent = await sentMails({ path: folder, render, enqueue: async () => undefined });
  const remains = remainsHere({ folder, rawMail: { remove: async () => undefined }, sent, compact: async () => undefined });
  const items = [
    { timelineId: initech, step: 'follow-up.next', kind: 'reminder' },
    { timelineId: globex, step: 'follow-up.next', kind: 'reminder' },
  ] as const;
  for (const mail of [
    { id: 'a', to: 'Jo@example.com' },
    { id: 'b', to: 'jo@old.example', timelineId: initech },
    { id: 'c', to: 'jo@old.example', kind: 'reminders', items },
    { id: 'd', to: 'ann@example.org', timelineId: anns },
    { id: 'e', to: 'jo@old.example' },
  ] as const)
    await sent.keep(anOutgoingMail(mail), at);
  const left = () => sent.list().map(({ id }) => Number(id));
  return { folder, sent, remains, left };
}

test('our mails to an address in any case are removed, and so are those about a timeline, alone or with others', async () => {
  const { remains, left, sent } = await opened();
  await remains.removeSentMails({ addresses: ['jo@example.com'], isAbout: (timelineId) => timelineId === initech });
  expect(left()).toEqual([4, 5]);
  expect(await sent.rawOf('00000001')).toBeNull();
  await remains.removeSentMails({ addresses: ['jo@old.example'], isAbout: () => false });
  expect(left()).toEqual([4]);
});

test('after a removal the numbers of mails continue, even in the next process', async () => {
  const { folder, remains, sent } = await opened();
  await remains.removeSentMails({ addresses: ['jo@old.example', 'jo@example.com'], isAbout: () => false });
  expect(await sent.keep(anOutgoingMail({ id: 'f' }), at)).toMatchObject({ id: '00000006' });
  await remains.removeSentMails({ addresses: ['jo@example.com'], isAbout: () => false });
  await sent.close();
  const next = await sentMails({ path: folder, render: async () => Buffer.from(''), enqueue: async () => undefined });
  expect(await next.keep(anOutgoingMail({ id: 'g' }), at)).toMatchObject({ id: '00000007' });
});

test('the list of erased users contains each once, and no id', async () => {
  const { folder, remains } = await opened();
  for (const userId of [jo, ann, jo]) await remains.listErased(userId);
  const names = await readErased(folder);
  expect(names.size).toBe(2);
  expect([...names].join()).not.toMatch(new RegExp(`${jo}|${ann}`));
});
