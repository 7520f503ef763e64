import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { onDay, type PromiseReader, quoteOf } from '../promise-reader.ts';
import { theirSilence } from './silence.ts';

const MEANS_NO = anyOf(
  /\b(?:consider|assume|take it|regard|treat|deem|conclude|presume|understand)\b[^.!?]{0,60}\b(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|short-listed|progressed)|rejected|declined|no longer|won't be|not be (?:taking|progressing|proceeding|moving|continuing)|moved on|filled|gone)/,
  /\b(?:it|that|the answer)(?:'s|'ll be| is| will be) (?:an? )?no\b|\bmeans (?:it(?:'s| is) |that(?:'s| is) |an? )?(?:no|an? no)\b/,
  /\b(?:treated|regarded|taken|understood|considered|deemed|construed) as (?:an? )?(?:regret|negative)\b/,
  /\b(?:rejection|refusal|rejected|declined|refused|unsuccessful|no longer (?:being )?considered)\b|\bnothing for you\b|\b(?:gone|going|given|offered) (?:the (?:job|post|place|role|position) )?to (?:somebody|someone|another|others)\b|\bgiven the (?:job|post|place|role|position) to\b|\b(?:has|have|had|was|were|are|is)(?:n't| not) (?:been )?(?:taken|selected|shortlisted|short-listed|successful|picked|chosen|considered|accepted|progressed|invited)\b/,
  /\b(?:has|have)(?:n't| not) (?:made|reached|got on(?:to)?) (?:it|the|our)\b/,
  /\bnot your turn\b|\bdecided not to\b|\bnot able to consider\b|\bwasn't to be\b|\bnot (?:to be|this time|for us)\b|\bno luck\b|\b(?:have|has|you've) been unsuccessful\b|\btake (?:it|that|this) as an? no\b|\b(?:somebody|someone) else (?:has|got|gets|took|will have|was|is)\b/,
  /\b(?:you|they|who|night|day|then)?(?: have|'ve| has| had| did|n't)*(?: not|n't) (?:been (?:picked|chosen|selected|shortlisted|short-listed|successful|invited)|made (?:it|the)|got (?:it|the)|get (?:it|the))\b/,
  /\b(?:we|i)(?: have|'ve|'ll have| will have)? (?:gone|went|picked|chosen|taken|taken on|hired|found|appointed|offered it|given it|decided|opted)(?: \w+){0,3}? (?:somebody|someone|another|others?|elsewhere)\b/,
  /\b(?:crew|team|list|place|places|post|job|position|role|vacancy|rota)(?:'s| is| are| was| has been| have been| has| will have been) (?:full|filled|gone|taken)\b/,
  /\b(?:you|your application|it) (?:has|have|will have|was|were|is|are) (?:unfortunately |regrettably )?(?:been )?(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|short-listed))\b/,
  /\b(?:we have|we've) (?:decided to )?(?:go(?:ne)?|move[d]?|proceed(?:ed)?) (?:on |forward |ahead )?with (?:other|another|someone)/,
  /\bwe (?:would like to )?thank you for (?:your|the) (?:interest|application|time)\b|\bwish you (?:well|(?:all )?the best|(?:every )?success|(?:good )?luck)\b/,
  /\bmeans (?:that )?(?:you|we|your)\b[^.!?]{0,60}\b(?:not|unable|unsuccessful|other)/,
);

/** They said that silence by a day means no. */
export const lapse: PromiseReader = ({ text, mentions, context, before }) => {
  if (context.author !== 'correspondent' || !MEANS_NO.test(text)) return undefined;
  const other = orElse(text, mentions);
  if (other) return { type: 'lapse', by: 'correspondent', ...onDay(other, text) };
  const silence = theirSilence(text, mentions);
  if (!silence) return undefined;
  if (silence.mention) return { type: 'lapse', by: 'correspondent', ...onDay(silence.mention, text) };
  const said = silence.refersBack ? before.findLast((promise) => promise.type === 'until') : undefined;
  return said && { ...said, type: 'lapse', quote: quoteOf(`${said.quote} ${text}`) };
};

/** "Those we want hear from us within 14 days; otherwise, please assume that you were not selected." */
const OR_ELSE = /[,;.] ?(?:otherwise|if not|failing (?:that|which)|or else|after (?:that|which)),? /i;
const HEAR = anyOf(
  /\b(?:hear|contact(?:ed)?|in touch|call(?:ed)?|invite[ds]?|inform(?:ed)?|notif(?:y|ied)|told|reply|respond|write|get back)\b/,
);

function orElse(text: string, mentions: readonly DayMention[]): DayMention | undefined {
  const otherwise = OR_ELSE.exec(text);
  if (!otherwise || !HEAR.test(text.slice(0, otherwise.index)) || !MEANS_NO.test(text.slice(otherwise.index))) return undefined;
  return mentions.findLast(({ end }) => end <= otherwise.index);
}
