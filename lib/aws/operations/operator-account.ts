/** The AWS account that the operator's shell speaks to: credentials, region and endpoint as the SDK finds them. */
import type { SESClient } from '@aws-sdk/client-ses';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Temporal } from 'temporal-polyfill';

export interface OperatorAccount {
  /** Starts a function with this payload and does not wait for it. */
  invoke(functionName: string, payload: string): Promise<void>;
  /** One action of CloudFormation; its XML. */
  cloudFormation(action: string, parameters: Readonly<Record<string, string>>): Promise<string>;
}

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

/**
 * One signed request; the text of its answer. For services whose SDK client the service itself has no use for.
 * @param client any client of the SDK: it has found credentials and region
 */
export const signedRequests =
  (client: SESClient, endpoint: string | undefined, now: () => Temporal.Instant) =>
  async ({ service, hostPrefix = service, method = 'POST', path = '/', query = {}, headers, body = '' }: AwsRequest): Promise<string> => {
    const { credentials, sha256 } = client.config;
    const region = await client.config.region();
    const url = new URL(path, endpoint ?? `https://${hostPrefix}.${region}.amazonaws.com`);
    url.search = new URLSearchParams(query).toString();
    const signer = new SignatureV4({ service, region, credentials, sha256 });
    const { protocol, hostname, pathname, host } = url;
    const { headers: signed } = await signer.sign(
      { method, protocol, hostname, path: pathname, query, headers: { ...headers, host }, body },
      { signingDate: new Date(now().epochMilliseconds) },
    );
    // fetch writes Host itself.
    const { host: _, ...sent } = signed;
    const response = await fetch(url, { method, headers: sent, ...(method === 'GET' ? {} : { body }) });
    const text = await response.text();
    if (!response.ok) throw new AwsRefusedError(service, response.status, text);
    return text;
  };

export function operatorAccount(client: SESClient, endpoint: string | undefined, now: () => Temporal.Instant): OperatorAccount {
  const ask = signedRequests(client, endpoint, now);
  return {
    async invoke(functionName, payload) {
      const headers = { 'content-type': 'application/json', 'x-amz-invocation-type': 'Event' };
      await ask({ service: 'lambda', path: `/2015-03-31/functions/${functionName}/invocations`, headers, body: payload });
    },
    cloudFormation: (action, parameters) =>
      ask({
        service: 'cloudformation',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ Action: action, Version: '2010-05-15', ...parameters }).toString(),
      }),
  };
}

export class AwsRefusedError extends Error {
  override readonly name = 'AwsRefusedError';
  constructor(service: string, status: number, answer: string) {
    super(`${service} answered ${status}. It says: ${answer.slice(0, 500)}`);
  }
}
