/**
 * CloudFormation wants the key of ids and secrets: made when it is not there, and never removed, since users have saved addresses made from it.
 * Not here: how it is made (lib/aws/adapters/identity-key.ts).
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
