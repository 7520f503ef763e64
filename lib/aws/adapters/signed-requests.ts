/** Requests to AWS services that we call so rarely that an SDK client for each would only enlarge the bundles and the installation. */
import type { SESClient } from '@aws-sdk/client-ses';
import { SignatureV4 } from '@smithy/signature-v4';

export interface AwsRequest {
  readonly service: string;
  /** If the host's name differs from the service's: `email` for SES. */
  readonly hostPrefix?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | undefined;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** In milliseconds. Anything slower is retried from outside. */
const answerWithin = 10_000;

/**
 * Sends one signed request, dated by the machine's clock, and returns the text of its answer. Does not retry.
 * @param client any client of the SDK: it has found credentials and region
 * @throws AwsRefusedError if the answer is not a success; fetch's errors if there is none
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
    // fetch sets Host itself.
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
