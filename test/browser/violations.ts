import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The violations that axe-core finds on a page, with all rules and best practices, as "rule: where". */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
