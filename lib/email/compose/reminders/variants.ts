/** The drafts of a step that fit: by the channel first, then by the reader. The employer's if there are no special ones. */
import type { Drafts, DraftWords, Words } from '../../wording/steps/step-words.ts';

export function variantsFor(drafts: Drafts, { channel, audience }: Pick<Words, 'channel' | 'audience'>): readonly DraftWords[] {
  const byChannel = { portal: drafts.portal, message: drafts.message, 'in-person': drafts.inPerson, mail: undefined, phone: drafts.phone };
  const toEmployer = audience === 'employer' || audience === 'interviewer';
  return (toEmployer ? byChannel[channel] : undefined) ?? (audience === 'employer' ? undefined : drafts[audience]) ?? drafts.employer;
}
