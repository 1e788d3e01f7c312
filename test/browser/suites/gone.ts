import type {Page} from 'puppeteer-core';
import type {Evidence} from '../../../src/store/evidence-rows';
import {rows} from '../../support/driver/inside';
import {openPopupPage, press, says} from '../../support/driver/own-pages';
import {word} from '../../support/words';
import {type Bench, mentionBy} from '../earmark';

const HOST = 'lobby.localhost';
const AUTHOR = 'priya_writes';

/** From now on the forum has taken the post down. */
const takeDown = (page: Page, key: string) =>
  page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () =>
    document.querySelector('[data-post-id="${key}"]').closest('.topic-post').remove())`);

/** Posts that were taken down. */
export function takenDown(bench: () => Bench): void {
  test('a post that was taken down is kept, and said to be gone', async () => {
    const {driver, visit} = bench();
    const page = await visit(HOST);
    const there = await mentionBy(driver, HOST, AUTHOR, ({neighbours}) => neighbours !== undefined);
    expect(there.neighbours).toMatchObject({
      before: {author: 'oldhand'},
      after: {author: 'gustav'},
    });

    await takeDown(page, there.post.key ?? '');
    await page.reload();
    const gone = await mentionBy(driver, HOST, AUTHOR, ({goneAt}) => goneAt !== undefined);
    expect(gone.post).toEqual(there.post);
    const evidence = await rows<Evidence>(driver, 'evidence');
    expect(evidence.filter(({kind}) => kind === 'gone')).toMatchObject([{mentionId: gone.id}]);
    expect((await mentionBy(driver, HOST, 'mira_k')).goneAt).toBeUndefined();

    const popup = await openPopupPage(driver);
    await press(popup, 'popup_answered_list');
    await says(popup, word('ui_gone'));
    await popup.close();
  });
}
