import {click, pointAt, pointAtElement, seen} from '../../support/driver/hands';
import {exactly, word} from '../../support/words';
import {authorsOn, type Bench, mentionBy} from '../earmark';

const HOST = 'kitchen.localhost';
const MENU = {id: 'flag-post', label: word('worker_menu_flag')};
const ROOM = '#coral-shadow-container >>> ';

/** Makes comments as Coral does: an element, its shadow root a while later, and more when they are loaded. */
const openComments = () => {
  const host = document.createElement('div');
  host.id = 'coral-shadow-container';
  document.body.prepend(host);
  const comment = (number: number, author: string, text: string) => {
    const made = document.createElement('div');
    made.id = `comment-c0ffee-${number}`;
    made.className = 'coral coral-comment';
    made.style.cssText = 'padding: 12px 40px';
    const parts = [
      ['button', 'coral-comment-username', author],
      ['time', 'coral-comment-timestamp', 'just now'],
      ['div', 'coral-comment-content', text],
    ] as const;
    for (const [tag, name, words] of parts) {
      const part = document.createElement(tag);
      part.className = name;
      part.textContent = words;
      if (tag === 'time') part.setAttribute('datetime', new Date().toISOString());
      made.append(part);
    }
    return made;
  };
  setTimeout(() => {
    const root = host.attachShadow({mode: 'open'});
    root.append(comment(1, 'dock_hand', 'Fernhill let me down again.'));
    root.append(comment(2, 'Marlene T.', 'I had the opposite of that.'));
    setTimeout(() => root.append(comment(3, 'late_bird', 'What did Fernhill say to it?')), 1500);
  }, 700);
};

/** Makes comments as OpenWeb does: an element that gets its shadow root and a mark when it is on the page. */
const openMessages = () => {
  const host = document.createElement('div');
  document.body.prepend(host);
  const message = (author: string, text: string) => {
    const made = document.createElement('div');
    made.className = 'components-MessageLayout-index__message-view';
    const parts = [
      ['span', 'message-username', author],
      ['time', 'message-timestamp', '2 minutes ago'],
      ['div', 'message-text', text],
    ] as const;
    for (const [tag, name, words] of parts) {
      const part = document.createElement(tag);
      part.setAttribute('data-spot-im-class', name);
      part.textContent = words;
      if (tag === 'time') part.title = '3 March, 2026 8:15 AM';
      made.append(part);
    }
    return made;
  };
  setTimeout(() => {
    const root = host.attachShadow({mode: 'open'});
    host.setAttribute('data-spot-im-shadow-host', 'conversation');
    setTimeout(() => {
      root.append(message('tide_table', 'Fernhill kept me waiting.'));
      root.append(message('gull', 'Not me.'));
    }, 700);
  }, 700);
};

/** What stands in an open shadow root that a reader of a site asks for. */
export function shadowRoots(bench: () => Bench): void {
  test('comments in a shadow root are kept, shown how they stand, and flagged by one click', async () => {
    const {driver, visit, demo} = bench();
    const page = await visit(HOST);
    await page.setViewport({width: 1000, height: 720});
    await page.evaluate(openComments);
    expect(await authorsOn(driver, HOST, 2)).toEqual(['dock_hand', 'late_bird']);
    const {post} = await mentionBy(driver, HOST, 'dock_hand');
    expect(post.permalink).toBe(`${demo.url(HOST)}?commentID=c0ffee-1`);
    await seen(driver, page, {label: exactly('page_waiting'), tag: 'span'});
    const beside = await pointAt(driver, page, `${ROOM}#comment-c0ffee-2`);
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await mentionBy(driver, HOST, 'Marlene T.', ({state}) => state.flagged);
    const {x, y} = await pointAtElement(page, `${ROOM}#comment-c0ffee-1 .coral-comment-content`);
    await page.mouse.move(x + 2, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 5, {steps: 3});
    await page.mouse.up();
    await driver.chooseMenu(page, {x: x + 20, y: y + 5}, MENU);
    await mentionBy(driver, HOST, 'dock_hand', ({state}) => state.flagged);
  });

  test('comments whose element is told only by a mark are kept', async () => {
    const {driver, visit} = bench();
    const page = await visit(HOST);
    await page.evaluate(openMessages);
    const {post} = await mentionBy(driver, HOST, 'tide_table');
    expect(post).toMatchObject({
      body: 'Fernhill kept me waiting.',
      postedText: '3 March, 2026 8:15 AM',
    });
  });
}
