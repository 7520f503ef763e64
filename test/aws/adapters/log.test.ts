import { describe, expect, test } from 'vitest';
import { metricsOf } from '../../../lib/aws/adapters/log.ts';
import { aDeployment } from '../support/deployed.ts';

describe('which metrics a decision counts', () => {
  test.for<readonly [decision: string, facts: Record<string, unknown>, expected: readonly string[]]>([
    ['mail received', { role: 'tracking', decided: 'tracked' }, ['received', 'received.tracked']],
    ['mail received', { decided: 'commands' }, ['received', 'received.commands']],
    ['mail received', { decided: 'dropped: a stranger' }, ['received', 'received.dropped', 'dropped', 'dropped.a stranger']],
    [
      'mail received',
      { decided: 'dropped: automatic, its subject says “Out of office”' },
      ['received', 'received.dropped', 'dropped', 'dropped.automatic'],
    ],
    ['mail received', { decided: 'parked: answers a mail that was not seen yet' }, ['received', 'received.parked']],
    ['command', { command: 'Snooze', timelineId: 'jo2345-initechx' }, ['command', 'command.Snooze']],
    ['reading corrected', { reading: 'nothing was rejected' }, ['corrected', 'corrected.nothing was rejected']],
    ['handed to SES', { kind: 'let-go', step: 'let-go' }, ['sent', 'sent.let-go']],
    ['refused by SES', { kind: 'reminder', reason: 'sending is paused' }, ['rejected', 'rejected.sending is paused']],
    ['firing handled', { outcome: 'not yet' }, ['fired', 'fired.not yet']],
    ['overdue', { outcome: 'sent' }, ['overdue', 'overdue.sent']],
    ['quota exceeded', { kind: 'reminder' }, ['quota exceeded', 'quota exceeded.reminder']],
    ['feedback recorded', { type: 'complaint', decided: 'held' }, ['feedback', 'feedback.complaint']],
    ['delivery failed', { error: { name: 'TimelineMovedError' } }, ['failed', 'failed.TimelineMovedError']],
    ['mail sent', { kind: 'reminder' }, []],
    ['anything else', {}, []],
  ])('%s %j', ([decision, facts, expected]) => expect(metricsOf(decision, facts)).toEqual(expected));

  test('a name is always one that CloudWatch accepts, whatever the reason', () => {
    const names = metricsOf('refused by SES', { reason: `Straße ${'x'.repeat(500)}` });
    for (const name of names) expect(name).toMatch(/^[ -~]{1,255}$/);
  });
});

describe('CloudWatch gets', () => {
  test('a line with ids and the decision, and its metrics once, under the service', () => {
    const { service, lines } = aDeployment();
    const { log } = service.runtime;
    log.info('mail received', { decided: 'tracked' });
    log.info('mail received', { decided: 'tracked' });
    service.metrics.publishStoredMetrics();
    const [first, , metrics, ...more] = lines();
    expect(first).toMatchObject({ level: 'INFO', message: 'mail received', decided: 'tracked', service: 'in.example.com' });
    expect(metrics).toMatchObject({
      service: 'in.example.com',
      received: [1, 1],
      'received.tracked': [1, 1],
      _aws: { CloudWatchMetrics: [{ Namespace: 'Tactful', Dimensions: [['service']] }] },
    });
    expect(more).toEqual([]);
  });

  test('no address, wherever an error contains one', () => {
    const { service, lines } = aDeployment();
    const cause = Object.assign(new Error('550 dana.reyes@initech.example unknown'), { code: 'E jo@example.com' });
    service.runtime.log.error('delivery failed', { error: new Error('to jo@example.com', { cause }) });
    expect(JSON.stringify(lines())).not.toMatch(/@/);
    expect(lines()).toMatchObject([{ error: { message: 'to <address>', cause: { message: '550 <address> unknown' } } }]);
  });
});
