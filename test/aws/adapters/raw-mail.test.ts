import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { NoSuchRawMailError, rawMail } from '../../../lib/aws/adapters/raw-mail.ts';

function bucket() {
  const client = new S3Client({ region: 'eu-west-1' });
  return { mock: mockClient(client), mails: rawMail(client, 'raw-mails') };
}

test('a mail is a stream that is not read ahead', async () => {
  const { mock, mails } = bucket();
  let pulled = 0;
  const body = Readable.from(
    (function* () {
      for (; pulled < 3; pulled += 1) yield `part ${pulled}\r\n`;
    })(),
  );
  mock.on(GetObjectCommand, { Bucket: 'raw-mails', Key: 'in/abc' }).resolves({ Body: body as never });
  const stream = await mails.open('in/abc');
  expect(pulled).toBe(0);
  expect(await text(stream)).toBe('part 0\r\npart 1\r\npart 2\r\n');
});

test('a missing mail has an error of its own', async () => {
  const { mock, mails } = bucket();
  mock.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'gone', $metadata: {} }));
  await expect(mails.open('in/abc')).rejects.toThrow(NoSuchRawMailError);
  await expect(mails.open('in/abc')).rejects.toThrow('in/abc');
});

test('any other error goes to the caller', async () => {
  const { mock, mails } = bucket();
  mock.on(GetObjectCommand).rejects(Object.assign(new Error('denied'), { name: 'AccessDenied' }));
  await expect(mails.open('in/abc')).rejects.toThrow('denied');
});
