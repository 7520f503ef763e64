import { expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import type { CorrespondentClaim, MessageClaim } from '../../../lib/handling/store.ts';
import { ann, globex, initech, jo } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const dana = 'dana.reyes@initech.example';
const mine: MessageClaim = { timelineId: initech, version: 3, answered: false };
const theirs: MessageClaim = { timelineId: globex, version: 0, answered: false };

export function claimsContract(open: Open): void {
  test('of two claims on one message, both get the one that came first', async () => {
    const { store } = await openStore(open);
    const [a, b] = await Promise.all([store.claimMessage(jo, '<m@x>', mine), store.claimMessage(jo, '<m@x>', theirs)]);
    expect(a).toEqual(b);
    expect([mine, theirs]).toContainEqual(a);
    expect(await store.claimMessage(jo, '<m@x>', { ...mine, version: 9 })).toEqual(a);
  });

  test('the same Message-ID is another message for another user, and ids differ by case', async () => {
    const { store } = await openStore(open);
    await store.claimMessage(jo, '<m@x>', mine);
    expect(await store.claimMessage(ann, '<m@x>', theirs)).toEqual(theirs);
    expect(await store.claimMessage(jo, '<M@x>', theirs)).toEqual(theirs);
  });

  test('an answered message stays answered', async () => {
    const { store } = await openStore(open);
    await store.claimMessage(jo, '<m@x>', mine);
    await store.markAnswered(jo, '<m@x>');
    await store.markAnswered(jo, '<m@x>');
    expect(await store.claimMessage(jo, '<m@x>', mine)).toEqual({ ...mine, answered: true });
  });

  test('a message that moved is found on its new timeline, answered as before', async () => {
    const { store } = await openStore(open);
    await store.claimMessage(jo, '<m@x>', mine);
    await store.markAnswered(jo, '<m@x>');
    await store.moveMessage(jo, '<m@x>', globex);
    await store.moveMessage(jo, '<m@x>', globex);
    expect(await store.claimMessage(jo, '<m@x>', mine)).toEqual({ timelineId: globex, version: 0, answered: true });
    await store.moveMessage(jo, '<gone@x>', globex);
    expect(await store.claimMessage(jo, '<gone@x>', mine)).toEqual(mine);
  });

  test('an answer to an unclaimed message leaves nothing behind', async () => {
    const { store } = await openStore(open);
    await store.markAnswered(jo, '<gone@x>');
    expect(await store.claimMessage(jo, '<gone@x>', mine)).toEqual(mine);
  });

  test('of two new timelines with one correspondent, both writers get the one that came first', async () => {
    const { store } = await openStore(open);
    const [a, b] = await Promise.all([store.claimCorrespondent(jo, dana, initech, null), store.claimCorrespondent(jo, dana, globex, null)]);
    expect(a).toEqual(b);
    expect([[initech], [globex]]).toContainEqual(a.timelines);
  });

  test('the newest timeline is first, and each is listed once', async () => {
    const { store } = await openStore(open);
    const first = await store.claimCorrespondent(jo, dana, initech, null);
    expect(first).toEqual({ timelines: [initech], version: 1 });
    const second = await store.claimCorrespondent(jo, dana, globex, first);
    expect(second).toEqual({ timelines: [globex, initech], version: 2 });
    expect(await store.claimCorrespondent(jo, dana, initech, second)).toEqual({ timelines: [initech, globex], version: 3 });
  });

  test('a claim based on an older version loses to a newer claim', async () => {
    const { store } = await openStore(open);
    const seen = await store.claimCorrespondent(jo, dana, initech, null);
    const quicker = await store.claimCorrespondent(jo, dana, globex, seen);
    expect(await store.claimCorrespondent(jo, dana, 'jo2345-slowerxx' as TimelineId, seen)).toEqual(quicker);
  });

  test('the newest twenty timelines are kept', async () => {
    const { store } = await openStore(open);
    const timelines = Array.from({ length: 25 }, (_, index) => `jo2345-${index}` as TimelineId);
    let claim: CorrespondentClaim | null = null;
    for (const timelineId of timelines) claim = await store.claimCorrespondent(jo, dana, timelineId, claim);
    expect(claim?.timelines).toEqual(timelines.toReversed().slice(0, 20));
  });

  test('an address that no mail server would accept is still a valid key', async () => {
    const { store } = await openStore(open);
    const endless = `${'a'.repeat(5_000)}@example.com`;
    await store.claimCorrespondent(jo, endless, initech, null);
    const { correspondents } = await store.gather(jo, { messageIds: [], correspondents: [endless, `${endless}x`] });
    expect([...correspondents.keys()]).toEqual([endless]);
  });
}
