/**
 * A report of what became of a mail, part by part for machines: message/delivery-status (RFC 3464). It says more than any text.
 * Groups of fields with a blank line between: the first is of the whole report, each other of one recipient.
 */

// Final-Recipient: rfc822; dana@initech.example   Original-Recipient: rfc822;<dana@initech.example>   (RFC 3464, sections 2.3.1, 2.3.2)
const RECIPIENT = /^(?:rfc822|utf-8)\s*;\s*<?([^\s<>;]{1,200}@[^\s<>;]{1,200}?)>?$/i;

const maxLength = 65_536;
const mostGroups = 200;

/**
 * Failed addresses in lower case, as first mailed. Empty: nothing failed permanently. Null: the report is not about any recipient it names.
 */
export function failedByStatus(status: string): readonly string[] | null {
  const groups = status
    .slice(0, maxLength)
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .slice(0, mostGroups)
    .map(fieldsOf)
    .filter((fields) => recipientsIn(fields).length > 0);
  return groups.length === 0 ? null : [...new Set(groups.filter(isFailure).flatMap(recipientsIn))];
}

type Fields = ReadonlyMap<string, string>;

/** The address to which the user wrote comes first, because the final one may be where that mailbox forwards to. */
const recipientsIn = (fields: Fields): readonly string[] =>
  ['original-recipient', 'final-recipient'].flatMap((name) => RECIPIENT.exec(fields.get(name) ?? '')?.[1]?.toLowerCase() ?? []);

/**
 * `delayed`, `delivered`, `relayed` and `expanded` are no failures (section 2.3.3). Without an action the status decides: 5.x.x is
 * permanent.
 */
const isFailure = (fields: Fields): boolean => {
  const action = /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0].toLowerCase();
  return action === undefined ? /^5\./.test(fields.get('status') ?? '') : action === 'failed';
};

function fieldsOf(group: string): Fields {
  const unfolded = group.replace(/\n[ \t]+/g, ' ');
  return new Map(
    unfolded.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}
