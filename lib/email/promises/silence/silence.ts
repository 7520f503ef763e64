/** "If you have not heard from us by 4 December": the clause about silence and its last day. */
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { matches } from '../../matches.ts';

/** "Candidates who have not heard by", "No reply by", "Unless we contact you by", "if you hear nothing by". */
const SILENT_OTHERWISE = anyOf(
  /\b(?:(?:candidates|applicants|those|people|any(?:one|body))(?: who)?(?: (?:have|has|are|is|do|does|did))?(?: not|n't) (?:yet )?(?:been )?(?:heard|hear|hearing|contacted|called|rung|e-?mailed|texted|phoned|messaged|notified|informed|written to|invited|received|receive|had|got|get)|(?:candidates|applicants|those|people|any(?:one|body)) who (?:receive|get|hear|have)s? (?:no|nothing)|failing (?:an?|any) (?:reply|answer|call|e-?mail|word|contact)|^(?:still )?(?:not|nothing|haven't|no) (?:yet )?(?:heard|been contacted|received|from (?:us|me))|no (?:\w+ )?(?:reply|answer|response|news|word|contact|call|e-?mail|letter|text|message|invitation|invite)(?: (?:from|off) (?:\w+ ){1,3}?)? ?(?=by\b|within\b|before\b|after\b|on\b|in\b|until\b|till\b)|silence (?=by|after|until|till|beyond|past)|in the absence of (?:an?|any) (?:reply|answer|response|call)|if (?:we|i) (?:haven't|have not|don't|do not) (?:contacted|contact|called|call|rung|ring|phoned|phone|written|write|e-?mailed|e-?mail|got in touch|get in touch|been in touch|get back|got back|come back)(?: (?:to |with )?you)?|unless (?:we|i) (?:have )?(?:contact(?:ed)?|call(?:ed)?|written to|write to|e-?mail(?:ed)?|get in touch with) you|(?:if|should|in case) (?:you|i|we)(?:'ve| have)? (?: still)? ?(?:hear(?:d)?|receive(?:d)?|got|had|have|get|seen) (?:nothing|no (?:news|answer|reply|word|call|e-?mail|letter|message|text|invitation|invite))|(?:if|should|once|when) (?:there(?:'s| is| has been) (?:still )?(?:no|nothing|silence)|nothing (?:has|comes|arrives|reaches|lands|turns)|(?:your|the) (?:phone|inbox|mobile|line)(?: \w+)? (?:stays?|remains?|is|keeps?|has(?:n't)?|does(?:n't)?|not|goes)|(?:my|our) (?:name|number)(?: has|'s)?(?:n't| not)|[^,;:?!–]{1,30} (?:go|goes|pass(?:es)?|elapses?)(?: by)? without|(?:it|we|i|things|all)(?:'s| has| have|'ve)?(?: all)? (?:go|goes|gone|been|stay|stays|stayed|remain|remains|is|are) (?:all )?(?:quiet|silent)))\b[^,;:?!–]{0,70}/,
);
const IF_SILENT = anyOf(
  /\b(?:if|unless|in case|should|when) (?:you|i|we)(?:(?:'ve| have| had| do| did| should)? ?(?:not|n't)|(?: have|'ve| do| did| should)n't|)(?: yet)? (?:yet )?(?:have )?(?:hear(?:d)?(?: back| anything)?|received?(?: an?| any| our| your)?|gotten|got|be(?:en)? contacted)\b[^,;:?!–]{0,70}/,
);

export interface Silence {
  readonly start: number;
  readonly end: number;
  readonly mention: DayMention | undefined;
  /** "by then": an earlier sentence names the day. */
  readonly refersBack: boolean;
}

export function silenceIn(text: string, mentions: readonly DayMention[]): Silence | undefined {
  const plain = mentions.reduce(withoutCommas, text);
  const match =
    [IF_SILENT.exec(plain)].find((found) => found && isNegative(found[0])) ?? SILENT_OTHERWISE.exec(plain) ?? saysNothing(plain);
  if (!match) return undefined;
  const start = match.index;
  // Where the main clause begins without a comma: "if I don't hear by Friday I'll call".
  const main =
    /\s(?:then |please |feel free|i'll|i will|i shall|may i|can i|could i|you (?:can|may|should|are|have|were)|it means|your application|this means|means|should|consider|assume|let me|shall i)\b/i.exec(
      match[0].slice(15),
    );
  const end = start + (main ? 15 + main.index : match[0].length);
  return {
    start,
    end,
    mention: mentions.find((mention) => mention.start >= start && mention.end <= end),
    refersBack:
      /\b(?:by then|by that (?:time|date|day)|by this (?:date|time|day)|in (?:that|this) time|within (?:that|this) (?:time|period|timeframe|time frame))\b/i.test(
        match[0],
      ),
  };
}

/** Their silence in other words: "in case no mail of ours has arrived by", "Two weeks without a response are to be understood as a rejection". */
const CLAUSE =
  /\b(?:if|should|in case|in the event|unless|when|once)\b[^,;:?!–]{1,120}|(?:^|: )[^;:?!–]{1,120}?(?=,? (?:means?|(?:is|are|may be|can be|should be|will be|shall be) (?:to be )?(?:deemed|understood|regarded|treated|taken|considered)|should (?:consider|assume|regard|take)|can (?:assume|take)|please (?:take|assume|consider)|(?:has|have)(?: not|n't) (?:been|made)|(?:was|were) not)\b)/gi;
const COMES =
  /\b(?:hear|heard|words?|news|calls?|called|rung|rang|ring|phoned?|e-?mails?|mails?|mailed|letters?|repl(?:y|ies)|replied|communication|answers?|responses?|responded|texts?|messages?|contact|contacted|in touch|inbox|invitations?|invites?|invited|written|got back|received|popped up|turned up)\b/i;
const SAYS_NO = /\b(?:no|not|nothing|none|nobody|never|without|silent|silence|absence|quiet|unless|empty)\b|n't\b/i;
/** Of the user's silence a plan of theirs says nothing. */
const OF_THE_USER =
  /\bfrom you\b|\byour (?:\w+ )?(?:reply|answer|response|confirmation|decision|call|e-?mail|documents?|papers?|references?)\b|\byou (?:do not|don't|have not|haven't|can't|cannot|did not|didn't)(?: \w+ly)? (?:reply|replied|respond|responded|answer|answered|confirm|confirmed|contact|contacted|call|called|let|tell|told|return|returned|send|sent)\b/i;

function saysNothing(plain: string): RegExpExecArray | undefined {
  return matches(CLAUSE, plain).find(([clause]) => SAYS_NO.test(clause) && COMES.test(clause));
}

/** Of a correspondent's mail, in which "if we don't hear from you" tells of the user's silence. */
export function theirSilence(text: string, mentions: readonly DayMention[]): Silence | undefined {
  const silence = silenceIn(text, mentions);
  return silence && OF_THE_USER.test(text.slice(silence.start, silence.end)) ? undefined : silence;
}

/** "by Friday, 20 November, please": the comma within a day ends no clause. */
const withoutCommas = (text: string, { start, end }: DayMention): string =>
  text.slice(0, start) + text.slice(start, end).replaceAll(',', ' ') + text.slice(end);

const isNegative = (clause: string): boolean => /\bnot\b|n't\b|^unless\b/i.test(clause);
