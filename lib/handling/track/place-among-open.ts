/**
 * Where a mail goes that belongs to a conversation of before and names none: what withdraws, accepts or declines, and thanks for an interview.
 * The only open one with the person fits, else the only one at the company. None fits an ending: then no timeline is begun for it.
 */
import { current } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Message } from '../../email/message/message.ts';
import { employersOf } from '../../email/people/employers.ts';
import { companyOfSent } from '../reading/sent-events.ts';
import { placeOn } from '../record/commit-events.ts';
import type { Choice } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';
import { sameJob } from './place-by-employer.ts';
import { ends, endsOn, isOver, mostTimelines, newPlace, type Placed, type Placing, placeAmongTheirs, sameSubject } from './place-mail.ts';

/** `unclear`: it ends one of several. `user`: it ends none that is known. */
export async function placeMail(
  placing: Placing,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<Placed | Exclude<Choice, object>> {
  const place = await placeAmongTheirs(placing, profile, gathered, runtime);
  if (place !== null && place.by !== 'correspondent') return place;
  const byItself = placing.kindOn(null);
  const isEnding = endsOn(place?.loaded ? current(place.loaded.history) : null, placing) || (byItself.sure && ends.has(byItself.kind));
  const isThanks = place === null && byItself.kind === 'thank-you' && byItself.outright === true;
  if (!isEnding && !isThanks) return place ?? newPlace(placing.message, profile, 0);
  const { fits, perhaps } = await amongOpen(placing, profile, gathered, runtime);
  if (fits !== null) return { ...placeOn(fits), by: 'correspondent' };
  if (!isEnding) return newPlace(placing.message, profile, 0);
  return perhaps.length > 0 ? 'unclear' : 'user';
}

export interface AmongOpen {
  readonly fits: LoadedTimeline | null;
  /** Which the user is asked about; none where one fits. */
  readonly perhaps: readonly LoadedTimeline[];
}

export async function amongOpen(
  { message, recipients }: Pick<Placing, 'message' | 'recipients'>,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<AmongOpen> {
  const { store } = runtime;
  const people = recipients.map(({ address }) => address);
  const employers = employersOf(recipients, companyOfSent(message, recipients));
  const asked = employers.filter((key) => !gathered.correspondents.has(key));
  const more = asked.length === 0 ? null : await store.gather(profile.userId, { messageIds: [], correspondents: asked });
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => (gathered.correspondents.get(name) ?? more?.correspondents.get(name))?.timelines.slice(0, mostTimelines) ?? []);
  const load = async (names: readonly string[]) => {
    const loaded = await Promise.all([...new Set(idsOf(names))].map((id) => store.load(profile.userId, id)));
    return loaded.filter((each) => each !== null);
  };
  const withThem = await load(people);
  const found = choose(message, withThem.filter(isOpen));
  if (found !== null) return found;
  const there = await load(employers);
  // What ends a conversation that has ended is no news, and belongs there all the same.
  return choose(message, there.filter(isOpen)) ?? { fits: withThem[0] ?? there[0] ?? null, perhaps: [] };
}

const isOpen = ({ history }: LoadedTimeline): boolean => !isOver(current(history));

/** Null: there are none. */
function choose(message: Message, open: readonly LoadedTimeline[]): AmongOpen | null {
  const [only, another] = open;
  if (only === undefined) return null;
  const one = onlyOne(open, ({ history }) => sameSubject(message.subject, current(history).subject));
  if (one !== null) return { fits: one, perhaps: [] };
  const isOf = (wanted: boolean) => (each: LoadedTimeline) => sameJob(message, current(each.history)) === wanted;
  const ofJob = another === undefined ? (isOf(false)(only) ? null : only) : onlyOne(open, isOf(true));
  return { fits: ofJob, perhaps: ofJob === null ? open : [] };
}

function onlyOne<T>(all: readonly T[], fits: (each: T) => boolean): T | null {
  const [one, another] = all.filter(fits);
  return one === undefined || another !== undefined ? null : one;
}
