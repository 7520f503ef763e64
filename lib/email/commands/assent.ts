/** Whether the answer to "did you ask for this?" is a yes. Not here: a no (refusal.ts). */
import type { TypedAnswer } from './read-answer.ts';
import { typedLines } from './typed-lines.ts';

/** "Yes", "Oh, yes, that is me.", "ok", "oui", "ja gerne", "sí", "confirmed" */
const BEGINS =
  /^(?:(?:oh|hi|hello|dear \w+)[\s,.!]+){0,2}(?:yes|yep|yeah|yup|ok|okay|sure|confirm(?:ed)?|ja|jo|oui|s[ií]|sim|tak|da|evet|hai)\b/iu;
/** "That was me", "I want to join", "please sign me up" */
const SAYS =
  /\b(?:(?:it|that|this) (?:is|was) (?:me|mine)|(?:it|that)['’]s (?:me|mine)|i (?:confirm|asked|want to join|would like to join)|sign me up)\b/iu;

const maxWords = 20;

/** An autoresponder thanks, and says when somebody is back; it says neither of these. The subject counts where a one-tap link wrote it. */
export function isAssent({ typed, subject }: TypedAnswer): boolean {
  const line = typedLines(typed).find((each) => /\S/.test(each)) ?? '';
  if (line === '') return /^\s*yes\s*$/i.test(subject);
  return line.split(/\s+/).length <= maxWords && (BEGINS.test(line.trim()) || SAYS.test(line));
}
