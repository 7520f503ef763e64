import { inText, type KindReader } from './kind-reader.ts';

const PLEASANT =
  /^(?:many |dear (?:mrs?|ms|dr|prof)\. [\w-]{1,30},? |ok(?:ay)?,? |great,? |perfect,? |hi,? |hello,? |dear [\w .]{1,30},? |hi [\w .]{1,30},? |wonderful,? |super,? ){0,2}(?:thank(?:s| you)|perfect|great|wonderful|excellent|sounds good|got it|noted|understood|will do|of course|cool|ok(?:ay)?|alright|all right|awesome|amazing|lovely|brilliant|cheers|ta|fantastic|fab|super|good to (?:know|hear)|that(?:'s| is) (?:\w+ )?(?:great|good|kind|helpful|fine|perfect)|wishing you|warm(?:est)? wishes|season's greetings|hope you (?:feel|have|get|had|enjoy)|safe (?:travels|journey|trip)|(?:thanks|thank you|thx|ty) (?:a lot|a million|again|so much)|thx|thnx|have a (?:nice|good|great|lovely)|enjoy|congratulations|happy (?:new year|holidays|birthday|christmas|easter|thanksgiving|diwali)|merry christmas|get well|all the best|same to you|no problem|no worries|you're welcome|much appreciated)\b/i;
/** Said anywhere in a line or two that name no day and no thing. */
const KIND_WORD =
  /\b(?:thank(?:s|ed)?|thank you|thx|cheers|appreciate(?:d)?|ok(?:ay)?|great|perfect|lovely|wonderful|understood|noted|good luck|get well|feel better|congrat\w*|happy|merry|wishes|enjoy|take care|have a|no rush|no worries|sounds)\b/i;
const NAMES_SOMETHING = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|but|however|attached|because|not|n't)\b|n't\b/i;
const maxWordsOfKindness = 12;
/** More than this is about something. Our choice. */
const maxWords = 40;

/** A pleasantry: short, friendly, asks nothing. Only in a conversation that goes on. */
export const smallTalk: KindReader = (mail) => {
  if (mail.opens || mail.text.includes('?') || mail.attachments.length > 0) return undefined;
  const words = mail.sentences.join(' ').split(' ').length;
  const because =
    (words > maxWords ? undefined : inText(mail, PLEASANT)) ??
    (words > maxWordsOfKindness || NAMES_SOMETHING.test(mail.text) ? undefined : inText(mail, KIND_WORD));
  return because ? { kind: 'small-talk', because: `it is short and ${because}`, sure: true } : undefined;
};
