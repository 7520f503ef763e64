/** The user asks for more time for an offer, and they give it. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const asha = 'Asha Nair <asha@example.com>';
const sneha = 'Sneha Kulkarni <sneha@globex.example>';
const subject = 'Application: Data analyst';
const OFFER =
  'Dear Asha,\n\nWe are pleased to offer you the position of Data analyst. Kindly revert with your acceptance by Wednesday 4th November, failing which the offer stands withdrawn.\n\nRegards\nSneha';

/** Asha in Bengaluru applies on Monday 26 October, and forwards the offer on Friday. */
async function offered() {
  const tale = await story('2026-10-26T05:00:00Z', { zone: 'Asia/Kolkata' });
  const tracking = await tale.joins(asha);
  await tale.sends({
    from: asha,
    to: sneha,
    bcc: tracking,
    subject,
    text: 'Dear Ms Kulkarni,\n\nplease find my application attached.\n\nAsha',
  });
  await tale.clockTo('2026-10-30T07:30:00Z');
  await forwards(tale, OFFER, 'Fri, Oct 30, 2026 at 12:30 PM');
  return tale;
}

async function forwards(tale: Story, text: string, date: string) {
  const { trackingAddress } = await tale.user('asha@example.com');
  const head = `---------- Forwarded message ---------\nFrom: ${sneha}\nDate: ${date}\nSubject: Re: ${subject}\nTo: ${asha}\n\n\n`;
  await tale.sends({ from: asha, to: trackingAddress, subject: `Fwd: Re: ${subject}`, text: `${head}${text}\n` });
}

async function answers(tale: Story, typed: string) {
  const { trackingAddress } = await tale.user('asha@example.com');
  const quote = `On Fri, Oct 30, 2026 at 12:30 PM Sneha Kulkarni <sneha@globex.example> wrote:\n\n${OFFER.replace(/^/gm, '> ')}`;
  await tale.sends({
    from: asha,
    to: sneha,
    bcc: trackingAddress,
    subject: `Re: ${subject}`,
    text: `${typed}\n\nRegards\nAsha\n\n${quote}\n`,
  });
}

const stateOf = async (tale: Story) => {
  const [timeline] = await tale.timelines('asha@example.com');
  return [timeline?.stage, timeline?.status, timeline?.nextStep.step, timeline?.nextStep.dueAt];
};

test.for([
  'Thank you so much for the offer. I need to discuss with my family. I request you to kindly extend the date till 7th November.',
  'Thank you for the offer. I need to talk it over with my wife.',
  'Thank you for the offer letter. Kindly grant me two more days to revert.',
  'Many thanks for your offer. I would be grateful for a little longer to consider it.',
  'Thanks for the offer. I can not give you an answer by Wednesday, please extend the last date to accept the offer.',
])('%j is no answer yet, and nobody asks whether it ends things', async (typed) => {
  const tale = await offered();
  await tale.clockTo('2026-11-01T07:00:00Z');
  const before = (await tale.mails('asha@example.com')).length;
  await answers(tale, typed);
  expect(await stateOf(tale)).toEqual(['offer', 'active', 'promise.invited', '2026-11-04T03:30:00Z']);
  expect(await tale.mails('asha@example.com')).toHaveLength(before);
});

test('their later day counts, and the reminder advises to ask for no more', async () => {
  const tale = await offered();
  await tale.clockTo('2026-11-01T07:00:00Z');
  await answers(tale, 'Thank you so much for the offer. I request you to kindly extend the date till 7th November.');
  await tale.clockTo('2026-11-02T07:40:00Z');
  const granted = 'Sure, we can extend till Saturday 7th Nov, 12 noon. Please note no further extension will be possible.\n\nSneha';
  await forwards(tale, granted, 'Mon, Nov 2, 2026 at 1:00 PM');
  expect(await stateOf(tale)).toEqual(['offer', 'active', 'promise.invited', '2026-11-07T03:30:00Z']);
  const mails = await tale.clockTo('2026-11-07T04:00:00Z');
  const due = mails.filter(({ step }) => step === 'promise.invited');
  expect(due.map(({ sentAt }) => sentAt.slice(0, 10))).toEqual(['2026-11-07']);
  const source = due[0] === undefined ? '' : (await tale.source(due[0])).replace(/=\r?\n/g, '');
  expect(source).toMatch(/by Saturday 7 November/);
  expect(source).not.toMatch(/Wednesday 4 November|few more days/);
});

test('they refuse more time, and the first day stays', async () => {
  const tale = await offered();
  await tale.clockTo('2026-11-02T07:40:00Z');
  await forwards(tale, 'Dear Asha,\n\nUnfortunately we cannot extend it till Saturday.\n\nSneha', 'Mon, Nov 2, 2026 at 1:00 PM');
  expect((await stateOf(tale)).slice(0, 1)).toEqual(['offer']);
  expect((await stateOf(tale))[3]).toBe('2026-11-04T03:30:00Z');
});
