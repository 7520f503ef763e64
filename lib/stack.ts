/**
 * The service on AWS: which parts there are and who may use which. Only wiring; each construct describes its part.
 * Not here: what the deployer chose (deployment.ts, bin/app.ts).
 */
import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DailyCanary } from './constructs/daily-canary.ts';
import { DroppedSettings } from './constructs/dropped-settings.ts';
import { Functions, functionArnOf, functionSeconds } from './constructs/functions.ts';
import { HourlySweep } from './constructs/hourly-sweep.ts';
import { IdentityKey } from './constructs/identity-key.ts';
import { InboundMail } from './constructs/inbound-mail.ts';
import { MailIdentity } from './constructs/mail-identity.ts';
import { OutboundFeedback } from './constructs/outbound-feedback.ts';
import { ReminderSchedules } from './constructs/reminder-schedules.ts';
import { RuleSetActivation } from './constructs/rule-set-activation.ts';
import { TimelineTable } from './constructs/timeline-table.ts';
import { topicKey } from './constructs/topic-key.ts';
import { Operations } from './constructs/watching/operations.ts';
import type { Deployment } from './deployment.ts';

export class TactfulStack extends Stack {
  constructor(scope: Construct, id: string, deployment: Deployment, props: StackProps) {
    super(scope, id, { description: 'Tactful: reminds job seekers by mail when to follow up', ...props });
    const { domain, operator, zoneId, rawMailDays, ruleSet } = deployment;
    // CloudFormation's dashboards don't support tags in every region yet.
    const untagged = { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] };
    Tags.of(this).add('service', 'tactful', untagged);
    Tags.of(this).add('stack', this.stackName, untagged);
    const kept = new DroppedSettings(this, 'Settings', {
      settings: { restoredTable: deployment.restoredTable, zoneId },
      mayDrop: deployment.drops,
    });
    const key = topicKey(this, 'TopicKey');
    const timelines = new TimelineTable(this, 'Timelines', { restored: deployment.restoredTable });
    const feedback = new OutboundFeedback(this, 'Feedback', { topicKey: key });
    const identity = new MailIdentity(this, 'MailIdentity', {
      domain,
      zoneId,
      configurationSet: feedback.configurationSet,
      configurationSetArn: feedback.configurationSetArn,
      sandboxRecipients: deployment.sandboxRecipients,
    });
    // Refused before an empty table is created and before a record is deleted.
    for (const part of [timelines, identity]) part.node.addDependency(kept);
    const inbound = new InboundMail(this, 'InboundMail', {
      domain,
      rawMailDays,
      ruleSet,
      topicKey: key,
      handlingSeconds: functionSeconds('receive-mail'),
    });
    const identityKey = new IdentityKey(this, 'IdentityKey');
    const schedules = new ReminderSchedules(this, 'Reminders', { sendReminderArn: functionArnOf(this, 'send-reminder') });
    const { queue } = schedules.reminders;
    const functions = new Functions(this, 'Functions', {
      environment: {
        TABLE_NAME: timelines.tableName,
        MAIL_DOMAIN: domain,
        RAW_MAIL_BUCKET: inbound.bucket.bucketName,
        CONFIGURATION_SET: feedback.configurationSet.configurationSetName,
        SCHEDULE_GROUP: schedules.group.scheduleGroupName,
        SCHEDULE_ROLE_ARN: schedules.role.roleArn,
        REMINDER_QUEUE_ARN: queue.queueArn,
        REMINDER_QUEUE_URL: queue.queueUrl,
        FAILED_REMINDERS_URL: schedules.failed.queueUrl,
        INBOUND_DEAD_LETTERS_URL: inbound.deadLetters.queueUrl,
        SCHEDULE_DEAD_LETTER_ARN: schedules.undelivered.queueArn,
        IDENTITY_KEY_PARAMETER: identityKey.parameterName,
        SIGN_UP: deployment.signUp,
        OPERATOR: operator,
        SENDER_NAME: deployment.senderName,
        DEFAULT_COUNTRY: deployment.country,
        DEFAULT_TIME_ZONE: deployment.timeZone,
        RAW_MAIL_DAYS: String(rawMailDays),
        CLOCK_OFFSET_SECONDS: deployment.clockOffsetSeconds,
      },
      feedbackFailures: feedback.deadLetters,
    });
    const { receiveMail, sendReminder, recordFeedback, sweep } = functions;

    timelines.grantTracking(receiveMail.role);
    timelines.grantReminding(sendReminder.role);
    timelines.grantSweeping(sweep.role);
    timelines.grantPausing(recordFeedback.role);
    inbound.grantReadRawMail(receiveMail.role);
    identityKey.grantRead(receiveMail.role);
    // An upgrade makes the key before the code that asks for it.
    receiveMail.node.addDependency(identityKey);
    inbound.grantGivingUp(receiveMail.role);
    for (const { role } of [receiveMail, sendReminder]) {
      timelines.grantErasing(role);
      inbound.grantErasing(role);
    }
    for (const { role } of [receiveMail, sendReminder]) identity.grantSending(role);
    // If a bounce is reported again after its user came back, there are reminders to plan.
    for (const { role } of [receiveMail, sendReminder, recordFeedback]) schedules.grantPlanning(role);
    inbound.deliverTo(receiveMail.function);
    feedback.deliverTo(recordFeedback.function);
    schedules.reminders.deliverTo(sendReminder.function, deployment.sesRate);
    schedules.reminders.grantPuttingOff(sendReminder.role);
    schedules.reminders.grantEnqueuing(sweep.role);
    new HourlySweep(this, 'Sweep', sweep.function);
    if (deployment.canary) {
      const { configurationSetName: configurationSet } = feedback.configurationSet;
      const canary = new DailyCanary(this, 'Canary', { domain, configurationSet });
      identity.grantSending(canary.sender.role);
    }

    const operations = new Operations(this, 'Operations', {
      operator,
      topicKey: key,
      budgetUsd: deployment.budgetUsd,
      watched: {
        domain,
        inboundQueue: inbound.queue,
        inboundTopic: inbound.topic,
        reminderQueue: queue,
        deadLetters: {
          inbound: inbound.deadLetters,
          'undelivered-reminders': schedules.undelivered,
          'failed-reminders': schedules.failed,
          feedback: feedback.deadLetters,
        },
        functions: {
          'receive-mail': receiveMail.function,
          'send-reminder': sendReminder.function,
          'record-feedback': recordFeedback.function,
          sweep: sweep.function,
        },
        sesDailyQuota: deployment.sesDailyQuota,
        hasCanary: deployment.canary === true,
      },
    });

    if (deployment.activateRuleSet !== undefined && inbound.ownRuleSet !== undefined) {
      const mayReplace = deployment.activateRuleSet === 'replace';
      // Last of all: if it fails, nothing that received mail before was touched, and no mail comes before everything works.
      new RuleSetActivation(this, 'Activation', { ruleSet: inbound.ownRuleSet, mayReplace, after: [...this.node.children] });
    }

    const outputs = {
      MailDomain: domain,
      TableName: timelines.tableName,
      RawMailBucket: inbound.bucket.bucketName,
      InboundTopicArn: inbound.topic.topicArn,
      InboundQueueUrl: inbound.queue.queueUrl,
      InboundDeadLettersUrl: inbound.deadLetters.queueUrl,
      ReminderQueueUrl: queue.queueUrl,
      ReminderQueueArn: queue.queueArn,
      ScheduleRoleArn: schedules.role.roleArn,
      UndeliveredRemindersUrl: schedules.undelivered.queueUrl,
      UndeliveredRemindersArn: schedules.undelivered.queueArn,
      FailedRemindersUrl: schedules.failed.queueUrl,
      FeedbackTopicArn: feedback.topic.topicArn,
      FeedbackDeadLettersUrl: feedback.deadLetters.queueUrl,
      ConfigurationSet: feedback.configurationSet.configurationSetName,
      ScheduleGroup: schedules.group.scheduleGroupName,
      ReceiveMailFunction: receiveMail.function.functionName,
      SendReminderFunction: sendReminder.function.functionName,
      RecordFeedbackFunction: recordFeedback.function.functionName,
      SweepFunction: sweep.function.functionName,
      AlarmTopicArn: operations.topic.topicArn,
      IdentityKeyParameter: identityKey.parameterName,
      DefaultCountry: deployment.country ?? 'none',
      DefaultTimeZone: deployment.timeZone ?? 'UTC',
      ReceiptRuleSet: inbound.ruleSetName,
      Receiving: receivingState(deployment, inbound.ruleSetName),
    };
    for (const [key, value] of Object.entries(outputs)) new CfnOutput(this, `${key}Output`, { key, value });
  }
}

function receivingState({ ruleSet, activateRuleSet }: Deployment, name: string): string {
  if (ruleSet !== undefined) return `By a rule in ${ruleSet}, which must be the account's active rule set. npm run doctor tells.`;
  if (activateRuleSet) return `Yes: ${name} was made the active rule set of this account and region.`;
  return `Not yet: ${name} is not active. Deploy again with activateRuleSet=yes, or with ruleSet=<the active one> to join it.`;
}
