import { inText, type KindReader } from './kind-reader.ts';

const PLEASANT =
  /^(?:many |ok(?:ay)?,? |great,? |perfect,? |hi,? |hello,? |dear [\w .]{1,30},? |hi [\w .]{1,30},? |wonderful,? |super,? ){0,2}(?:thank(?:s| you)|perfect|great|wonderful|excellent|sounds good|got it|noted|understood|will do|have a (?:nice|good|great|lovely)|enjoy|congratulations|happy (?:new year|holidays|birthday|christmas|easter|thanksgiving|diwali)|merry christmas|get well|all the best|same to you|no problem|no worries|you're welcome|much appreciated)\b/i;
/** More than this is about something. Our choice. */
const maxWords = 40;

/** A pleasantry: short, friendly, asks nothing. Only in a conversation that goes on. */
export const smallTalk: KindReader = (mail) => {
  if (mail.opens || mail.text.includes('?') || mail.attachments.length > 0) return undefined;
  const words = mail.sentences.join(' ').split(' ').length;
  const because = words > maxWords ? undefined : inText(mail, PLEASANT);
  return because ? { kind: 'small-talk', because: `it is short and ${because}`, sure: true } : undefined;
};
