import {belongsInArchive} from '../../src/clock/archive';
import {NOON, noon} from './made';

const week = 7 * 1440;
const rule = {archiveAfter: week, brandsSince: [noon(-100 * 1440)]};
const seen = (from: number, to = from) => ({
  seenAt: NOON,
  posted: {from: noon(from), to: noon(to)},
});

describe('a mention belongs in the archive', () => {
  test('when first seen more than a week after it was posted', () => {
    expect(belongsInArchive(seen(-week - 1), rule)).toBe(true);
    expect(belongsInArchive(seen(-week), rule)).toBe(false);
  });

  test('when it was posted before its brand was set up', () => {
    expect(belongsInArchive(seen(-60), {...rule, brandsSince: [noon(-59)]})).toBe(true);
    expect(belongsInArchive(seen(-60), {...rule, brandsSince: [noon(-60)]})).toBe(false);
  });
});

describe('a mention keeps its clock', () => {
  test('when one of its brands was already set up', () => {
    const brandsSince = [noon(-10), noon(-100)];
    expect(belongsInArchive(seen(-60), {...rule, brandsSince})).toBe(false);
  });

  test('when its posted range does not settle the matter', () => {
    expect(belongsInArchive(seen(-2 * week, -week + 1), rule)).toBe(false);
  });

  test('when nothing is known of when it was posted', () => {
    expect(belongsInArchive({seenAt: NOON}, rule)).toBe(false);
  });

  test('when a person flagged it and no brand was found', () => {
    expect(belongsInArchive(seen(-60), {...rule, brandsSince: []})).toBe(false);
  });
});
