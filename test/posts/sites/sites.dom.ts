import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Post} from '../../../src/mention/post';
import {openReader} from '../../../src/posts/index';
import {sites} from '../../../src/posts/sites/index';
import {pageOf} from '../pages';

const PAGES = join(__dirname, '../pages');

type Told = Omit<Partial<Post>, 'postedAt'> & {postedAt?: string};
/** What a person wrote down for a page: its address, its reader, what all its posts share, and each. */
type Expected = {url: string; by: string; each?: Told; posts: Told[]};

const pages = readdirSync(PAGES)
  .filter(name => name.endsWith('.html'))
  .map(name => name.replace('.html', ''));

/** Makes shadow roots of what a page says is one, as browsers do while they parse. */
function attachShadows(page: Document): void {
  for (const told of page.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode="open"]',
  )) {
    told.parentElement?.attachShadow({mode: 'open'}).append(told.content);
    told.remove();
  }
}

function open(name: string): {page: Document; expected: Expected} {
  const html = readFileSync(join(PAGES, `${name}.html`), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(PAGES, `${name}.json`), 'utf8'));
  const page = new DOMParser().parseFromString(html, 'text/html');
  attachShadows(page);
  return {page, expected};
}

/** Instants as people write them, to the second. */
function told({postedAt, ...post}: Post): Told {
  if (postedAt === undefined) return post;
  return {...post, postedAt: new Date(postedAt).toISOString().replace(/\.\d+Z/, 'Z')};
}

test.each(pages)('the posts of %s are read, and the page is left untouched', name => {
  const {page, expected} = open(name);
  const before = page.documentElement.outerHTML;
  const reader = openReader(page, new URL(expected.url));
  const posts = Array.from(reader.read(), ({post}) => told(post));
  expect(posts).toEqual(expected.posts.map(post => ({...expected.each, ...post})));
  expect(reader.by).toBe(expected.by);
  expect(page.documentElement.outerHTML).toBe(before);
});

/** Pages that lack what their readers look for beside posts: a pager, a title, what an article says of itself. */
const lacking = ['phpbb-subsilver', 'smf2', 'invision5', 'wordpress', 'steam-reviews'];

test.each(lacking)('a long page like %s is not gone through for what it lacks', name => {
  const {page, expected} = open(name);
  page.body.append(...pageOf('<ul><li></li></ul>'.repeat(3000)).body.childNodes);
  const asked = jest.spyOn(Document.prototype, 'querySelector');
  const posts = Array.from(openReader(page, new URL(expected.url)).read());
  const inVain = asked.mock.calls.filter((_, index) => asked.mock.results[index]?.value === null);
  asked.mockRestore();
  expect(posts.length).toBeGreaterThan(0);
  // Browsers look ids up
  expect(inVain.flat().filter(selector => !selector.includes('#'))).toEqual([]);
});

test.each(pages)('whatever is missing from %s, reading it does not fail', name => {
  const {page, expected} = open(name);
  const site = sites.find(({name: called}) => called === expected.by);
  if (!site) throw new Error(`no site is called ${expected.by}`);
  const url = new URL(expected.url);
  const [post] = page.querySelectorAll(site.posts);
  const wrong: unknown[] = [];
  for (const element of post?.querySelectorAll('*') ?? []) {
    const {parentNode, nextSibling} = element;
    element.remove();
    const {author, key, permalink} = site.read(post ?? element, {document: page, url}) ?? {};
    if ([author, key, permalink].some(part => part === '' || part?.includes('undefined')))
      wrong.push(element.outerHTML);
    parentNode?.insertBefore(element, nextSibling);
  }
  expect(wrong).toEqual([]);
});

test('every reader in the folder is asked', () => {
  const folder = join(__dirname, '../../../src/posts/sites');
  const called = readdirSync(folder).flatMap(file =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ +name: '(.+)',$/gm)].map(([, n]) => n),
  );
  expect(called.sort()).toEqual(sites.map(({name}) => name).sort());
});

test('every reader has a page of its own', () => {
  const read = new Set(pages.map(name => open(name).expected.by));
  expect(sites.map(site => site.name).filter(name => !read.has(name))).toEqual([]);
});
