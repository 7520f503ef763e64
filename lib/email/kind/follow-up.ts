import { anyOf } from '../any-of.ts';
import { type KindReader, type ReadableMail, standing } from './kind-reader.ts';

const FOLLOWS_UP = anyOf(
  /\b(?:follow(?:ing)?[ -]?up|check(?:ing)? (?:back )?in|checking back|touch(?:ing)? base|circl(?:e|ing) back)\b/,
  /\b(?:gentle|friendly|kind|quick|polite|small) (?:reminder|nudge)\b|\bbump(?:ing)? (?:this|my)\b/,
  /\b(?:reach(?:ing)? out|writ(?:e|ing)|mail(?:ing)?|try(?:ing)?) (?:to )?(?:you )?(?:once )?(?:again|once more)\b|\bre-?sending\b/,
  /\bin case (?:it|my (?:e-?mail|message|last)) (?:was|got|went|slipped|did)\b|\b(?:make|be) sure (?:that )?(?:you|my (?:e-?mail|message|application)) (?:\w+ )?(?:got|received|saw|reached|arrived)\b/,
  /\bmy (?:previous|last|earlier|recent|first) (?:e-?mail|message|letter|note|mail)\b|\b(?:my|the) (?:e-?mail|message|mail) below\b/,
  /\b(?:i|we)(?:'ve| have)? (?:applied|e-?mailed|wrote|written|sent|submitted|contacted|called)\b[^.!?]{0,60}\b(?:last (?:week|month|mon|tues|wednes|thurs|fri)|ago|earlier|recently|on (?:the )?\d|on (?:mon|tues|wednes|thurs|fri)|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
  /\b(?:weeks?|days?|month|months) ago,? i (?:applied|sent|e-?mailed|wrote|submitted|contacted)\b/,
  /\bsince (?:i (?:applied|wrote|last|sent)|my (?:application|last|e-?mail))/,
  /\b(?:have|had|has) not (?:yet )?heard (?:back|from)\b|\bhaven't (?:yet )?heard (?:back|from)\b|\bawaiting your (?:\w+ )?(?:reply|response|answer)\b/,
  /\breiterate my interest\b|\b(?:remain|still|continue to be) (?:very |highly |strongly |much |really )*(?:interested|keen|excited|enthusiastic)\b/,
);
// A promise to follow up, and a follow-up of theirs, are none of the user's now.
const OTHERWISE = anyOf(
  /\b(?:i will|i'll|i shall|may i|can i|could i|i'd be happy to|i plan to|i intend to|happy to|i would like to|i'd like to|let me|feel free to|going to|please|you|to be) (?:also |then |perhaps )?(?:follow[ -]up|check in|check back|touch base|circle back)\b(?! (?:on|regarding|about|with you (?:on|regarding|about)))/,
  /\b(?:patient|customer|client|clinical|medical|treatment|sales|lead|after-?care) follow[ -]?ups?\b/,
  /\bfollow[ -]?ups? (?:care|visits?|with (?:patients|clients|customers)|appointments?)\b/,
  /\bif (?:i|you) (?:have not|haven't|don't|do not) (?:heard|hear)\b/,
);
/** The first mail after a talk at a fair is no second one. */
const AFTER_A_TALK =
  /\bfollow(?:ing)?[ -]up (?:on|from|after|to) (?:our|the|my) (?:\w+ )?(?:chat|conversation|talk|discussion|call|meeting)\b/i;
/** "I applied to five schools last month" in a mail that applies. */
const OPENS_NOW = /\b(?:i am|i'm|i would like to|i'd like to|i wish to|writing to|hereby) (?:apply(?:ing)?)\b/i;

/** Writes again about what was sent or said before. */
export const followUp: KindReader = (mail) => {
  const because = opensAnyhow(mail) ? undefined : standing(mail, FOLLOWS_UP, OTHERWISE);
  return because ? { kind: 'follow-up', because, sure: true } : undefined;
};

const opensAnyhow = (mail: ReadableMail): boolean =>
  mail.opens && (standing(mail, AFTER_A_TALK) !== undefined || standing(mail, OPENS_NOW) !== undefined);
