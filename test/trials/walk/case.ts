import type {Demo} from '../../demo/server';
import {fill, press, says} from '../../support/driver/own-pages';
import {word} from '../../support/words';
import {dashboard, mentionOf, send, showing, takeInHand, type Walker} from './walker';

const ROBIN = 'Robin Fern';
const WRITER = 'mira_k';

/** Names someone who may put things right, as the first person of an empty list. */
async function namePerson({driver, say}: Walker): Promise<void> {
  const page = await dashboard(driver, 'people');
  await press(page, 'dashboard_person_add');
  await fill(page, 'ui_hand_name', ROBIN);
  await fill(page, 'dashboard_person_role', 'Head of billing');
  await fill(page, 'dashboard_person_decides', 'Refunds up to £500');
  await fill(page, 'dashboard_person_email', 'robin@fernhill.example');
  await press(page, 'dashboard_save');
  await says(page, word('dashboard_person_may', 'Refunds up to £500'));
  say(`${ROBIN} is under People, and may decide on refunds`);
  await page.close();
}

/** A complaint is read on the forum, sorted as a concern, handed off, and put right. */
export async function complaint(walker: Walker, demo: Demo) {
  const {driver, camera, say} = walker;
  await namePerson(walker);
  const forum = await driver.browser.newPage();
  await driver.visit(forum, demo.url('lobby.localhost'));
  const read = await mentionOf(driver, WRITER);
  say(`read on the forum: “${read.post.body.slice(0, 60)}…”, ${read.state.standing.is}`);

  const desk = await dashboard(driver, 'desk');
  await takeInHand(desk, WRITER);
  await desk.keyboard.press('c');
  const sorted = await mentionOf(driver, WRITER, ({state}) => state.triage !== undefined);
  say(`sorted by the key C: ${sorted.state.triage}`);

  await press(desk, 'dashboard_desk_waiting');
  await takeInHand(desk, WRITER);
  await desk.keyboard.press('g');
  await fill(desk, 'ui_hand_ask', 'Give back the second £184, then call Mira.');
  await press(desk, 'ui_snooze_tomorrow');
  await showing(desk, '.desk-row');
  await camera.take(desk, 'walk-1-handing-off');
  await send(desk);
  const handed = await mentionOf(driver, WRITER, ({state}) => state.handOff !== undefined);
  say(`handed off to ${handed.state.handOff?.to}: ${handed.state.handOff?.ask}`);

  await press(desk, 'ui_brief_read');
  await says(desk, 'Give back the second £184');
  await showing(desk, '.case');
  await driver.inScheme(desk, 'dark');
  await camera.take(desk, 'walk-2-brief-dark');
  await driver.inScheme(desk, 'light');
  say('the brief is read');

  await press(desk, 'dashboard_desk_handed');
  await takeInHand(desk, WRITER);
  await press(desk, 'ui_case_resolve');
  await fill(desk, 'ui_resolve_how', 'The second charge was given back, and Mira was called.');
  await send(desk);
  const done = await mentionOf(driver, WRITER, ({state}) => state.resolved !== undefined);
  say(`resolved by ${done.state.resolved?.who}: ${done.state.resolved?.how}`);
  await desk.close();
  const page = await dashboard(driver, `mention/${done.id}`);
  await says(page, word('ui_case_resolved_by', ROBIN));
  await camera.take(page, 'walk-3-resolved');
  await page.close();
  await forum.close();
}
