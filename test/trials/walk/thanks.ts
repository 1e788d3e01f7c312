import type {Demo} from '../../demo/server';
import {press, says} from '../../support/driver/own-pages';
import {word} from '../../support/words';
import {dashboard, mentionOf, takeInHand, type Walker} from './walker';

const WRITER = 'PortafilterPete';

/** Praise is sorted as such, waits in its own list, and is thanked for. */
export async function thanks({driver, camera, say}: Walker, demo: Demo): Promise<void> {
  const forum = await driver.browser.newPage();
  await driver.visit(forum, demo.url('beans.localhost'));
  await mentionOf(driver, WRITER, ({archived}) => !archived);
  const desk = await dashboard(driver, 'desk');
  await takeInHand(desk, WRITER);
  await desk.keyboard.press('p');
  const sorted = await mentionOf(driver, WRITER, ({state}) => state.triage !== undefined);
  say(`“${sorted.post.body.slice(0, 50)}…” is sorted as ${sorted.state.triage}`);
  await press(desk, 'dashboard_desk_praised');
  await takeInHand(desk, WRITER);
  await desk.keyboard.press('r');
  await says(desk, word('ui_reply_copy'));
  await camera.take(desk, 'walk-4-thanks');
  await press(desk, 'dashboard_desk_thanked');
  const thanked = await mentionOf(driver, WRITER, ({state}) => state.standing.is === 'answered');
  await says(desk, word('dashboard_desk_praised_empty'));
  say(`thanked for: it is ${thanked.state.standing.is}, and the list is empty`);
  await desk.close();
  await forum.close();
}
