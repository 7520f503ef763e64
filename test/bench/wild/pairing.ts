/**
 * Whether an employer's automatic mail finds the application sent to a person there. The user applies to a person at the labelled company
 * and to two others, with the log in BCC, and then forwards the mail. Runs the real handlers on a table in memory.
 */
import { current } from '../../../lib/domain/history.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { employerName } from '../../../lib/email/people/employers/employer-name.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import type { JobMail } from '../../support/corpora/job-mail.ts';
import { type Handling, openHandling } from '../../support/open-handling.ts';
import { companies, mailboxOf } from './company.ts';

/**
 * `right`: on the timeline of the person at that company. `asked`: we asked and changed nothing. `second`: on a new timeline. `elsewhere`:
 * on a decoy's. `nothing`: on no open timeline; a rejection may have opened its own and closed it at once.
 */
export type Placing = 'right' | 'asked' | 'second' | 'elsewhere' | 'nothing';

export interface Paired {
  readonly mail: JobMail;
  readonly placing: Placing;
}

/** Labels of mails that belong to no application. */
const noBusiness = ['alert', 'account', 'ordinary', 'outreach'];
const decoys = ['Ana Ruiz <ana.ruiz@lakeside-valves.example>', 'Tom Ek <tom.ek@umbra.example>'];

export async function pairings(mails: readonly JobMail[]): Promise<readonly Paired[]> {
  const handling = await openHandling('2026-11-03T09:00:00Z');
  const paired: Paired[] = [];
  for (const [number, mail] of mails.entries()) {
    const company = (companies[mail.id] ?? []).find((name) => !/[-(]/.test(name));
    const letters = company === undefined || company === '' ? undefined : employerName(company)?.letters;
    if (letters === undefined || noBusiness.includes(mail.label)) continue;
    paired.push({ mail, placing: await placingOf(mail, `dana.reyes@${letters}.example`, `jo${number}@example.com`, handling) });
  }
  await handling.close();
  return paired;
}

async function placingOf(mail: JobMail, dana: string, jo: string, handling: Handling): Promise<Placing> {
  handling.clockTo('2026-11-03T09:00:00Z');
  const tracking = await handling.joins(jo);
  const before = new Set(handling.scheduled.keys());
  const people = [`Dana Reyes <${dana}>`, ...decoys];
  for (const [nth, to] of people.entries()) {
    const head = `From: Jo Miller <${jo}>\nTo: ${to}\nSubject: My application\nMessage-ID: <${nth}-${jo}>\nDate: Tue, 03 Nov 2026 09:00:00 +0000`;
    await handling.receives({
      from: jo,
      to: [tracking],
      lines: `${head}\n\nDear Sir or Madam,\n\nplease find my application attached.\n\nJo`,
    });
  }
  const theirs = (): readonly TimelineId[] => [...handling.scheduled.keys()].filter((timelineId) => !before.has(timelineId));
  const counted = () => Promise.all(theirs().map((timelineId) => eventsOn(timelineId, handling)));
  const open = await counted();
  const sent = handling.sent.length;
  handling.clockTo('2026-11-10T09:00:00Z');
  await handling.receives({ from: jo, to: [tracking], lines: forwardOf(mail, jo, tracking) });
  const after = await counted();
  const grown = after.filter(({ events }, nth) => events > (open[nth]?.events ?? 0));
  if (after.length > open.length) return 'second';
  if (grown.some(({ people: all }) => all.includes(dana))) return 'right';
  if (grown.length > 0) return 'elsewhere';
  return handling.sent.slice(sent).some(({ kind }) => kind === 'question') ? 'asked' : 'nothing';
}

function forwardOf({ from_, subject, text }: JobMail, jo: string, tracking: string): string {
  const { name, address } = mailboxOf(from_);
  const title = (subject ?? 'Your application').replace(/\s+/g, ' ');
  const block = `---------- Forwarded message ---------\nFrom: ${name ?? ''} <${address}>\nDate: Tue, Nov 10, 2026 at 8:00 AM\nSubject: ${title}\nTo: <${jo}>`;
  const head = `From: Jo Miller <${jo}>\nTo: ${tracking}\nSubject: Fwd: ${title}\nMessage-ID: <forward-${jo}>\nContent-Type: text/plain; charset=utf-8`;
  return `${head}\n\n${block}\n\n\n${text}\n`;
}

async function eventsOn(timelineId: TimelineId, { runtime }: Handling) {
  const loaded = await runtime.store.load(userIdOf(timelineId), timelineId);
  const { correspondents = [] } = loaded === null ? {} : current(loaded.history);
  return { events: loaded?.sequence ?? 0, people: correspondents.map(({ address }) => address) };
}
