/** Answers words that are not a command, or not one that can be obeyed. */

import type { ReadAnswer } from '../../domain/commands.ts';
import { shownOf } from '../../domain/history.ts';
import { composeMeantForCorrespondent } from '../../email/compose/mails/meant-for-correspondent.ts';
import { composeToMeAlone } from '../../email/compose/mails/not-to-us.ts';
import { composeNotUnderstood } from '../../email/compose/mails/not-understood.ts';
import { composeNoNews, composeQuestion } from '../../email/compose/mails/question.ts';
import { composeWrongValue } from '../../email/compose/mails/wrong-value.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { type Asking, factsFor, timelineFacts } from '../reading/asking.ts';
import { planOf } from '../record/plan.ts';
import { shownStep } from '../record/shown-step.ts';
import type { Runtime } from '../runtime.ts';
import { askBack } from './ask-back.ts';
import { activeTimelines, whichQuestion } from './which-timeline.ts';

type NoCommand = Exclude<ReadAnswer, { readonly type: 'nothing' | 'commands' }>;

export async function answerWords(asking: Asking, answer: NoCommand, runtime: Runtime): Promise<void> {
  await askBack(asking, await answerTo(asking, answer, runtime), runtime);
}

async function answerTo(asking: Asking, answer: NoCommand, runtime: Runtime): Promise<OutgoingMail> {
  switch (answer.type) {
    case 'unclear':
      return answer.noNews
        ? toNoNews(asking, answer, runtime)
        : composeQuestion((await timelineFacts(asking, runtime)) ?? (await factsFor(asking, runtime)), answer);
    case 'wrong-value':
      return composeWrongValue(await factsFor(asking, runtime), answer);
    case 'for-correspondent': {
      const facts = await timelineFacts(asking, runtime);
      if (facts === null) return composeToMeAlone(await factsFor(asking, runtime));
      return composeMeantForCorrespondent(facts, answer.text);
    }
    case 'not-understood':
      return composeNotUnderstood((await timelineFacts(asking, runtime)) ?? (await factsFor(asking, runtime)), answer.line);
  }
}

/** About the conversation that was answered, or the only open one. */
async function toNoNews(asking: Asking, answer: Extract<NoCommand, { readonly type: 'unclear' }>, runtime: Runtime): Promise<OutgoingMail> {
  const { store, service, now } = runtime;
  const { profile, counters } = asking;
  const open = asking.timelineId === null ? await activeTimelines(asking, runtime) : [];
  const timelineId = asking.timelineId ?? (open.length === 1 ? (open[0]?.loaded.timelineId ?? null) : null);
  const loaded = timelineId === null ? null : await store.load(profile.userId, timelineId);
  if (loaded === null)
    return open.length > 1 ? whichQuestion(asking, open, answer.line, runtime) : composeQuestion(await factsFor(asking, runtime), answer);
  const plan = planOf(loaded, profile, counters, service, now());
  const { timeline } = plan;
  const { next } = await shownStep(loaded.timelineId, plan, profile, runtime);
  const facts = await factsFor({ ...asking, timelineId: loaded.timelineId }, runtime);
  return composeNoNews({ ...facts, timelineId: loaded.timelineId, timeline, ...shownOf(loaded.history) }, next, answer.candidates);
}
