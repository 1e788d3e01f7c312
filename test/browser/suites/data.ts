import type {Page} from 'puppeteer-core';
import {ask, emptied, rows} from '../../support/driver/inside';
import {openOwn, press, says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {word} from '../../support/words';
import {authorsOn, type Bench, mentionsOf} from '../earmark';

const HOST = 'nursery.localhost';
const TABLES = ['mentions', 'decisions', 'evidence', 'readings', 'counters'];

/**
 * From now on the page keeps each file instead of handing it to the browser, so that it can be chosen
 * again; the panel that Firefox shows for a download would take the next key.
 */
const KEEP_FILES = `void (() => {
  const make = URL.createObjectURL;
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = file => { window.saved = file; return make.call(URL, file); };
})()`;

const CHOOSE_FILE = `void (() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([window.saved], 'backup.jsonl.gz'));
  const input = document.querySelector('input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
})()`;

/** Backup, restore and erasure. */
export function backups(bench: () => Bench): void {
  const kept = () => Promise.all(TABLES.map(table => rows(bench().driver, table)));

  /** The Data section, with a backup of all there is in hand. */
  async function withBackup(): Promise<Page> {
    const {driver, visit} = bench();
    // What a test before left would pass for what this page is still telling of
    await emptied(driver, TABLES);
    await visit(HOST);
    await authorsOn(driver, HOST, 2);
    // The page is read once whole a moment later; what that adds must be in the backup too
    await until(
      'the neighbours are kept',
      () => mentionsOf(driver, HOST),
      mentions => mentions.every(({neighbours}) => neighbours !== undefined),
    );
    const [mention] = await rows<{id: string}>(driver, 'mentions');
    const decision = {kind: 'noted', text: 'Called', mentionId: mention?.id ?? ''} as const;
    await ask(driver, 'decisions.made', {step: crypto.randomUUID(), decisions: [decision]});
    const page = await openOwn(driver, 'dashboard.html#data');
    await says(page, word('dashboard_data_backup'));
    await page.evaluate(KEEP_FILES);
    await press(page, 'dashboard_data_backup');
    await until('the backup is saved', () => page.evaluate('window.saved?.size > 0'));
    return page;
  }

  async function bringBack(page: Page): Promise<void> {
    await page.evaluate(CHOOSE_FILE);
    await says(page, word('dashboard_data_restore_now'));
    await press(page, 'dashboard_data_restore_now');
    await says(page, word('dashboard_data_restored'));
  }

  test('a backup brings everything back that was lost', async () => {
    const page = await withBackup();
    const before = await kept();
    await emptied(bench().driver, TABLES);
    expect((await kept()).flat()).toEqual([]);
    await bringBack(page);
    expect(await kept()).toEqual(before);
    await page.close();
  });

  test('a backup cut short is refused in words, and nothing is written', async () => {
    const page = await withBackup();
    await emptied(bench().driver, TABLES);
    await page.evaluate('void (window.saved = window.saved.slice(0, window.saved.size - 40))');
    await page.evaluate(CHOOSE_FILE);
    await says(page, word('dashboard_data_cut_short'));
    expect((await kept()).flat()).toEqual([]);
    await page.close();
  });

  test('what was erased does not come back, by reading or by a backup', async () => {
    const {driver, visit} = bench();
    const page = await withBackup();
    await ask(driver, 'mentions.erased', {which: {by: 'brand', brandId: 'sample'}, atMost: 99});
    expect(await rows(driver, 'mentions')).toEqual([]);
    await bringBack(page);
    expect(await rows(driver, 'mentions')).toEqual([]);
    await page.close();
    await visit(HOST);
    await until(
      'the page was read again',
      async () => (await rows(driver, 'tombstones')).length > 0,
    );
    expect(await rows(driver, 'decisions')).toEqual([]);
  });
}
