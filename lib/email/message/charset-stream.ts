import { Transform, type TransformCallback } from 'node:stream';
import { charsetDecoder } from './charset.ts';

/** Converts bytes of the named charset to UTF-8, as a stream for the MIME parser, so that text parts are decoded like everything else. */
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
