/** Raw mails as SES stored them in S3, by object key. Streamed, because a mail may have 40 MB. */

import { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { RawMail } from '../../handling/runtime.ts';

export const rawMail = (client: S3Client, bucket: string): RawMail => ({
  async open(rawKey) {
    const { Body } = await getObject(client, bucket, rawKey);
    // In Node it is a Readable; in a browser it would be something else.
    if (!(Body instanceof Readable)) throw new NoSuchRawMailError(rawKey);
    return Body;
  },
});

/** Null if it no longer exists. */
export async function wholeRawMail(client: S3Client, bucket: string, rawKey: string): Promise<Uint8Array | null> {
  try {
    const { Body } = await getObject(client, bucket, rawKey);
    return (await Body?.transformToByteArray()) ?? null;
  } catch (error) {
    if (error instanceof NoSuchRawMailError) return null;
    throw error;
  }
}

async function getObject(client: S3Client, bucket: string, rawKey: string) {
  try {
    return await client.send(new GetObjectCommand({ Bucket: bucket, Key: rawKey }));
  } catch (error) {
    throw error instanceof NoSuchKey ? new NoSuchRawMailError(rawKey, error) : error;
  }
}

export class NoSuchRawMailError extends Error {
  override readonly name = 'NoSuchRawMailError';
  constructor(rawKey: string, cause?: unknown) {
    super(`The raw mail ${rawKey} is not in the bucket: it expired or was deleted. Nothing was changed; its delivery can be dropped.`, {
      cause,
    });
  }
}
