/** The user sends what they asked for: papers, a test's solution, a form. They wrote, told to us or not. */
import { anyOf } from '../any-of.ts';
import { inText, type KindReader, standing } from './kind-reader.ts';

const AS_ASKED = anyOf(
  /\b(?:as|like|which|that|what|the \w+|\w+s) (?:you|u)(?:'ve| have|'d| had)? (?:\w+ )?(?:requested|asked|wanted|directed|told|instructed|required|needed|said|mentioned|need|want)\b|\b(?:you|u) (?:asked|told|wanted) (?:me )?(?:for|to (?:send|share|forward|provide|submit|fill|complete))\b/,
  /\bas (?:requested|directed|required|instructed|asked|promised|discussed|agreed|per your)\b|\b(?:per|at|on|following|upon) your request\b|\b(?:requested|required|asked for|needed|wanted) by you\b|\basked me to (?:send|share|forward|provide|submit|upload|fill|complete)\b/,
  /\b(?:missing|remaining|outstanding|requested|required|completed|filled(?:[- ]in)?|signed) (?:\w+ )?(?:certificates?|documents?|forms?|papers|references?|copy|copies|proof|paperwork|questionnaire|information|details)\b|\bsorry for the (?:wait|delay)\b/,
  /\b(?:completed|finished|solved) (?:the |my |your )?(?:assignment|task|test|case|challenge)\b|\bas (?:wished|desired|asked for)\b|\byou (?:were|are) after\b/,
  /\b(?:form|questionnaire|paperwork|test|task|assessment) (?:\w+ )?(?:completed|filled|done|finished|attached)\b|\b(?:solution|answers?|submission|link) (?:to|for) (?:the|your) (?:\w+ )?(?:take-?home|test|task|challenge|case|exercise|assignment|questions?)\b|\btake-?home\b/,
);
const SENDS = anyOf(
  /\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing)|pfa|pfb|find|send(?:ing)?|sent|share|sharing|upload(?:ed|ing)?|forward(?:ing|ed)?|submit(?:ted|ting)?|provid(?:e|ing)|returning|here (?:is|are)|here's|link|below|photos?|scans?|scanned|copy|copies)\b/,
);
/** Sent of the user's own accord, with an application, or still to be sent. */
const OTHERWISE = anyOf(
  /\b(?:advert\w*|ad|job description|posting|vacancy|website|listing)\b/,
  /\b(?:i(?:'ll| will| shall)|will be|going to|can) (?:\w+ )?(?:send|shar|forward|provid|submit|upload|attach|bring)\w*/,
  /\b(?:contract|offer)\b|\?/,
);

export const asAsked: KindReader = (mail) => {
  if (mail.opens) return undefined;
  const asked = inText(mail, AS_ASKED, OTHERWISE);
  return asked !== undefined && standing(mail, SENDS, OTHERWISE) !== undefined
    ? { kind: 'answer', because: asked, sure: true, outright: true, shows: 'they-wrote' }
    : undefined;
};
