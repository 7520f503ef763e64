/** The posting's name in the subject of an application. */

// Application: Technical writer
// Application for the position of Senior Nurse (ref. 4711)
// Re: Job application - Data analyst, Berlin
const application =
  /^(?:(?:re|fwd?|aw|wg)\s*:\s*){0,5}(?:my |job |online )?(?:application|applying|apply)\b(?:\s{0,3}(?:for|as)\b|\s{0,3}[:–-])?\s{0,3}(?:(?:the|a|an|your)\s)?(?:(?:open )?(?:position|role|post|job|vacancy)(?:\s(?:of|as|for))?(?:\s(?:an?|the))?(?![\p{L}\p{N}])\s?[:–-]?)?\s{0,3}([^:;|()[\]<>"“”\r\n]{3,60}?)\s{0,3}(?:[([|;–].{0,80}|\s-\s.{0,80}|,\s?ref.{0,60})?$/iu;

/** "Technical writer" of "Application: Technical writer"; null where the subject names none for certain. */
export function postingOf(subject: string): string | null {
  const found = application.exec(subject.slice(0, 200).trim())?.[1]?.trim();
  if (!found || !/\p{L}{2}/u.test(found)) return null;
  const name = found.replace(/\s(?:position|role|job|post|vacancy)$/i, '').trim();
  return /^(?:of|from|by|and|to|at|status|documents?)\b/i.test(name) ? null : name;
}
