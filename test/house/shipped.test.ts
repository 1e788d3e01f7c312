import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/root';
import {sources, withoutComments} from './sources';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const {dependencies} = JSON.parse(read('package.json')) as {dependencies: Record<string, string>};
const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
const code = sources('.ts', '.tsx').map(({path, text}) => ({path, text: withoutComments(text)}));

/** Name, licence and reason of each package that NOTICE tells of. */
const noticed = [...read('NOTICE').matchAll(/^- (\S+), (\S+) \(https:\S+\): (.+)$/gm)].map(
  ([, name = '', licence = '', reason = '']) => ({name, licence, reason}),
);

test('NOTICE names every package that is shipped, with its licence and why, and no other', () => {
  expect(noticed.map(({name}) => name).sort()).toEqual(Object.keys(dependencies).sort());
  expect(noticed.filter(({reason}) => reason.length < 12)).toEqual([]);
});

test.each(noticed)('$name is under the licence that NOTICE tells: $licence', ({name, licence}) => {
  const {license} = JSON.parse(read(`node_modules/${name}/package.json`)) as {license: string};
  expect(license).toBe(licence);
});

test('packages are pinned to one version each', () => {
  expect(Object.values(dependencies).filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
});

test.each(['web_accessible_resources', 'externally_connectable', 'content_scripts'])(
  'the manifest has no %s',
  name => {
    expect(manifest).not.toHaveProperty(name);
  },
);

test('no other extension and no page can reach the worker', () => {
  const outside = /onMessageExternal|onConnectExternal|onUserScriptMessage|\.onConnect\b/;
  expect(code.filter(({text}) => outside.test(text)).map(({path}) => path)).toEqual([]);
});

test('what is asked of the network is asked in one place, where a webhook is sent', () => {
  const asks = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/;
  const found = code.filter(({text}) => asks.test(text)).map(({path}) => path);
  const others = found.filter(path => !path.startsWith('background/sending/'));
  expect(others).toEqual(['background/reload.ts']); // Of our own files, while we build
});

test('only settings are kept where page processes can write', () => {
  const found = code.filter(({text}) => /storage\.local\b/.test(text)).map(({path}) => path);
  expect(found.filter(path => !path.startsWith('settings/'))).toEqual([]);
});

test('our own pages let no text become code, and no page frame them', () => {
  const {extension_pages: policy = ''} = manifest.content_security_policy as Record<string, string>;
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ]) {
    expect(policy).toContain(part);
  }
});
