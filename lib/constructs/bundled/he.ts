/** Replaces he, which the MIME parser uses to write addresses as HTML; we never read that. */
export const encode = (text: string): string => text;
