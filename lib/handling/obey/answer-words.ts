/** Answers words that are not a command, or not one that can be obeyed. */

import type { ReadAnswer } from '../../domain/commands.ts';
import { shownOf } from '../../domain/history.ts';
import type { TimelineId } from '../../domain/words.ts';
import { composeMeantForCorrespondent } from '../../email/compose/mails/meant-for-correspondent.ts';
import { composeToMeAlone } from '../../email/compose/mails/not-to-us.ts';
import { composeNotUnderstood } from '../../email/compose/mails/not-understood.ts';
import { composeNextAsked, composeNoNews, composeQuestion } from '../../email/compose/mails/question.ts';
import { composeWrongValue } from '../../email/compose/mails/wrong-value.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import type { MailFacts, TimelineFacts } from '../../email/wording/facts.ts';
import { recipientAddress } from '../reading/ask-recipient.ts';
import { type Asking, factsFor, timelineFacts } from '../reading/asking.ts';
import { planOf } from '../record/plan.ts';
import { shownStep } from '../record/shown-step.ts';
import type { Runtime } from '../runtime.ts';
import { askBack } from './ask-back.ts';
import { showStatus } from './show-status.ts';
import { activeTimelines, whichQuestion } from './which-timeline.ts';

type NoCommand = Exclude<ReadAnswer, { readonly type: 'nothing' | 'commands' }>;

export async function answerWords(asking: Asking, answer: NoCommand, runtime: Runtime): Promise<void> {
  const mail = await answerTo(asking, answer, runtime);
  if (mail === null) await showStatus(asking, runtime);
  else await askBack(asking, mail, runtime);
}

/** Null: `status` answers it. */
async function answerTo(asking: Asking, answer: NoCommand, runtime: Runtime): Promise<OutgoingMail | null> {
  switch (answer.type) {
    case 'unclear':
      if (answer.toQuestion)
        return composeQuestion(
          { ...(await factsFor(asking, runtime)), replyAddress: asking.mail.delivery.envelope.recipients[0] ?? null },
          answer,
        );
      return answer.noNews || answer.nextAsked
        ? toNoNews(asking, answer, runtime)
        : composeQuestion(await factsAbout(asking, runtime), answer);
    case 'wrong-value':
      return composeWrongValue(await factsFor(asking, runtime), answer);
    case 'for-correspondent': {
      const facts = await timelineFacts(asking, runtime);
      if (facts === null) {
        const replyAddress = await recipientAddress(asking.mail, asking.profile, runtime);
        return composeToMeAlone({ ...(await factsFor(asking, runtime)), replyAddress });
      }
      return composeMeantForCorrespondent(facts, answer.text);
    }
    case 'not-understood':
      return composeNotUnderstood(await factsAbout(asking, runtime), answer.line, asking.timelineId !== null);
  }
}

/** About the conversation that was answered, or the only open one: its taps go there, and it is named. */
async function factsAbout(asking: Asking, runtime: Runtime): Promise<MailFacts | TimelineFacts> {
  const timelineId = asking.timelineId ?? (await onlyOpen(asking, runtime));
  return (await timelineFacts({ ...asking, timelineId }, runtime)) ?? (await factsFor(asking, runtime));
}

async function onlyOpen(asking: Asking, runtime: Runtime): Promise<TimelineId | null> {
  const [only, second] = await activeTimelines(asking, runtime);
  return only === undefined || second !== undefined ? null : only.loaded.timelineId;
}

/** About the conversation that was answered, or the only open one. */
async function toNoNews(
  asking: Asking,
  answer: Extract<NoCommand, { readonly type: 'unclear' }>,
  runtime: Runtime,
): Promise<OutgoingMail | null> {
  const { store, service, now } = runtime;
  const { profile, counters } = asking;
  const open = asking.timelineId === null ? await activeTimelines(asking, runtime) : [];
  const timelineId = asking.timelineId ?? (open.length === 1 ? (open[0]?.loaded.timelineId ?? null) : null);
  const loaded = timelineId === null ? null : await store.load(profile.userId, timelineId);
  if (loaded === null && answer.nextAsked) return null;
  if (loaded === null)
    return open.length > 1 ? whichQuestion(asking, open, answer.line, runtime) : composeQuestion(await factsFor(asking, runtime), answer);
  const plan = planOf(loaded, profile, counters, service, now());
  const { timeline } = plan;
  const { next } = await shownStep(loaded.timelineId, plan, profile, runtime);
  const facts = await factsFor({ ...asking, timelineId: loaded.timelineId }, runtime);
  const about = { ...facts, timelineId: loaded.timelineId, timeline, ...shownOf(loaded.history) };
  return answer.nextAsked ? composeNextAsked(about, next, answer.candidates) : composeNoNews(about, next, answer.candidates);
}
