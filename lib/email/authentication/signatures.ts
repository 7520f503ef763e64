/**
 * The DKIM-Signature fields of a mail (RFC 6376, section 3.5): who signed which fields. Not here: whether a signature fits (a sender
 * check verifies it), and what it proves (proof.ts).
 */
import { fieldValues, type HeaderField } from '../message/header-fields.ts';

export interface Signature {
  /** d=, lower case. */
  readonly domain: string;
  /** b=, without white space. */
  readonly value: string;
  /** It covers the first bytes of the body alone (l=). */
  readonly isPartial: boolean;
  /** h=: the names of the covered fields in lower case, once for each field of that name. */
  readonly names: readonly string[];
}

export const readSignatures = (headers: readonly HeaderField[]): readonly Signature[] =>
  fieldValues(headers, 'dkim-signature').map((field) => {
    const tags = tagsOf(field);
    return {
      domain: (tags.get('d') ?? '').toLowerCase(),
      value: tags.get('b') ?? '',
      isPartial: tags.has('l'),
      names: (tags.get('h') ?? '').toLowerCase().split(':').filter(Boolean),
    };
  });

/** A tag list (section 3.2); no value that we read has white space in it. */
function tagsOf(field: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of field.slice(0, 20_000).split(';')) {
    const equals = tag.indexOf('=');
    if (equals > 0) tags.set(tag.slice(0, equals).trim().toLowerCase(), tag.slice(equals + 1).replace(/\s+/g, ''));
  }
  return tags;
}

/** A field of that name that somebody put in, exchanged or doubled breaks the signature: each is named in h= (section 5.4.2). */
export const covers = ({ names }: Signature, headers: readonly HeaderField[], name: string): boolean =>
  fieldValues(headers, name).length <= names.filter((each) => each === name).length;
