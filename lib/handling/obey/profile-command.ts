/** What a command about the user changes in the profile. Pure. */
import type { Temporal } from 'temporal-polyfill';
import type { Command } from '../../domain/commands.ts';
import { current } from '../../domain/history.ts';
import type { CommitOn, Profile } from '../../domain/settings/profile.ts';
import { isLastTogether, movesSteps, settingsUndone, withChange } from '../../domain/settings/settings-changes.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { LoadedTimeline } from '../store.ts';
import { isTimelineCommand } from './timeline-command.ts';

export interface Asked {
  readonly at: Temporal.Instant;
  readonly timeZone: string;
  /** The timeline whose mail the user answered, if any. */
  readonly timelineId: TimelineId | null;
  /** What the same mail changed on a timeline. */
  readonly together: CommitOn | null;
  /** What the mail took back on a timeline. */
  readonly undone: CommitOn | null;
}

/** The profile after all commands of a mail. `undo` takes back everything that is not about a timeline at once. */
export function afterCommands(profile: Profile, commands: readonly Command[], asked: Asked): Profile {
  const isSetting = (command: Command): boolean => asked.timelineId === null || !isTimelineCommand(command);
  const set = commands.filter(isSetting).reduce((each, command) => changedProfile(each, command, asked), profile);
  const others = commands.filter((command) => !isSetting(command));
  return others.reduce((each, command) => changedProfile(each, command, asked), withChange(profile, set, asked.at, asked.together));
}

/** The same profile if the command changes nothing. */
function changedProfile(profile: Profile, command: Command, asked: Asked): Profile {
  const changed = apply(profile, command, asked);
  return changed === profile || !movesSteps(profile, changed) ? changed : { ...changed, changedAt: asked.at };
}

function apply(profile: Profile, command: Command, { at, timeZone, timelineId, undone }: Asked): Profile {
  switch (command.type) {
    case 'StopAll':
      return { ...profile, status: 'stopped' };
    case 'Pause':
      return { ...profile, pausedUntil: command.until === null ? 'resumed-by-hand' : command.until.toZonedDateTime(timeZone).toInstant() };
    case 'Resume':
      return { ...profile, status: 'active', pausedUntil: null, heldBecause: null, resumedAt: at };
    case 'SetTimeZone':
      return { ...profile, timeZone: command.timeZone };
    case 'SetHour':
      return { ...profile, hour: command.hour };
    case 'SetCountry':
      return { ...profile, country: command.country };
    case 'SetWeekend':
      return { ...profile, weekend: command.weekend };
    case 'SetCheckIn':
      return { ...profile, checkInDays: command.days };
    case 'SetFollowUps':
      return { ...profile, followUpCap: command.cap };
    case 'SetWish':
      return { ...profile, wishes: { ...profile.wishes, [command.wish]: command.on } };
    case 'Undo':
      return timelineId === null || (undone !== null && isLastTogether(profile, undone)) ? settingsUndone(profile, at) : profile;
    case 'ReportOtherOffer':
      return {
        ...profile,
        offers: [...profile.offers, { timelineId: null, reportedAt: at, decideBy: command.decideBy }].slice(-mostOffers),
      };
    case 'ReportOutcome':
      return withOutcome(profile, command, at, timelineId);
    default:
      return profile;
  }
}

/** Nobody has more offers at once, and older ones have long expired. This keeps an item from growing with its user's age. Our choice. */
const mostOffers = 20;

/** An offer that was taken back with `undo` is no longer another offer. */
export function withoutUndoneOffer(profile: Profile, { timelineId, history }: LoadedTimeline, at: Temporal.Instant): Profile {
  const offers = profile.offers.filter((offer) => offer.timelineId !== timelineId);
  return offers.length === profile.offers.length || current(history).offerAt !== null ? profile : { ...profile, offers, changedAt: at };
}

/** Without the job there is no reason to stop the others: the question is closed, and what waited for its answer is decided again. */
export function withoutUndoneHire(profile: Profile, { timelineId, history }: LoadedTimeline, at: Temporal.Instant): Profile {
  const { openQuestion } = profile;
  const isAsked = openQuestion?.type === 'stop-others' && openQuestion.timelineId === timelineId;
  return isAsked && current(history).closedBecause !== 'hired' ? { ...profile, openQuestion: null, changedAt: at } : profile;
}

/** An offer here is the "other offer" of the user's other timelines, until the user declines it. */
function withOutcome(
  profile: Profile,
  { outcome, decideBy }: Extract<Command, { readonly type: 'ReportOutcome' }>,
  at: Temporal.Instant,
  timelineId: TimelineId | null,
): Profile {
  if (timelineId === null) return profile;
  const others = profile.offers.filter((offer) => offer.timelineId !== timelineId);
  if (outcome === 'offer') return { ...profile, offers: [...others, { timelineId, reportedAt: at, decideBy }].slice(-mostOffers) };
  const ended = outcome === 'declined' || outcome === 'hired' || outcome === 'rejected';
  return ended && others.length < profile.offers.length ? { ...profile, offers: others } : profile;
}
