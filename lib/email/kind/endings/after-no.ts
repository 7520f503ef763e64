/** The user's answer to a no: asks for feedback, or takes it well. Not here: thanks for a meeting (thank-you.ts). */
import { anyOf } from '../../any-of.ts';
import { inText, type KindReader } from '../kind-reader.ts';

/** Their no stands in the mail itself. */
const SAYS_NO = anyOf(
  /\b(?:i|my (?:\w+ )?(?:application|candidacy|candidature|interview)) (?:was|am|had|have|has|is)(?: \w+)?(?: not|n't) (?:been )?(?:selected|successful|chosen|shortlisted|accepted|considered|hired|offered|picked|taken)\b/,
  /\b(?:i|my (?:\w+ )?(?:application|candidacy|candidature)) (?:was|were|has been|had been|have been|got) (?:unsuccessful|rejected|turned down|declined)\b|\bwhy (?:i|was i|wasn't i|am i|i am|i was)(?: \w+)? (?:not|rejected|turned down)\b/,
  /\b(?:you|they|the (?:team|panel|school|company))(?:'ve| have|'d| had)? (?:\w+ )?(?:went|gone|going|decided|chose|chosen|opted|picked) (?:with|for|on) (?:some(?:body|one)|another|a different|an internal|other)\b/,
  /\byour (?:refusal|rejection|decision not to)\b|\b(?:the|your|this) (?:rejection|refusal)\b/,
);
/** What somebody asks who wants to do better next time. */
const ASKS_WHY = anyOf(
  /\b(?:feedback|pointers|tips|insights?|advice|criticism|comments)\b/,
  /\b(?:reasons?|why|mistakes?|weak(?:ness(?:es)?| areas?| points?)?|areas?)\b[^.!?]{0,60}\b(?:decision|improve|refusal|rejection|selected|chosen|work on|better|for it|applications?|not)\b|\b(?:the|your) reasons?\b/,
  /\b(?:could|should|might|can|what to|how to|how i|where i|so i can|do) (?:\w+ ){0,3}(?:done|do|have done|did|improve|be|been) (?:\w+ ){0,3}(?:better|differently|stronger|improve)\b|\b(?:improve (?:up)?on|next time|in (?:the )?future applications?|strengthen my)\b/,
  /\b(?:what|where|how) (?:\w+ ){0,3}(?:i|me|my \w+)\b[^.!?]{0,30}\b(?:missing|lack(?:ing|ed)?|short|wrong|better|came across|went wrong|improve|work on|let me down|fell)\b/,
  /\bwhat (?:did|does|had) the other\b|\b(?:tell|know|hear) (?:me )?(?:what|where|why|how)\b/,
);
/** Friendly or sad words about a decision. Enough only where the no is known. */
const TAKES_IT = anyOf(
  /\b(?:thank(?:s| you)|appreciate)\b[^.!?]{0,40}\b(?:letting|informing|telling|considering|consideration|reply|answer|response|honesty|update|coming back|getting back|opportunity|chance|time|everything|kind)\b/,
  /\b(?:no (?:worries|problem|hard feelings)|fair enough|never mind|that(?:'s| is) (?:ok|okay|fine|a (?:shame|pity))|bummer|gutted|disappoint\w*|sorry (?:to hear|that it)|i understand|understood|did(?: not|n't) work out|better luck)\b/,
  /\bkeep (?:me|my \w+) (?:in (?:mind|view)|on file)\b|\bpaths (?:\w+ )?cross\b|\bfuture (?:openings?|opportunit\w+|vacanc\w+|roles?|positions?)\b/,
);
/** It applies for something else, or speaks of a no of others. */
const OTHERWISE = anyOf(
  /\b(?:apply|applying) for\b|\b(?:customer|client|patient|user|student|pupil|product) (?:feedback|comments)\b|\bif (?:i|my \w+) (?:was|am|is|were)\b/,
  /\b(?:receiv\w+|giv\w+|provid\w+|collect\w+) (?:\w+ )?feedback (?:from|to) (?!me\b)\w+/,
);

export const afterNo: KindReader = (mail) => {
  const says = inText(mail, SAYS_NO, OTHERWISE);
  const known = mail.timeline?.rejected ? (inText(mail, ASKS_WHY, OTHERWISE) ?? inText(mail, TAKES_IT, OTHERWISE)) : undefined;
  const because = known ?? (says && inText(mail, ASKS_WHY, OTHERWISE) ? says : undefined);
  return because ? { kind: 'thank-you', because: `${because}, after their no`, sure: true, outright: true } : undefined;
};
