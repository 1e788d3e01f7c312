import {intersect, isLasting, learnZone, resolvePosted} from '../../../src/background/posted';

const SEEN = Date.parse('2026-03-10T12:00Z');
const MINUTE = 60_000;

describe('an instant that the page gives', () => {
  test('is the whole range, its words kept beside it', () => {
    const posted = resolvePosted({postedAt: SEEN - MINUTE, postedText: 'a minute ago'}, SEEN);
    expect(posted).toEqual({from: SEEN - MINUTE, to: SEEN - MINUTE, text: 'a minute ago'});
  });

  test('a little ahead of our clock is now', () => {
    expect(resolvePosted({postedAt: SEEN + MINUTE}, SEEN)).toEqual({from: SEEN, to: SEEN});
  });

  test.each([
    ['the future', SEEN + 60 * MINUTE],
    ['the year 0', Date.UTC(0, 0)],
    ['nought, as sites write unknown', 0],
    ['no number', Number.NaN],
  ])('in %s is not believed; the text speaks instead', (_, postedAt) => {
    expect(resolvePosted({postedAt}, SEEN)).toBeUndefined();
    const posted = resolvePosted({postedAt, postedText: '3 hours ago'}, SEEN);
    expect(posted?.to).toBe(SEEN - 150 * MINUTE);
  });
});

test.each([
  ['Mar 9, 2026, 10:05 am', true],
  ['10 March', true],
  ['3 hours ago', false],
  ['Yesterday at 10:05', false],
  ['gestern, 14:05', false],
  ['Friday at 10:05', false],
  ['long ago', false],
])('"%s" means the same later on: %s', (postedText, isSame) => {
  expect(isLasting({postedText}, SEEN)).toBe(isSame);
});

describe('two sightings', () => {
  test('narrow each other', () => {
    expect(intersect({from: 0, to: 10, text: 'today'}, {from: 5, to: 20})).toEqual({
      from: 5,
      to: 10,
      text: 'today',
    });
  });

  test('that disagree have nothing in common', () => {
    expect(intersect({from: 0, to: 4}, {from: 5, to: 20})).toBeUndefined();
  });
});

describe('the zone of a site', () => {
  const winter = {postedAt: Date.parse('2026-01-15T13:05Z'), postedText: 'Jan 15, 2026 14:05'};
  const summer = {postedAt: Date.parse('2025-07-15T12:05Z'), postedText: 'Jul 15, 2025 14:05'};

  test('is learned from a post whose moment and words are both known', () => {
    const {postedAt} = winter;
    expect(learnZone([winter])).toEqual({offset: 60, since: postedAt, until: postedAt});
  });

  test('is the likely one when that explains winter and summer', () => {
    expect(learnZone([winter, summer], ['Asia/Tokyo', 'Europe/Berlin'])).toBe('Europe/Berlin');
  });

  test('is not learned from posts that disagree or say too little', () => {
    const other = {...winter, postedText: 'Jan 15, 2026 19:05'};
    expect(learnZone([winter, other])).toBeUndefined();
    expect(learnZone([{...winter, postedText: 'Jan 15, 2026'}], ['Europe/Berlin'])).toBeUndefined();
    expect(learnZone([{...winter, postedText: '14:05'}])).toBeUndefined();
    expect(learnZone([{...winter, postedText: '2026-01-15T14:05+01:00'}])).toBeUndefined();
    expect(learnZone([])).toBeUndefined();
  });

  test('is that of the latest season where clocks were changed between', () => {
    const {postedAt} = winter;
    expect(learnZone([summer, winter])).toEqual({offset: 60, since: postedAt, until: postedAt});
  });

  /** A post first seen as so many hours old at a moment, which later showed the clock of UTC+1. */
  const hoursOld = (hours: number, at: string, postedText: string) => ({
    postedAt: Date.parse(at) - (hours + 1) * 60 * MINUTE,
    until: Date.parse(at) - (hours - 0.5) * 60 * MINUTE,
    postedText,
  });
  const vague = [
    hoursOld(2, '2026-01-15T15:20Z', 'Jan 15, 2026 14:05'), // Between 12:20 and 13:50 in UTC
    hoursOld(3, '2026-01-16T16:55Z', 'Jan 16, 2026 15:10'), // Between 12:55 and 14:25
    hoursOld(1, '2026-01-17T10:40Z', 'Jan 17, 2026 10:35'), // Between 8:40 and 10:10
  ];

  test('is learned from several posts that were seen as hours old', () => {
    expect(learnZone(vague)).toMatchObject({offset: 60});
  });

  test('is not learned from one or two of them', () => {
    for (const left of vague) {
      expect(learnZone(vague.filter(one => one !== left))).toBeUndefined();
      expect(learnZone([left])).toBeUndefined();
    }
  });

  test('is not learned from hours that contradict each other', () => {
    const wrong = hoursOld(2, '2026-01-15T15:20Z', 'Jan 15, 2026 19:05');
    expect(learnZone([...vague, wrong])).toBeUndefined();
  });

  test('is learned from a moment known to a few minutes', () => {
    const vague = {
      ...winter,
      postedAt: winter.postedAt - 3 * MINUTE,
      until: winter.postedAt + MINUTE,
    };
    expect(learnZone([vague])).toMatchObject({offset: 60});
  });

  test('is not made doubtful by a text that no clock shows', () => {
    expect(learnZone([winter, {...winter, postedText: '5 minutes ago'}])).toMatchObject({
      offset: 60,
    });
  });

  test('of half an hour is learned too', () => {
    const kolkata = {...winter, postedText: 'Jan 15, 2026 18:35'};
    expect(learnZone([kolkata])).toMatchObject({offset: 330});
  });

  test('once learned makes a time a minute; half a year on, clocks may have changed', () => {
    const zone = learnZone([winter]);
    const near = resolvePosted({postedText: 'Jan 20, 2026 14:05'}, SEEN, zone);
    expect(near).toMatchObject({from: Date.parse('2026-01-20T13:05Z')});
    expect(near && near.to - near.from).toBe(MINUTE);
    const far = resolvePosted({postedText: 'Jul 15, 2025 14:05'}, SEEN, zone);
    expect(far?.from).toBe(Date.parse('2025-07-15T12:05Z'));
    expect(far?.to).toBe(Date.parse('2025-07-15T14:06Z'));
  });
});
