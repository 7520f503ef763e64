import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BadEnvironmentFileError, chosenSettings } from '../../lib/deployment/environment-file.ts';
import { readDeployment } from '../../lib/deployment.ts';

const folder = mkdtempSync(join(tmpdir(), 'tactful-environments-'));
afterAll(() => rmSync(folder, { recursive: true }));
const prod = { account: '123456789012', region: 'eu-west-1', domain: 'in.example.com', operator: 'you@example.com' };
writeFileSync(join(folder, 'prod.json'), JSON.stringify(prod));
writeFileSync(join(folder, 'broken.json'), '{"domain": ');
writeFileSync(join(folder, 'list.json'), '[]');

test('without env the settings come from the context', () => {
  expect(chosenSettings({ domain: 'in.example.com', '@aws-cdk/x': true }, folder)).toEqual({ domain: 'in.example.com' });
});

test('with env they come from its file, including account and region, wherever it is deployed from', () => {
  const settings = chosenSettings({ env: 'prod', '@aws-cdk/x': true, 'cli-telemetry': false }, folder);
  expect(settings).toEqual(prod);
  expect(readDeployment(settings)).toMatchObject({ account: '123456789012', region: 'eu-west-1' });
});

test.for<readonly [context: Record<string, unknown>, complaint: RegExp]>([
  [{ env: 'prod', signUp: 'closed', sesRate: 14 }, /^signUp, sesRate: with env=prod all settings stand in environments\/prod\.json/],
  [{ env: 'live' }, /^There is no environments\/live\.json; there is broken, list, prod\.$/],
  [{ env: '../secrets' }, /^env must be the name of a file/],
  [{ env: 7 }, /^env must be the name of a file/],
  [{ env: 'broken' }, /^environments\/broken\.json must be a JSON object/],
  [{ env: 'list' }, /^environments\/list\.json must be a JSON object/],
])('%j is refused', ([context, complaint]) => {
  expect(() => chosenSettings(context, folder)).toThrow(BadEnvironmentFileError);
  expect(() => chosenSettings(context, folder)).toThrow(complaint);
});

test('the example is valid, and closed to strangers', () => {
  const example = JSON.parse(readFileSync(join(import.meta.dirname, '../../environments/example.json'), 'utf8')) as Record<string, unknown>;
  expect(readDeployment(example)).toMatchObject({ signUp: 'closed', stackName: 'Tactful' });
});
