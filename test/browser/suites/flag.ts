import type {Page} from 'puppeteer-core';
import type {Evidence} from '../../../src/store/evidence-rows';
import {click, pointAt, pointAtElement, seen} from '../../support/driver/hands';
import {ask, rows} from '../../support/driver/inside';
import {until} from '../../support/driver/wait';
import {exactly, word} from '../../support/words';
import {attack} from '../../trials/hostile/attack';
import {shortForm} from '../../trials/hostile/attacks';
import {serveHostile} from '../../trials/hostile/server';
import {authorsOn, type Bench, mentionBy, mentionsOf} from '../earmark';

const HOST = 'rail-and-road.test';
const MENU = {id: 'flag-post', label: word('worker_menu_flag')};

/** Flags by button, key and menu, and by nobody else. */
export function flags(bench: () => Bench): void {
  /** Opens the board and waits until Earmark has read it. */
  async function board(): Promise<Page> {
    const page = await bench().visit(HOST);
    await authorsOn(bench().driver, HOST, 2);
    return page;
  }

  test('one click on the button beside any post flags it, and Undo takes it back', async () => {
    const {driver} = bench();
    const page = await board();
    const beside = await pointAt(driver, page, '#p51842');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await mentionBy(driver, HOST, 'Branchline', ({state}) => state.flagged);
    await click(driver, page, {label: exactly('page_undo'), beside});
    const undone = await mentionBy(driver, HOST, 'Branchline', ({state}) => !state.flagged);
    const decisions = await rows<{mentionId: string; kind: string}>(driver, 'decisions');
    const kinds = decisions.filter(one => one.mentionId === undone.id).map(one => one.kind);
    expect(kinds.sort()).toEqual(['flagged', 'undone']);
  });

  test('where pictures are wanted, one is kept of the post as it stands on the screen', async () => {
    const {driver} = bench();
    await ask(driver, 'pictures.changed', {wanted: true});
    const page = await board();
    const beside = await pointAt(driver, page, '#p51844');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    const flagged = await mentionBy(driver, HOST, 'Hedgerow', ({state}) => state.flagged);
    const ofIt = ({mentionId, kind}: Evidence) => mentionId === flagged.id && /picture/.test(kind);
    const [picture] = await until(
      'the picture is kept',
      async () => (await rows<Evidence>(driver, 'evidence')).filter(ofIt),
      found => found.length > 0,
    );
    await ask(driver, 'pictures.changed', {wanted: false});
    const seen = (await page.evaluate(`(() => {
      const {width, height} = document.querySelector('#p51844').getBoundingClientRect();
      return {width: width + 16, height: height + 16, ratio: devicePixelRatio};
    })()`)) as {width: number; height: number; ratio: number};
    if (picture?.kind !== 'picture') throw new Error(JSON.stringify(picture));
    expect(Math.abs(picture.width - seen.width * seen.ratio)).toBeLessThan(3);
    expect(Math.abs(picture.height - seen.height * seen.ratio)).toBeLessThan(3);
    const images = await rows<{id: string; size: number}>(driver, 'pictures');
    expect(images).toMatchObject([{id: picture.id, size: picture.bytes}]);
  });

  test('on a narrow page the button hides no word of its post', async () => {
    const {driver, visit} = bench();
    const page = await visit('lobby.localhost');
    await page.setViewport({width: 420, height: 700});
    await authorsOn(driver, 'lobby.localhost', 3);
    const beside = await pointAt(driver, page, '#post_1');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await mentionBy(driver, 'lobby.localhost', 'mira_k', ({state}) => state.flagged);
    const undo = await until(
      'the button has found its place',
      () => seen(driver, page, {label: exactly('page_undo'), beside}),
      ({box}) => box.width < 40,
    );
    // Level with the author's name, between it and the time
    const names = (await page.evaluate(`(() => {
      const {top, bottom, right} = document.querySelector('#post_1 .names').getBoundingClientRect();
      return {top, bottom, right};
    })()`)) as {top: number; bottom: number; right: number};
    const middle = undo.box.y + undo.box.height / 2;
    expect(middle).toBeGreaterThan(names.top);
    expect(middle).toBeLessThan(names.bottom);
    expect(undo.box.x).toBeGreaterThan(names.right);
    await click(driver, page, {label: exactly('page_undo'), beside});
    await mentionBy(driver, 'lobby.localhost', 'mira_k', ({state}) => !state.flagged);
  });

  test('a flagged post shows that it is flagged after the page is opened again', async () => {
    const {driver, visit} = bench();
    const page = await visit('lobby.localhost');
    await authorsOn(driver, 'lobby.localhost', 3);
    const beside = await pointAt(driver, page, '#post_7');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await mentionBy(driver, 'lobby.localhost', 'sam_on_rails', ({state}) => state.flagged);
    await page.reload();
    await pointAt(driver, page, '#post_7');
    await seen(driver, page, {label: exactly('page_flagged'), tag: 'span'});
  });

  test('the keyboard command flags the post under the pointer', async () => {
    const {driver} = bench();
    const page = await board();
    await pointAt(driver, page, '#p51851');
    await driver.command('flag-post', page);
    await until('the post is flagged', async () =>
      (await mentionsOf(driver, HOST)).find(
        ({post, state}) => post.body.startsWith('Good to know') && state.flagged,
      ),
    );
  });

  test('the context menu flags the post that was clicked', async () => {
    const {driver} = bench();
    const page = await board();
    const {x, y} = await pointAt(driver, page, '#p51847');
    await driver.chooseMenu(page, {x: x + 60, y: y + 60}, MENU);
    await mentionBy(driver, HOST, 'quiet_carriage', ({state}) => state.flagged);
  });

  test('selected words can be flagged where there is no post', async () => {
    const {driver, visit} = bench();
    const host = 'kettle-and-pan.localhost';
    const page = await visit(host);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('h1'))`);
    const {x, y} = await pointAtElement(page, 'h1');
    await driver.chooseMenu(page, {x: x + 20, y: y + 10}, MENU);
    const [kept] = await until(
      'the selection is kept',
      () => mentionsOf(driver, host),
      mentions => mentions.length === 1,
    );
    expect(kept?.post.body).toBe('Coffee makers');
    expect(kept?.brandIds).toEqual([]);
  });

  test('a click that a script made flags nothing', async () => {
    const {driver, visit} = bench();
    const page = await visit('nursery.localhost');
    await authorsOn(driver, 'nursery.localhost', 2);
    const before = await rows(driver, 'decisions');
    await page.evaluate(`for (const host of document.querySelectorAll('div[data-earmark]')) {
      for (const type of ['pointerdown', 'click', 'keydown']) {
        host.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true}));
      }
    }`);
    const beside = await pointAt(driver, page, '#m-2');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await mentionBy(driver, 'nursery.localhost', 'Wellington', ({state}) => state.flagged);
    expect((await rows(driver, 'decisions')).length).toBe(before.length + 1);
  });

  test('pages that attack have nothing decided, nothing run, and are read all the same', async () => {
    const {driver} = bench();
    const pages = await serveHostile();
    for (const at of shortForm) expect(await attack(driver, pages, at)).toEqual([]);
    await pages.close();
  });

  test('the page is left as it was: no text is wrapped, moved or marked', async () => {
    const {driver, visit} = bench();
    const page = await visit('nursery.localhost');
    await authorsOn(driver, 'nursery.localhost', 2);
    const now = await page.evaluate('document.body.outerHTML');
    const source = await page.evaluate(`fetch(location.href).then(answer => answer.text())
      .then(text => new DOMParser().parseFromString(text, 'text/html').body.outerHTML)`);
    expect(now).toBe(source);
    await until('the brand is underlined', () => page.evaluate('CSS.highlights.size > 0'));
  });
}
