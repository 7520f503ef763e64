/**
 * Whether the header of a mail is longer than any mail program writes one. Checking its sender would take longer with the square of its
 * lines: of 100,000 lines in one Cc half a minute, in which the whole service stands still.
 */

/** As much as is read of a header at all (email/message/). */
const mostBytes = 1024 * 1024;
/** As many fields are read (email/message/header-fields.ts). At this size a check takes a tenth of a second. */
const mostLines = 5_000;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Reads no further than it has to. */
export async function hasLongHeader(raw: AsyncIterable<Uint8Array | string>): Promise<boolean> {
  let bytes = 0;
  let lines = 0;
  let isLineEmpty = true;
  for await (const chunk of raw) {
    for (const byte of typeof chunk === 'string' ? Buffer.from(chunk) : chunk) {
      bytes += 1;
      if (byte === lineFeed) {
        if (isLineEmpty) return false;
        lines += 1;
        isLineEmpty = true;
        if (lines > mostLines) return true;
      } else if (byte !== carriageReturn) isLineEmpty = false;
      if (bytes > mostBytes) return true;
    }
  }
  return false;
}
