/**
 * CloudFormation is about to change the stack: checks whether that would drop a setting that must not be dropped by mistake. Not here:
 * which settings (lib/deployment.ts).
 */
import * as z from 'zod/mini';
import { answerTo, requestOf } from '../lib/aws/operations/custom-resource.ts';
import { refuseDropping } from '../lib/aws/operations/dropped-settings.ts';

const requestSchema = requestOf(z.object({ Settings: z.record(z.string(), z.string()), MayDrop: z._default(z.array(z.string()), []) }));
const id = 'kept-settings';

export const handler = async (event: unknown): Promise<void> => {
  const request = requestSchema.parse(event);
  const { RequestType, ResourceProperties, OldResourceProperties } = request;
  await answerTo(request, id, async () => {
    if (RequestType === 'Update')
      refuseDropping(OldResourceProperties?.Settings ?? {}, ResourceProperties.Settings, ResourceProperties.MayDrop);
    return id;
  });
};
