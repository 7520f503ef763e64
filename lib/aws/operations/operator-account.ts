/** The AWS account that the operator's shell speaks to: credentials, region and endpoint as the SDK finds them. */
import type { SESClient } from '@aws-sdk/client-ses';
import type { Temporal } from 'temporal-polyfill';
import { type SigningKeys, signed, type Unsigned } from './signed-request.ts';

export interface OperatorAccount {
  /** Starts a function with this payload and does not wait for it. */
  invoke(functionName: string, payload: string): Promise<void>;
  /** One action of CloudFormation; its XML. */
  cloudFormation(action: string, parameters: Readonly<Record<string, string>>): Promise<string>;
}

export interface AwsRequest extends Pick<Unsigned, 'service' | 'method' | 'headers'> {
  readonly path?: string;
  readonly body?: string;
}

/**
 * One signed request; the text of its answer. For services whose SDK client the service itself has no use for.
 * @param client any client of the SDK: it has found credentials and region
 */
export const signedRequests =
  (client: SESClient, endpoint: string | undefined, now: () => Temporal.Instant) =>
  async ({ service, method = 'POST', path = '/', headers, body = '' }: AwsRequest): Promise<string> => {
    const region = await client.config.region();
    const keys: SigningKeys = await client.config.credentials();
    const url = new URL(path, endpoint ?? `https://${service}.${region}.amazonaws.com`);
    const time = now().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
    const sent = signed({ service, region, method, url, headers, body, time }, keys);
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
