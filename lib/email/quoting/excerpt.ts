/** The beginning and the end of a text: enough for the greeting and the sign-off, whose words the drafts use again. */

/** Small enough for ten of them in one item. Our choice. */
const excerptHead = 500;
const excerptTail = 200;

export const excerptOf = (typed: string): string => {
  const text = typed.trim();
  return text.length <= excerptHead + excerptTail ? text : `${text.slice(0, excerptHead)}\n…\n${text.slice(-excerptTail)}`;
};
