import {ask} from '../../support/driver/inside';
import {openOwn, openPopupPage, press, says} from '../../support/driver/own-pages';
import {word} from '../../support/words';
import {checkAll, HOUR, read, type Scene, standing} from './scene';

/** Our hours in the nights' trial: the clock is changed in the middle of them. */
const ZONE = 'Europe/Berlin';
const WEEK = Array.from({length: 7}, (): [string, string][] => [['00:00', '06:00']]);

/** When the clocks of the European Union are changed: on the last Sunday of a month, at one o'clock UTC. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/** The next ones that are surely ahead: what was posted long before its brand was made is put aside. */
const year = new Date().getUTCFullYear() + 1;

/** From half past twelve to half past five by the clock, and how many hours that really are. */
const nights = [
  {author: 'spring', at: change(year, 2), before: 1.5, after: 2.5},
  {author: 'autumn', at: change(year, 9), before: 2.5, after: 3.5},
].map(({author, at, before, after}) => ({
  author,
  from: at - before * HOUR,
  to: at + after * HOUR,
  is: before + after,
}));

/** The nights in which the clock is changed, inside our hours: a wait is as long as it was. */
export async function changedNights(scene: Scene): Promise<void> {
  const {driver, clock, say} = scene;
  const hours = {zone: ZONE, week: WEEK};
  await ask(driver, 'settings.changed', {schedule: [{since: 0, hours}]});
  for (const {author, from, to, is} of nights) {
    await clock.turnTo(from + HOUR / 6);
    await read(scene, author, [{author, at: from}]);
    await clock.turnTo(to);
    const length = word('ui_hours', String(is));
    const desk = await openOwn(driver, 'dashboard.html#desk');
    await says(desk, word('ui_open_time', length));
    await desk.close();
    const popup = await openPopupPage(driver);
    await press(popup, 'popup_answer_now', author);
    await standing(driver, author, 'answered');
    await press(popup, 'popup_answered_list');
    await says(popup, word('ui_answered_in', length));
    say(`${author}: ${length}, and as many of them in our hours`);
    await popup.close();
    await checkAll(scene, author);
  }
  await clock.right();
}
