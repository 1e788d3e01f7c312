import type {BrowserName} from '../browsers/places';
import {builtFor} from '../root';
import {launchChromium} from './chromium';
import type {Driver, LaunchOptions} from './driver';
import {launchFirefox} from './firefox';

const launchers = {chromium: launchChromium, firefox: launchFirefox};

/** Starts a browser with the built extension in a profile of its own. */
export function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  return launchers[name]({extension: builtFor(name), ...options});
}
