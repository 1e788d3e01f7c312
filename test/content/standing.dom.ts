import {Standing} from '../../src/content/standing';
import type {Post} from '../../src/mention/post';

const SAYS = 'My order from Acme never came';

const post = (body: string, parts: Partial<Post> = {}): Post => ({
  kind: 'post',
  opening: false,
  body,
  threadUrl: 'http://localhost/t/1',
  site: 'localhost',
  author: 'robin',
  ...parts,
});

let standing: Standing;
let told: string[];
const element = document.createElement('p');

const take = (one: Post): void => standing.take(element, one, () => told.push(one.body));

beforeEach(() => {
  jest.useFakeTimers();
  standing = new Standing();
  told = [];
});

afterEach(() => jest.useRealTimers());

/** As a page writes it, a letter at a time. */
function write(parts: Partial<Post> = {}, every = 100): void {
  for (let end = 20; end <= SAYS.length; end++) {
    take(post(SAYS.slice(0, end), parts));
    jest.advanceTimersByTime(every);
  }
}

describe('a post that a page writes before one’s eyes', () => {
  it('is told of once, when it stands', () => {
    write();
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1000);
    expect(told).toEqual([SAYS]);
  });

  it('is told of at once where it has a name of its own, and again when it stands', () => {
    write({key: '7'});
    jest.advanceTimersByTime(1000);
    expect(told).toEqual([SAYS.slice(0, 20), SAYS]);
  });

  it('is told of after a while though it is written on and on', () => {
    for (let words = 1; words < 250; words++) {
      take(post(SAYS.repeat(words)));
      jest.advanceTimersByTime(100);
    }
    expect(told).toHaveLength(1);
  });

  it('waits no longer for what else is rewritten in it', () => {
    for (let ticks = 0; ticks < 10; ticks++) {
      take(post(SAYS));
      jest.advanceTimersByTime(100);
    }
    expect(told).toEqual([SAYS]);
  });

  it('is told of as it is when another takes its place, or the page is left', () => {
    take(post(SAYS));
    take(post('Thanks to Acme'));
    expect(told).toEqual([SAYS]);
    standing.flush();
    jest.advanceTimersByTime(5000);
    expect(told).toEqual([SAYS, 'Thanks to Acme']);
  });

  it.each([
    ['was written by somebody else', {author: 'dana'}],
    ['has another address', {permalink: 'http://localhost/t/1#2'}],
  ])('is told of as it is when one takes its place that begins alike and %s', (_, other) => {
    take(post('Acme is down', {permalink: 'http://elsewhere.example/1'}));
    take(post('Acme is down for me too', other));
    jest.advanceTimersByTime(5000);
    expect(told).toEqual(['Acme is down', 'Acme is down for me too']);
  });

  it('is told of still when it is read anew with who wrote it', () => {
    const {author: _, ...unsigned} = post(SAYS);
    take(unsigned);
    take(post(SAYS));
    jest.advanceTimersByTime(5000);
    expect(told).toEqual([SAYS]);
  });

  it('is not told of where it is no mention by the time it stands', () => {
    take(post('Acme is down'));
    standing.pass(element, post('Acme is down, says an advertisement'));
    jest.advanceTimersByTime(5000);
    expect(told).toEqual([]);
  });

  it('is told of where a post takes its place that is no mention', () => {
    take(post('Acme is down'));
    standing.pass(element, post('Thanks to all'));
    expect(told).toEqual(['Acme is down']);
  });

  it('does not wait where hundreds do', () => {
    for (let at = 0; at < 1200; at++) {
      const one = post(`${SAYS} ${at}`);
      standing.take(document.createElement('p'), one, () => told.push(one.body));
    }
    expect(told).toHaveLength(1000);
  });

  it('is told of no more when all is over', () => {
    take(post(SAYS));
    standing.drop();
    jest.advanceTimersByTime(5000);
    expect(told).toEqual([]);
  });
});

test('a post with a name of its own is told of at once', () => {
  take(post(SAYS, {key: '7'}));
  expect(told).toEqual([SAYS]);
});
