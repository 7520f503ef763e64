/** "Are these emails any help?" is asked of users who say nothing, and not of those whose words we did not understand. */
import { expect, test } from 'vitest';
import type { Story } from '../../support/stories/story.ts';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';
const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];

/** Six applications, one each second day. */
async function six(): Promise<Story> {
  const tale = await story('2026-11-02T15:00:00Z');
  const bcc = await tale.joins(jo);
  for (const [index, name] of names.entries()) {
    await tale.clockTo(`2026-11-0${2 + index}T16:00:00Z`);
    await tale.sends({
      from: jo,
      to: `${name} <${name.toLowerCase()}@${name.toLowerCase()}corp.example>`,
      bcc,
      subject: `Application: job ${name}`,
      text: `Dear ${name},\n\nplease find my application attached.\n\nJo`,
    });
  }
  return tale;
}

async function asksAnyHelp(answers: string | null): Promise<boolean> {
  const tale = await six();
  for (let day = 8; day <= 20; day += 1) {
    for (const mail of await tale.clockTo(`2026-11-${String(day).padStart(2, '0')}T20:00:00Z`)) {
      if ((await tale.source(mail)).replace(/=\r?\n/g, '').includes('Are these emails any help')) return true;
      if (answers !== null && day % 3 === 0 && mail.kind.startsWith('reminder')) await tale.answers(mail, answers);
    }
  }
  return false;
}

test('who says nothing is asked', async () => {
  expect(await asksAnyHelp(null)).toBe(true);
});

test.for(['the weather was lovely at their place', 'they seem busy these days'])('who answers %j is not', async (words) => {
  expect(await asksAnyHelp(words)).toBe(false);
});
