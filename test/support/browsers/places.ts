import {join} from 'node:path';

/** The two families that Earmark is built for; Chrome and Edge are Chromium. */
export type BrowserName = 'chromium' | 'firefox';

/** The environment variable by which a person names the browser to use. */
export const variable: Record<BrowserName, string> = {
  chromium: 'EARMARK_CHROMIUM',
  firefox: 'EARMARK_FIREFOX',
};

const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApps: Record<BrowserName, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windowsApps: Record<BrowserName, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Where a person's computer is asked about: its kind and its environment. */
export type Machine = {platform: NodeJS.Platform; env: NodeJS.ProcessEnv};

const given = (paths: (string | undefined)[]): string[] =>
  paths.filter(path => path !== undefined && path !== '').map(String);

/** The usual places of a browser on this machine, the likeliest first. */
export function usualPlaces(name: BrowserName, {platform, env}: Machine): string[] {
  if (platform === 'darwin') {
    const folders = given(['/Applications', env.HOME && join(env.HOME, 'Applications')]);
    return folders.flatMap(folder => macApps[name].map(app => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = given([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]);
    return folders.flatMap(folder => windowsApps[name].map(app => `${folder}\\${app}`));
  }
  const folders = given([...(env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin']);
  return commands[name].flatMap(command => folders.map(folder => join(folder, command)));
}
