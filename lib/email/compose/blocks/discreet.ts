/** `discreet on`: a lock screen shows no correspondent, company or subject of our mails. The mail itself is the same. */
import { discreetSeveral, discreetSubject, discreetWords } from '../../wording/discreet.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

interface Shown {
  readonly subject: string;
  readonly preheader: string;
}

/** How many of the eight letters of a timeline's id show: enough to tell one's own apart. Our choice. */
const shownLetters = 4;

export function discreetly({ kind, timelineId, items }: Pick<OutgoingMail, 'kind' | 'timelineId' | 'items'>, shown: Shown): Shown {
  const words = discreetWords[kind];
  if (words === null) return shown;
  const { preheader } = words;
  if (items.length > 0) return { subject: discreetSeveral(items.filter(({ kind }) => kind === 'reminder').length), preheader };
  if (timelineId === null) return { subject: shown.subject, preheader };
  const tag = timelineId.slice(timelineId.indexOf('-') + 1);
  return { subject: discreetSubject(words.subject, tag.slice(0, shownLetters)), preheader };
}
