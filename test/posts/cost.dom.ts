import {threadAddress} from '../../src/posts/address';
import {bareName} from '../../src/posts/generic/names';
import {namesPerson} from '../../src/posts/generic/seeds-of-authors';
import {leavesAnswers} from '../../src/posts/generic/statements';
import {readPosts} from '../../src/posts/index';
import {flatThread, pageOf} from './pages';

const url = new URL('https://forum.example.org/threads/lift.12/');

/** Milliseconds that this process worked on something; what else the machine does is not counted. */
function worked(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What one post may cost its reader, however it is written; the faults below each took many seconds. */
const LIMIT = 2000;

/** What it takes to read a thread written so; the posts are still there. */
function costOf(html: string): number {
  const page = pageOf(html);
  return worked(() => expect(readPosts(page, url, {sites: []})).toHaveLength(6));
}

const saying = (words: string): string =>
  flatThread(6).replace(/<p>The lift.*?<\/p>/, () => `<p>${words}</p>`);

const named = (classes: string): string =>
  flatThread(6).replace('class="username"', `class="username ${classes}"`);

/** Posts told apart by their ids alone, the first by one with such a number in it. */
const anchored = (number: string): string =>
  flatThread(6)
    .replace(/href="#post-\d+"/g, '')
    .replaceAll('class="words">', 'class="words"><a id="post-1"></a>')
    .replace(/id="post-(\d\d+)"/g, (_, id) => `id="a${id === '100' ? number : ''}x${id}"`);

beforeAll(() => costOf(flatThread(6)));

describe('what a post costs grows with its length, and no faster', () => {
  test.each([25_000, 50_000, 100_000])('words of %i letters that never end a heading', letters => {
    expect(costOf(saying(`g napisał${':ш'.repeat(letters / 2)}e`))).toBeLessThan(LIMIT);
    expect(costOf(saying(`Anna написал${'а:'.repeat(letters / 2)}e`))).toBeLessThan(LIMIT);
  });

  test.each([25_000, 50_000, 100_000])('a class of %i letters', letters => {
    for (const part of ['avatar', 'avatartitle', 'a', 'avatar ', 'user-'])
      expect(costOf(named(part.repeat(letters / part.length)))).toBeLessThan(LIMIT);
  });

  test.each([25_000, 50_000, 100_000])('an id of %i digits', digits => {
    expect(costOf(anchored('1'.repeat(digits)))).toBeLessThan(LIMIT);
  });

  test('a name, its classes, an address and an answer', () => {
    const [box] = pageOf(`<p><b>Safe?</b>${'★'.repeat(60_000)}x</p>`).querySelectorAll('p');
    const boxes = [{children: box ? [box] : [], next: pageOf('').body}];
    for (const work of [
      () => namesPerson(`${'__'.repeat(30_000)}-`),
      () => bareName(`<${'@'.repeat(60_000)}`),
      () => threadAddress(`${url}${'/'.repeat(60_000)}x`, url),
      () => leavesAnswers(boxes, new Set(['Safe?'])),
    ])
      expect(worked(work)).toBeLessThan(LIMIT / 4);
  });

  test.each([25, 50, 100])('as many words in %i boxes, one in the other', boxes => {
    const deep = `${'<span class="y">'.repeat(boxes)}${'word '.repeat(200_000)} edit`;
    expect(costOf(saying(`</p><p>The lift is stuck.</p>${deep}`))).toBeLessThan(LIMIT);
  });
});
