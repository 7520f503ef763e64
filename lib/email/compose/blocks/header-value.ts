/** Text as one header field body. A line break in a subject would let a correspondent add a `Bcc:` to our mail (RFC 5322, section 2.2). */
export const headerValue = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
