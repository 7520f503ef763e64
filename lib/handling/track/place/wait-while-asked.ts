/** The user is asked whose a no is: the conversations of which it may be wait for the answer (domain/rules/waits-for-answer.ts). */

import { answerableHours } from '../../../domain/settings/profile.ts';
import type { TimelineId } from '../../../domain/words.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { updateProfile } from '../../record/update-profile.ts';

/** A no that may be of any of many is most likely of none: then all of them would wait for nothing. Our choice. */
const mostWaiting = 3;

export async function waitWhileAsked(
  { profile, runtime }: Pick<InHand, 'profile' | 'runtime'>,
  choices: readonly { readonly timelineId: TimelineId }[],
): Promise<void> {
  if (choices.length === 0 || choices.length > mostWaiting) return;
  const askedAt = runtime.now();
  const ids = new Set(choices.map(({ timelineId }) => timelineId));
  await updateProfile(
    profile,
    ({ askedWhose = [], ...known }) => ({
      ...known,
      askedWhose: [
        ...askedWhose.filter(
          (asked) => !ids.has(asked.timelineId) && asked.askedAt.add({ hours: answerableHours }).since(askedAt).sign > 0,
        ),
        ...[...ids].map((timelineId) => ({ timelineId, askedAt })),
      ],
    }),
    runtime,
  );
}
