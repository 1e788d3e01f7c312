import fc from 'fast-check';
import {type Box, bestPlace, placesBeside} from '../../src/content/island/places';

const view = {width: 1000, height: 800};
const size = {width: 100, height: 24};
const post = {left: 100, top: 200, right: 900, bottom: 400};

describe('a place beside a post', () => {
  it('is first at the end of its upper edge, and mirrored where it is written right to left', () => {
    const [right] = placesBeside(post, size, view, false);
    const [left] = placesBeside(post, size, view, true);
    expect(right).toEqual({left: 796, top: 204, right: 896, bottom: 228});
    expect(left).toEqual({left: 104, top: 204, right: 204, bottom: 228});
  });

  it('is level with the line that names the author', () => {
    const [first] = placesBeside(post, size, view, false, 230);
    expect(first).toMatchObject({top: 218, bottom: 242});
  });

  it('is on the screen where the post begins above it', () => {
    const [first] = placesBeside({...post, top: -300}, size, view, false, -280);
    expect(first).toMatchObject({top: 4});
  });

  it('is never outside the view', () => {
    const edge = fc.integer({min: -2000, max: 3000});
    fc.assert(
      fc.property(edge, edge, edge, edge, fc.boolean(), (a, b, c, d, isRtl) => {
        const box: Box = {
          left: Math.min(a, b),
          right: Math.max(a, b),
          top: Math.min(c, d),
          bottom: Math.max(c, d),
        };
        return [...placesBeside(box, size, view, isRtl)].every(
          ({left, top, right, bottom}) =>
            left >= 0 && top >= 0 && right <= view.width && bottom <= view.height,
        );
      }),
    );
  });

  it('is the first free one, else the first that is at least seen, else none', () => {
    const places = [...placesBeside(post, size, view, false)];
    const [first, second, third] = places;
    const best = (free: unknown, taken: unknown) =>
      bestPlace(places, box => (box === free ? 'free' : box === taken ? 'taken' : 'covered'));
    expect(best(third, first)).toEqual({box: third, isFree: true});
    expect(best(undefined, second)).toEqual({box: second, isFree: false});
    expect(best(undefined, undefined)).toBeUndefined();
  });
});
