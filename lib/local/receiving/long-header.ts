/**
 * Whether a mail's header is longer than any mail program writes. Checking its sender would take time quadratic in its lines: half a minute
 * for 100,000 lines in one Cc, during which the whole service is blocked.
 */

/** As much of a header as we read at all (email/message/). */
const mostBytes = 1024 * 1024;
/** As many fields as we read (email/message/header-fields.ts). At this size a check takes a tenth of a second. */
const mostLines = 5_000;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Stops reading as soon as it knows. */
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
