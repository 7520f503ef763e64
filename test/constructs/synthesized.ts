/** The stack's template as `cdk deploy -c name=value` creates it, but without bundles, whose contents have their own test. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll } from 'vitest';
import { readDeployment } from '../../lib/deployment.ts';
import { TactfulStack } from '../../lib/stack.ts';

export const project = join(import.meta.dirname, '..', '..');
const { context: flags } = JSON.parse(readFileSync(join(project, 'cdk.json'), 'utf8')) as { readonly context: Record<string, unknown> };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const chosen = { domain: 'in.example.com', operator: 'operator@example.com' };

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
  readonly Metadata?: Readonly<Record<string, string>>;
}

interface Acknowledged {
  readonly id: string;
  readonly reason: string;
}

export interface Synthesized {
  readonly template: Template;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  readonly acknowledged: readonly Acknowledged[];
  /** The path of the template. */
  readonly file: string;
}

/** @throws if cdk-nag finds something that is not acknowledged */
export function synthesized(
  values: Readonly<Record<string, string>> = {},
  region = 'eu-west-1',
  change: (stack: Stack) => unknown = () => undefined,
): Synthesized {
  const outdir = mkdtempSync(join(tmpdir(), 'tactful-constructs-'));
  folders.push(outdir);
  const app = new App({ outdir, context: { ...flags, 'aws:cdk:bundling-stacks': [], 'aws:cdk:enable-path-metadata': true } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const stack = new TactfulStack(app, 'Tactful', readDeployment({ ...chosen, ...values }), { env: { region } });
  change(stack);
  const template = Template.fromStack(stack);
  const { Resources, Outputs } = template.toJSON() as { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> };
  const acknowledged = stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Readonly<Record<string, string>>).map(([id, reason]) => ({ id, reason })));
  return { template, resources: Resources, outputs: Outputs, acknowledged, file: join(app.outdir, stack.templateFile) };
}

export const ofType = ({ resources }: Synthesized, type: string): readonly (readonly [path: string, Resource])[] =>
  Object.entries(resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, resource]) => [pathOf(id, resource), resource]);

/** The properties of the only resource of this type, or of the first whose path contains these letters. */
export const propertiesOf = (stack: Synthesized, type: string, letters = ''): Readonly<Record<string, unknown>> =>
  ofType(stack, type).find(([path]) => path.includes(letters))?.[1].Properties ?? {};

/** The path of a resource in the stack: `InboundMail/Queue`. */
export const pathOf = (id: string, { Metadata }: Resource): string =>
  (Metadata?.['aws:cdk:path'] ?? id).replace(/^Tactful\/|\/Resource$/g, '');

/** A value of the template in readable form: `<InboundMail/RawMail.Arn>/in/*`. */
export function readable({ resources }: Synthesized, value: unknown): string {
  const nameOf = (id: string): string => (resources[id] === undefined ? id : pathOf(id, resources[id]));
  const render = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return String(part);
    const {
      Ref,
      'Fn::GetAtt': attribute,
      'Fn::Join': join,
    } = part as { Ref?: string; 'Fn::GetAtt'?: [string, string]; 'Fn::Join'?: [string, unknown[]] };
    if (Ref !== undefined) return `<${nameOf(Ref)}>`;
    if (attribute !== undefined) return `<${nameOf(attribute[0])}.${attribute[1]}>`;
    if (join !== undefined) return join[1].map(render).join(join[0]);
    return JSON.stringify(part);
  };
  return render(value);
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The statements of a policy, a key, or a role's trust policy. */
export function statementsOf({ Properties }: Resource): readonly Statement[] {
  const { PolicyDocument, KeyPolicy, AssumeRolePolicyDocument } = Properties;
  return ((PolicyDocument ?? KeyPolicy ?? AssumeRolePolicyDocument) as { readonly Statement: readonly Statement[] }).Statement;
}

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
