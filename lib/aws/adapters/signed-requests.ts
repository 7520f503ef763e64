/** Requests to services of AWS that are asked so little that a client of the SDK for each would only make the bundles and the installation larger. */
import type { SESClient } from '@aws-sdk/client-ses';
import { SignatureV4 } from '@smithy/signature-v4';

export interface AwsRequest {
  readonly service: string;
  /** Where the host is called otherwise than the service: `email` of SES. */
  readonly hostPrefix?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | undefined;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** In milliseconds; what takes longer is asked again from outside. */
const answerWithin = 10_000;

/**
 * One signed request, dated by the machine's clock; the text of its answer. Not tried again.
 * @param client any client of the SDK: it has found credentials and region
 * @throws AwsRefusedError when the answer is not a success; what fetch throws when there is none
 */
export const signedRequests =
  (client: SESClient, endpoint: string | undefined) =>
  async ({ service, hostPrefix = service, method = 'POST', path = '/', query = {}, headers, body = '' }: AwsRequest): Promise<string> => {
    const { credentials, sha256 } = client.config;
    const region = await client.config.region();
    const url = new URL(path, endpoint ?? `https://${hostPrefix}.${region}.amazonaws.com`);
    url.search = new URLSearchParams(query).toString();
    const signer = new SignatureV4({ service, region, credentials, sha256 });
    const { protocol, hostname, pathname, host } = url;
    const { headers: signed } = await signer.sign({
      method,
      protocol,
      hostname,
      path: pathname,
      query,
      headers: { ...headers, host },
      body,
    });
    // fetch writes Host itself.
    const { host: _, ...sent } = signed;
    const response = await fetch(url, {
      method,
      headers: sent,
      signal: AbortSignal.timeout(answerWithin),
      ...(method === 'GET' ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new AwsRefusedError(service, response.status, text);
    return text;
  };

export class AwsRefusedError extends Error {
  override readonly name = 'AwsRefusedError';
  constructor(service: string, status: number, answer: string) {
    super(`${service} answered ${status}. It says: ${answer.slice(0, 500)}`);
  }
}
