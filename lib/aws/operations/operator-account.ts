/**
 * The AWS account that the operator's shell uses: credentials, region and endpoint as the SDK finds them. Not here: signing a request
 * (adapters/signed-requests.ts).
 */
import type { SESClient } from '@aws-sdk/client-ses';
import { signedRequests } from '../adapters/signed-requests.ts';

export interface OperatorAccount {
  /** Invokes a function with this payload without waiting for it. */
  invoke(functionName: string, payload: string): Promise<void>;
  /** One action of CloudFormation; returns its XML. */
  cloudFormation(action: string, parameters: Readonly<Record<string, string>>): Promise<string>;
}

export function operatorAccount(client: SESClient, endpoint: string | undefined): OperatorAccount {
  const ask = signedRequests(client, endpoint);
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
