/** What an invitation asks the user to bring, in the writer's own words: "Please bring your passport and PIN card". */
import { sentences } from '../../dates/sentences.ts';

/** A longer sentence is no list of things. Our choice. */
const longest = 300;

const ME = '(?:you|all (?:candidates|applicants|interviewees)|(?:candidates|applicants|interviewees)|everyone)';
const PAPERS = '(?:your |a |an |some |valid |photo |picture |original ){0,4}(?:id|identification|passport|badge|licen[cs]e|proof of)\\b';
// Please bring your passport. / You will need to bring two forms of ID. / Kindly carry your originals. / Please have your ID with you.
const ASKS = new RegExp(
  `\\b(?:${[
    '(?:please|kindly|pls|plz)(?: (?:also|remember to|do|can you|could you|make sure (?:that )?you|ensure (?:that )?you|be sure to))? (?:bring|carry)',
    '(?:please|kindly|remember to|make sure (?:you|to)|ensure you)(?: also)? have (?:your|a|an|some)(?: [^ ]+){1,6} (?:ready|with you|to hand|at hand|on you)',
    "(?:remember|don't forget|do not forget|make sure|be sure|ensure)(?: (?:to|that you|you))?(?: (?:also|please))? (?:bring|carry)",
    `${ME}(?:'ll| will| should| must| need to| have to| are (?:asked|required|requested|advised) to|'re (?:asked|required) to)(?: (?:also|then|please|need|have|be (?:asked|required|expected)|to)){0,4} (?:bring|carry|(?:show|produce) ${PAPERS})`,
    `ask(?:ed|ing)? ${ME} to(?: please| also)? (?:bring|carry)`,
    '(?:(?:can|could|would) you|if you (?:can|could|would))(?: please| also){0,2} bring',
    '(?:what|documents|things|items) to bring',
  ].join('|')}|(?<order>(?:bring|carry)(?= )))\\b`,
  'gi',
);
/** Before an order its sentence or clause begins: "What you bring to the role" asks for nothing. */
const BEGINS = /(?:^|[,:;(–-] ?|\band )$/i;

const THINGS = new RegExp(
  `\\b(?:${[
    'passports?|(?:photo |picture )?(?:id|i\\.d|identification|identity)(?: cards?| documents?| papers?)?|documents?|documentation|certificates?|certification|diplomas?|degrees?|transcripts?|qualifications?|licen[cs]es?|permits?|visas?|proof|evidence|right to work|pin|cards?|badges?|letters?|forms?|payslips?|p45|bank details|social security|ssn|national insurance|aadhaar|pan card|originals?|photocop(?:y|ies)|photos?|photographs?|copies|copy|print-?outs?',
    'cvs?|resumes?|r[eé]sum[eé]s?|portfolios?|references?|samples?|sketchbooks?|headshots?|sheet music|instruments?|scripts?|laptops?|notebooks?|pens?|pencils?|calculators?|glasses',
    'boots|steel[- ]toe[sd]?|shoes|ppe|hard hats?|helmets?|hoods?|gloves|goggles|safety \\w+|hi-?vis|harness(?:es)?|overalls|whites|apron|uniforms?|scrubs|fob watch|tools?|tool ?(?:belt|box|kit)|kni(?:fe|ves)|scissors|kit|gear|trainers|sportswear|swimwear|lunch|water|tickets?|cscs|twic|dbs|logbook|(?:vaccination|immuni[sz]ation) \\w+',
  ].join('|')})\\b`,
  'i',
);

const ASKS_NOT =
  /\b(?:not|no need|needn't|don't|nothing|never|first day|day one|start date|induction|onboarding|if (?:you(?:'re| are) )?(?:successful|appointed|selected|hired|offered)|once (?:you|appointed|hired)|second (?:stage|round|interview)|forward|attention|together|up to date|to the (?:team|role|table|job|company))\b/i;
/** "Don't forget to bring" asks. */
const REMINDS = /\b(?:don't|do not|not) forget\b/i;

/** Null: it asks for nothing. */
export function toBring(text: string): string | null {
  const start = text.slice(0, 10_000).replaceAll('’', "'");
  const words =
    listed(start) ??
    sentences(start)
      .map(asked)
      .find((found) => found !== null) ??
    null;
  return words?.slice(0, longest) ?? null;
}

const asksNot = (words: string): boolean => ASKS_NOT.test(words.replace(REMINDS, ''));

/** From the words that ask to the end of the sentence. */
function asked(sentence: string): string | null {
  if (asksNot(sentence)) return null;
  for (const { index, groups } of sentence.matchAll(ASKS)) {
    const words = sentence.slice(index);
    const asks = groups?.order === undefined || BEGINS.test(sentence.slice(0, index));
    if (asks && THINGS.test(words.slice(0, 120))) return words;
  }
  return null;
}

const HEADING =
  /^\W{0,4}((?:[^\n:]{0,60} )?(?:bring|carry|following documents|documents required|required documents)(?: [a-z ]{1,40})?) ?:\W{0,3}$/i;
const ITEM = /^\s{0,4}(?:[-*•·–]|\d{1,2}[.)])\s{0,3}(\S.{1,80})$/;
/** Our choice. */
const mostItems = 8;

/** "Please bring:" above a list. */
function listed(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const at = lines.findIndex((line) => HEADING.test(line) && !asksNot(line));
  const [, heading] = HEADING.exec(lines[at] ?? '') ?? [];
  if (heading === undefined) return null;
  const below = lines.slice(at + 1, at + 2 + mostItems).filter((line, index) => line !== '' || index > 0);
  const items = below.map((line) => ITEM.exec(line)?.[1]?.replace(/[,;.]$/, ''));
  const end = items.indexOf(undefined);
  const first = items.slice(0, end < 0 ? mostItems : end);
  return first.length === 0 ? null : `${heading}: ${first.join(', ')}`;
}
