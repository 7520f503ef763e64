/**
 * Joins the paragraphs of format=flowed text (RFC 3676). The MIME parser's own joining crosses quote levels: it would merge "> Hi " and
 * "Hello", as Thunderbird writes an answer below a quote, and nothing typed would be left.
 */

/** `delSp`: the space at the end of a flowed line is not part of the text (section 4.1). */
export function unflow(text: string, delSp: boolean): string {
  const paragraphs: string[] = [];
  let openDepth: number | null = null;
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(depth).replace(/^ /, ''); // space-stuffing, section 4.4
    const last = paragraphs.length - 1;
    // A change of depth ends the paragraph, whatever the line before says (section 4.5); so does "-- " (section 4.3).
    if (openDepth === depth && content !== '-- ') paragraphs[last] = `${paragraphs[last] ?? ''}${content}`;
    else paragraphs.push(depth > 0 ? `${'>'.repeat(depth)} ${content}` : content);
    const isFlowed = content.endsWith(' ') && content !== '-- ';
    openDepth = isFlowed ? depth : null;
    if (isFlowed && delSp) paragraphs[paragraphs.length - 1] = paragraphs.at(-1)?.slice(0, -1) ?? '';
  }
  return paragraphs.join('\n');
}
