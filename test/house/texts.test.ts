import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import messages from '../../src/_locales/en/messages.json';
import {root} from '../support/root';
import {sources, withoutComments} from './sources';

const keys = Object.keys(messages);
const code = sources('.ts', '.tsx')
  .map(({text}) => withoutComments(text))
  .join('\n');
const pages = sources('.html').map(({text}) => text);
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const inMarkup = [manifest, ...pages].flatMap(text => found(text, /__MSG_(\w+?)__/g));
const literals = new Set(found(code, /['"`](\w+)['"`]/g));
/** The beginnings of keys that are put together from a state: `popup_kind_${…}`. */
const beginnings = found(code, /`([a-z]+_\w*_?)\$\{/g).filter(start => start.includes('_'));

const stemOf = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

const isUsed = (key: string): boolean =>
  literals.has(key) ||
  inMarkup.includes(key) ||
  literals.has(stemOf(key)) ||
  beginnings.some(start => key.startsWith(start));

test('every interface text that is used exists', () => {
  const said = found(code, /\bsay\(\s*['"](\w+)['"]/g);
  const counted = found(code, /\bsayCount\(\s*['"](\w+)['"]/g).map(stem => `${stem}_other`);
  const missing = [...said, ...counted, ...inMarkup].filter(key => !keys.includes(key));
  expect(missing).toEqual([]);
});

test('every interface text is used', () => {
  expect(keys.filter(key => !isUsed(key))).toEqual([]);
});

test('a text in plural forms has the form that every language falls back on', () => {
  const plural = keys.filter(key => key.endsWith('_one'));
  expect(plural.filter(key => !keys.includes(`${stemOf(key)}_other`))).toEqual([]);
});

test('no interface text stands in the markup of a page', () => {
  const words = pages.map(page =>
    page.replace(/<(script|style)[\s\S]*?<\/\1>|<title>[\s\S]*?<\/title>|<[^>]+>/g, '').trim(),
  );
  expect(words.filter(text => text !== '')).toEqual([]);
});
