/** Abuse of start@ to bombard strangers, and the effect of other people's mail on a user's daily limits. */
import { expect, test } from 'vitest';
import { disowned, noProof, type Proof, proofIf } from '../../lib/email/authentication/proof.ts';
import { canonicalMailbox } from '../../lib/email/people/canonical-mailbox.ts';
import { domain, type Handling, handling } from '../support/handling.ts';

let number = 0;
const joins = (service: Handling, from: string, text = 'hi') => {
  number += 1;
  return service.receives({
    from,
    to: [`start@${domain}`],
    lines: `From: ${from}\nTo: start@${domain}\nSubject: hi\nMessage-ID: <join-${number}@x.example>\n\n${text}\n`,
  });
};
const confirmations = ({ sent }: Handling) => sent.filter(({ kind }) => kind === 'confirm').map(({ to }) => to);
const unproven = (proof: Proof = noProof) => handling('2026-11-03T07:12:00Z', { proofOf: async () => proof });
const many = (times: number, name: (index: number) => string) => Array.from({ length: times }, (_, index) => name(index));
async function allJoin(service: Handling, people: readonly string[]): Promise<number> {
  for (const person of people) await joins(service, person);
  return confirmations(service).length;
}

test('mail that its From domain wants refused leads to no question and no profile', async () => {
  const service = await unproven(disowned);
  expect(await joins(service, 'victim@bank.example')).toBe('unproven');
  expect(confirmations(service)).toEqual([]);
  for await (const profile of service.runtime.store.allUsers()) throw new Error(`There is a profile: ${profile.userId}`);
});

test.for<readonly [what: string, people: readonly string[], asked: number]>([
  ['one mailbox with tags', many(20, (index) => `victim+${index}@firm.example`), 1],
  [
    'one mailbox at Gmail, with dots and tags',
    ['v.ictim@gmail.com', 'vi.ctim@gmail.com', 'victim+1@googlemail.com', 'VICTIM@gmail.com'],
    1,
  ],
  ['dots elsewhere are other people', ['v.ictim@firm.example', 'vi.ctim@firm.example'], 2],
  ['invented names of one company', many(15, (index) => `name${index}@firm.example`), 10],
  ['people of a large provider', many(65, (index) => `name${index}@gmail.com`), 60],
])('confirmations: %s', async ([, people, asked]) => {
  expect(await allJoin(await unproven(), people)).toBe(asked);
});

test('an hour later others at the company are asked again, and a day later the same mailbox', async () => {
  const service = await unproven();
  const names = many(12, (index) => `name${index}@firm.example`);
  expect(await allJoin(service, names)).toBe(10);
  service.clockTo('2026-11-03T08:13:00Z');
  expect(await allJoin(service, ['later@firm.example', names[0] ?? ''])).toBe(11);
  service.clockTo('2026-11-04T08:14:00Z');
  expect(await allJoin(service, names.slice(0, 1))).toBe(12);
});

test('all spellings of a mailbox count as one', () => {
  expect(['Jo.Miller+x@Gmail.com', 'jomiller@googlemail.com'].map(canonicalMailbox)).toEqual(['jomiller@gmail.com', 'jomiller@gmail.com']);
  expect(canonicalMailbox('jo.miller+x+y@example.com')).toBe('jo.miller@example.com');
});

test.for<readonly [answer: string, joined: boolean]>([
  ['yes', true],
  ['Yes, please', true],
  ['Oh, yes, that is me.', true],
  ['OK', true],
  ['That was me', true],
  ['Thank you for your message. I am out of the office until Monday.', false],
  ['Vielen Dank für Ihre Nachricht. Ich melde mich.', false],
  ['We have received your request. Ticket #4711', false],
  ['', false],
])('“%s” confirms: %s', async ([answer, joined]) => {
  const service = await unproven();
  await joins(service, 'ann@example.org');
  const to = service.sent.at(-1)?.replyTo ?? '';
  await service.receives({
    from: 'ann@example.org',
    to: [to],
    lines: `From: ann@example.org\nTo: ${to}\nSubject: Re: Please confirm\nMessage-ID: <answer@example.org>\n\n${answer}\n`,
  });
  expect(service.sent.some(({ kind }) => kind === 'welcome')).toBe(joined);
});

const jo = 'jo@example.com';

async function withCorrespondent() {
  const service = await handling('2026-11-03T07:12:00Z', { proofOf: async ({ from }) => proofIf(from[0]?.address === jo) });
  const tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: ${jo}\nTo: Dana <dana@initech.example>\nSubject: Application\nMessage-ID: <root@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
  });
  return { service, tracking };
}

test('130 unproven mails in a correspondent’s name lead to three mails and a note, and the user’s requests are still answered', async () => {
  const { service, tracking } = await withCorrespondent();
  const before = service.sent.length;
  for (let index = 0; index < 130; index += 1) {
    await service.receives({
      from: 'eve@evil.example',
      to: [tracking],
      lines: `From: Dana <dana@initech.example>\nTo: ${tracking}\nSubject: Re: Application\nMessage-ID: <forged-${index}@evil.example>\nDate: Tue, 03 Nov 2026 08:20:00 +0100\n\nNumber ${index} of many different words.\n`,
    });
  }
  const kinds = service.sent.slice(before).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'passed-on')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'notice')).toHaveLength(1);
  await service.receives({
    from: jo,
    to: [`tactful@${domain}`],
    lines: `From: ${jo}\nTo: tactful@${domain}\nSubject: status\nMessage-ID: <s@example.com>\n\nstatus\n`,
  });
  expect(service.sent.at(-1)).toMatchObject({ kind: 'status', to: jo });
}, 60_000);

test('21 of 120 mails from one sender to abuse@ get through, and so does the next sender’s', async () => {
  const service = await handling('2026-11-03T07:12:00Z', {
    service: { ...(await handling('2026-11-03T07:12:00Z')).runtime.service, operator: jo },
  });
  const abuse = (from: string, index: number) =>
    service.receives({
      from,
      to: [`abuse@${domain}`],
      lines: `From: ${from}\nTo: abuse@${domain}\nSubject: x ${index}\nMessage-ID: <a-${index}-${from}>\n\nNumber ${index}\n`,
    });
  for (let index = 0; index < 120; index += 1) await abuse('eve@evil.example', index);
  expect(service.sent.filter(({ kind }) => kind === 'operator')).toHaveLength(21);
  await abuse('mia@example.net', 1);
  expect(service.sent.filter(({ kind }) => kind === 'operator')).toHaveLength(22);
  await service.joins(jo);
  expect(service.sent.at(-1)).toMatchObject({ kind: 'welcome', to: jo });
}, 60_000);
