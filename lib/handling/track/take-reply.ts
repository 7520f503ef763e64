/** A correspondent's mail: in copy, passed on by mistake, or forwarded by the user. It is an answer on its timeline. */

import { shownOf } from '../../domain/history.ts';
import { countryOf, isSilent, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { autoForwardedBy } from '../../email/automated/auto-forward.ts';
import { composeMorePassedOn, composePassedOn } from '../../email/compose/mails/passed-on.ts';
import { employersOf } from '../../email/people/employers/employers.ts';
import { spendCap } from '../caps.ts';
import { shortHash } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { countsAt, type Incoming } from '../reading/incoming.ts';
import { claimAtEmployer, claimEmployers } from '../reading/look-up.ts';
import { receivedEvents } from '../reading/received-events.ts';
import type { Tagged } from '../reading/tag-events.ts';
import type { Plan } from '../record/plan.ts';
import { type Choice, type Recording, recordMail } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline, Owed } from '../store.ts';
import { askWhichOfTheirs } from './ask-which-of-theirs.ts';
import { placeAt, rootOf } from './place/place-mail.ts';
import { askWhatTheySaid, readTheirs } from './what-they-said.ts';

export interface TakenReply {
  readonly loaded: LoadedTimeline;
  readonly plan: Plan;
  readonly owed: Owed;
}

/** A mail from the correspondent: records it on its timeline, and passes it on to the user if only the log address got it. */
export async function hearCorrespondent(hand: InHand, timelineId: TimelineId | 'unclear'): Promise<TakenAs> {
  const { mail, profile, runtime } = hand;
  const owed = reachedUser(mail, profile) ? (readTheirs(hand).unsure === null ? null : 'what-they-said') : 'passed-on';
  const isSilenced = isSilent(profile, runtime.now());
  return takeReply(hand, {
    choosePlace: async () => (timelineId === 'unclear' ? 'unclear' : placeAt(timelineId, 'correspondent', mail.message, hand)),
    askWhich: () => (isSilenced ? Promise.resolve() : askWhichOfTheirs(hand, { byHand: false })),
    owes: () => (isSilenced ? null : owed),
    answer: (taken) => (taken.owed === 'what-they-said' ? askWhatTheySaid : passOn)(hand, taken),
  });
}

/** How to record their mail. */
export interface Taking {
  /** Its header says that it is automatic. */
  readonly byMachine?: boolean;
  readonly tagged?: Tagged | null;
  readonly choosePlace: () => Promise<Choice>;
  /** Asks which timeline it belongs to. */
  readonly askWhich?: () => Promise<void>;
  /** Says that it fits nothing that we know. */
  readonly tellUnplaced?: () => Promise<void>;
  /** What the user must be told because of it. */
  readonly owes: NonNullable<Recording['owes']>;
  readonly answer: (taken: TakenReply) => Promise<void>;
}

/** `question`: we ask its user which timeline it belongs to, if any. `known already`: another delivery recorded it. */
export type TakenAs = 'reply received' | 'known already' | 'question' | 'dropped: fits nothing that is known';

/** Records a correspondent's mail on the timeline, once. */
export async function takeReply(hand: InHand, taking: Taking): Promise<TakenAs> {
  const { mail, profile, gathered, runtime } = hand;
  const { store, service } = runtime;
  const { byMachine = false, tagged = null } = taking;
  const { messageId, from } = mail.message;
  const [writer = null] = from;
  const reading = { at: mail.at, recordedAt: runtime.now(), timeZone: timeZoneOf(profile, service), country: countryOf(profile, service) };
  const recorded = await recordMail(
    {
      messageId,
      root: rootOf(mail.message),
      choosePlace: taking.choosePlace,
      // So that a later mail from the user to them alone finds this timeline.
      async claimOthers(place) {
        if (writer === null) return place;
        const known = gathered.correspondents.get(writer.address) ?? null;
        if (!known?.timelines.includes(place.timelineId)) {
          await store.claimCorrespondent(profile.userId, writer.address, place.timelineId, known);
        }
        await claimAtEmployer(place, employersOf([writer], null), gathered.correspondents, runtime);
        return place;
      },
      events: (history) => receivedEvents(mail, { byMachine, tagged }, history, { ...reading, at: countsAt(mail, history) }),
      owes: taking.owes,
      async answer(done) {
        if (done.on !== 'timeline') {
          await (done.on === 'unclear' ? taking.askWhich : taking.tellUnplaced)?.();
          return true;
        }
        const { kept, plan } = done;
        await claimEmployers(kept.loaded, messageId, runtime);
        if (kept.owed !== null) await taking.answer({ loaded: kept.loaded, plan, owed: kept.owed });
        return kept.owed !== null;
      },
    },
    { ...hand, counters: gathered.counters },
    runtime,
  );
  if (recorded?.on === 'user' && taking.tellUnplaced === undefined) return 'dropped: fits nothing that is known';
  if (recorded !== null && recorded.on !== 'timeline') return 'question';
  return recorded?.on === 'timeline' && recorded.kept.type === 'committed' ? 'reply received' : 'known already';
}

/** It names the user, or their mailbox forwarded it. */
function reachedUser({ message, delivery }: Incoming, { addresses }: Profile): boolean {
  const named = [...message.to, ...message.cc].map(({ address }) => address).concat(autoForwardedBy(message, delivery.envelope));
  return named.some((address) => addresses.includes(address));
}

/** Only the log address received the mail, so we send it on to the user at once, as our own mail. */
async function passOn({ mail, profile, runtime }: InHand, { loaded, plan }: TakenReply): Promise<void> {
  const { message, proven } = mail;
  const [from] = message.from;
  if (from === undefined) return;
  const { timelineId } = loaded;
  if (!proven && !(await mayPassOnUnproven(message.messageId, from.address, profile, runtime))) return;
  const facts = mailFacts(
    profile,
    {
      ...mailIdOf(profile, message.messageId, 'passed-on'),
      replyAddress: await claimReplyAddress(timelineId, profile, 'answer', runtime),
      references: threadReferences(timelineId, runtime),
    },
    runtime,
  );
  const { typed } = mail.written();
  await sendAnswer(
    composePassedOn(
      { ...facts, timelineId, timeline: plan.timeline, ...shownOf(loaded.history) },
      { from, subject: message.subject, text: typed },
    ),
    runtime,
    'others',
  );
}

/** Anybody can write in a correspondent's name. Mails beyond the cap are still on their timeline, and one note says so. */
async function mayPassOnUnproven(messageId: string, from: string, profile: Profile, runtime: Runtime): Promise<boolean> {
  const [user = ''] = profile.addresses;
  const { id } = mailIdOf(profile, messageId, 'passed-on');
  const isFew =
    (await spendCap('passed-on-correspondent', `passed-on ${shortHash(`${profile.userId} ${from}`)}`, id, runtime)) === 'granted' &&
    (await spendCap('passed-on-user', user, id, runtime)) === 'granted';
  if (isFew) return true;
  if ((await spendCap('passed-on-more', user, id, runtime)) === 'granted') {
    const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'passed-on-more'), replyAddress: null, references: [] }, runtime);
    await sendAnswer(composeMorePassedOn(facts, from), runtime, 'others');
  }
  return false;
}
