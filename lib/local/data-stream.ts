import { type Readable, Transform } from 'node:stream';
import type { SMTPServerDataStream } from 'smtp-server';

/**
 * A mail from SMTP with our trace field before it. Fails at its end when it was larger than announced as the limit,
 * and when the client went away in the middle. The source is never destroyed: the client reads our answer only after it sent everything.
 */
export function tracedMail(source: SMTPServerDataStream, traceField: string): Readable {
  const mail = new Transform({
    // Beyond the limit nothing is kept; what the client still sends is thrown away.
    transform: (chunk, _encoding, next) => next(null, source.sizeExceeded ? undefined : chunk),
    flush: (next) => next(source.sizeExceeded ? new OversizedMailError() : null),
  });
  mail.push(traceField);
  // All that can go wrong with it is its connection.
  source.on('error', (error) => mail.destroy(new CutMailError(error)));
  source.on('close', () => {
    if (!source.readableEnded) mail.destroy(new CutMailError(null));
  });
  return source.pipe(mail);
}

export class OversizedMailError extends Error {
  override readonly name = 'OversizedMailError';
  constructor() {
    super('The mail is larger than the limit. It was not kept; its sender was told.');
  }
}

export class CutMailError extends Error {
  override readonly name = 'CutMailError';
  constructor(cause: unknown) {
    super('The client went away in the middle of the mail. Nothing was kept; it will try again.', { cause });
  }
}
