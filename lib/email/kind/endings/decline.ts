import { anyOf } from '../../any-of.ts';
import { JOB, NO_JOB, THE_JOB } from '../job-words.ts';
import { inSubject, inText, type KindReader, type ReadableMail, standing } from '../kind-reader.ts';

/** The user turns a job down now. */
const TURNS_IT_DOWN = anyOf(
  new RegExp(String.raw`\b(?:to|must|will|i|respectfully|regretfully|kindly|formally|politely|am|i'm) declin(?:e|ing) ${THE_JOB}\b`),
  new RegExp(String.raw`\b(?:turn(?:ing)? down|pass(?:ing)? on) ${THE_JOB}\b`),
  new RegExp(String.raw`\bturn(?:ing)? ${THE_JOB} down\b|\bsay(?:ing)? no to ${THE_JOB}\b`),
  /(?:\bnot|n't|\bunable|\bcannot)\b(?: [\w'-]+){0,4} (?:accept(?:ing)?|take up|taking up|tak(?:e|ing)) (?:up )?(?:your|the|this) (?:[\w&/'-]+ ){0,3}?(?:offer|position|role|job|post|contract)\b/,
);
const SUBJECT = anyOf(
  new RegExp(String.raw`\bdeclin(?:e|ing) (?:of )?(?:the |your |my |job |an )?(?:[\w&/-]+ ){0,4}?${JOB}\b`),
  /\b(?:offer|job) declined\b|\boffer\b[^\w]{1,4}declin(?:ed|ing)\b/,
);
/** Enough beside an offer: "Thank you very much for the offer. I've decided to pursue a different direction." */
const GOES_ANOTHER_WAY = anyOf(
  /\b(?:decided|chosen|choosing|going|have|need|must|will|like|wish) (?:to )?(?:\w+ )?(?:decline|pass|say no)(?! on (?:the|this|my|your) (?:word|message|regards|thanks))\b/,
  /\b(?:decided|chosen|choosing|opted|going) (?:to (?:\w+ )?(?:pursue|accept|take|go with|go for|join)|for) (?:an?other|a different|an? (?:\w+ )?(?:offer|opportunity|position|role) (?:elsewhere|with|at|closer|nearer))\b/,
  /\b(?:decided|chosen|choosing|opted|going) (?:to (?:stay|remain)|against|not to (?:accept|take|join|move|proceed|go))\b/,
  /\b(?:accepted|taken|gone with|chosen|picked) (?:an?other|a different) (?:\w+ )?(?:offer|position|role|job|opportunity)\b/,
  /\bnot the right (?:fit|move|time|step|role|job)\b|\bdifferent direction\b/,
  /(?:\bnot|n't|\bunable|\bcannot|\bcant|\bwont)\b (?:\w+ ){0,2}?(?:be able to |to |be )?(?:accept|take|join|tak|accepting|taking|joining)(?: (?:it|this|that|on|up|you|your|the same|the))?(?=[.,!;]|$| (?:up|because|as|due|for|at|esteemed|[\w-]+ (?:organi[sz]ation|company|firm|team|school))\b)/,
  /\b(?:it's|it is|that's|its) (?:a |an )?(?:\w+ )?no from (?:me|us|my)\b|\b(?:answer|reply|decision) (?:is|has to be|must be|will be) (?:a )?no\b|\b(?:have|going|need) (?:to )?(?:have to )?say no\b/,
  /\b(?:it|this)(?:'s| is) (?:really |just |sadly )?not (?:really |quite )?for me\b|\b(?:should|will|shall|must|rather|prefer to|going to|best to|better to) (?:\w+ )?(?:remain|stay) (?:in|with|at|where)\b(?! touch)|\bdecided (?:me )?for (?:another|a different|the other)\b/,
  /\bi(?:'ll| will| shall|'m going to| am going to)? (?:leave|give) (?:it|this one)(?=[.,!]|$| (?:a miss|for now|there|this time)\b)|\bgive (?:it|this one) a miss\b/,
  /\b(?:going|gone|go|went|signed|chosen|picked|joining|joined|accepted|taken|opted for) (?:with |for )?(?:another|a different|the other) (?!day|date|time|slot|round|look|week|chance|approach|route|course)[\w-]+\b/,
);
const AN_OFFER =
  /\b(?:your|the|this|job|kind|generous|formal|written|employment|contract|wonderful|extending (?:me )?an|made me an) (?:\w+ ){0,2}offer\b|\boffer(?:ing|ed) me (?:the|this|a) \w+|\boffer letter\b/i;
const OFFERS_A_MEETING =
  /\boffer(?:ing|ed)?(?: me)? (?:of )?(?:an?|the) (?:\w+ )?(?:trial|interview|meeting|call|chat|coffee|tour|visit|test|slot)\b/i;
/** Undecided, of another matter, or of another's offer. */
const NOT_DOWN = anyOf(
  new RegExp(NO_JOB),
  /\b(?:if|unless|until|before|whether|once|when|without|should you|were you)\b|\?/,
  /\b(?:do not|don't|not) (?:want|wish|intend|like) to (?:decline|turn|pass|reject|refuse)/,
  /\b(?:previously|years? ago|last year|in (?:19|20)\d\d|had to)\b/,
  /\bdeclin\w+ (?:another|an|a|other|their|two|several)\b/,
);

const DECLINES = anyOf(
  /\b(?:declin(?:e|ing)|turn(?:ing)? down|reject(?:ing)?|refus(?:e|ing)) (?:(?:your|the|this) )?(?:\w+ ){0,2}offer\b/,
  /\bturn (?:it|your offer|the offer|the job|you) down\b/,
  /\b(?:decided|have|must|will|wish|like|need|going) (?:to )?(?:\w+ )?decline (?:it|your|the)(?: \w+){0,2}? (?:position|role|job|post|offer)\b/,
  /(?:\bnot|n't|\bunable|\bcannot)\b[^.!?]{0,30}\baccept(?:ing)? (?:it|(?:your|the|this)(?: \w+){0,2}? (?:offer|position|role|job|post))\b/,
  /(?:\bnot|n't|\bunable|\bcannot)\b[^.!?]{0,15}\btake (?:the|this) (?:job|position|role)\b/,
);
/** Only after an offer. Before one, these words withdraw or mean something else. */
const GOES_ELSEWHERE = anyOf(
  /\b(?:declin(?:e|ing)|turn(?:ing)? (?:it |this |that |the \w+ |your \w+ )?down|pass(?:ing)? on|say(?:ing)? no|refus(?:e|ing)|reject(?:ing)?)\b/,
  /(?:\bnot|n't|\bcannot|\bcant|\bwont|unable|inability|unfortunately)\b[^.!?]{0,40}\b(?:accept(?:ing)?|tak(?:e|ing) (?:up )?(?:it|the|this|your|on)|join(?:ing)?|be able to (?:accept|join|take))\b/,
  /\b(?:sorry|unfortunately|regret|however|but|afraid|though)\b[^.!?]{0,80}(?:\bnot\b|n't\b|\bdecided|chosen|go(?:ing)? (?:with|in)|elsewhere|other|another|pass)\b/,
  /\b(?:different direction|won't be|will not be|shall not|would not be|wouldn't be|not be) (?:\w+ ){0,2}(?:accepting|taking|joining|right|able|coming)\b|\bdifferent direction\b/,
  /\bno from me\b|\b(?:answer|reply) (?:is|has to be|must be) no\b|\bhave to (?:say no|pass)\b|\bnot (?:the (?:\w+ )?(?:job|role|post|position|place|one) )?for me\b|\bnot the right (?:fit|job|role|move|time)\b/,
  /\b(?:go|going|gone|went|decided) (?:with|for) (?:the|another|a|an|my) (?:\w+ ){0,3}(?:offer|one|job|role|startup|company|firm|position|post|employer|team)\b/,
  /\b(?:chosen|decided|choose|going|prefer|better) to (?:stay|remain|keep)\b/,
  /\b(?:go|going|gone|went) with (?:another|a different) (?:offer|company|firm|employer|position)\b/,
  /\baccepted (?:another|a different) (?:offer|position|role|job|post)\b/,
  /\b(?:stay|remain|stick|keep|staying|remaining|sticking|keeping)(?: \w+){0,2} (?:where i am|here|put|(?:with|at|in|to) (?:my|the|our) (?:\w+ )?(?:job|shop|employer|company|team|firm|role|position|post|work|school|hospital|ward|place))\b/,
  /\blet(?:ting)? (?:(?:this|the|your|it)(?: \w+)? go|go of (?:this|the|your|it))\b|\btak(?:e|ing) (?:that|it|this|the other(?: one)?) instead\b|\b(?:says?|said) no\b|\b(?:must|have to|need to) (?:\w+ )?cancel\b|\bstick(?:ing)? with (?!you|it\b)|\baccept(?:ed|ing)? (?:a|an|the) (?:\w+ )?(?:position|offer|job|role|post|place) (?:with another|with a different|at another|elsewhere)\b|\b(?:cannot|can't|not able to|not) come to you\b|\b(?:choose|chose|chosen|take|taking|took|picked) the other\b/,
);
const OTHERWISE = anyOf(
  /\b(?:do not|don't|not) (?:want|wish|intend) to (?:decline|turn)/,
  /\b(?:interview|invitation)\b/,
  /\b(?:if|whether) (?:i|you)\b|\b(?:before|until|unless|without)\b|\byet\b/,
);

/** Asks or weighs: "I can't accept without knowing the hours", "could you not take this out?" */
const UNDECIDED = anyOf(
  /\?\s*$/,
  /\b(?:if|unless|until|without|before|whether|yet|extend|extension|joining date|would not want to|don't want to|do not want to)\b/,
);

/** The user turns their offer down. Turning down an interview is a withdrawal. */
export const decline: KindReader = (mail) => {
  const outright = turnsItDown(mail);
  if (outright) return { kind: 'decline', because: outright, sure: true, outright: true };
  const because =
    standing(mail, DECLINES, OTHERWISE) ?? (mail.timeline?.stage === 'offer' ? inText(mail, GOES_ELSEWHERE, UNDECIDED) : undefined);
  return because && !mail.opens ? { kind: 'decline', because, sure: true } : undefined;
};

const turnsItDown = (mail: ReadableMail): string | undefined =>
  inSubject(mail, SUBJECT, NOT_DOWN) ??
  inText(mail, TURNS_IT_DOWN, NOT_DOWN) ??
  (standing(mail, AN_OFFER, OFFERS_A_MEETING) === undefined ? undefined : inText(mail, GOES_ANOTHER_WAY, NOT_DOWN));
