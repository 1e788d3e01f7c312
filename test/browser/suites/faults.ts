import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {AT_REST} from '../../support/pictures';
import {root} from '../../support/root';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, each with the place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AT_REST); // A colour on its way to another has no contrast yet
  await page.evaluate(`${axe}; 0`);
  const {violations} = (await page.evaluate(
    `axe.run(document, {resultTypes: ['violations']})`,
  )) as AxeResults;
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}
