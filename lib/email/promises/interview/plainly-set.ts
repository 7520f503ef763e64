/**
 * A meeting that a sentence names beside one day and one hour: "Trial shift is Saturday, 5pm", "Priya and I will interview you on Wednesday at
 * noon". What they say of it tells more than how: it counts unless it is asked, offered, over, called off, or somebody else's.
 */
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { spokenTimes } from '../../dates/times.ts';
import { type PlaceInSentence, placeOf } from '../promise-reader.ts';

const MEETING = anyOf(
  /\binterview\b(?! (?:panel|room|expenses|costs|outfit|question|process|training|tips|guide|feedback|results?|dates?|stage starts))/,
  /\b(?:lesson|classroom|teaching) observation\b|\b(?:trial|taster|try-?out)(?: (?:shift|day|lesson|session|half[- ]day|evening|morning|run))?\b|\baudition\b|\bviva\b|\boral\b/,
  /\b(?:technical|final|first|second|third|next|last|panel|coding|hr|partner|design)[ -]round\b|\bassessment (?:centre|center|day)\b|\bselection (?:day|centre|center|board|event)\b/,
  /\b(?:numeracy|literacy|written|practical|skills|typing|aptitude|trade|driving|language|entrance|competency|bench|welding) (?:exam|examination|test|assessment)\b/,
  /\b(?:phone|video|telephone|telephonic|virtual|recruiter) (?:screen(?:ing)?|round|discussion|chat)\b|\b(?:telephonic|face[- ]to[- ]face|f2f)\b|\bskills day\b|\btrade test\b|\bmock (?:lesson|class|exam|interview)\b|\b(?:demo|demonstration|sample|model|observed|micro) (?:lesson|class|teaching)\b/,
  /\b(?:second|another|further|follow-?up|final|first|initial) (?:meeting|chat|conversation|discussion)\b|\b(?:observe|watch|audition|try) your?\b|\byou (?:to|will) (?:speak|talk|meet|see)\b|\byou(?:'ll| will) be (?:assessed|tested|interviewed|examined|observed)\b|\bnext (?:step|stage) (?:is|will be) (?:an?|your|the) (?:\w+ ){0,3}(?:call|meeting|chat|conversation|discussion|visit|test|tour)\b|\bin for an? (?:\w+ )?(?:interview|chat|trial)\b|\b(?:coffee|informal|introductory|intro|partner|founder) (?:chat|call|coffee|meeting)\b|\b(?:chat|call|discussion|coffee) ?: |\bfor you to (?:meet|see|speak|talk)\b|\b(?:l[123]|hr|technical|managerial|client) round\b|\bl[123] (?:is|has been|will be)\b|\byou to (?:teach|cook|bake|weld|present)\b|\bseen by\b|\bteach (?:a|an|one|us|year|class)\b/,
  /\binterview(?:ed|ing) (?:by|with)\b|\bexamined\b|\bon-?site\b|\bwatch you\b|\b(?:interview|meet|see|expect|welcome|receive|assess|speak (?:to|with)|talk (?:to|with)|meeting|seeing|expecting|interviewing) (?:with )?you\b/,
);
/** They are the user's only beside "you" or "we". */
const MEETING_WITH_YOU = anyOf(
  /\b(?:your|our|the|a|an) (?:[\w:.-]+ ){0,2}(?:practical|tasting|try-?out|demo|observation|round|screen|discussion|appointment|meeting|slot|visit|chat|conversation|call|zoom|coffee|tour|screening|presentation|assessment|exam|test|session)\b/,
  /(?:^|[:,–-] ?)(?:meeting|call|chat|coffee) with\b|\b(?:l[123]|hr|technical|managerial|client) (?:discussion|call)\b/,
  /\b(?:meet|see|talk to|speak to|speak with|talk with) (?:our|the|my|his|her) (?:client|team|manager|owner|partners?|chef|head|director|boss|panel|matron|principal|foreman|hiring manager)\b/,
  /\b(?:zoom|teams|google meet|skype|facetime|telephone|phone|video)(?: (?:call|meeting|chat))?\b/,
);
const TOGETHER = /\b(?:you|your|we|our|us)\b/i;

const OPEN = anyOf(
  /\?|\b(?:if|whether|unless|either|or|maybe|perhaps|might|could|subject to|provided|suggest|propose|proposing|offer you|(?:we|i|they|he|she) may|would(?: have|'ve) (?:liked|loved|been)|choose|pick|select|prefer|come free|still free|shall i|i'm free|i am free|hope to|hoping to|try to|trying to|thinking (?:of|about)|tentative|not (?:yet )?(?:fixed|confirmed))\b|\bwould (?:work|suit|be|you|that|have|begin|start|need)\b|\b(?:can|do|are|did) you\b|(?:^|[,;] )(?:were|had|should) you\b|\blet (?:me|us) know\b/,
  /(?<!(?:'ve|have|has|been|'s) )\b(?:arrange|schedule|set up|organi[sz]e|plan|book|discuss) (?:an?|your|the|another|dates?|times?|details)\b|\b(?:please|kindly|to) confirm (?:your|that)\b/,
);
const OVER = anyOf(
  /\b(?:thank(?:s| you)|was|were|met|enjoyed|missed|took place|cancel\w*|called off|unfortunately|regret|no longer|not|cannot|never|ran|last year|reschedul\w+|rearrange\w*|postpone\w*|moved?|moving|yesterday|last week|is off|clash\w*|another (?:time|day|date|slot)|new (?:time|day|date)|good luck|heard (?:that )?you)\b|n't\b/,
  /\b(?:after|since|following|until) (?:your|our|the) /,
);
/** Other people's meetings, what comes after them, and days of the work itself. */
export const OTHER = anyOf(
  /\b(?:other|another|next|previous|all|remaining|internal|first|last|external|second|third|their) candidates?\b|\b(?:on|for) (?:tv|television|the radio|the news)\b|\bwith (?:an?|the) (?:\w+ )?(?:newspaper|magazine|journalist|reporter|press|paper|police)\b|\bi(?:'ve| have| am having) (?:an |another )?interview\b(?! with you| for you)|\bclient (?:sees|is seeing|interviews)\b|\bseeing (?:two|three|other|another|one) |\b(?:his|her|their) own interview\b|\bradio\b|\b(?:booking|slots?|registration)\b[^,;:]{0,30}\bopens?\b|\b(?:radio|tv|television|newspaper|press|exit|podcast|other) interview\b|\bwithout (?:you|the candidates?)\b/,
  /\b(?:first (?:day|shift|week)|induction|onboarding|start (?:date|work)|shift starts?|contract)\b/,
  /\b(?:send|sent|submit|upload|deadline|clos(?:es|ing|ed)|expires?|hear from|let you know|decide|decision|results?|outcome|feedback|answer|reply|respond|details|(?:lines?|we|office|shop|store|desk|branch|reception)(?:'re| is| are)? open|opening hours|office hours|maintenance|offline)\b/,
);
const DEADLINE = /\b(?:by|before|until|no later than|latest|after|since) (?:(?:the|end of|this|on) ){0,2}$/i;
/** "Not on the Tuesday": a slip that they put right. */
const WAS = /\b(?:had|was|were|from|instead of|rather than)\b[^,;:]{0,40}$/i;
const NOT_THAT_DAY = /\b(?:and )?not (?:on |the |for ){0,3}$/i;

/** `days`: those of the sentence, without spans. `asked`: the sentence before named a meeting, and this one is no more than its day. */
export function plainlySet(sentence: string, days: readonly DayMention[], heading: boolean): DayMention | undefined {
  const day = withHour(sentence, days);
  if (day === undefined || day.listed || DEADLINE.test(sentence.slice(0, day.start))) return undefined;
  const meeting = heading ? { start: day.start, end: day.end } : meetingIn(sentence);
  if (meeting === undefined) return undefined;
  const [said, own] = aboutIt(sentence, meeting, day).map(withoutSlip) as [string, string];
  return OPEN.test(said) || OVER.test(own) || OTHER.test(sentence) ? undefined : day;
}

/** The only day that has an hour, or the only day with the only hour of the sentence. */
function withHour(sentence: string, days: readonly DayMention[]): DayMention | undefined {
  const meant = days.filter(
    ({ start }) => !NOT_THAT_DAY.test(sentence.slice(0, start)) && !(days.length > 1 && WAS.test(sentence.slice(0, start))),
  );
  const timed = meant.filter(({ time }) => time !== null);
  const [day, another] = timed.length > 0 ? timed : meant;
  if (day === undefined || another !== undefined || day.time !== null) return another === undefined ? day : undefined;
  const [hour, second] = spokenTimes(sentence);
  return hour === undefined || second !== undefined
    ? undefined
    : { ...day, time: hour.time, zone: hour.zone, start: Math.min(day.start, hour.start), end: Math.max(day.end, hour.end) };
}

function meetingIn(sentence: string): PlaceInSentence | undefined {
  return placeOf(MEETING, sentence) ?? (TOGETHER.test(sentence) ? placeOf(MEETING_WITH_YOU, sentence) : undefined);
}

const withoutSlip = (text: string): string =>
  text.replace(/\bnot (?:on |the |for ){0,3}(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, ' ');

/** All up to the end of the clause of both, and their own clauses alone: "if you can't come" behind them takes nothing back. */
function aboutIt(sentence: string, meeting: PlaceInSentence, day: PlaceInSentence): readonly string[] {
  const end = Math.max(meeting.end, day.end);
  const stop = sentence.slice(end).search(CLAUSE_ENDS);
  const all = stop < 0 ? sentence : sentence.slice(0, end + stop);
  const first = all.slice(0, Math.min(meeting.start, day.start)).search(/[,;:–][^,;:–]*$/);
  return [all, first < 0 ? all : all.slice(first)];
}
const CLAUSE_ENDS = /[,;:–]|\s-\s|\s(?:and|but|so)\s/;
