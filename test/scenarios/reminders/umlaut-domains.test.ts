/** Employers with non-ASCII domains are named as people write them: in mails, calendar, status, record and on the page. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

test.for([
  ['Dana Reyes <dana@xn--mnchen-firma-dlb.example>', 'münchen'],
  ['bewerbung@xn--mnchen-firma-dlb.example', 'münchen'],
  ['hr@xn--bcker-huber-l8a.example', 'bäcker'],
  ['jobs@karriere.xn--caf-dma.example', 'café'],
  ['Team <people@xn--sder-5qa.example>', 'söder'],
  ['noreply@xn--strkle-xxa.example', 'stör'],
] as const)('%s', async ([to, name]) => {
  const tale = await story('2026-11-03T07:12:00Z');
  const log = await tale.joins(jo);
  const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';
  await tale.sends({ from: jo, to, bcc: log, subject: 'Application: Cook', text });
  await tale.sends({ from: jo, to: log, subject: 'interview nov 12 at 2pm', text: 'interview nov 12 at 2pm' });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'status', text: 'status' });
  await tale.clockTo('2026-11-03T08:00:00Z');
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'record', text: 'record' });
  await tale.clockTo('2026-11-25T08:00:00Z');
  const sources = await Promise.all((await tale.mails('jo@example.com')).map((mail) => tale.source(mail)));
  for (const source of sources) {
    // Addresses in links and drafts stay in ASCII, because mail programs need that.
    const shown = source.replaceAll('=\r\n', '').replace(/[\w.+-]+(?:@|%40|=40)[\w.-]+/g, '');
    expect(shown).not.toMatch(/xn--|\bXn\b/);
  }
  const [timeline] = await tale.timelines('jo@example.com');
  if (timeline?.company !== null) expect(timeline?.company?.toLowerCase()).toContain(name.slice(0, 3));
});
