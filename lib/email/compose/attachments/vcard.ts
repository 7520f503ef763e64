/** A contact to save: vCard 3.0 (RFC 2426), the version that every address book reads. */

export function vCard({ name, address, note }: { readonly name: string; readonly address: string; readonly note: string }): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escaped(name)};;;`,
    `FN:${escaped(name)}`,
    `EMAIL;TYPE=INTERNET:${escaped(address)}`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** RFC 2426, section 5. */
const escaped = (text: string): string => text.replace(/[\\,;]/g, (character) => `\\${character}`).replace(/[\r\n]+/g, ' ');
