/**
 * Refuses a deployment that would drop something the running stack has because a setting was left out: a restored table (an empty one would
 * replace it) or the DNS zone (its records would be deleted, and no mail would arrive). Everything that must not change before this check
 * depends on it.
 * Not here: the refusal (lib/aws/operations/dropped-settings.ts), which settings these are (lib/deployment.ts).
 */
import { CustomResource } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { functionNameOf } from './functions.ts';
import { ServiceFunction } from './service-function.ts';

export interface DroppedSettingsProps {
  /** By name; undefined: not chosen. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Names of those that may be dropped this time. */
  readonly mayDrop: readonly string[];
}

export class DroppedSettings extends Construct {
  constructor(scope: Construct, id: string, { settings, mayDrop }: DroppedSettingsProps) {
    super(scope, id);
    const guard = new ServiceFunction(this, 'guard-settings', {
      name: 'guard-settings',
      functionName: functionNameOf(this, 'guard-settings'),
      description: 'At deployment: refuses to drop the restored table or the DNS zone',
      memoryMiB: 128, // it compares two objects
      timeoutSeconds: 30,
      environment: {},
    });
    const kept = new CustomResource(this, 'Kept', {
      serviceToken: guard.function.functionArn,
      resourceType: 'Custom::KeptSettings',
      properties: {
        Settings: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? ''])),
        MayDrop: mayDrop,
      },
    });
    kept.node.addDependency(guard);
  }
}
