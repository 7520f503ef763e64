/**
 * Requests of an operator's shell to services whose SDK client the service itself has no use for: signed (Signature Version 4), text in and out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * Not here: credentials and region, which the SDK finds as it always does (operator-account.ts).
 */
import { createHash, createHmac } from 'node:crypto';

export interface SigningKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface Unsigned {
  readonly service: string;
  readonly region: string;
  /** POST unless said. */
  readonly method?: 'GET' | 'POST' | 'PUT' | undefined;
  /** Without a query: none of these services wants one. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `20261103T080000Z` */
  readonly time: string;
}

/** The headers to send with this body. */
export function signed(
  { service, region, method = 'POST', url, headers, body, time }: Unsigned,
  keys: SigningKeys,
): Record<string, string> {
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const token = keys.sessionToken === undefined ? {} : { 'x-amz-security-token': keys.sessionToken };
  const all: Record<string, string> = { ...headers, ...token, host: url.host, 'x-amz-date': time };
  const names = Object.keys(all).toSorted();
  const canonical = [method, url.pathname, '', ...names.map((name) => `${name}:${all[name]}`), '', names.join(';'), sha256(body)].join(
    '\n',
  );
  const key = scope.split('/').reduce<string | Buffer>((parent, part) => hmac(parent, part), `AWS4${keys.secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
  const { host: _, ...sent } = all;
  const credential = `Credential=${keys.accessKeyId}/${scope}`;
  return { ...sent, authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}` };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
