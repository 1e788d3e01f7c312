import type {Driver} from '../../support/driver/driver';

const LISTEN = `globalThis.closedNotices = [];
chrome.notifications.onClosed.addListener(name => closedNotices.push(name));`;

/**
 * Begins to listen for notifications that are closed: where there is no screen Firefox closes each
 * at once, and it can be asked for no more.
 */
export async function hearNotices(driver: Driver): Promise<void> {
  const desk = await driver.desk();
  await desk.evaluate(LISTEN);
}

const TOLD =
  'chrome.notifications.getAll().then(shown => [...closedNotices, ...Object.keys(shown)])';

/** The names of the notifications that came since, closed or on the screen; one shown twice is there twice. */
export async function notices({driver}: {driver: Driver}): Promise<string[]> {
  const desk = await driver.desk();
  return (await desk.evaluate(TOLD)) as string[];
}
