/**
 * Which receipt rule set of the account is the active one. There is one an account and region: making another one active silently stops
 * what the first one received. So ours takes the place of another only when it is told to, and gives the place back when it goes.
 * Not here: what the deployer said (lib/deployment.ts), what CloudFormation asks (functions/activate-rule-set.ts).
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
  /** Active before ours; null: none was, or it is not known. */
  readonly former: string | null;
}

/** @throws OtherRuleSetActiveError unless told to replace it */
export async function activate(client: SESClient, ruleSet: string, mayReplace: boolean): Promise<Activation> {
  const before = await activeRuleSet(client);
  if (before === ruleSet) return { ruleSet, former: null };
  if (before !== null && !mayReplace) throw new OtherRuleSetActiveError(before);
  await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  return { ruleSet, former: before };
}

/** Another one that was made active meanwhile stays so; otherwise the former one is active again, if it is still there. */
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

/** In their order. */
export async function activeRules(client: SESClient): Promise<{ readonly name: string | null; readonly rules: readonly ReceiptRule[] }> {
  const { Metadata, Rules = [] } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  return { name: Metadata?.Name ?? null, rules: Rules };
}

/** What CloudFormation remembers of it between deployments: `ours`, or `ours instead of theirs`. Names have letters, digits, `_` and `-`. */
export const idOf = ({ ruleSet, former }: Activation): string => (former === null ? ruleSet : `${ruleSet} instead of ${former}`);

export function activationOf(id: string): Activation {
  const [ruleSet = '', former = null] = id.split(' instead of ');
  return { ruleSet, former };
}

export class OtherRuleSetActiveError extends Error {
  override readonly name = 'OtherRuleSetActiveError';
  constructor(active: string) {
    super(
      `The receipt rule set ${active} is the active one in this account and region, and would receive no mail any more. Nothing was changed. Deploy with ruleSet=${active} to join it, or with activateRuleSet=replace to take its place; it becomes active again when this stack is destroyed.`,
    );
  }
}
