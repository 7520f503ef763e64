/**
 * The key from which users' ids and secrets are derived (handling/secure-random.ts): a SecureString parameter, so that neither template nor
 * environment shows it. A restored table continues with the same key, so a mail that joined gives its user the same address again.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
import * as z from 'zod/mini';
import { newKey } from '../../handling/secure-random.ts';
import { AwsRefusedError, type AwsRequest } from './signed-requests.ts';

type Ask = (request: AwsRequest) => Promise<string>;

const parameterStore = (action: string, body: object): AwsRequest => ({
  service: 'ssm',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AmazonSSM.${action}` },
  body: JSON.stringify(body),
});

const answerSchema = z.object({ Parameter: z.object({ Value: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }) });

/** Read at its first use, once per process. */
export function identityKeyOf(ask: Ask, name: string): () => Promise<string> {
  let known: string | undefined;
  return async () => {
    known ??= answerSchema.parse(JSON.parse(await ask(parameterStore('GetParameter', { Name: name, WithDecryption: true })))).Parameter
      .Value;
    return known;
  };
}

/** Creates the key if there is none. An existing one stays, whichever deployment created it. */
export async function ensureIdentityKey(ask: Ask, name: string, tags: Readonly<Record<string, string>>): Promise<'made' | 'kept'> {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  try {
    await ask(parameterStore('PutParameter', { Name: name, Type: 'SecureString', Value: newKey(), Overwrite: false, Tags }));
    return 'made';
  } catch (error) {
    if (error instanceof AwsRefusedError && error.message.includes('ParameterAlreadyExists')) return 'kept';
    throw error;
  }
}
