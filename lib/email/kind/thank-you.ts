import { anyOf } from '../any-of.ts';
import { applies, appliesNow } from './application.ts';
import { inSubject, inText, type KindReader, type ReadableMail, standing } from './kind-reader.ts';
import { asksForNoJob } from './networking.ts';

// At most 60 characters between thanks and meeting. Without a bound, a hostile mail of repeated thanks would be slow to read.
const THANKS = String.raw`\b(?:thank(?:s|ful)?(?: you)?|cheers|ta|grateful|appreciated?)\b[^.!?]{0,60}\b`;
const THANKS_FOR_A_MEETING = anyOf(
  new RegExp(
    `${THANKS}(?:the|your|our|my|yesterday's|today's|that|such an?) (?:\\w+ )?(?:interview|meeting|conversation|chat|yarn|talk|discussion|visit|tour|warm welcome)\\b(?! (?:offer|invitation|invite|request|date|slot|details|confirmation)\\b)`,
  ),
  new RegExp(`${THANKS}(?:meeting|speaking|talking|chatting|sitting down|interviewing|visiting) (?:with )?(?:me|us|you)\\b`),
  new RegExp(`${THANKS}(?:seeing|having|showing|hosting|welcoming|interviewing) (?:me|us)\\b`),
  new RegExp(
    `${THANKS}(?:your|the) (?:\\w+ )?time (?:today|yesterday|this (?:morning|afternoon|week)|on (?:the )?(?:mon|tues|wednes|thurs|fri|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|last|and (?:the|for)|to (?:meet|speak|talk|interview)|for (?:the|my|our|an?|that) (?:\\w+ ){0,2}(?:interview|round|chat|yarn|call|talk|meeting|discussion|conversation|panel|trial)\\b)`,
  ),
  new RegExp(`${THANKS}(?:opportunity|chance) (?:given )?(?:to me )?(?:to|of) (?:be )?(?:meet|speak|interview|talk|visit)`),
  new RegExp(
    `${THANKS}(?:making|finding|sparing|giving)(?: me)? (?:the |your |some )?(?:\\w+ )?time (?:for|to) (?:an? |the |our )?(?:\\w+ )?(?:interview|chat|yarn|meet|speak|talk|call|round|discuss\\w*|tour)`,
  ),
  new RegExp(`${THANKS}tak(?:e|ing) the time\\b`),
);
const ENJOYED = anyOf(
  /\bit was (?:a |such a |so |very |really )*(?:great|pleasure|lovely|good|nice|wonderful|delight(?:ful)?|honou?r) (?:to (?:meet|speak|talk|chat|visit|see)|meeting|speaking|talking|chatting|visiting|seeing)/,
  /\b(?:enjoyed|loved) (?:meeting|our|speaking|talking|learning|hearing|the (?:interview|conversation|tour|visit))/,
  /\bpleasure (?:meeting|speaking|talking|to have met)/,
  /\b(?:enjoyed|loved) (?:walking|showing|taking|presenting|cooking|teaching|working)\b[^.!?]{0,60}\b(?:today|yesterday|this (?:morning|afternoon)|(?:on|last) \w{2,6}day)\b/,
  /\b(?:great|lovely|nice|good|wonderful|fun) (?:talking|speaking|chatting|meeting|to (?:talk|speak|chat|meet))(?: to| with)? (?:you|u|everyone|the team)\b[^.!?]{0,30}\b(?:today|earlier|yesterday|just now|this (?:morning|afternoon|arvo)|(?:on|last) \w{2,6}day)\b/,
);
const THANKS_AFTER_A_NO = anyOf(
  /\bthank(?:s| you)\b[^.!?]{0,40}\b(?:letting me know|informing me|(?:coming|getting|writing) back|telling me|considering (?:me|my)|for the opportunity)/,
  /\bthank(?:s| you)\b[^.!?]{0,40}\bfor (?:your|the) (?:\w+ )?(?:answer|reply|response|feedback|update|decision|consideration|honesty|e-?mail|message|news)\b/,
);
const STAYS_FRIENDLY = anyOf(
  /\bdisappoint|\b(?:a pity|a shame|paths (?:\w+ )?cross)\b/,
  /\bkeep me in mind\b/,
  /\bfuture (?:openings|opportunities|positions|vacancies|roles)\b/,
  /\b(?:wish(?:ing)? you (?:and|all|well|the|every|both|success|luck|much)|stay in touch|keep in touch|understand (?:your|the) decision)\b/,
);
const OF_A_JOB = /\b(?:interview|position|role|job|post|vacancy|team)\b/i;
const AT_AN_EVENT = /\b(?:fair|conference|meet-?up|webinar|lecture|panel (?:discussion|talk|event)|open day|information session|coffee)\b/i;
/** "Thank you for arranging the interview today. I really liked the manager." */
const ARRANGED =
  /\bthank(?:s| you)\b[^.!?]{0,40}\b(?:arrang|sett?ing up|set up|organi[sz]|schedul)\w*[^.!?]{0,30}\b(?:interview|meeting|call)\b[^.!?]{0,20}\b(?:today|yesterday|this (?:morning|afternoon)|(?:on|last) \w{2,6}day)\b/i;
const LIKED = /\b(?:liked|loved|enjoyed|impressed|went (?:\w+ )?well|good feeling)\b/i;
const HELD_ON =
  /\b(?:today|yesterday|this (?:morning|afternoon|week)|earlier|(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri)day)\b|\bthe (?:\w+ )?interview\b/i;
const SUBJECT = /\bthank(?:s| you)\b/i;
const OPENING_THANKS =
  /^(?:many |a big |dear [\w .]{1,30},? |hi [\w .]{1,30},? )?thank(?:s| you) (?:so much |very much |again )?for\b[^.!?]{0,60}/i;
/** Words about a meeting that went well. */
const WARM = anyOf(
  /\b(?:thank(?:s|ing|ed|ful)?(?: you| u)?|thx|thanx|ty|cheers|appreciate)\b[^.!?]{0,40}\b(?:for|today|yesterday|both|all|everyone)\b|\bthank you (?:and|so much and)\b|\b(?:many|very|so much|again|sincere) (?:thanks|gratitude)\b|\bgratitude\b/,
  /\b(?:ta|tnx|thnx) (?:for|very much)\b|\bmeant (?:a lot|so much|a great deal)\b|\b(?:spent|took|gave|giving) (?:\w+ ){0,4}(?:hour|time) (?:with|for|to) me\b/,
  /\b(?:grateful|gratitude|appreciat(?:e|ed|ion)|enjoyed|enjoyable|enjoy(?:ing)? meeting|loved|impressed|honou?red)\b/,
  /\b(?:great|lovely|nice|good|wonderful|pleasure|joy|pleasant|fun|delight(?:ful)?|inspiring) (?:\w+ )?(?:it was |to |day|time|meeting|seeing|talking|speaking|visiting|conversation|discussion|chat|interview|team|experience)\b/,
);
// Thanks for an answer, and of people whose meeting is another one.
const OTHER_THANKS = anyOf(
  /\b(?:quick|prompt|fast|speedy|your) (?:\w+ )?(?:reply|response|answer|update|e-?mail|message|note|confirmation|patience|understanding|kindness|offer)\b|\bfor (?:keeping|sending|sharing|forwarding|confirming|passing|checking|sorting|finding|looking|returning|posting) |\b(?:letting me know|the (?:update|offer|information|details|link|address|clarification))\b/,
  /\b(?:same to you|have a|enjoy (?:the|your)|no problem|thanks?(?: you)?[,!. ]+(?:same|you too))\b|\?/,
);
// "Thank you for taking the time to read my application", "Thank you for inviting me to an interview": nothing has taken place yet.
const NOT_MET = anyOf(
  /\b(?:read(?:ing)?|review(?:ing)?|consider(?:ing|ation of)?) (?:my|this|of my)\b/,
  /\blook(?:ing)? forward to\b[^.!?]{0,40}\b(?:interview|meeting|opportunity)/,
  /\bin advance\b/,
  /\b(?:would(?! like to (?:\w+ )?(?:thank|express|say))|could(?! not have)|if|hope|request|schedul\w{0,4}|arrang\w{0,5}|invit(?:e|ing|ation)(?: me)? (?:to|for))\b/,
);
const NO_THANKS = anyOf(NOT_MET, OTHER_THANKS);

/**
 * Thanks for a meeting that took place, or for an answer that was no. Not "thank you for considering my application", which ends most
 * applications.
 */
export const thankYou: KindReader = (mail) => {
  if (opensOtherwise(mail)) return undefined;
  const because = thanksForMeeting(mail) ?? bareThanks(mail) ?? thanksForNo(mail);
  return because ? { kind: 'thank-you', because, sure: true } : undefined;
};

/** Explicit thanks for a meeting. A question after them belongs to it. */
export const thanksOutright: KindReader = (mail) => {
  const because = opensOtherwise(mail) ? undefined : thanksForMeeting(mail);
  return because ? { kind: 'thank-you', because, sure: true, outright: true } : undefined;
};

const opensOtherwise = (mail: ReadableMail): boolean =>
  mail.opens && !isAfterInterview(mail) && (applies(mail) !== undefined || asksForNoJob(mail) || asksOfATalk(mail));

/** Thanks for an interview that we may not know of, in a mail that starts no conversation. */
const isAfterInterview = (mail: ReadableMail): boolean =>
  thanksForMeeting(mail) !== undefined &&
  !appliesNow(mail) &&
  standing(mail, OF_A_JOB, AT_AN_EVENT) !== undefined &&
  (inSubject(mail, SUBJECT) !== undefined || inText(inThanks(mail), HELD_ON) !== undefined);

/** A first mail that thanks for a lecture and asks something is a question, not a thank-you. */
const asksOfATalk = ({ text, sentences }: ReadableMail): boolean =>
  text.includes('?') && !sentences.some((sentence) => /\b(?:interview|position|role|job|post)\b/i.test(sentence));

const inThanks = ({ said }: ReadableMail) => ({ said: said.slice(0, 4) });

function thanksForMeeting(mail: ReadableMail): string | undefined {
  const early = inThanks(mail);
  const arranged = inText(early, LIKED) === undefined ? undefined : inText(early, ARRANGED);
  return inText(early, THANKS_FOR_A_MEETING, NOT_MET) ?? inText(early, ENJOYED, NOT_MET) ?? arranged;
}

/** The sentences that thank for a meeting that took place, no fair and no coffee. */
export const thanksForMeetings = (said: readonly string[]): readonly string[] =>
  said
    .slice(0, 4)
    .filter(
      (sentence) =>
        (THANKS_FOR_A_MEETING.test(sentence) || ENJOYED.test(sentence)) && !NOT_MET.test(sentence) && !AT_AN_EVENT.test(sentence),
    );

/** Thanks for anything are enough once an interview is known. */
function bareThanks(mail: ReadableMail): string | undefined {
  // After an offer, people thank for the offer.
  if (!mail.timeline?.interviewHeld || mail.timeline.stage === 'offer') return undefined;
  const early = inThanks(mail);
  return (
    (mail.isReply ? undefined : inSubject(mail, SUBJECT)) ?? inText(early, OPENING_THANKS, NO_THANKS) ?? inText(early, WARM, NO_THANKS)
  );
}

function thanksForNo(mail: ReadableMail): string | undefined {
  const isFriendly = mail.isReply && mail.sentences.some((sentence) => STAYS_FRIENDLY.test(sentence));
  return isFriendly ? inText(mail, THANKS_AFTER_A_NO, /\bin advance\b/i) : undefined;
}
