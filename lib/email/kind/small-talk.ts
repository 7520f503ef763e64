import { inText, type KindReader, type ReadableMail } from './kind-reader.ts';

const PLEASANT =
  /^(?:many |ok(?:ay)?,? |great,? |perfect,? |haha,? |oh,? |ah+,? |aw+,? |(?:hi|hello|hey|dear)(?: [^,.!?]{1,30})?[,!] |dear (?:mrs?|ms|dr|prof)\. [\w-]{1,30},? |hi,? |hello,? |wonderful,? |super,? |that(?:'s| is) ){0,3}(?:thank(?:s| you)|perfect|great|wonderful|excellent|sounds (?:good|great|perfect|fine|lovely)|got it|noted|understood|will do|of course|cool|ok(?:ay)?|alright|all right|awesome|amazing|lovely|brilliant|cheers|ta|fantastic|fab|super|good to (?:know|hear)|that(?:'s| is) (?:\w+ )*(?:great|good|kind|helpful|fine|perfect)|(?:\w+ )?(?:kind|helpful|nice|good|sweet) of you|wishing you|warm(?:est)? wishes|season's greetings|hope you(?:'re| are)? (?:feel(?:ing)?|have|get|had|enjoy)|safe (?:travels|journey|trip)|(?:thanks|thank you|thx|ty) (?:a lot|a million|again|so much)|thx|thnx|have a (?:nice|good|great|lovely)|enjoy|congrat\w*|happy (?:new year|holidays|birthday|christmas|easter|thanksgiving|diwali)|merry christmas|(?:eid|ramadan|navratri|holi) mubarak|get well|all the best|same to you|not a (?:problem|bother|worry)|take (?:all the|your) time|no (?:\w+ )?(?:problem|worries|bother|rush|need to (?:apologi[sz]e|thank))|you(?:'re| are)(?: \w+)? welcome|that(?:'s| is) (?:such )?a (?:shame|pity)|(?:totally|completely|perfectly|quite) (?:understand|fine|ok)|legend|(?:much )?appreciate|(?:much |very |greatly )?obliged|see you (?:then|there|soon)|talk (?:soon|then)|speak (?:soon|then)|(?:so )?(?:glad|happy|sorry) (?:to hear|you|that you)|good luck|take care|don't worry)\b/i;
/** Phrases that count anywhere in one or two lines without a day and without a subject matter. */
const KIND_WORD =
  /\b(?:thank(?:s|ed)?|thank you|thx|cheers|appreciate(?:d)?|ok(?:ay)?|great|perfect|lovely|wonderful|understood|noted|good luck|get well|feel better|congrat\w*|happy|merry|wishes|enjoy|take care|have a|no rush|no worries|bother|sounds|glad|looking forward)\b/i;
const NAMES_SOMETHING =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|but|however|although|attached|because|not|n't)\b|n't\b/i;
/** "Thanks, but the door code was wrong": the words after "but" are the point of the mail. */
const TURNS =
  /\b(?:but(?! (?:totally|completely|perfectly|no)\b)|however|although|though|because|unfortunately|except|until|which)\b|\b\d{1,2}\b/i;
const maxWordsOfKindness = 12;
/** A longer text is about something. Our choice. */
const maxWords = 40;
/** Only a name or something short may accompany a pleasantry. */
const maxWordsBeside = 8;

/** A pleasantry: short, friendly, asks nothing. Only within an open conversation. */
export const smallTalk: KindReader = (mail) => {
  if (mail.opens || mail.text.includes('?') || mail.attachments.length > 0) return undefined;
  const words = wordsIn(mail.sentences.join(' '));
  const because =
    (words <= maxWords && isAllPleasant(mail) ? inText(mail, PLEASANT, TURNS) : undefined) ??
    (words > maxWordsOfKindness || NAMES_SOMETHING.test(mail.text) ? undefined : inText(mail, KIND_WORD));
  return because ? { kind: 'small-talk', because: `it is short and ${because}`, sure: true } : undefined;
};

const wordsIn = (text: string): number => text.split(' ').length;

const isAllPleasant = ({ sentences }: ReadableMail): boolean =>
  sentences.every((sentence) => PLEASANT.test(sentence) || KIND_WORD.test(sentence) || wordsIn(sentence) <= maxWordsBeside);
