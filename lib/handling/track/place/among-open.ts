/**
 * Which open conversation a mail means that names none: a withdrawal, an acceptance, a decline, or thanks for an interview. It is the only
 * open one with the person, otherwise the only one at the company; of several, the one with its subject or posting.
 */
import { current } from '../../../domain/history.ts';
import { isOver } from '../../../domain/timeline.ts';
import type { Message } from '../../../email/message/message.ts';
import { employersOf } from '../../../email/people/employers/employers.ts';
import type { InHand } from '../../reading/in-hand.ts';
import type { TrackedMail } from '../../reading/tracked-mail.ts';
import type { LoadedTimeline } from '../../store.ts';
import { aboutWhich } from './about-which.ts';
import { sameJob } from './same-job.ts';

/** How many of a correspondent's timelines we look through. Our choice. */
export const mostTimelines = 5;

export interface AmongOpen {
  /** Null: none of them, or several equally well. */
  readonly fits: LoadedTimeline | null;
  /** The ones we ask the user about; empty if one fits. */
  readonly perhaps: readonly LoadedTimeline[];
}

export async function amongOpen(
  { message, recipients, company }: Pick<TrackedMail, 'message' | 'recipients' | 'company'>,
  { profile: { userId }, gathered, runtime: { store } }: Pick<InHand, 'profile' | 'gathered' | 'runtime'>,
): Promise<AmongOpen> {
  const people = recipients.map(({ address }) => address);
  const employers = employersOf(recipients, company);
  const asked = employers.filter((key) => !gathered.correspondents.has(key));
  const more = asked.length === 0 ? null : await store.gather(userId, { messageIds: [], correspondents: asked });
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => (gathered.correspondents.get(name) ?? more?.correspondents.get(name))?.timelines.slice(0, mostTimelines) ?? []);
  const load = async (names: readonly string[]) => {
    const loaded = await Promise.all([...new Set(idsOf(names))].map((id) => store.load(userId, id)));
    return loaded.filter((each) => each !== null);
  };
  const withThem = await load(people);
  const found = choose(message, withThem.filter(isOpen));
  if (found !== null) return found;
  const there = await load(employers);
  // A mail that ends a conversation that has already ended is not new, but still belongs there.
  return choose(message, there.filter(isOpen)) ?? { fits: withThem[0] ?? there[0] ?? null, perhaps: [] };
}

const isOpen = ({ history }: LoadedTimeline): boolean => !isOver(current(history));

/** Null: there are none. */
function choose(message: Message, open: readonly LoadedTimeline[]): AmongOpen | null {
  const [only, another] = open;
  if (only === undefined) return null;
  const isOther = another === undefined && sameJob(message, current(only.history)) === false;
  const fits = aboutWhich(message, open) ?? (another === undefined && !isOther ? only : null);
  return { fits, perhaps: fits === null ? open : [] };
}
