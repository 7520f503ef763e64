import { anyOf } from '../any-of.ts';
import { onDay, type PromiseReader, quoteOf } from './promise-reader.ts';
import { silenceIn } from './silence.ts';

const MEANS_NO = anyOf(
  /\b(?:consider|assume|take it|regard|treat|deem|conclude|presume|understand)\b[^.!?]{0,60}\b(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|short-listed|progressed)|rejected|declined|no longer|won't be|not be (?:taking|progressing|proceeding|moving|continuing)|moved on|filled|gone)/,
  /\b(?:you|your application|it) (?:has|have|will have|was|were|is|are) (?:unfortunately |regrettably )?(?:been )?(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|short-listed))\b/,
  /\b(?:we have|we've) (?:decided to )?(?:go(?:ne)?|move[d]?|proceed(?:ed)?) (?:on |forward |ahead )?with (?:other|another|someone)/,
  /\bmeans (?:that )?(?:you|we|your)\b[^.!?]{0,60}\b(?:not|unable|unsuccessful|other)/,
);

/** They said that silence by a day means no. */
export const lapse: PromiseReader = ({ text, mentions, context, before }) => {
  if (context.author !== 'correspondent' || !MEANS_NO.test(text)) return undefined;
  const silence = silenceIn(text, mentions);
  if (!silence) return undefined;
  if (silence.mention) return { type: 'lapse', by: 'correspondent', ...onDay(silence.mention, text) };
  const said = silence.refersBack ? before.findLast((promise) => promise.type === 'until') : undefined;
  return said && { ...said, type: 'lapse', quote: quoteOf(`${said.quote} ${text}`) };
};
