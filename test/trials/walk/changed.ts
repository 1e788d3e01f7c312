import type {Page} from 'puppeteer-core';
import type {Evidence} from '../../../src/store/evidence-rows';
import type {Demo} from '../../demo/server';
import {rows} from '../../support/driver/inside';
import {says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {word} from '../../support/words';
import {dashboard, mentionOf, showing, type Walker} from './walker';

const HOST = 'rail-and-road.test';
const WRITER = 'quiet_carriage';
const POST = '#p51847';

/** From its next load on, the page shows the post as `change` leaves it. */
const change = (page: Page, change: string) =>
  page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => {
    const post = document.querySelector('${POST}');
    ${change}
  })`);

const KINDER = `const words = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) words.currentNode.data = words.currentNode.data
    .replace('I would not. ', '').replace('for the third month running', 'again');`;

/** A post is edited by its author and then taken down; what was kept of it stays. */
export async function changed({driver, camera, say}: Walker, demo: Demo): Promise<void> {
  const forum = await driver.browser.newPage();
  await driver.visit(forum, demo.url(HOST));
  const first = await mentionOf(driver, WRITER, ({neighbours}) => neighbours !== undefined);
  await change(forum, KINDER);
  await forum.reload();
  const evidence = async (kind: Evidence['kind']) =>
    (await rows<Evidence>(driver, 'evidence')).filter(
      row => row.mentionId === first.id && row.kind === kind,
    );
  await until('the edit is kept', async () => (await evidence('edited')).length === 1);
  say('edited on the forum: its other wording is kept beside the first');
  await change(forum, 'post.remove();');
  await forum.reload();
  const gone = await mentionOf(driver, WRITER, ({goneAt}) => goneAt !== undefined);
  const isKept = gone.post.body === first.post.body;
  say(`taken down: ${(await evidence('gone')).length} line says so; first words kept: ${isKept}`);
  const page = await dashboard(driver, `mention/${gone.id}`);
  await says(page, 'again');
  await says(page, word('dashboard_sightings'));
  await showing(page, 'main');
  await camera.take(page, 'walk-5-edited-gone');
  await page.close();
  await forum.close();
}
