/**
 * Which receipt rule set of the account is active. There is one for each account and region: activating another one silently stops what the
 * first one received. So ours replaces another one only on request, and gives the place back when it is removed.
 * Not here: what the deployer chose (lib/deployment.ts), CloudFormation's requests (functions/activate-rule-set.ts).
 */
import {
  DescribeActiveReceiptRuleSetCommand,
  type ReceiptRule,
  RuleSetDoesNotExistException,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';

export interface Activation {
  readonly ruleSet: string;
  /** The one that was active before ours; null: none, or unknown. */
  readonly former: string | null;
}

/** @throws OtherRuleSetActiveError unless it may replace the other one */
export async function activate(client: SESClient, ruleSet: string, mayReplace: boolean): Promise<Activation> {
  const before = await activeRuleSet(client);
  if (before === ruleSet) return { ruleSet, former: null };
  if (before !== null && !mayReplace) throw new OtherRuleSetActiveError(before);
  await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  return { ruleSet, former: before };
}

/** If yet another one was activated in the meantime, it stays active. Otherwise the former one becomes active again, if it still exists. */
export async function deactivate(client: SESClient, { ruleSet, former }: Activation): Promise<void> {
  if ((await activeRuleSet(client)) !== ruleSet) return;
  if (former !== null) {
    try {
      await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: former }));
      return;
    } catch (error) {
      if (!(error instanceof RuleSetDoesNotExistException)) throw error;
    }
  }
  await client.send(new SetActiveReceiptRuleSetCommand({}));
}

export const activeRuleSet = async (client: SESClient): Promise<string | null> => (await activeRules(client)).name;

/** The rules of the active set, in order. */
export async function activeRules(client: SESClient): Promise<{ readonly name: string | null; readonly rules: readonly ReceiptRule[] }> {
  const { Metadata, Rules = [] } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  return { name: Metadata?.Name ?? null, rules: Rules };
}

/** What CloudFormation remembers between deployments: `ours`, or `ours instead of theirs`. Names have letters, digits, `_` and `-`. */
export const idOf = ({ ruleSet, former }: Activation): string => (former === null ? ruleSet : `${ruleSet} instead of ${former}`);

export function activationOf(id: string): Activation {
  const [ruleSet = '', former = null] = id.split(' instead of ');
  return { ruleSet, former };
}

export class OtherRuleSetActiveError extends Error {
  override readonly name = 'OtherRuleSetActiveError';
  constructor(active: string) {
    super(
      `The receipt rule set ${active} is the active one in this account and region, and would stop receiving mail. Nothing was changed. Deploy with ruleSet=${active} to join it, or with activateRuleSet=replace to take its place; it becomes active again when this stack is destroyed.`,
    );
  }
}
