/**
 * Which receipt rule set of the account is the active one. There is one an account and region: making another one active silently
 * stops what the first one received. Not here: whether the deployer asked for it (lib/deployment.ts).
 */
import { DescribeActiveReceiptRuleSetCommand, type SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';

export type RuleSetChange =
  /** `instead`: the one that was active before, null if none was. */
  | { readonly type: 'activated'; readonly instead: string | null }
  | { readonly type: 'deactivated' }
  | { readonly type: 'left alone'; readonly active: string | null };

export async function activate(client: SESClient, ruleSet: string): Promise<RuleSetChange> {
  const before = await activeRuleSet(client);
  if (before === ruleSet) return { type: 'left alone', active: before };
  await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  return { type: 'activated', instead: before };
}

/** Another one that was made active meanwhile stays so. */
export async function deactivate(client: SESClient, ruleSet: string): Promise<RuleSetChange> {
  const active = await activeRuleSet(client);
  if (active !== ruleSet) return { type: 'left alone', active };
  await client.send(new SetActiveReceiptRuleSetCommand({}));
  return { type: 'deactivated' };
}

export async function activeRuleSet(client: SESClient): Promise<string | null> {
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ?? null;
}
