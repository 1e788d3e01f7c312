import fc from 'fast-check';
import {type Posting, stormLevel, type Watched} from '../../src/storm';

const NOW = Date.UTC(2026, 2, 10, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SITE = 'https://forum.example';

/** A post so many hours before now. */
function post(hoursAgo: number, differs: Partial<Posting> = {}): Posting {
  const at = NOW - hoursAgo * HOUR;
  return {from: at, to: at, thread: `${SITE}/t/1`, author: `author ${hoursAgo}`, ...differs};
}

/** `count` posts of as many authors in as many threads within the last hour or so. */
const burst = (count: number, differs: (index: number) => Partial<Posting> = () => ({})) =>
  Array.from({length: count}, (_, index) =>
    post(index / 10, {author: `new ${index}`, thread: `${SITE}/t/${index}`, ...differs(index)}),
  );

/** One post a day for a fortnight. */
const background = Array.from({length: 14}, (_, day) => post(24 * (day + 1)));

const watched = (mentions: Posting[], differs: Partial<Watched> = {}): Watched => ({
  mentions: [...background, ...mentions],
  readings: [{place: SITE, at: NOW - HOUR}],
  since: NOW - 60 * DAY,
  ...differs,
});
const level = (mentions: Posting[], differs: Partial<Watched> = {}) =>
  stormLevel(watched(mentions, differs), NOW).level;

describe('the level of a brand that gets a post a day', () => {
  test.each([
    [0, 'quiet'],
    [2, 'quiet'],
    [3, 'watch'],
    [5, 'watch'],
    [6, 'storm'],
  ])('with %d new ones is %s', (count, expected) => {
    expect(level(burst(count))).toBe(expected);
  });

  test('tells what it rests on', () => {
    const {count, usual, z, hours} = stormLevel(watched(burst(6)), NOW);
    expect({count, hours}).toEqual({count: 6, hours: 3});
    expect(usual).toBeCloseTo(3 / 24, 1);
    expect(z).toBeGreaterThan(5);
  });
});

describe('what counts', () => {
  test('one author in one thread is one voice, however often they post', () => {
    expect(level(burst(12, () => ({author: 'one', thread: 't'})))).toBe('quiet');
  });

  test('authors who are not known are a voice each', () => {
    const unknown = burst(6).map(({author: _, ...rest}) => rest);
    expect(level(unknown)).toBe('storm');
  });

  test('a storm in one thread needs six authors', () => {
    const inOneThread = (authors: number) =>
      burst(8, index => ({thread: 't', author: `new ${index % authors}`}));
    expect(level(inOneThread(8))).toBe('storm');
    expect(level(inOneThread(5))).toBe('watch');
  });

  test('a post whose range is wider than the window is left out', () => {
    const vague = burst(6).map(mention => ({...mention, from: NOW - 13 * HOUR, to: NOW}));
    expect(level(vague)).toBe('quiet');
    const within = vague.map(mention => ({...mention, from: NOW - 11 * HOUR}));
    expect(level(within)).toBe('storm');
  });

  test('posts that a clock set wrong puts in the future do not count yet', () => {
    expect(level(burst(6).map(mention => ({...mention, from: NOW + DAY, to: NOW + DAY})))).toBe(
      'quiet',
    );
  });
});

describe('while a brand is new', () => {
  const since = NOW - 6 * DAY;
  const concern = {concern: true};

  test('it learns, whatever the count', () => {
    expect(level(burst(9), {since})).toBe('learning');
  });

  test('three concerns by three authors within twelve hours are worth a look', () => {
    const concerns = [post(1, concern), post(5, concern), post(11, concern)];
    expect(level(concerns, {since})).toBe('watch');
    expect(level(concerns.slice(1), {since})).toBe('learning');
    expect(level([post(13, concern), ...concerns.slice(1)], {since})).toBe('learning');
    expect(
      level(
        concerns.map(mention => ({...mention, author: 'one'})),
        {since},
      ),
    ).toBe('learning');
  });
});

describe('silence is told from nobody looking', () => {
  const elsewhere = [2, 3, 4].map(days =>
    post(24 * days, {thread: `https://site${days}.example/t`}),
  );

  test('too little was read when more than half of the places were not', () => {
    expect(level(elsewhere)).toBe('too little reading');
    const readings = [SITE, 'https://site2.example/board'].map(place => ({place, at: NOW - HOUR}));
    expect(level(elsewhere, {readings})).toBe('quiet');
  });

  test('what was read before the window does not count', () => {
    expect(level([], {readings: [{place: SITE, at: NOW - 13 * HOUR}]})).toBe('too little reading');
  });

  test('a post of the window that we have must have been read in it', () => {
    expect(level(burst(6), {readings: []})).toBe('storm');
  });

  test('a brand without mentions is quiet only if somebody read', () => {
    const empty = {mentions: [], since: NOW - 60 * DAY};
    expect(stormLevel({...empty, readings: []}, NOW).level).toBe('too little reading');
    const readings = [{place: SITE, at: NOW - HOUR}];
    expect(stormLevel({...empty, readings}, NOW).level).toBe('quiet');
  });
});

describe('each level is told once', () => {
  test('and again only after six hours below it', () => {
    const first = stormLevel(watched(burst(6)), NOW);
    expect(first.alerts).toEqual(['watch', 'storm']);
    const again = (hours: number) => {
      const now = NOW + hours * HOUR;
      const more = burst(6).map(({from, to, ...rest}) => ({
        ...rest,
        from: from + hours * HOUR,
        to: to + hours * HOUR,
      }));
      return stormLevel(watched([...burst(6), ...more], {previous: first.latch}), now).alerts;
    };
    expect(again(1)).toEqual([]);
    expect(again(6)).toEqual([]);
    expect(again(30)).toContain('watch');
  });

  test('a watch that grows tells the storm alone', () => {
    const watch = stormLevel(watched(burst(4)), NOW);
    expect(watch.alerts).toEqual(['watch']);
    const grown = stormLevel(watched(burst(9), {previous: watch.latch}), NOW + 5 * MINUTE);
    expect(grown.alerts).toEqual(['storm']);
  });
});

test('the order of the mentions changes nothing', () => {
  const mentions = [...background, ...burst(7, index => ({author: `new ${index % 4}`}))];
  const expected = stormLevel(watched(mentions), NOW);
  fc.assert(
    fc.property(fc.shuffledSubarray(mentions, {minLength: mentions.length}), shuffled => {
      expect(stormLevel(watched(shuffled), NOW)).toEqual(expected);
    }),
    {numRuns: 20},
  );
});

test('a story that doubles every few hours is watched days before its height', () => {
  // 1 to 3,000 posts in 96 hours: post n comes at 96 h × ln n / ln 3000.
  const start = NOW - 96 * HOUR;
  const story = Array.from({length: 3000}, (_, n) => {
    const at = start + (96 * HOUR * Math.log(n + 1)) / Math.log(3000);
    return {from: at, to: at, thread: `${SITE}/s/${n % 40}`, author: `reader ${n}`};
  });
  const quiet = Array.from({length: 30}, (_, day) => post(24 * (day + 4) + 1));
  const firstWatch = Array.from({length: 96}, (_, hour) => start + hour * HOUR).find(now => {
    const mentions = [...quiet, ...story.filter(({from}) => from <= now)];
    const readings = [{place: SITE, at: now}];
    return ['watch', 'storm'].includes(stormLevel({mentions, readings, since: 0}, now).level);
  });
  expect(firstWatch).toBeDefined();
  expect(NOW - (firstWatch ?? NOW)).toBeGreaterThan(70 * HOUR);
});
