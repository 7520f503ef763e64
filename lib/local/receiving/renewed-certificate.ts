/** Reads the files of TLS_CERT and TLS_KEY again: a certificate is renewed every few weeks by a program that restarts nothing. */
import type { Log } from '../../handling/runtime.ts';
import { belongTogether, certificate, privateKey } from '../setting-fields.ts';

export interface Tls {
  /** PEM, with its chain. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

/**
 * Looks at the files whenever it is called: returns what is new in them, or null if nothing is. `current` is what is in use. What can't be
 * used, such as a certificate whose key is not written yet, changes nothing and is logged once.
 */
export function renewedCertificate(paths: Tls, current: Tls, log: Log): () => Tls | null {
  let used = current;
  let isTold = false;
  return () => {
    const [cert, key] = [certificate.safeParse(paths.cert).data, privateKey.safeParse(paths.key).data];
    if (cert === undefined || key === undefined || !belongTogether(cert, key)) {
      if (!isTold) log.error('the files of TLS_CERT and TLS_KEY changed and can not be used: the certificate read before stays in use');
      isTold = true;
      return null;
    }
    isTold = false;
    if (cert === used.cert && key === used.key) return null;
    used = { cert, key };
    return used;
  };
}
