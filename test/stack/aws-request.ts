/**
 * Requests to services whose SDK client the project needs nowhere else: signed (Signature Version 4), JSON or form in, text out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { createHash, createHmac } from 'node:crypto';

export interface Account {
  readonly AWS_ENDPOINT_URL: string;
  readonly AWS_ACCESS_KEY_ID: string;
  readonly AWS_SECRET_ACCESS_KEY: string;
  readonly AWS_REGION: string;
}

export interface AwsRequest {
  readonly service: 'sns' | 'sqs' | 'lambda' | 'logs' | 'cloudformation';
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export class AwsRefusedError extends Error {
  override readonly name = 'AwsRefusedError';
}

/** One operation of a JSON service: SQS, CloudWatch Logs. */
export async function askJson(
  account: Account,
  service: 'sqs' | 'logs',
  operation: string,
  input: object,
): Promise<Readonly<Record<string, unknown>>> {
  const target = { sqs: `AmazonSQS.${operation}`, logs: `Logs_20140328.${operation}` }[service];
  const type = { sqs: 'application/x-amz-json-1.0', logs: 'application/x-amz-json-1.1' }[service];
  const answer = await ask(account, {
    service,
    headers: { 'content-type': type, 'x-amz-target': target },
    body: JSON.stringify(input),
  });
  return JSON.parse(answer || '{}') as Readonly<Record<string, unknown>>;
}

/** One action of a query service; its XML. */
export const askQuery = (
  account: Account,
  service: 'sns' | 'cloudformation',
  parameters: Readonly<Record<string, string>>,
): Promise<string> =>
  ask(account, {
    service,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(parameters).toString(),
  });

/** @throws AwsRefusedError with the answer's start, for every status but 2xx */
export async function ask(account: Account, { service, method = 'POST', path = '/', headers, body = '' }: AwsRequest): Promise<string> {
  const url = new URL(path, account.AWS_ENDPOINT_URL);
  const signed = sign(account, service, method, url, headers, body);
  const response = await fetch(url, { method, headers: signed, ...(method === 'GET' ? {} : { body }) });
  const text = await response.text();
  if (!response.ok) throw new AwsRefusedError(`${service} answered ${response.status} to ${method} ${path}: ${text.slice(0, 500)}`);
  return text;
}

function sign(
  { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION }: Account,
  service: string,
  method: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
): Record<string, string> {
  const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${time.slice(0, 8)}/${AWS_REGION}/${service}/aws4_request`;
  const all: Record<string, string> = { ...headers, host: url.host, 'x-amz-content-sha256': sha256(body), 'x-amz-date': time };
  const names = Object.keys(all).sort();
  const canonical = [
    method,
    url.pathname,
    [...url.searchParams]
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join('&'),
    ...names.map((name) => `${name}:${all[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const key = scope.split('/').reduce<Buffer>((parent, part) => hmac(parent, part), Buffer.from(`AWS4${AWS_SECRET_ACCESS_KEY}`));
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
  const { host: _, ...sent } = all;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
