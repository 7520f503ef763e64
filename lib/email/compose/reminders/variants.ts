/** Which drafts of a step fit: by the channel first, then by who reads them; the employer's where there are none of their own. */
import type { Drafts, DraftWords, Words } from '../../wording/steps/step-words.ts';

export function variantsFor(drafts: Drafts, { channel, audience }: Pick<Words, 'channel' | 'audience'>): readonly DraftWords[] {
  const byChannel = { portal: drafts.portal, message: drafts.message, 'in-person': drafts.inPerson, mail: undefined, phone: undefined };
  const toEmployer = audience === 'employer' || audience === 'interviewer';
  return (toEmployer ? byChannel[channel] : undefined) ?? (audience === 'employer' ? undefined : drafts[audience]) ?? drafts.employer;
}
