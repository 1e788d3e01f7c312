import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openReader} from '../../src/posts/index';
import {flatThread, layNamesOver, pageOf} from './pages';

const PAGES = join(__dirname, 'pages');
const pages = readdirSync(PAGES).filter(name => name.endsWith('.html'));

/**
 * Parts and methods of elements that whoever reads a page may ask for; but for those that jsdom asks
 * for to find what a selector means. Browsers are asked for all, by the trial of hostile pages.
 */
const NAMES = [
  ...['matches', 'closest', 'querySelector', 'attributes', 'classList', 'title', 'dir', 'dataset'],
  ...[
    'children',
    'childNodes',
    'firstChild',
    'lastChild',
    'textContent',
    'nodeValue',
    'isConnected',
  ],
];

/** What is read of a page of which all stands in a form. */
function read(html: string, url: string, sites: boolean, names: string[]) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const form = page.createElement('form');
  form.append(...page.body.childNodes);
  for (const name of NAMES) form.append(Object.assign(page.createElement('input'), {name}));
  page.body.append(form);
  layNamesOver(page, names);
  const reader = openReader(page, new URL(url), sites ? {} : {sites: []});
  return Array.from(reader.read(), ({post}) => post);
}

test.each(pages)('fields named like the parts of a form take nothing away from %s', file => {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const {url} = JSON.parse(readFileSync(join(PAGES, file.replace('.html', '.json')), 'utf8'));
  for (const sites of [true, false]) {
    expect(read(html, url, sites, NAMES)).toEqual(read(html, url, sites, []));
  }
});

test.each(NAMES)('a field named %s around a thread costs no post', name => {
  const {outerHTML} = pageOf(flatThread(6)).documentElement;
  const url = 'https://forum.example.org/threads/lift.12/';
  expect(read(outerHTML, url, false, [name])).toHaveLength(6);
});
