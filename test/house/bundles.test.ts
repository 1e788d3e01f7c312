import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/root';

const out = '.cache/house';
const folder = join(root, out);
const targets = ['chromium', 'firefox'] as const;

beforeAll(() => {
  execFileSync(process.execPath, ['build.mjs', '--out', out], {cwd: root});
}, 60_000);

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const manifestOf = (target: string) =>
  JSON.parse(readFileSync(join(folder, target, 'manifest.json'), 'utf8'));

const bundles = () =>
  targets.flatMap(target =>
    readdirSync(join(folder, target))
      .filter(name => name.endsWith('.js'))
      .map(name => join(folder, target, name)),
  );

const agreed = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

test('the content script is at most 50 kB', () => {
  for (const target of targets) {
    expect(statSync(join(folder, target, 'content.js')).size).toBeLessThanOrEqual(50_000);
  }
});

test('no bundle loads code at run time', () => {
  const pattern = /(?<![.\w$])import\s*\(|\bimportScripts\b|(?:^|[;}])import\s*["'{]/;
  expect(bundles().filter(file => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every file that a manifest or a page names is there', () => {
  for (const target of targets) {
    const text = JSON.stringify(manifestOf(target));
    const named = [...text.matchAll(/"([\w/-]+\.(?:html|js|png|css))"/g)].map(([, name]) => name);
    const pages = readdirSync(join(folder, target)).filter(name => name.endsWith('.html'));
    const linked = pages.flatMap(page =>
      [...readFileSync(join(folder, target, page), 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)].map(
        ([, name]) => name,
      ),
    );
    for (const name of [...named, ...linked]) {
      expect(statSync(join(folder, target, name ?? '')).isFile()).toBe(true);
    }
  }
});

test('Chromium gets a worker and a side panel, and nothing of Firefox', () => {
  const manifest = manifestOf('chromium');
  expect(manifest.background).toEqual({service_worker: 'background.js'});
  expect(manifest.side_panel).toEqual({default_path: 'panel.html'});
  expect(manifest).not.toHaveProperty('sidebar_action');
  expect(manifest).not.toHaveProperty('browser_specific_settings');
  expect([...manifest.permissions].sort()).toEqual([...agreed, 'sidePanel'].sort());
});

test('Firefox gets an event page and a sidebar, and nothing of Chromium', () => {
  const manifest = manifestOf('firefox');
  expect(manifest.background).toEqual({scripts: ['background.js']});
  expect(manifest.sidebar_action.default_panel).toBe('panel.html');
  expect(manifest).not.toHaveProperty('side_panel');
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect([...manifest.permissions].sort()).toEqual(agreed);
});

test.each(targets)('in %s only what was agreed is asked for', target => {
  const manifest = manifestOf(target);
  expect(manifest.host_permissions).toEqual(['<all_urls>']);
  expect(manifest.optional_permissions).toEqual(['downloads']);
  expect(manifest.incognito).toBe('not_allowed');
  for (const door of ['web_accessible_resources', 'externally_connectable', 'content_scripts']) {
    expect(manifest).not.toHaveProperty(door);
  }
});

test.each(targets)('in %s our pages run our own files only', target => {
  const policy: string = manifestOf(target).content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("connect-src 'self' https:;"); // For webhooks; nothing else asks for anything
  expect(policy).not.toContain('unsafe');
});

test('no command takes Ctrl+Alt, which types letters on many keyboards', () => {
  expect(JSON.stringify(manifestOf('chromium').commands)).not.toMatch(/Ctrl\+Alt|Alt\+Ctrl/);
});

test('no command takes a key that opens one of Firefox’s menus', () => {
  const {commands} = manifestOf('firefox');
  const keys: string[] = Object.values<{suggested_key?: {default: string}}>(commands).flatMap(
    ({suggested_key}) => suggested_key?.default ?? [],
  );
  // File, Edit, View, History, Bookmarks, Tools, Help: with Alt, Shift or not, the menu wins
  expect(keys.filter(key => /^Alt\+(?:Shift\+)?[FEVSBTH]$/.test(key))).toEqual([]);
});

test('the version of the package is the version of the extension', () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const target of targets) expect(manifestOf(target).version).toBe(version);
});

test('two builds give the same bytes', () => {
  const before = bundles().map(file => readFileSync(file, 'utf8'));
  execFileSync(process.execPath, ['build.mjs', '--out', out], {cwd: root});
  expect(bundles().map(file => readFileSync(file, 'utf8'))).toEqual(before);
}, 60_000);
