/** A contact of which the user told without a résumé: no mail says that one was sent. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const mo = 'Mo Kirby <mo@example.com>';

/** All that we wrote about a note, until its reminder and the day of the next. */
async function writtenAbout(note: string): Promise<string> {
  const tale = await story('2026-11-02T11:00:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(mo);
  await tale.sends({ from: mo, to: tracking, subject: '', text: note });
  expect(await tale.timelines('mo@example.com'), note).toHaveLength(1);
  await tale.clockTo('2026-12-20T12:00:00Z');
  return (await textsOf(tale)).join('\n');
}

const textsOf = async (tale: Story): Promise<readonly string[]> => {
  const mails = (await tale.mails('mo@example.com')).filter(({ kind }) => kind !== 'welcome' && kind !== 'notice');
  return Promise.all(
    mails.map(async (mail) =>
      (await tale.source(mail))
        .split(/<!doctype|<html/i, 1)
        .join('')
        .replace(/=\r?\n/g, '')
        .replaceAll('=E2=80=99', "'"),
    ),
  );
};

const aResume =
  /\b(?:sent|left)\b[^.?]{0,20}\b(?:CV|r=C3=A9sum=C3=A9|resume)|the CV I|it takes longer to be read|You (?:sent|applied)|applied for|application I sent/i;

test.for([
  'called Baz at Crown and Anchor, new',
  'rang Baz at Hooli Kitchens about the kitchen job, new',
  'spoke to Dana at Initech about the welder job, new',
  'left a voicemail for Dana at Globex, new',
  'had a call with Dana at Globex Health, new',
  'talked to Lee at Umbrella, new',
  'called Initech, new',
  'emailed Dana at Initech',
  'wrote to Dana at Globex',
  'met Dana at Initech, new',
])('%j claims no CV', async (note) => {
  const written = await writtenAbout(note);
  expect(written).not.toMatch(aResume);
  expect(written).toMatch(/reminder|check in|something useful/i);
});

test('the reminder of a call speaks of the call', async () => {
  const written = await writtenAbout('called Baz at Crown and Anchor, new');
  expect(written).toContain('You called on Monday 2 November');
  expect(written).toMatch(/Hello, my name is Mo Kirby\.\s+I called on 2 November/);
});

test.for(['emailed my CV to Dana at Initech', 'dropped off my CV at Globex'])('%j is a CV', async (note) => {
  expect(await writtenAbout(note)).toMatch(/You (?:sent|left) your/);
});
