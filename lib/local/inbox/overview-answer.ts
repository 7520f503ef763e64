/** Gathers what the first page shows. A form that failed leads back to it. */
import type { HttpAnswer } from '../http/route.ts';
import type { PageContext } from '../page-context.ts';
import type { NextDue } from './clock.ts';
import { proposedFields } from './mails/sample-form.ts';
import type { PageFacts } from './page-facts.ts';
import { mostToChoose, type OverviewView, overview } from './pages/overview.ts';
import { pageAnswer } from './pages/page.ts';
import { mostComing } from './timelines/coming.ts';
import { timelinesPerPage, usualChoice } from './timelines/timeline-choice.ts';

export type OverviewAsked = Pick<OverviewView, 'page' | 'done' | 'problem'> & Partial<Pick<OverviewView, 'sample' | 'choice'>>;

/** `wanted`: the address of the user whose data alone is shown. An unknown address counts as none. */
export async function overviewAnswer(
  context: PageContext,
  wanted: string | null,
  asked: OverviewAsked,
  status: number,
): Promise<HttpAnswer> {
  const { view, pages } = context;
  const user = wanted === null ? null : pages.userAt(wanted);
  const users = pages.firstUsers(mostToChoose);
  const choice = asked.choice ?? usualChoice;
  const found = pages.find({ user, ...choice });
  const soonest = pages.soonest(user);
  const from = (choice.page - 1) * timelinesPerPage;
  const [timelines, coming, nextDue, mails] = await Promise.all([
    pages.timelines(found.ids.slice(from, from + timelinesPerPage)),
    pages.timelines(soonest.slice(0, mostComing)),
    readNextDue(context),
    view.mails(user?.email ?? null),
  ]);
  const facts = pageFactsFor(context, (user ?? users[0])?.timeZone ?? 'UTC');
  const main = overview(
    {
      ...{ sample: proposedFields(users[0] ?? null), ...asked, choice, users, userCount: pages.userCount(), user, found, timelines },
      ...{ coming: { rows: coming, count: soonest.length }, nextDue, mails, zoneOf: zoneOf(context) },
    },
    facts,
  );
  return pageAnswer(main, facts, status);
}

async function readNextDue({ pages, clock }: PageContext): Promise<NextDue | null> {
  const next = clock === 'manual' ? pages.nextDue() : null;
  if (next === null) return null;
  const [timeline] = next.timelineId === null ? [] : await pages.timelines([next.timelineId]);
  return { at: next.at, timeline: timeline ?? null };
}

/** The time zone in which a mail to this address is shown. */
export const zoneOf =
  ({ pages }: PageContext) =>
  (address: string): string =>
    pages.userAt(address)?.timeZone ?? 'UTC';

export const pageFactsFor = ({ addresses, smtpPort, mailbox, token, clock, now, pages }: PageContext, zone: string): PageFacts => ({
  addresses,
  smtpPort: smtpPort(),
  mailbox: mailbox(),
  token,
  clock,
  version: pages.version(),
  now: now(),
  zone,
});
