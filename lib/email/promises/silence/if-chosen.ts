/**
 * A promise on condition that they choose the user: "If selected, you will be contacted within 14 days." The user waits for its day
 * (docs/decisions/0024). Not here: conditions that depend on the user or on others (unsaid.ts), "silence means no" (lapse.ts).
 */
import { anyOf } from '../../any-of.ts';
import { type PromiseReader, quoteOf, type Sentence, without } from '../promise-reader.ts';
import { promisedInRows } from '../rows/promised-in-rows.ts';
import { signsOfAPromise } from '../rows/signs-of-a-promise.ts';
import { until } from '../until.ts';

const IF = '(?:only )?(?:if|in case|in the event(?: that)?|provided(?: that)?|should)';
/** What the employer reads. */
const PAPERS = String.raw`(?:your|the) (?:[\w'-]{2,20} )?(?:applications?|profile|cv|r[eé]sum[eé]|background|skills?(?: set)?|experience|qualifications?|candidacy|candidature|portfolio|papers|submission|sea time|education|training|showreel|work|letter|(?:skills|background|qualifications|education) and [\w'-]{2,20})`;
const CHOSEN =
  "(?:(?:pre-?)?selected|short-?listed|successful|chosen|picked|invited|progressed|accepted|wanted|considered|deemed|found|judged|put forward|taken forward|suitable|qualified|eligible|(?:a|the right|an? \\w+) (?:match|fit|candidate)|one of|among|amongst|on (?:the|our) (?:short ?)?list|in the running|through|going (?:through|forward)|moving (?:on|forward|ahead)|what (?:we|they)(?:'re| are) looking for|of interest|in(?=[,.]|$))";
const IS = "(?: is| are|'re|'s| be| has been| have been|'ve been| were| was)";
const MORE = '(?: (?!by |on |next |will |shall )[^ ,;:?!]{1,20}){0,10}?';
/** What the user's papers do: "match our needs". */
const FITS = `(?:match|fit|suit|meet|align|qualif|appeal|stand out|stands out|pass|interest|correspond|progress|(?:get|go) (?:forward|through)|make it)(?:e?s|ies|y)?${MORE}`;
/** What the user does in the employer's eyes: "make it to the next round". */
const YOU_FIT = `(?:(?:match|fit|suit|qualify|progress|advance)(?!ed|ing)|(?:make|made|pass|passed|have made|have passed) (?:it|(?:the|our|this) (?:\\w+ )?(?:cut|grade|short ?list|list|sift|stage|round|screening))|meet (?:the|our|all|these) (?:[^ ,;:]+ ){0,2}?(?:criteria|requirements|qualifications|standards?)|(?:make|get|go|pass|are put) (?:it )?(?:on|through|to|into|onto)(?: to)? (?:the|our) (?:[^ ,;:]+ )?(?:list|shortlist|round|stage|phase|step|selection|sift|screening|interviews?))${MORE}`;
/** The rest of the condition. It ends at a comma, before somebody "will" do something, or with the sentence. */
const TO_ITS_END =
  "(?:(?: (?!(?:will|shall)\\b|we(?:'ll| will| shall)\\b|you(?:'ll| will| shall| should| can)\\b|i(?:'ll| will)\\b)[^ ,;:?!]{1,25}){0,16}?)(?=,|;|[.!]?$| (?:will|shall|should) (?:you|we)\\b| (?:then )?(?:we|you|i|they|someone|somebody|hr|(?:a|our|the|my) [^,;:?!]{2,40}?)(?:'ll| will| shall| should| can)\\b)";
const GO_ON =
  "(?:(?:move|take|progress|proceed|continue|go|pursue|carry|put)(?: (?:you|it|this|things|your [\\w']{2,20}))?(?: (?:forward|forwards|on|ahead|further|to the next (?:stage|round|step)))?(?!(?: (?:forward|forwards|ahead|on|further))? with (?!you))|invite you(?! to (?:an?|the|our) (?!(?:[\\w']+ ){0,2}?(?:interview|test|trial|assessment|next|second|final|first|stage|round|audition|chat|conversation|call|meeting|talk|step)))|interview you|meet (?:with )?you|see you\\b(?!r)|(?:speak|talk) (?:to|with) you|discuss (?:your|(?:it|this|things) with you)|offer you (?:an? )?(?:\\w+ )?interview|know more about you|learn more about you|shortlist you|select you|consider you|progress your)";
const WE =
  "(?:we|i|(?:the|our|my) (?:[\\w']{2,20} ){0,2}?(?:panel|team|client|committee|manager|chef|school|owners?|director|board|head|hospital|captain|department|boss|partners?|office|coach|editor|college|university|company))";
const WISH =
  "(?: would|'d)?(?: also)? (?:like|wish|want|decide|choose|plan|intend|wishes|likes|wants|decides|chooses|is keen|are (?:able|keen|going|interested in)|are|feel|think|believe|find|consider|see|have)";

/** The clause: "if you are shortlisted", "if your profile fits", "should we wish to take things further", "if selected". */
const CONDITION = anyOf(
  new RegExp(String.raw`\b${IF} (?:also |you(?: also)?${IS}|you|${PAPERS}(?:${IS})?)(?: also)? ${CHOSEN}\b${TO_ITS_END}`),
  /\b(?:only )?(?:if|when|where|once) (?:pre-?)?(?:selected|short-?listed|successful|chosen|suitable)\b(?: (?:for|to)(?: (?:an?|the|our))?(?: (?:first|next|phone|personal|further))?(?: (?:interview|trial|stage|round|consideration))?)?/,
  new RegExp(
    String.raw`\b${IF} (?:you(?:'ve)? ${YOU_FIT}|${PAPERS} ${FITS}|it(?:'s| is) (?:suitable|successful|of interest|(?:an?|the right) (?:\w+ )?(?:match|fit)))${TO_ITS_END}`,
  ),
  new RegExp(String.raw`\b${IF} ${WE}${WISH}(?: to| that| of)? ${GO_ON}${TO_ITS_END}`),
  new RegExp(
    String.raw`\b${IF} ${WE} (?:feel|think|believe|find|consider|see|decide|are interested|like)s?\b(?: (?:that|in|your?|the|you))*(?: [\w'/&-]{1,20}){0,4}? ?(?:match|fit|suitable|right|profile|application|cv|r[eé]sum[eé]|you|background|experience)\b${TO_ITS_END}`,
  ),
  new RegExp(String.raw`\b${IF} there(?:'s| is) (?:a |any |some |mutual )*(?:match|fit|interest)\b${TO_ITS_END}`),
);

/** The condition says the opposite, or depends on what the user does, on a check that is to come, or on another matter. */
const ANOTHER_CONDITION =
  /\b(?:not|n't|un\w+|nothing|no|you(?:'d)? (?:would )?(?:like|wish|want|do|send|need)|test|exam|medical|check|checks|reference|references|incomplete|missing|wrong|late|questions?|problems?|more information|further (?:information|details|documents)|hired|party|dinner|lunch|fair|permit|parking|visa|customers?|members?|course|licen[cs]e|job offer|offered|start)\b/i;

/** The sentence says what happens if they choose the user. */
export function isOfTheChosen(text: string): boolean {
  const condition = CONDITION.exec(text);
  return condition !== null && !ANOTHER_CONDITION.test(condition[0]);
}

export const ifChosen: PromiseReader = (sentence: Sentence) => {
  const { text, mentions, context } = sentence;
  if (context.author !== 'correspondent' || (mentions.length === 0 && !sentence.earlier)) return undefined;
  const condition = CONDITION.exec(text);
  if (condition === null || ANOTHER_CONDITION.test(condition[0])) return undefined;
  const [start, end] = [condition.index, condition.index + condition[0].length];
  if (mentions.some((mention) => mention.start < end && mention.end > start)) return undefined;
  const main = {
    ...sentence,
    text: without(text, start, end)
      .replace(/^[ ,]+/, (gap) => ' '.repeat(gap.length))
      .replace(/,(?= {2,}, )|(?<= {2}), /g, (comma) => ' '.repeat(comma.length))
      // "Should we decide to invite you, we will do so by Friday". Every replacement is as long as what it replaces: the days keep their places.
      .replace(/\bdo so\b/i, 'reply')
      .replace(/^( *)(will|shall|should) (you|we)\b/i, '$1$3 $2'),
  };
  const promise = until(main) ?? promisedInRows(main) ?? signsOfAPromise(main);
  return promise && { ...promise, quote: quoteOf(text) };
};
