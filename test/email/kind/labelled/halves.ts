/** All labelled mails: those that were looked at while building, and those set aside. */
import { building as mailsOfAllKinds } from './building.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { moreVoices } from './more-voices.ts';
import { otherVoices } from './other-voices.ts';

export { heldOut } from './held-out.ts';
export const building: readonly LabelledMail[] = [...mailsOfAllKinds, ...otherVoices, ...moreVoices];
