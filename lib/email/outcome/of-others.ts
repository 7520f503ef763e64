/**
 * Whether a decision is told of somebody else, of another employer or of another post: "My friend at Farol told me she cannot hire you, so please
 * come here on Monday". Reads plain words. Not here: conditions and questions (hypothetical.ts).
 */

import { plainWords } from './plain-words.ts';

export interface Heard {
  /** As plain-words.ts leaves it. */
  readonly plain: string;
  /** As typed: names have capitals. */
  readonly typed: string;
  /** The next sentence in plain words; '' for the last. */
  readonly next: string;
}

const RELATIVE =
  / (?:my|his|her|your|our|a) (?:\w+ )?(?:friend|sister|brother|cousin|mate|pal|buddy|husband|wife|son|daughter|mother|father|mum|mom|dad|niece|nephew|neighbour|neighbor|flatmate|girlfriend|boyfriend|aunt|uncle|classmate|acquaintance)s?(?= )(?! (?:and i|and me)(?= ))(?: [^ ]+){0,5} (?:told|tells|said|says|heard|hears|mentioned|wrote|applied|got|had|has|was|were|did|works|worked|thinks|asked|application|cv)(?= )/;
const TOLD_TO_OTHERS = / (?:told|tell|informed) (?:her|him|them|tom|my \w+)(?= )/;
/** "I hear that St Luke's passed on you." What a client or a manager let us know is a decision. */
const HEARSAY =
  / (?:i|we) (?:have )?(?:hear|heard|gather|gathered|overheard|saw|read|was told|were told|am told|are told)(?! (?:back )?from| (?:\w+ ){0,3}(?:client|team|manager|panel|committee|they|we|i|position|role|job|vacancy|post)(?= ))(?= )| (?:they|people|friends) (?:tell|told) (?:me|us)(?= )| (?:agency|recruiter|robot|portal|website|system|job board) (?:said|says|told|tells|thought|wrote)(?= )| , (?:i|we) (?:hear|gather|am told|are told|read)(?= )| (?:rumou?r|gossip|word) (?:has|is|says|goes|have)(?= )| (?:notice|advert|ad|announcement|rumou?r|page|post)(?: [^ ]+){0,5} (?:stating|saying|claiming|suggesting)(?= )/;
/** "Bia at Farol Bistro told me". A colleague's department is none of another company. */
const NAMED_ELSEWHERE =
  /\p{Lu}[\p{L}'’-]{1,30} (?:(?:over|up|down) )?(?:at|from) (?:the )?(?!HR\b|Human\b|People\b|Talent\b|Recruit|Head\b|Hiring\b|Personnel\b)\p{Lu}[\p{L}'’&-]{1,30}(?: (?:&|and|of) \p{Lu}[\p{L}'’-]{1,30}| \p{Lu}[\p{L}'’-]{1,30}){0,3}(?:,? and (?:she|he|they))? (?:has |have |had )?(?:just )?(?:told|tells|said|says|mentioned|wrote|writes|rang|called|let (?:me|us) know)\b/u;
const ELSEWHERE =
  / (?:sister|other|another|different|former|previous|neighbouring|rival|competing|old) (?:\w+ )?(?:company|clinic|school|firm|agency|branch|office|department|team|hospital|ward|restaurant|practice|trust|employer|site|client|hotel|chambers|shop|garage|campus|location|store|plant|division|college|kitchen|yard|depot|salon|nursery|bakery|place)s?(?= )(?! member)| your (?:old|former|previous|present|current|last|ex) (?:\w+ )?(?:boss|manager|employer|company|school|firm|chef|landlord|teacher|head|supervisor)(?= )/;
/** "Our application for the new kitchen was unsuccessful." */
const THEIR_BID =
  / (?:our|my|his|her|their) (?:own )?(?:application|bid|tender|proposal|claim|appeal)(?= )(?! (?:process|procedure|form|system|team|review|deadline|period|portal|round|pool|window|stage))/;
/** "Someone else's classroom". */
const ELSES = /\belse['’]s\b/i;
/** The decision is about the one who is named: "she will not be moving forward". One who decides about you says so: "she has decided". */
const HE_OR_SHE =
  / (?:he|she|him|her|his|hers|that (?!you|we|i|the|they|it|this|your|our)\w+) (?:(?:would|will|was|is|had|has|application|candidacy|cv) ){0,2}$/;
const ABOUT_THE_USER = / (?:you|your|decided|chosen|opted|elected|gone|went)(?= )/;

/** Their own post or the user's stands against the one that is gone. */
const CONTRAST =
  / (?:[,;:] )(?:(?:but|and|while|whereas|so) )?(?:ours?|yours|this one|the (?:one|post|role|job|position) (?:in|at|here|for|that you|you)|here|you (?:asked (?:about|for)|applied (?:to|for)) the|you (?:were|are) (?:for the|still|through|on the list|the one)|you have not|your (?:one|post|role|job|own) (?:is|remains))(?= )| (?:but|while|whereas|and) (?:ours?|yours|this one|the one|you (?:asked about|asked for|applied (?:to|for)) the|your (?:role|post|job|one))(?= )| (?:open|vacant|free|empty|looking|searching|available|advertis\w+|recruiting|hiring) (?:for it )?again(?= )| why (?:we|i) (?:are|am) (?:still |also )?(?:looking|recruiting|hiring|searching)(?= )| (?:but|although|yet|while|[,;]) the \w+ one(?= )| [,;] (?:but )?(?:we|i) (?:are|do|did|will|would|am) (?:not )?(?=[.,;!]|$)| (?:their|his|her) loss(?= )| (?:has|have|had) (?:\w+ )?(?:cancelled|dropped out|pulled out|withdrawn|changed (?:her|his|their) mind|fallen through|turned it down)(?= )| come back to you(?= )| but (?:i|we) have (?:got |put )?you (?:down|pencilled|marked)(?: in)? for(?= )/;
const CONTRAST_NEXT =
  /^ (?:but |and )?(?:ours?|yours|this one|the (?:posts?|roles?|jobs?|positions?|vacanc\w+) (?:in|at|on|for) (?:[^ .]+ ){1,4}(?:stays?|remains?|are|is) open|the one (?:in|at|here|for|that you|you)|(?:we|i) (?:are|do|did|will|would|am) [.,;])(?= |$)/;
/** "Nobody has been chosen so far", "you have not been appointed yet". */
const NOBODY = / (?:nobody|no one|no-one|none of|not one)(?: [^ ,;]+){0,6} $/;
const NOT_YET = /^(?: [^ ,;.]+){0,5} (?:yet|so far)(?= )/;
/** What follows is good for the user. A refusal may end so, too: "but we would like to keep your CV". */
const GOOD_FOR_YOU =
  / (?:so|but|hence|and|because|anyway|[,;.]) (?:(?:then|that|please|do|just|kindly|anyway|now) )*(?:come(?! back| again)|join us|call (?:me|in)(?! again| back)|start|bring|(?:we|i|they) (?:would|will|do|want|need|can) (?:\w+ ){0,5}(?:have (?:a look|you)|see you|meet(?: you)?|try you|talk to you|take you|hire|train|keep you on|interview you|invite you)(?! again| (?:\w+ ){0,3}(?:on file|in mind|future|apply))|you (?:would (?!have)|report|can (?:start|come|have))|would you (?:be (?:free|able|open|happy)|come|like(?! (?:\w+ ){0,2}feedback))|does that suit|are you free|to whom you|who you would|your (?:\w+ )?(?:interview|trial|visit|first (?:day|shift)) (?:\w+ ){0,3}(?:is|will be|remains|stays|stands|takes place)(?! (?:cancelled|off)))(?= )/;

/** "We turned down forty and you weren't one of them", but not "we rejected many and chose five; you're not one of them". */
const SPARED =
  / (?:turned (?:down|away)|rejected|declined|refused|(?:said|say|saying) no to|(?:told|been told|got|had) (?:a )?no|let down|not (?:selected|shortlisted|invited|taken)|ruled out|(?:sifted|screened|weeded|knocked|sorted|voted) out|dropped|cut|eliminated|failed)(?:(?! (?:shortlist|invit|chos|select|pick|appoint|kept|keep|left|hir)\w*)(?: [^ ]+)){0,14} (?:you (?:are|were|have been) not(?= (?:one|among|amongst|in|part|on|them|there|that|, | . |$))|you (?:are|were) none|your name (?:is|was) not|yours (?:is|was|did) not(?= )(?! (?:one|among|amongst) (?:the|those))|not you|except you|apart from you)(?= )/;
/** "Your application was rejected. This was an error." */
const MISTAKEN_NEXT =
  /^ (?:but |and )?(?:this|that|it|which|the (?:mail|email|message|letter|notice)) (?:was|is|were|went out) (?:sent )?(?:an error|a mistake|in error|by mistake|wrong|untrue|not true|not correct|incorrect|not so|false)(?= )/;
/** A paper that can be sent again; "rejected because the certificate was missing" may be a no. */
const OF_A_PAPER =
  / (?:(?:your|the) (?:\w+ ){0,3}certificate|scan|scanned|copy|photo|attachment|pdf|transcripts?|upload|uploaded|unsigned|signature|share code|mail server|file (?:size|type|format)|docx?|jpe?g|format|slides|claim|receipt|without (?:this|that|it|them|these|those|your))(?= )/;

type OfOthers = 'surely' | 'maybe' | 'no';

/** For a refusal. `surely`: the words decide nothing for the user. `maybe`: the user has to be asked. */
export function isNoOfOthers(heard: Heard, start: number, end: number): OfOthers {
  const after = heard.plain.slice(end);
  if (NOBODY.test(heard.plain.slice(0, start + 1)) || NOT_YET.test(after)) return 'surely';
  if (CONTRAST.test(after) || CONTRAST_NEXT.test(heard.next)) return 'surely';
  if (SPARED.test(heard.plain.trimEnd() + heard.next) || MISTAKEN_NEXT.test(heard.next)) return 'surely';
  const isGood = GOOD_FOR_YOU.test(`${after}.${heard.next}`);
  const told = isQuoted(heard, start, end) || OF_A_PAPER.test(heard.plain) ? 'maybe' : ofOthers(heard, start, end);
  return isGood && told !== 'surely' ? (told === 'maybe' ? 'surely' : 'maybe') : told;
}

const QUOTED = /"[^"]{12,300}"?|[“„«][^”“»]{12,300}[”“»]?|(?<!\w)['‘][^"]{12,200}['’](?!\w)/gu;

/** The words stand in quotation marks: a newsletter tells of a no, and a client's no may be quoted too. */
const isQuoted = ({ plain, typed }: Heard, start: number, end: number): boolean =>
  [...typed.matchAll(QUOTED)].some(([quoted]) => plainWords(quoted).includes(plain.slice(start, end).replace(/[ ,.;:]+$/, '')));

/** For whatever is decided. */
export function ofOthers({ plain, typed }: Heard, start: number, end: number): OfOthers {
  const before = plain.slice(0, start + 1);
  const match = plain.slice(start, end + 1);
  if (RELATIVE.test(before) || TOLD_TO_OTHERS.test(before) || ELSEWHERE.test(before))
    return / you(?:r|rs)?(?= )/.test(match) ? 'maybe' : 'surely';
  if (THEIR_BID.test(plain.slice(0, end))) return 'surely';
  if (HEARSAY.test(plain) || ELSES.test(typed) || NAMED_ELSEWHERE.test(typed)) return 'maybe';
  return HE_OR_SHE.test(before) && !ABOUT_THE_USER.test(match) ? 'maybe' : 'no';
}
