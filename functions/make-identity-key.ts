/**
 * CloudFormation wants the key of ids and secrets. Creates it if it doesn't exist, and never removes it, because users have saved addresses
 * derived from it.
 * Not here: how it is created (lib/aws/adapters/identity-key.ts).
 */
import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import { ensureIdentityKey } from '../lib/aws/adapters/identity-key.ts';
import { signedRequests } from '../lib/aws/adapters/signed-requests.ts';
import { answerTo, requestOf } from '../lib/aws/operations/custom-resource.ts';

const filled = z.string().check(z.minLength(1));
const requestSchema = requestOf(z.object({ Parameter: filled, Stack: filled }));

export const handler = async (event: unknown): Promise<void> => {
  const request = requestSchema.parse(event);
  const { Parameter, Stack } = request.ResourceProperties;
  await answerTo(request, Parameter, async () => {
    const ask = signedRequests(new SESClient({}), process.env.AWS_ENDPOINT_URL);
    if (request.RequestType !== 'Delete') await ensureIdentityKey(ask, Parameter, { service: 'tactful', stack: Stack });
    return Parameter;
  });
};
