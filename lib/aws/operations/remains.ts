/**
 * A user's data on AWS outside the table: raw mails and schedules. Our own mails are not kept, and DynamoDB manages its own files. The list
 * of erased users is in the bucket of raw mails, under a prefix that does not expire, so that a restored table brings nobody back.
 */
import { DeleteObjectCommand, PutObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import { erasedName } from '../../handling/identity.ts';
import type { Remains } from '../../handling/remains.ts';
import { deleteSchedule, scheduleName } from '../adapters/schedules.ts';

/** One empty object per erased user; the key is the record. */
export const erasedPrefix = 'erased/';
/** Point-in-time recovery of the table (constructs/timeline-table.ts). */
const backupDays = 35;

export const remainsOnAws = (s3: S3Client, scheduler: SchedulerClient, bucket: string, group: string): Remains => ({
  async removeRawMail(rawKey) {
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: rawKey }));
  },
  removeSchedule: (timelineId, sequence, dueAt) => deleteSchedule(scheduler, group, scheduleName(timelineId, sequence, dueAt)),
  removeSentMails: async () => undefined,
  async listErased(userId) {
    const key = `${erasedPrefix}${erasedName(userId)}`;
    // Without its length the SDK takes an empty body for a stream, and warns.
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: '', ContentLength: 0 }));
  },
  compact: async () => undefined,
  backupDays,
});

/** The names in the list of erased users (handling/identity.ts). */
export async function listedAsErased(s3: S3Client, bucket: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix: erasedPrefix })) {
    for (const { Key = '' } of Contents) names.add(Key.slice(erasedPrefix.length));
  }
  return names;
}
