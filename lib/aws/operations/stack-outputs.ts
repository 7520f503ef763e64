/** The outputs of a deployed stack, by name (lib/stack.ts). */
import * as z from 'zod';
import * as field from '../../env/fields.ts';
import type { OperatorAccount } from './operator-account.ts';

const outputsSchema = z.object({
  MailDomain: z.string(),
  TableName: z.string(),
  RawMailBucket: z.string(),
  InboundQueueUrl: z.string(),
  InboundDeadLettersUrl: z.string(),
  ReminderQueueUrl: z.string(),
  ReminderQueueArn: z.string(),
  ScheduleRoleArn: z.string(),
  UndeliveredRemindersUrl: z.string(),
  UndeliveredRemindersArn: z.string(),
  FailedRemindersUrl: z.string(),
  FeedbackDeadLettersUrl: z.string(),
  ScheduleGroup: z.string(),
  ConfigurationSet: z.string(),
  ReceiveMailFunction: z.string(),
  SendReminderFunction: z.string(),
  RecordFeedbackFunction: z.string(),
  AlarmTopicArn: z.string(),
  ReceiptRuleSet: z.string(),
  IdentityKeyParameter: z.string(),
  DefaultCountry: z
    .literal('none')
    .transform(() => null)
    .or(field.country),
  DefaultTimeZone: field.timeZone,
});
export type StackOutputs = z.output<typeof outputsSchema>;

/** @throws NoSuchStackError if there is none of this name, or it belongs to something else */
export async function stackOutputs(account: OperatorAccount, stackName: string): Promise<StackOutputs> {
  const xml = await account.cloudFormation('DescribeStacks', { StackName: stackName }).catch((error: unknown) => {
    throw new NoSuchStackError(stackName, error);
  });
  const outputs = [...xml.matchAll(/<member>((?:(?!<member>)[\s\S])*?)<\/member>/g)].map(([, member = '']) => [
    /<OutputKey>([^<]*)</.exec(member)?.[1] ?? '',
    /<OutputValue>([^<]*)</.exec(member)?.[1] ?? '',
  ]);
  const result = outputsSchema.safeParse(Object.fromEntries(outputs));
  if (!result.success) throw new NoSuchStackError(stackName, result.error);
  return result.data;
}

export class NoSuchStackError extends Error {
  override readonly name = 'NoSuchStackError';
  constructor(stackName: string, cause: unknown) {
    super(
      `There is no Tactful stack called ${stackName} here, you have no permission to read it, or another release deployed it. Check its name, AWS_REGION and your credentials, or deploy again.`,
      { cause },
    );
  }
}
