/** Whether a request comes from somebody else's web page in the browser of the person at this machine. */
import type { IncomingMessage } from 'node:http';

// Any port: an SSH tunnel may use a different one. What counts is that no attacker's name is accepted.
const ourHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** A name that an attacker's DNS server points here would carry that page's rights (DNS rebinding). Of two, Node would show the first. */
export function isForeignHost({ headersDistinct: { host = [] } }: IncomingMessage): boolean {
  const [only, second] = host;
  return second !== undefined || !ourHost.test(only ?? '');
}

/** Scripts and curl send neither header. Browsers send both, and pages can't forge them. `none`: typed or bookmarked. */
export function isForeignOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}
