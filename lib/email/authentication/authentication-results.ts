/**
 * The Authentication-Results header field (RFC 8601 section 2.2) as data: what a server says it found, not whether to believe it
 * (proof.ts). Read strictly, character by character: a quoted string or a comment can hold what looks like a result.
 */

export interface AuthenticationResults {
  /** The server that says so, lower case. */
  readonly authservId: string;
  readonly results: readonly AuthenticationResult[];
}

export interface AuthenticationResult {
  /** Lower case: `spf`, `dkim`, `dmarc`. */
  readonly method: string;
  /** Lower case: `pass`, `fail`, `none`. */
  readonly result: string;
  /** By `ptype.property`, lower case: `header.d`, `smtp.mailfrom`. Of one that is there twice, the first. */
  readonly properties: Readonly<Record<string, string>>;
  /** For `dmarc`, the domain's policy (p=) in lower case, which servers write in a comment: `dmarc=fail (p=REJECT dis=NONE)`. */
  readonly policy?: string;
}

const maxLength = 20_000; // our choice: a hundred signatures

/** Null: it doesn't follow the grammar, or a later version of it (section 2.2: "MUST be ignored"). Nothing of it counts then. */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  if (value.length > maxLength) return null;
  const scanner = scan(value);
  const authservId = scanner.value();
  const version = scanner.take(/\d+/y);
  if (authservId === null || /^$|=/.test(authservId) || (version !== null && version !== '1')) return null;
  const results: AuthenticationResult[] = [];
  while (scanner.take(/;/y) !== null) {
    if (scanner.atEnd()) break; // a last ";" with nothing behind it, as SES writes it
    const result = readResult(scanner);
    if (result === null) return null;
    if (result !== 'none') results.push(result);
  }
  return scanner.atEnd() ? { authservId: authservId.toLowerCase(), results } : null;
}

function readResult(scanner: Scanner): AuthenticationResult | 'none' | null {
  const method = scanner.take(/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/iy)?.toLowerCase();
  if (method === undefined) return null;
  if (scanner.take(/\//y) !== null && scanner.take(/\d+/y) === null) return null;
  if (scanner.take(/=/y) === null) return method === 'none' ? 'none' : null;
  scanner.takeComments(); // Comments before the result are not about it.
  // A keyword, by the grammar; but SES writes "envelope-from=jo@example.com" as if it were a method.
  const result = scanner.value()?.toLowerCase();
  if (result === undefined) return null;
  const properties: Record<string, string> = {};
  for (;;) {
    const ptype = scanner.take(/[a-z][a-z0-9-]*/iy);
    if (ptype === null) return { method, result, properties, ...(method === 'dmarc' && policyIn(scanner.takeComments(), properties)) };
    // "reason=" and Microsoft's "action=" have no dot; they are passed over.
    const property = scanner.take(/\./y) === null ? null : scanner.take(/[a-z0-9_-]+/iy);
    const value = scanner.take(/=/y) === null ? null : scanner.value();
    if (value === null) return null;
    const name = `${ptype}.${property}`.toLowerCase();
    if (property !== null && !Object.hasOwn(properties, name)) properties[name] = value;
  }
}

function policyIn(comments: readonly string[], properties: AuthenticationResult['properties']): Pick<AuthenticationResult, 'policy'> {
  const written = properties['policy.dmarc'] ?? comments.map((comment) => /\bp\s*=\s*([a-z]+)/i.exec(comment)?.[1]).find(Boolean);
  return written === undefined ? {} : { policy: written.toLowerCase() };
}

interface Scanner {
  /** What matches here, after comments and white space; null, and nothing taken, when it doesn't. */
  take(pattern: RegExp): string | null;
  /** A token, a quoted string without its quotes, or a local part of either with its domain. */
  value(): string | null;
  atEnd(): boolean;
  /** The comments that were passed over since the last call. */
  takeComments(): readonly string[];
}

function scan(text: string): Scanner {
  let position = 0;
  let comments: string[] = [];
  const here = (pattern: RegExp): string | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text)?.[0] ?? null;
    position += match?.length ?? 0;
    return match;
  };
  /** CFWS. A comment that isn't closed is left, so that nothing matches there. */
  const skip = (): void => {
    for (;;) {
      here(/\s+/y);
      const end = text[position] === '(' ? commentEnd(text, position) : null;
      if (end === null) return;
      comments.push(text.slice(position, end));
      position = end;
    }
  };
  return {
    take(pattern) {
      skip();
      return here(pattern);
    },
    value() {
      skip();
      const quoted = here(/"(?:[^"\\]|\\.)*"/sy);
      if (quoted === null) return here(/[^\s;()"\\]+/y);
      const content = quoted.slice(1, -1).replace(/\\(.)/gs, '$1');
      const domain = here(/@[^\s;()"\\]+/y);
      return domain === null ? content : `"${content}"${domain}`;
    },
    atEnd() {
      skip();
      return position === text.length;
    },
    takeComments() {
      const taken = comments;
      comments = [];
      return taken;
    },
  };
}

/** After the comment that begins at `start` (comments nest, RFC 5322 section 3.2.2); null when it never ends. */
function commentEnd(text: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return null;
}
