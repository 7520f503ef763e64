/** All labelled emails: those used while building, and those set aside. */
import { building as mailsOfAllKinds } from './building.ts';
import { commonVoices } from './common-voices.ts';
import { dailyVoices } from './daily-voices.ts';
import { everydayVoices } from './everyday-voices.ts';
import { fineLines } from './fine-lines.ts';
import { finerLines } from './finer-lines.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { moreVoices } from './more-voices.ts';
import { otherVoices } from './other-voices.ts';
import { plainVoices } from './plain-voices.ts';
import { usualVoices } from './usual-voices.ts';

export { heldOut } from './held-out.ts';
/** Each with people of its own. */
export const buildingGroups: readonly (readonly LabelledMail[])[] = [
  mailsOfAllKinds,
  otherVoices,
  moreVoices,
  plainVoices,
  fineLines,
  finerLines,
  everydayVoices,
  usualVoices,
  commonVoices,
  dailyVoices,
];
export const building: readonly LabelledMail[] = buildingGroups.flat();
