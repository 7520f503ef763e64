/** An answer to one of our mails, received at the reply address that only that mail's reader knows. */

import type { ReadAnswer } from '../../domain/commands.ts';
import { current, shownOf } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { CommandContext } from '../../email/commands/days.ts';
import { readNote } from '../../email/commands/notes/notes.ts';
import { readNumbered } from '../../email/commands/numbered.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { readWhose } from '../../email/commands/whose.ts';
import { composeHelp } from '../../email/compose/mails/help.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { confirmAddress } from '../account/addresses/add-address.ts';
import { heardFrom } from '../account/feedback.ts';
import { confirmed } from '../account/unconfirmed.ts';
import { mailIdOf } from '../mail-id.ts';
import { namesAnother } from '../obey/not-tracked.ts';
import { commandsOf } from '../obey/notes/note-events.ts';
import { obey } from '../obey/obey.ts';
import { isTimelineCommand } from '../obey/timeline-command.ts';
import { obeyUnproven } from '../obey/unproven-user.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import { openQuestionFor } from '../reading/open-question.ts';
import { isUnprovenUser, speakerOf } from '../reading/sender-of-mail.ts';
import { planOf } from '../record/plan.ts';
import { answerOnce, cameBefore, isKnown } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import type { Owner } from '../store.ts';
import { hearCorrespondent } from '../track/take-reply.ts';
import { obeyNumbers, partOf } from './answer-numbers.ts';
import { askAgain, doubtIn, identified } from './doubts.ts';
import { notSaidToUs, saidToUs } from './may-obey.ts';
import { saidByYes } from './questions/is-theirs.ts';
import { takeRecipient } from './questions/take-recipient.ts';
import { toStopOthers } from './questions/to-stop-others.ts';
import { takeCompany } from './questions/which-company.ts';
import { askWhichToStop } from './questions/which-to-stop.ts';
import { contextFor, lineOf } from './typed-words.ts';
import { answerWhose, askWhose, type ReceiveAgain } from './whose-address.ts';
import { obeyOrNamed, wordsOfAnother } from './words-to-us.ts';

export async function answerMail(received: Incoming, address: string, receiveAgain: ReceiveAgain, runtime: Runtime): Promise<string> {
  const { store } = runtime;
  const mail = identified(received);
  const owner = await store.ownerOf(address, runtime.now());
  const addressed = saidToUs(mail, runtime);
  if (owner === null) return addressed === 'to us' ? lostAnswer(mail, runtime) : 'not obeyed: not addressed to us';
  if (owner.purpose === 'confirm' && addressed !== 'to us') return 'not obeyed: not addressed to us';
  if (owner.purpose === 'confirm')
    return owner.about === undefined ? confirmed(mail, owner, runtime) : confirmAddress(mail, owner, runtime);
  const gathered = await store.gather(owner.userId, { messageIds: idsOf(mail, owner), correspondents: [] });
  const { profile: known, counters } = gathered;
  if (known === null || known.status === 'erased' || known.status === 'unconfirmed') return 'dropped: no such user';
  if (isUnprovenUser(mail, known)) {
    if (addressed !== 'to us') return notSaidToUs(mail, addressed, { profile: known, gathered }, runtime);
    const question = openQuestionFor(mail, known, owner, runtime.now);
    const said = readAnswer(typedIn(mail), contextFor(mail, known, null, runtime, question));
    return obeyUnproven({ mail, profile: known, counters, gathered, timelineId: null, question }, said, runtime);
  }
  if (isKnown(mail, gathered)) return 'known already';
  // Somebody else's reply address does nothing and reveals nothing, and neither does a forged From.
  if (!known.addresses.includes(mail.from)) return answerOfAnother(mail, known, owner, runtime);
  if (!mail.proven) return 'dropped: not from its user';
  if (addressed !== 'to us') return notSaidToUs(mail, addressed, { profile: known, gathered }, runtime);
  const profile = gathered.messages.size > 0 ? known : await heardFrom(known, runtime);
  const asking = { mail, profile, counters, gathered, timelineId: null };
  const doubt = doubtIn(mail, contextFor(mail, profile, null, runtime));
  if (doubt !== null) return askAgain({ ...asking, timelineId: owner.timelineId }, doubt, runtime);
  if (owner.purpose === 'several') return answerNumbered(asking, owner.timelines ?? [], runtime);
  const whose = owner.purpose === 'whose' ? readWhose(typedIn(mail)) : null;
  if (whose !== null) return answerWhose(asking, owner, whose, receiveAgain, runtime);
  const company = owner.asks === 'which-company' ? await takeCompany(asking, owner.about ?? '', runtime) : null;
  if (company !== null) return company;
  const tracked = owner.asks === 'which-recipient' ? await takeRecipient(asking, owner.about ?? '', runtime) : null;
  if (tracked !== null) return tracked;
  const { timelineId } = owner;
  const loaded = timelineId === null ? null : await store.load(profile.userId, timelineId);
  if (timelineId !== null && loaded === null) return answerOfErased(asking, runtime);
  const question = openQuestionFor(mail, profile, owner, runtime.now);
  const about: Asking = { ...asking, timelineId: loaded?.timelineId ?? null, question };
  const context = contextFor(mail, profile, loaded, runtime, question);
  const answer = toStopOthers(question, lineOf(mail), saidByYes(mail, owner, context) ?? answerIn(mail, context));
  const stops = answer.type === 'commands' ? null : await askWhichToStop(about, lineOf(mail), runtime);
  if (stops !== null) return stops;
  const other = loaded === null ? null : namesAnother(about, { answer, line: lineOf(mail) }, current(loaded.history));
  return other === null ? obeyOrNamed(about, answer, runtime) : wordsOfAnother(about, other, runtime);
}

/** A note in answer to one of our mails ("called Dana at Initech") is about that mail's timeline. */
function answerIn(mail: Incoming, context: CommandContext): ReadAnswer {
  const said = typedIn(mail);
  const answer = readAnswer(said, context);
  const note = answer.type === 'commands' ? null : readNote(lineOf(mail), context);
  return note === null ? answer : { type: 'commands', commands: commandsOf(note) };
}

/** `2 done, 3 later` in answer to a mail about several; for a bare word we ask back. */
async function answerNumbered(asking: Asking, timelines: NonNullable<Owner['timelines']>, runtime: Runtime): Promise<string> {
  const { mail, profile, counters } = asking;
  const context = contextFor(mail, profile, null, runtime);
  const parts = readNumbered(typedIn(mail), timelines.length, context);
  if (parts.type === 'numbered') {
    await obeyNumbers(asking, parts.answers, timelines, runtime);
    return 'commands';
  }
  const { answer } = parts;
  const isBare =
    answer.type === 'commands' && answer.commands.some((command) => isTimelineCommand(command) || command.type === 'SeparatePosting');
  if (!isBare) return obey(asking, answer, runtime);
  const items = await Promise.all(
    timelines.map(async (timelineId) => {
      const loaded = await runtime.store.load(profile.userId, timelineId);
      if (loaded === null) return [];
      const { timeline } = planOf(loaded, profile, counters, runtime.service, runtime.now());
      return [{ timelineId, timeline, ...shownOf(loaded.history) }];
    }),
  );
  const owner = { userId: profile.userId, timelineId: null, purpose: 'several', timelines, expiresAt: null } as const;
  const facts = mailFacts(
    profile,
    {
      ...mailIdOf(profile, mail.message.messageId, 'question'),
      replyAddress: mail.delivery.envelope.recipients[0] ?? null,
      references: [mail.message.messageId],
    },
    runtime,
  );
  const ask = async () => {
    await runtime.store.claimOwner(facts.replyAddress ?? '', owner);
    await sendAnswer(composeQuestion(facts, { type: 'which-number', line: parts.line, items: items.flat() }), runtime);
    return 'question';
  };
  return answerOnce(asking, ask, runtime);
}

/** One request reads a hundred items. */
const mostAsked = 90;

/** Identifies the mail, or what it says about each number. */
const idsOf = (mail: Incoming, { timelines = [] }: Owner): readonly string[] => [
  mail.message.messageId,
  ...timelines.slice(0, mostAsked).map((_, index) => partOf(mail, index + 1).message.messageId),
];

/** As in mail-to-tracking.ts. */
const mostReferences = 20;

/**
 * A mail to a reply address that is not from its user, so our mail was passed on. A correspondent in copy speaks only as a correspondent
 * and never gives commands. About anybody else we may ask the user.
 */
async function answerOfAnother(mail: Incoming, profile: Profile, owner: Owner, runtime: Runtime): Promise<string> {
  const { message } = mail;
  if (mail.from === '') return 'dropped: not from its user';
  const ancestors = [...(message.inReplyTo === null ? [] : [message.inReplyTo]), ...message.references.slice(-mostReferences)];
  const wanted = { messageIds: [...new Set([message.messageId, ...ancestors])], correspondents: [mail.from] };
  const gathered = await runtime.store.gather(profile.userId, wanted);
  const speaker = speakerOf(mail, profile, gathered);
  if (speaker.type === 'correspondent') {
    const isTheirs = gathered.correspondents.get(mail.from)?.timelines.some((known) => known === owner.timelineId) ?? false;
    const timelineId = isTheirs && owner.timelineId !== null ? owner.timelineId : speaker.timelineId;
    return hearCorrespondent({ mail, profile, gathered, runtime }, timelineId);
  }
  return mail.proven ? askWhose(mail, profile, owner.timelineId, runtime) : 'dropped: not from its user';
}

/**
 * An answer about a conversation that was erased because of its age. What it asks for can't be done, and must not happen to another
 * conversation.
 */
async function answerOfErased(asking: Asking, runtime: Runtime): Promise<string> {
  const { profile, mail } = asking;
  const { messageId } = mail.message;
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'erased'), replyAddress: null, references: [messageId] }, runtime);
  const tell = async () => {
    await sendAnswer(composeNotice(facts, { type: 'conversation-erased' }), runtime);
    return 'notice: the conversation was erased';
  };
  return answerOnce(asking, tell, runtime);
}

/** An answer to an expired reply address. Its user learns what to type, and anybody else learns nothing. */
async function lostAnswer(mail: Incoming, runtime: Runtime): Promise<string> {
  const { from, proven, message } = mail;
  const { store, now } = runtime;
  const owner = proven && from !== '' ? await store.ownerOf(from, now()) : null;
  if (owner?.purpose !== 'sender') return 'dropped: no such reply address';
  const { messageId } = message;
  const gathered = await store.gather(owner.userId, { messageIds: [messageId], correspondents: [] });
  const { profile } = gathered;
  if (profile === null || profile.status === 'erased' || profile.status === 'unconfirmed' || cameBefore(mail, profile, now())) {
    return 'dropped: no such reply address';
  }
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'help'), replyAddress: null, references: [messageId] }, runtime);
  const help = async () => {
    await sendAnswer(composeHelp(facts), runtime);
    return 'help: the reply address has expired';
  };
  return answerOnce({ mail, profile, gathered }, help, runtime);
}
