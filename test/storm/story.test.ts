import {storyOf, type Told} from '../../src/storm';

const NOON = Date.UTC(2026, 4, 4, 12);
const HOUR = 3_600_000;

/** A post so many hours after noon. */
const told = (hour: number, parts: Partial<Told> = {}): Told => ({
  id: `at ${hour}`,
  at: NOON + hour * HOUR,
  site: 'forum.example',
  thread: 'https://forum.example/t/1',
  author: `author ${hour}`,
  isOpen: true,
  ...parts,
});
const elsewhere = {site: 'links.example', thread: 'https://links.example/t/9'};

/** It was noticed at noon, in a window of three hours. */
const noticed = {at: NOON, hours: 3};

test('it begins with the first post in a thread that it was in when it was noticed', () => {
  const said = [
    told(-1),
    told(-20),
    told(-30, {thread: 'https://forum.example/t/2'}), // Went on for itself
    told(2, elsewhere),
  ];
  const story = storyOf(said, noticed);
  expect(story?.first.id).toBe('at -20');
  expect(story?.posts.map(({id}) => id)).toEqual(['at -20', 'at -1', 'at 2']);
});

test('posts that the rule counts by the middle of their range are in the story of the storm they made', () => {
  const wide = [1, 2, 3].map(each =>
    told(-14 + each / 10, {
      latest: NOON - 3 * HOUR,
      thread: `https://forum.example/t/${each}`,
    }),
  );
  expect(storyOf(wide, {at: NOON, hours: 12})?.posts).toHaveLength(3);
  expect(storyOf(wide, {at: NOON, hours: 3})).toBeUndefined(); // Wider than the window
});

test('a thread that was there for months does not make it months old', () => {
  expect(storyOf([told(-24 * 60), told(-90), told(-1)], noticed)?.first.id).toBe('at -90');
});

test('opened by hand before anything was said, it begins with the first post after', () => {
  expect(storyOf([told(-50), told(1), told(2)], noticed)?.first.id).toBe('at 1');
  expect(storyOf([told(-50)], noticed)).toBeUndefined();
});

test('each first post in a thread is a hop, and says whether its site is new', () => {
  const said = [
    told(-2),
    told(-1, {thread: 'https://forum.example/t/2'}),
    told(0),
    told(1, elsewhere),
    told(2, elsewhere),
  ];
  const hops = storyOf(said, noticed)?.hops;
  expect(hops?.map(({first, isNewSite, posts}) => [first.id, isNewSite, posts])).toEqual([
    ['at -2', true, 2],
    ['at -1', false, 1],
    ['at 1', true, 2],
  ]);
});

test('it counts authors, concerns of known kind, and what is open, site by site', () => {
  const said = [
    told(-2, {author: 'a', isConcern: true, followers: 10}),
    told(-1, {author: 'a', isConcern: false, followers: 30, isOpen: false}),
    told(0, {author: 'b'}),
    told(1, {...elsewhere, author: 'c', isConcern: true, followers: 5}),
  ];
  const {author: _, ...unknown} = told(2);
  expect(storyOf([...said, unknown], noticed)).toMatchObject({
    authors: 4,
    concerns: 2,
    sorted: 3,
    open: 4,
    followers: 35,
    shown: 2,
    sites: [
      {site: 'forum.example', posts: 4, open: 3},
      {site: 'links.example', posts: 1, open: 1},
    ],
  });
});
