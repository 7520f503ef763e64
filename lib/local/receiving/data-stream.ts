import type { SMTPServerDataStream } from 'smtp-server';

/**
 * A mail from SMTP, with our trace field before it. Fails at its end if it was larger than the announced limit, and if the client
 * disconnected in the middle. The source is never destroyed: the client reads our answer only after it sent everything.
 */
export function tracedMail(source: SMTPServerDataStream, traceField: string): AsyncIterable<Uint8Array> {
  // Reading reports errors. The only thing that can fail is the connection.
  source.on('error', () => {});
  return traced(source, traceField);
}

async function* traced(source: SMTPServerDataStream, traceField: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(traceField);
  try {
    // Beyond the limit nothing is kept; what the client still sends is discarded.
    for await (const chunk of source.iterator({ destroyOnReturn: false })) if (!source.sizeExceeded) yield chunk;
  } catch (error) {
    throw new CutMailError(error);
  }
  if (source.sizeExceeded) throw new OversizedMailError();
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
    super('The client disconnected in the middle of the mail. Nothing was kept; it will try again.', { cause });
  }
}
