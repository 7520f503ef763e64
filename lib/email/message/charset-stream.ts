import { Transform, type TransformCallback } from 'node:stream';
import { charsetDecoder } from './charset.ts';

/** Bytes in the named charset as UTF-8, the way the MIME parser asks for it: so that text parts are decoded as all else is. */
export class CharsetStream extends Transform {
  readonly #decoder;

  constructor(charset: string) {
    super();
    this.#decoder = charsetDecoder(charset);
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: TransformCallback): void {
    done(null, this.#decoder.write(chunk));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#decoder.end());
  }
}
